// The tables, fetched when somebody opens the first.

import { useDesk } from '../context.ts';
import { WhenWanted } from '../parts/when-wanted.tsx';

const load = async () => (await import('./table-sheet.tsx')).TableSheet;

export function TableSheetWhenWanted() {
  const { desk, view } = useDesk();
  return view.table.value === null || desk.trace.value === null ? null : <WhenWanted load={load} />;
}
