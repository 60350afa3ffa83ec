// The desk shown as somebody's screen, where there is only one: the clock stays exercise control's, the rest is as that role has
// it, and one press leads back.

import { useCallback, useEffect } from 'preact/hooks';
import type { DecisionBy } from '../../../core/model/decisions.ts';
import type { RoleId } from '../../../core/model/roles.ts';
import type { Observed } from '../../exercise/debriefing.ts';
import type { MountMap } from '../app.tsx';
import { useDesk } from '../context.ts';
import { playOrPause } from '../help/use-keys.ts';
import { MarkingBand } from '../parts/brand.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { RoomLeft } from '../top/room-left.tsx';
import { SeatChoice } from './seat-choice.tsx';
import { SeenScreen } from './seen-screen.tsx';
import * as words from './words.ts';

export function ShownAs({ mountMap }: { readonly mountMap: MountMap }) {
  const { desk, view } = useDesk();
  const seat = view.seat.value;
  const decide = useCallback((_as: RoleId, decision: DecisionBy) => desk.decide(decision), [desk]);
  const observe = useCallback((_as: RoleId, what: Observed) => desk.observe(what), [desk]);
  useEffect(() => () => desk.setSight(null), [desk]);
  if (seat === null) return null;
  const isPlaying = desk.stage.value === 'running';
  const isOver = desk.stage.value === 'ended' || desk.stage.value === 'debrief';
  return (
    <div class="wall">
      <MarkingBand />
      <SeenScreen
        seat={seat}
        mountMap={mountMap}
        decide={decide}
        observe={observe}
        tools={
          <>
            <SeatChoice
              roles={desk.data.roles}
              seat={seat}
              onChange={(next) => {
                view.seat.value = next;
              }}
            />
            <RoomLeft time={view.room.time.value} />
            <button
              type="button"
              class="btn"
              onClick={() => {
                view.seat.value = null;
              }}
            >
              {words.BACK}
            </button>
            {!isOver && (
              <IconButton
                icon={isPlaying ? 'pause' : 'play'}
                label={isPlaying ? words.PAUSE : words.PLAY}
                onClick={() => playOrPause(desk)}
              />
            )}
          </>
        }
      />
    </div>
  );
}
