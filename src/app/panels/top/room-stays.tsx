// Says where the room is, on a desk that looks elsewhere, and leads the room there.

import { hasRoomScreen } from '../../exercise/second-window.ts';
import { useDesk } from '../context.ts';
import { weekdayHourText } from '../read/clock.ts';
import { ROOM_STAYS, SHOW_ROOM_THIS } from './words.ts';

export function RoomStays() {
  const { desk, view } = useDesk();
  const header = desk.trace.value?.header;
  const isARoom = hasRoomScreen.value || view.room.time.value !== null;
  if (!isARoom || header === undefined || !desk.room.isElsewhere.value) return null;
  return (
    <div class="map-notice room-stays" role="status">
      <span>{ROOM_STAYS(weekdayHourText(header, Math.floor(desk.room.sec.value / 60) * 60))}</span>
      <button type="button" class="link" onClick={() => desk.room.show()}>
        {SHOW_ROOM_THIS}
      </button>
    </div>
  );
}
