// The situation report on one page, over everything and on paper: what happened, how each incident stands, what is open and
// what is bare at home. Every figure comes from core/trace/sitrep.ts; here is only how it reads.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { INCIDENT, INCIDENT_STATES } from '../../../core/model/states.ts';
import { type Sitrep, sitrepOf } from '../../../core/trace/sitrep.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { ColumnHeads } from '../explain/how-counted.tsx';
import { WordsHere } from '../explain/words-here.tsx';
import { amount, counted, duration, whole } from '../format.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { closeOnEscape, useModal } from '../parts/use-modal.ts';
import { momentText, weekdayHourText } from '../read/clock.ts';
import { capabilityAt, tierName } from '../read/names.ts';
import { INCIDENT_STATE_WORDS, MARKING } from '../words.ts';
import * as words from './words.ts';

/** A page holds no more single events than this; the rest is in the log. */
const MOST_TOLD = 16;
const MOST_ROWS = 10;

export function ReportSheet() {
  const { desk, view } = useDesk();
  const { room } = view;
  const trace = desk.trace.value;
  const stretch = room.report.value;
  const [marking, setMarking] = useState<string>(() => desk.debrief.peek().marking);
  const [withNext, setWithNext] = useState(false);
  const close = (): void => {
    room.report.value = null;
  };
  const dialog = useModal(stretch !== null);
  if (trace === null || stretch === null) return null;
  const sitrep = sitrepOf(trace, stretch.fromSec, stretch.toSec);
  return (
    <dialog
      ref={dialog}
      class="sitrep"
      aria-labelledby="sitrep-title"
      onClose={close}
      onKeyDown={(event) => {
        event.stopPropagation();
        closeOnEscape(event, close);
      }}
    >
      <header class="panel-head sitrep-tools">
        <button type="button" class="btn btn-small" onClick={() => print()}>
          {words.PRINT}
        </button>
        {stretch.fromSec > 0 && (
          <button
            type="button"
            class="btn btn-small"
            onClick={() => {
              room.report.value = { fromSec: 0, toSec: stretch.toSec };
            }}
          >
            {words.FROM_START}
          </button>
        )}
        <label class="tick">
          {words.MARKING_FIELD}
          <input
            type="text"
            maxLength={60}
            value={marking}
            onInput={({ currentTarget }) => setMarking(currentTarget.value)}
          />
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={withNext}
            onChange={({ currentTarget }) => setWithNext(currentTarget.checked)}
          />
          {words.WITH_NEXT}
        </label>
        <span class="spread" />
        <WordsHere />
        <IconButton icon="close" label={words.CLOSE_REPORT} small onClick={close} />
      </header>
      <Report trace={trace} sitrep={sitrep} marking={marking.trim() || MARKING} withNext={withNext} />
    </dialog>
  );
}

interface ReportProps {
  readonly trace: Trace;
  readonly sitrep: Sitrep;
  readonly marking: string;
  readonly withNext: boolean;
}

function Report({ trace, sitrep, marking, withNext }: ReportProps) {
  const { header } = trace;
  const when = (sec: number): string => weekdayHourText(header, sec);
  const { happened, open, breaches, injects, next } = sitrep;
  // The newest are told; a long stretch has more than a page holds.
  const told = happened.slice(-MOST_TOLD);
  const rest = happened.length - told.length;
  const [asked, bare] = [open.slice(0, MOST_ROWS), breaches.slice(0, MOST_ROWS)];
  return (
    <article class="sitrep-page">
      <p class="sitrep-mark">{marking}</p>
      <h2 id="sitrep-title">{words.REPORT}</h2>
      <p>
        <b>{header.exercise.scenario.title}</b>: {momentText(header, sitrep.fromSec)} to{' '}
        {momentText(header, sitrep.toSec)} ({duration(sitrep.toSec - sitrep.fromSec)})
      </p>
      <Part title={words.HAPPENED} empty={words.NOTHING_HAPPENED} count={happened.length}>
        <ul class="sitrep-lines">
          {rest > 0 && <li class="muted">{words.more(rest)}</li>}
          {told.map(({ row, sec, words: said }) => (
            <li key={row}>
              <time>{when(sec)}</time> {said}
            </li>
          ))}
        </ul>
      </Part>
      <p>{movedText(sitrep)}</p>
      <Part title={words.INCIDENTS} empty={words.NO_INCIDENT} count={sitrep.incidents.length}>
        <IncidentTable trace={trace} sitrep={sitrep} />
      </Part>
      <Part title={words.REQUESTS} empty={words.NO_REQUEST} count={open.length}>
        <ul class="sitrep-lines">
          {asked.map(({ request, incident, capability, units, outstanding, draftedSec, tier }) => (
            <li key={request}>
              <time>{when(draftedSec)}</time> {header.incidents[incident]?.name}: {unitsText(trace, capability, units)}
              {tier < 0 ? '' : `, ${tierName(header, tier)}`}; nobody has agreed to {whole(outstanding)}
            </li>
          ))}
          {open.length > asked.length && <li class="muted">{words.moreRows(open.length - asked.length)}</li>}
        </ul>
      </Part>
      <Part title={words.COVER} empty={words.NO_COVER} count={breaches.length}>
        <ul class="sitrep-lines">
          {bare.map(({ force, capability, short, beganSec }) => (
            <li key={`${force} ${capability}`}>
              <time>{when(beganSec)}</time> {header.exercise.forces[force]?.name}: {unitsText(trace, capability, short)}{' '}
              short
            </li>
          ))}
          {breaches.length > bare.length && <li class="muted">{words.moreRows(breaches.length - bare.length)}</li>}
        </ul>
      </Part>
      <Part title={words.FIRED} empty={words.NO_FIRED} count={injects.length}>
        <ul class="sitrep-lines">
          {injects.map(({ number, inject, firesSec }) => (
            <li key={number}>
              <time>{when(firesSec ?? 0)}</time> {words.titleOf(inject)} ({inject.to.map(words.roleWords).join(', ')})
            </li>
          ))}
        </ul>
      </Part>
      {withNext && (
        <Part title={words.NEXT_DUE} empty={words.NONE_AHEAD} count={next === null ? 0 : 1}>
          {next !== null && (
            <p>
              <time>{when(next.firesSec ?? 0)}</time> {words.titleOf(next.inject)} (
              {next.inject.to.map(words.roleWords).join(', ')})
            </p>
          )}
        </Part>
      )}
      <p class="caption">{words.ILLUSTRATIVE}</p>
      <p class="sitrep-mark">{marking}</p>
    </article>
  );
}

interface PartProps {
  readonly title: string;
  readonly empty: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

const Part = ({ title, empty, count, children }: PartProps) => (
  <section>
    <h3>{title}</h3>
    {count === 0 ? <p class="muted">{empty}</p> : children}
  </section>
);

const unitsText = ({ header }: Trace, capability: number, units: number): string => {
  const { unitName, unitPlural } = capabilityAt(header, capability);
  return counted(units, unitName, unitPlural);
};

const movedText = ({ moved }: Sitrep): string =>
  `${counted(moved.requestsMade, 'request', 'requests')} made, ${whole(moved.requestsFilled)} filled; units that set off ${whole(moved.setOff)}, reached a rendezvous ${whole(moved.arrived)}, were put to work ${whole(moved.deployed)}, set off home ${whole(moved.setOffHome)}.`;

const INCIDENT_HEADS = [
  { title: 'Units of', isWords: true },
  { title: 'Demanded', why: 'demanded' },
  { title: 'At work', why: 'atWork' },
  { title: 'Standing by', why: 'standingBy' },
  { title: 'On the way', why: 'reportOnTheWay' },
  { title: 'Not found', why: 'notFound' },
] as const;

function IncidentTable({ trace, sitrep }: { readonly trace: Trace; readonly sitrep: Sitrep }) {
  const { header } = trace;
  // Those that are closed take no room from those that aren't.
  const going = sitrep.incidents.filter(({ state }) => state !== INCIDENT.closed);
  const shown = going.slice(0, MOST_ROWS + 2);
  const left = sitrep.incidents.length - shown.length;
  return (
    <table class="sitrep-table">
      <ColumnHeads first="Incident" heads={INCIDENT_HEADS} />
      <tbody>
        {shown.flatMap(({ incident, state, lines }) => {
          const name = `${header.incidents[incident]?.name ?? ''}: ${INCIDENT_STATE_WORDS[INCIDENT_STATES[state] ?? 'latent'].toLowerCase()}`;
          if (lines.length === 0) {
            return [
              <tr key={`${incident}`}>
                <th scope="row">{name}</th>
                <td colSpan={6}>no units demanded</td>
              </tr>,
            ];
          }
          return lines.map((line, n) => (
            <tr key={`${incident} ${line.capability}`}>
              <th scope="row">{n === 0 ? name : ''}</th>
              <td>{capabilityAt(header, line.capability).name.toLowerCase()}</td>
              <td>{whole(line.demanded)}</td>
              <td>{amount(line.atWork)}</td>
              <td>{amount(line.standingBy)}</td>
              <td>{amount(line.onTheWay)}</td>
              <td>{amount(line.notFound)}</td>
            </tr>
          ));
        })}
        {left > 0 && (
          <tr>
            <td colSpan={7} class="muted">
              {words.closed(left)}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
