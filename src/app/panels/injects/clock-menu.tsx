// Run until a moment ahead, by playing or by a jump with its report; and how much of the planned time the room has left.

import { useId, useState } from 'preact/hooks';
import { utcFromLocal } from '../../../core/base/civil-time.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { localSec, momentText } from '../read/clock.ts';
import { PLANNED_MIN } from '../room.ts';
import { RoomWindow } from '../top/room-window.tsx';
import { momentsAhead, secondOf } from './moments.ts';
import * as words from './words.ts';

export function ClockMenu() {
  const { desk } = useDesk();
  const trace = desk.trace.value;
  return (
    <div class="clock-menu">
      {trace !== null && <RunUntil trace={trace} />}
      <RoomTime />
    </div>
  );
}

const CHOSEN = 'chosen';

/** What a field of date and time takes: `2026-06-17T18:30`. */
const fieldText = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 16);

function RunUntil({ trace }: { readonly trace: Trace }) {
  const { desk, view } = useDesk();
  const { room } = view;
  const id = useId();
  const nowSec = Math.floor(desk.cursorSec.peek());
  const moments = momentsAhead(trace, nowSec);
  const [wanted, setWanted] = useState(moments[0]?.id ?? CHOSEN);
  const [typed, setTyped] = useState(() =>
    fieldText(localSec(trace.header, Math.min(nowSec + 3600, trace.header.durationSec))),
  );
  const [isWrong, setWrong] = useState(false);
  const target = (): number | null => {
    if (wanted !== CHOSEN) return moments.find((one) => one.id === wanted)?.sec ?? null;
    const read = utcFromLocal(typed, { transitions: [] });
    const sec = read.ok ? secondOf(trace, read.value) : null;
    return sec !== null && sec > Math.floor(desk.cursorSec.peek()) ? sec : null;
  };
  const go = (how: 'playUntil' | 'jumpTo'): void => {
    const sec = target();
    setWrong(sec === null);
    if (sec !== null) room[how](sec);
  };
  const stopSec = room.stopAtSec.value;
  return (
    <section class="field">
      <h3>{words.RUN_UNTIL}</h3>
      <label class="hidden-word" for={id}>
        {words.MOMENT}
      </label>
      <select id={id} value={wanted} onChange={({ currentTarget }) => setWanted(currentTarget.value)}>
        {moments.map((moment) => (
          <option key={moment.id} value={moment.id}>
            {moment.label}
          </option>
        ))}
        <option value={CHOSEN}>{words.CHOSEN_TIME}</option>
      </select>
      {wanted === CHOSEN && (
        <input
          type="datetime-local"
          aria-label={words.CHOSEN_TIME}
          aria-invalid={isWrong}
          min={fieldText(localSec(trace.header, nowSec))}
          max={fieldText(localSec(trace.header, trace.header.durationSec))}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      )}
      {isWrong && (
        <p class="field-message" role="alert">
          {words.NO_SUCH_TIME}
        </p>
      )}
      <div class="clock-actions">
        <button type="button" class="btn btn-small" onClick={() => go('jumpTo')}>
          {words.JUMP}
        </button>
        <button type="button" class="btn btn-small" onClick={() => go('playUntil')}>
          {words.PLAY_UNTIL}
        </button>
      </div>
      {stopSec !== null && (
        <p role="status">
          {words.stopsAt(momentText(trace.header, stopSec))}{' '}
          <button type="button" class="link" onClick={() => room.cancelStop()}>
            {words.DO_NOT_STOP}
          </button>
        </p>
      )}
      <button type="button" class="link" onClick={() => room.openReport()}>
        {words.REPORT}, R
      </button>
    </section>
  );
}

function RoomTime() {
  const { view } = useDesk();
  const { room } = view;
  const time = room.time.value;
  return (
    <section class="field">
      <h3>{words.ROOM}</h3>
      {time === null ? (
        <div class="clock-actions">
          {PLANNED_MIN.map((minutes) => (
            <button type="button" class="btn btn-small" key={minutes} onClick={() => room.startTime(minutes)}>
              {words.startFor(minutes)}
            </button>
          ))}
        </div>
      ) : (
        <button type="button" class="btn btn-small" onClick={() => room.stopTime()}>
          {words.STOP_ROOM}
        </button>
      )}
      <p class="caption">{words.ROOM_NOTE}</p>
      <RoomWindow />
    </section>
  );
}
