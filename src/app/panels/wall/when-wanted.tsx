// The desk shown as a role, fetched when somebody asks for it.

import { useMemo } from 'preact/hooks';
import type { MountMap } from '../app.tsx';
import { WhenWanted } from '../parts/when-wanted.tsx';

export function ShownAsWhenWanted({ mountMap }: { readonly mountMap: MountMap }) {
  const load = useMemo(
    () => async () => {
      const { ShownAs } = await import('./shown-as.tsx');
      return () => <ShownAs mountMap={mountMap} />;
    },
    [mountMap],
  );
  return <WhenWanted load={load} />;
}
