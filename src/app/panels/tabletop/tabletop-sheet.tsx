// From a briefing into a room: how long it has, the papers to print, whether this computer is ready, and the way in. Once it has
// begun, the papers as the list of injects stands by then, and the room's screen.

import { useEffect, useState } from 'preact/hooks';
import { paperHtml } from '../../../core/report/html.ts';
import { exercisePack, injectPack } from '../../../core/report/pack.ts';
import { timetableOf } from '../../../core/report/timetable.ts';
import { allInjects } from '../../../core/trace/injects.ts';
import type { Readiness } from '../../exercise/keeping.ts';
import { useDesk } from '../context.ts';
import { WordsHere } from '../explain/words-here.tsx';
import { Choice } from '../parts/choice.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Icon } from '../parts/icons.tsx';
import { MarkingField } from '../parts/marking-field.tsx';
import { closeOnEscape, useBackToOpener, useModal } from '../parts/use-modal.ts';
import { PLANNED_MIN } from '../room.ts';
import { RoomWindow } from '../top/room-window.tsx';
import { mapDrawing } from './map-drawing.ts';
import * as words from './words.ts';

/** Exercise seconds a real second: a whole evening in a few minutes. */
const REHEARSAL_SPEED = 600;

export function TabletopSheet() {
  const { desk, view } = useDesk();
  const [roomMin, setRoomMin] = useState<number>(view.room.time.peek()?.plannedMin ?? PLANNED_MIN[1]);
  useBackToOpener();
  const dialog = useModal(true, (sheet) => sheet.querySelector<HTMLElement>('input:checked')?.focus());
  const trace = desk.trace.value;
  const close = (): void => {
    view.tabletop.value = false;
  };
  const begin = (speed: number): void => {
    close();
    desk.setSpeed(speed);
    desk.begin();
  };
  const hasBegun = desk.stage.value !== 'briefing';
  const save = (paperOf: typeof exercisePack, name: string): void => {
    if (trace === null) return;
    const { editions, roles } = desk.data;
    const paper = paperOf({
      trace,
      hash: desk.traceHash.value,
      name: trace.header.exercise.scenario.title,
      debrief: desk.debrief.value,
      editions,
      roles,
      roomMin,
      map: mapDrawing(desk.data, trace.header),
    });
    desk.keeping.ask((keeper) =>
      keeper.saveAs(`${trace.header.exercise.scenario.title} ${name}`, '.html', paperHtml(paper)),
    );
  };
  const table = trace === null ? null : timetableOf(trace, roomMin);
  const injects = trace === null ? 0 : allInjects(trace.header).length;
  return (
    <dialog
      ref={dialog}
      class="debrief tabletop"
      aria-labelledby="tabletop-title"
      onClose={close}
      onKeyDown={(event) => {
        event.stopPropagation();
        closeOnEscape(event, close);
      }}
    >
      <header class="debrief-head">
        <h2 id="tabletop-title">{hasBegun ? words.TITLE_BEGUN : words.TITLE}</h2>
        <span class="spread" />
        <WordsHere />
        <IconButton icon="close" label={words.CLOSE} onClick={close} />
      </header>
      <div class="debrief-body">
        <Choice
          legend={words.ROOM}
          look="bar"
          options={PLANNED_MIN.map((value) => ({ value: value as number, label: words.minutes(value) }))}
          value={roomMin}
          onChange={setRoomMin}
        />
        {table === null ? (
          <p role="status">{words.NOT_RUN}</p>
        ) : (
          <>
            <p>{words.planOf(table.briefMin, table.playMin, table.debriefMin, table.speed)}</p>
            <p class="muted">{injects === 0 ? words.NO_INJECTS : words.injects(injects)}</p>
          </>
        )}
        <h3>{words.PAPERS}</h3>
        <MarkingField />
        <div class="report-files">
          <button
            type="button"
            class="btn"
            disabled={desk.traceHash.value === null}
            onClick={() => save(exercisePack, 'pack')}
          >
            <Icon name="save" />
            {words.PACK}
          </button>
          <span class="caption">{words.PACK_HINT}</span>
        </div>
        <div class="report-files">
          <button
            type="button"
            class="btn"
            disabled={desk.traceHash.value === null || injects === 0}
            onClick={() => save(injectPack, 'inject cards')}
          >
            <Icon name="save" />
            {words.CARDS}
          </button>
          <span class="caption">{hasBegun ? words.CARDS_HINT_BEGUN : words.CARDS_HINT}</span>
        </div>
        {hasBegun && (
          <>
            <h3>{words.SCREEN}</h3>
            <RoomWindow />
          </>
        )}
        <h3>{words.READY}</h3>
        <Ready />
      </div>
      {!hasBegun && (
        <footer class="briefing-foot">
          <button
            type="button"
            class="btn"
            title={words.REHEARSE_HINT}
            disabled={table === null}
            onClick={() => {
              begin(REHEARSAL_SPEED);
              desk.play();
            }}
          >
            {words.REHEARSE}
          </button>
          <span class="spread" />
          <button
            type="button"
            class="btn btn-primary btn-large"
            disabled={table === null}
            onClick={() => {
              view.room.startTime(roomMin);
              view.room.pauseOnInject.value = true;
              begin(table?.speed ?? REHEARSAL_SPEED);
            }}
          >
            {words.GO}
          </button>
        </footer>
      )}
    </dialog>
  );
}

function Ready() {
  const { desk } = useDesk();
  const [found, setFound] = useState<Readiness | null>(null);
  useEffect(() => {
    desk.keeping.ask((keeper) => void keeper.ready().then(setFound));
  }, [desk]);
  if (found === null) return <p role="status">{words.LOOKING}</p>;
  return (
    <ul class="ready-list">
      {words.checksOf(found).map(({ what, isGood, says }) => (
        <li key={what} class={isGood ? '' : 'is-to-mind'}>
          <Icon name={isGood ? 'decision' : 'warn'} />
          <span>
            <b>{what}</b> {says}
          </span>
        </li>
      ))}
    </ul>
  );
}
