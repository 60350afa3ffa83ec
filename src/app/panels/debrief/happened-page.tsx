// The hot debrief: what happened in the order in which it did, injects and decisions with what followed them, then the five Cs
// and the gaps. A press goes to the moment on the desk.

import { useState } from 'preact/hooks';
import { type Followed, type Happened, hasHadItsTime, whatHappened } from '../../../core/report/followed.ts';
import type { TellsOf } from '../../../core/report/run.ts';
import { shownScore } from '../../../core/scoring/shown.ts';
import { NOT_TESTED } from '../../../core/scoring/types.ts';
import { DIMENSION_WORDS } from '../../../core/scoring/words.ts';
import { wordsOf } from '../../../core/trace/describe.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { BesideCard } from '../decide/beside-card.tsx';
import { walkAmong } from '../findings/walk.ts';
import { weekdayHourText } from '../read/clock.ts';
import { selectionOf } from '../read/log.ts';
import { NOT_TESTED as UNTESTED } from '../words.ts';
import * as words from './words.ts';

const FIRST_GAPS = 6;

export function HappenedPage({ tells }: { readonly tells: TellsOf }) {
  const { view } = useDesk();
  const entries = whatHappened(tells.trace);
  const { objectives = [] } = tells.trace.header.exercise.scenario.mel ?? {};
  return (
    <div class="happened">
      <div class="happened-scores">
        {tells.scores.map((score) => {
          const { value } = shownScore(score);
          return (
            <button
              type="button"
              key={score.dimension}
              onClick={() => {
                view.debrief.value = false;
                view.ofWholeRun.value = true;
                view.findings.value = { kind: 'scores', dimension: score.dimension };
              }}
            >
              <span>{DIMENSION_WORDS[score.dimension].name}</span>
              <b>{value === NOT_TESTED ? UNTESTED : value}</b>
            </button>
          );
        })}
      </div>
      {objectives.length > 0 && (
        <>
          <h3>{words.OBJECTIVES}</h3>
          <ol class="happened-objectives">
            {objectives.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        </>
      )}
      <h3>{words.TIMELINE}</h3>
      {entries.length === 0 ? (
        <p class="muted">{words.NOTHING_HAPPENED}</p>
      ) : (
        <>
          <p class="caption">
            {words.FOLLOWED_HINT} {words.WALK_HINT}
          </p>
          <Entries tells={tells} entries={entries} />
        </>
      )}
      <h3>{tells.worth === null ? words.GAPS : words.GAPS_BY_WORTH}</h3>
      {tells.gaps.length === 0 ? (
        <p class="muted">{words.NO_GAPS}</p>
      ) : (
        <ol class="happened-gaps">
          {tells.gaps.slice(0, FIRST_GAPS).map(({ id, title, says }) => (
            <li key={id}>
              <button
                type="button"
                class="link"
                onClick={() => {
                  view.debrief.value = false;
                  view.ofWholeRun.value = true;
                  view.findings.value = { kind: 'gaps', id };
                }}
              >
                {title}
              </button>{' '}
              <span class="muted">{says}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

const walk = walkAmong('.fact');

interface EntriesProps {
  readonly tells: TellsOf;
  readonly entries: readonly Happened[];
}

/** One stop for Tab: the line that had the focus last, the first to begin with. */
function Entries({ tells, entries }: EntriesProps) {
  const [last, setLast] = useState<string | null>(null);
  const places = entries.flatMap(({ row, followed }) => [
    placeOf(row, row),
    ...followed.map((one) => placeOf(row, one.row)),
  ]);
  const at = last !== null && places.includes(last) ? last : places[0];
  const stop: Stop = { isAt: (place) => place === at, set: setLast };
  return (
    <ol class="happened-list" onKeyDown={walk}>
      {entries.map((entry) => (
        <li key={entry.row}>
          <Entry tells={tells} entry={entry} stop={stop} />
          {entry.kind === 'decision' && <Beside tells={tells} row={entry.row} />}
        </li>
      ))}
    </ol>
  );
}

interface Stop {
  readonly isAt: (place: string) => boolean;
  readonly set: (place: string) => void;
}

/** A fact may have followed several things. */
const placeOf = (of: number, row: number): string => `${of} ${row}`;

function nothingFollowed({ kind }: Happened, inTime: boolean): string {
  if (kind === 'inject') return inTime ? words.NO_DECISION : words.NO_DECISION_YET;
  return inTime ? words.NOTHING_FOLLOWED : words.NOTHING_YET;
}

interface EntryProps {
  readonly tells: TellsOf;
  readonly entry: Happened;
  readonly stop: Stop;
}

function Entry({ tells: { trace }, entry, stop }: EntryProps) {
  return (
    <>
      <span class="happened-kind">{entry.kind === 'inject' ? words.INJECT : words.DECISION}</span>
      <Moment trace={trace} row={entry.row} of={entry.row} stop={stop} />
      {entry.followed.length === 0 ? (
        <p class="muted">{nothingFollowed(entry, hasHadItsTime(trace, entry.row))}</p>
      ) : (
        <ul aria-label={words.FOLLOWED_BY}>
          {entry.followed.map((one) => (
            <li key={one.row}>
              <span class="muted">{words.FOLLOWED_BY}</span>{' '}
              <Moment trace={trace} row={one.row} of={entry.row} stop={stop} />
              <Many followed={one} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The decision that a row is of, beside doctrine; nothing where there is nothing to set beside. */
function Beside({ tells: { trace }, row }: { readonly tells: TellsOf; readonly row: number }) {
  const { desk, view } = useDesk();
  const n = trace.facts.subject[row] ?? -1;
  const decision = trace.header.decisions[n];
  const now = view.besides.now(desk.decisions.value, n);
  return decision === undefined || now === null ? null : (
    <BesideCard trace={trace} decision={decision} now={now} isForecast={false} />
  );
}

interface MomentProps {
  readonly trace: Trace;
  readonly row: number;
  /** The entry that it stands in. */
  readonly of: number;
  readonly stop: Stop;
}

function Moment({ trace, row, of, stop }: MomentProps) {
  const { desk, view } = useDesk();
  const sec = trace.facts.timeSec[row] ?? 0;
  const go = (): void => {
    view.debrief.value = false;
    desk.seek(sec);
    const selection = selectionOf(trace, row);
    if (selection !== null) desk.select(selection);
  };
  return (
    <button
      type="button"
      class="fact"
      tabIndex={stop.isAt(placeOf(of, row)) ? 0 : -1}
      onFocus={() => stop.set(placeOf(of, row))}
      onClick={go}
    >
      <time>{weekdayHourText(trace.header, sec)}</time>
      <span>{wordsOf(trace, row)}</span>
    </button>
  );
}

const Many = ({ followed: { count } }: { readonly followed: Followed }) =>
  count > 1 ? <span class="muted"> {words.ofKind(count)}</span> : null;
