// Setting up a tabletop, fetched when somebody asks for it.

import { useDesk } from '../context.ts';
import { WhenWanted } from '../parts/when-wanted.tsx';

const load = async () => (await import('./tabletop-sheet.tsx')).TabletopSheet;

export function TabletopWhenWanted() {
  const { view } = useDesk();
  return view.tabletop.value ? <WhenWanted load={load} /> : null;
}
