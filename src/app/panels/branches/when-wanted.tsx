// Branches, fetched when somebody opens them.

import { useDesk } from '../context.ts';
import { WhenWanted } from '../parts/when-wanted.tsx';

const sheet = async () => (await import('./branch-parts.tsx')).PARTS.sheet;

export function BranchesWhenWanted() {
  const { view } = useDesk();
  return view.branches.value ? (
    <WhenWanted load={sheet}>
      <section class="branches" aria-busy="true" />
    </WhenWanted>
  ) : null;
}
