// The panels of the room, fetched when somebody wants the first of them.

import { useDesk } from '../context.ts';
import { WhenWanted } from '../parts/when-wanted.tsx';

const parts = async () => (await import('./parts.tsx')).PARTS;
const LOADS = {
  list: async () => (await parts()).list,
  fired: async () => (await parts()).fired,
  report: async () => (await parts()).report,
  clock: async () => (await parts()).clock,
} as const;

export const RoomPart = ({ part }: { readonly part: keyof typeof LOADS }) => <WhenWanted load={LOADS[part]} />;

/** Over the map, while it is open. */
export function InjectsWhenWanted() {
  const { view } = useDesk();
  return view.room.list.value ? <RoomPart part="list" /> : null;
}

/** Over everything: what has just fired, and the report that is open. */
export function RoomOver() {
  const { view } = useDesk();
  return (
    <>
      {view.room.fired.value.length > 0 && <RoomPart part="fired" />}
      {view.room.report.value !== null && <RoomPart part="report" />}
    </>
  );
}
