// What doctrine would have done beside a decision, and what both come to: as a forecast before it is taken, and of the run
// itself afterwards. It tells of decisions, never of who took them.

import type { Beside, PartBeside } from '../../../core/experiments/beside.ts';
import type { Decision } from '../../../core/model/decisions.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { BesideNow } from '../../exercise/besides.ts';
import { ColumnHeads, type Figure } from '../explain/how-counted.tsx';
import { duration, percent, sentence, whole } from '../format.ts';
import { BasisMark } from '../parts/basis.tsx';
import { weekdayHourText } from '../read/clock.ts';
import { capabilityAt } from '../read/names.ts';
import * as words from './beside-words.ts';

const FIGURES: readonly Figure[] = [
  { title: words.AS_DECIDED, why: 'beside' },
  { title: words.BY_DOCTRINE, why: 'beside' },
];

interface BesideCardProps {
  readonly trace: Trace;
  readonly decision: Decision;
  readonly now: BesideNow;
  /** Before it is taken nobody knows the luck of the run: the forecast is over many. */
  readonly isForecast: boolean;
}

export function BesideCard({ trace, decision, now, isForecast }: BesideCardProps) {
  if (now.kind === 'working') {
    return (
      <p class="beside-card beside-wait" role="status">
        <span>{words.WORKING}</span>
        <progress value={now.share} max={1} aria-label={words.WORKING} />
      </p>
    );
  }
  if (now.kind === 'failed') {
    const why = now.problems.map(({ found, expected }) => `found ${found}, expected ${expected}`).join('; ');
    return (
      <p class="beside-card" role="status">
        {words.NOT_NOW}: {why}.
      </p>
    );
  }
  const { beside } = now;
  const part = partOf(trace, decision, beside);
  return (
    <section class="beside-card" aria-label={words.TITLE}>
      <h4>{words.TITLE}</h4>
      <Doctrine trace={trace} decision={decision} beside={beside} />
      <table class="beside-table">
        <caption>
          {isForecast && beside.over !== null ? words.overSeeds(beside.over.seeds) : words.THIS_RUN}{' '}
          <BasisMark basis="illustrative" />
        </caption>
        <ColumnHeads heads={FIGURES} />
        <tbody>
          {rowsOf(trace, beside, part, isForecast).map(([name, decided, doctrine]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{decided}</td>
              <td>{doctrine}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {beside.refusal !== null && !isForecast && <p>{words.REFUSED}</p>}
      {beside.over !== null && <p>{words.differenceText(beside.over.unmetOfficerHours, beside.over.seeds)}</p>}
      {!isForecast && beside.refusal === null && <Differs says={beside.differs} />}
    </section>
  );
}

function Differs({ says }: { readonly says: readonly string[] }) {
  if (says.length === 0) return <p>{words.SAME_RUN}</p>;
  return (
    <details>
      <summary>{words.DIFFERS}</summary>
      <ul>
        {says.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </details>
  );
}

function Doctrine({
  trace,
  decision,
  beside: { doctrine },
}: Pick<BesideCardProps, 'trace' | 'decision'> & { readonly beside: Beside }) {
  if (doctrine === null) return <p>{words.NO_PART}</p>;
  const { did, count } = doctrine;
  if (did.length === 0) return <p>{words.NOTHING_EVER}</p>;
  const isBefore = did.every(({ sec }) => sec < decision.atSec);
  return (
    <>
      <p>{isBefore ? words.BEFORE : words.LEFT_ALONE}</p>
      <ul>
        {did.map(({ sec, says }) => (
          <li key={`${sec} ${says}`}>
            {weekdayHourText(trace.header, sec)} {says}
          </li>
        ))}
        {count > did.length && <li>{words.more(count - did.length)}</li>}
      </ul>
    </>
  );
}

/** The part that the decision names, or the largest. */
function partOf({ header }: Trace, decision: Decision, { with: came }: Beside): number {
  const { incident, capability } = decision as { readonly incident?: string; readonly capability?: string };
  const named = came.parts.findIndex(
    (part) =>
      header.incidents[part.incident]?.id === incident &&
      (capability === undefined || header.capabilityIds[part.capability] === capability),
  );
  if (named >= 0) return named;
  return came.parts.reduce(
    (best, part, n) => (part.requirementUnits > (came.parts[best]?.requirementUnits ?? 0) ? n : best),
    0,
  );
}

const SIXTY = 2;
const after = (sec: number | null | undefined): string =>
  sec === null || sec === undefined ? words.NEVER : sentence(duration(sec));

type Row = readonly [string, string, string];

function rowsOf({ header }: Trace, beside: Beside, n: number, isForecast: boolean): readonly Row[] {
  const part = beside.with.parts[n];
  const units = part === undefined ? '' : capabilityAt(header, part.capability).unitPlural;
  const { over } = beside;
  if (isForecast && over !== null) {
    const times = over.parts[n]?.shareSec[SIXTY] satisfies PartBeside['shareSec'][number] | undefined;
    const { needMet, coverBreaches } = over;
    return [
      [words.NEED_MET, percent(needMet.changed.median), percent(needMet.unchanged.median)],
      ...(times === undefined
        ? []
        : [[words.sixtyOf(units), after(times.changed?.median), after(times.unchanged?.median)] as const]),
      [words.COVER, whole(coverBreaches.changed.median), whole(coverBreaches.unchanged.median)],
    ];
  }
  const met = ({ neededOfficerHours: needed, unmetOfficerHours: unmet }: Beside['with']): string =>
    percent(needed === 0 ? 1 : 1 - unmet / needed);
  const [people, doctrine] = [beside.with, beside.without];
  return [
    [words.NEED_MET, met(people), met(doctrine)],
    ...(part === undefined
      ? []
      : [[words.sixtyOf(units), after(part.shareSec[SIXTY]), after(doctrine.parts[n]?.shareSec[SIXTY])] as const]),
    [words.COVER, whole(people.coverBreaches), whole(doctrine.coverBreaches)],
  ];
}
