// The debrief, fetched when somebody opens it.

import { useDesk } from '../context.ts';
import { WhenWanted } from '../parts/when-wanted.tsx';

const load = async () => (await import('./debrief-sheet.tsx')).DebriefSheet;

export function DebriefWhenWanted() {
  const { view } = useDesk();
  return view.debrief.value ? <WhenWanted load={load} /> : null;
}
