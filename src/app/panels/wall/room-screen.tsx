// The room's second window: it follows the desk, and shows the exercise as the wall has it or as one role does. Its address says
// which, so that a reload or a bookmark finds it again.

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Asker } from '../../exercise/asker.ts';
import type { Desk } from '../../exercise/desk.ts';
import type { Following } from '../../exercise/follow-desk.ts';
import type { MountMap } from '../app.tsx';
import { DeskContext } from '../context.ts';
import { MarkingBand } from '../parts/brand.tsx';
import { readRoomTime } from '../room.ts';
import { type Seat, seatFrom, withSeat } from '../seat.ts';
import { RoomLeft } from '../top/room-left.tsx';
import { createView } from '../view.ts';
import { SeatChoice } from './seat-choice.tsx';
import { SeenScreen } from './seen-screen.tsx';
import * as words from './words.ts';

interface RoomScreenProps {
  readonly desk: Desk;
  readonly asker: Asker;
  readonly mountMap: MountMap;
  readonly following: Following;
}

export function RoomScreen({ desk, asker, mountMap, following }: RoomScreenProps) {
  const view = useMemo(() => createView(desk, asker), [desk, asker]);
  const value = useMemo(() => ({ desk, asker, view }), [desk, asker, view]);
  useEffect(() => () => view.dispose(), [view]);
  const [seat, setSeat] = useState(() => seatFrom(location.search, desk.data.roles));
  const sit = useCallback((next: Seat): void => {
    history.replaceState(null, '', withSeat(location.search, next));
    setSeat(next);
  }, []);
  const theme = desk.theme.value;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const name = desk.data.roles.find(({ id }) => id === seat.role)?.name ?? words.TITLE;
  const title = desk.scenario.value?.title;
  useEffect(() => {
    document.title = `${title === undefined ? name : `${title} – ${name}`} (EXERCISE)`;
  }, [title, name]);
  const state = following.state.value;
  const told = following.roomTime.value;
  const roomTime = useMemo(() => readRoomTime(told), [told]);
  const isShown = desk.scenario.value !== null && state !== 'empty';
  return (
    <DeskContext.Provider value={value}>
      <div class="wall">
        <MarkingBand />
        {state !== 'following' && (
          <p class={isShown ? 'wall-note' : 'wall-wait'} role="status">
            {words.SAYS[state]}
          </p>
        )}
        {isShown && (
          <SeenScreen
            seat={seat}
            mountMap={mountMap}
            tools={
              <>
                <SeatChoice roles={desk.data.roles} seat={seat} onChange={sit} />
                <RoomLeft time={roomTime} />
              </>
            }
            decide={following.decide}
            observe={following.observe}
          />
        )}
      </div>
    </DeskContext.Provider>
  );
}
