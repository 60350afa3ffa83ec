// Branches, fetched when somebody opens them.

import { useMemo } from 'preact/hooks';
import type { MountMap, OpenSecond } from '../app.tsx';
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

interface PairProps {
  readonly mountMap: MountMap;
  readonly openSecond: OpenSecond;
}

export function PairWhenWanted({ mountMap, openSecond }: PairProps) {
  const load = useMemo(
    () => async () => {
      const { pair: Pair } = (await import('./branch-parts.tsx')).PARTS;
      return () => <Pair mountMap={mountMap} openSecond={openSecond} />;
    },
    [mountMap, openSecond],
  );
  return <WhenWanted load={load} />;
}
