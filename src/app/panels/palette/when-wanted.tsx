// The command palette, fetched when it is first called.

import { useDesk } from '../context.ts';
import { WhenWanted } from '../parts/when-wanted.tsx';

const load = async () => (await import('./palette.tsx')).Palette;

export function PaletteWhenWanted() {
  const { view } = useDesk();
  return view.palette.value ? <WhenWanted load={load} /> : null;
}
