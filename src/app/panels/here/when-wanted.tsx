// Time from here, fetched when somebody first asks for it.

import { useDesk } from '../context.ts';
import { WhenWanted } from '../parts/when-wanted.tsx';

const load = async () => (await import('./here-sheet.tsx')).HereSheet;

export function HereWhenWanted() {
  const { view } = useDesk();
  if (view.here.tab.value === null) return null;
  return (
    <WhenWanted load={load}>
      <section class="findings" aria-busy="true" />
    </WhenWanted>
  );
}
