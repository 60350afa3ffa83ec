// The assumptions, fetched when somebody opens them or has changed one.

import { useDesk } from '../context.ts';
import { WhenWanted } from '../parts/when-wanted.tsx';

const parts = async () => (await import('./assume-parts.tsx')).PARTS;
const sheet = async () => (await parts()).sheet;
const list = async () => (await parts()).list;

export function AssumeSheetWhenWanted() {
  const { view } = useDesk();
  if (!view.assume.value) return null;
  return (
    <WhenWanted load={sheet}>
      <section class="assume" aria-busy="true" />
    </WhenWanted>
  );
}

export const ChangedListWhenWanted = () => <WhenWanted load={list} />;
