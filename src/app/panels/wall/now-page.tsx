// What a seen screen shows first: the situation, what it was told, what was decided, and, for a role that decides, the way to do it.

import { shownScore } from '../../../core/scoring/shown.ts';
import { NOT_TESTED } from '../../../core/scoring/types.ts';
import { DIMENSION_WORDS } from '../../../core/scoring/words.ts';
import { firedBetween } from '../../../core/trace/injects.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { DecidePart } from '../decide/when-wanted.tsx';
import { amount, whole } from '../format.ts';
import { decisionRows } from '../left/decisions.ts';
import * as situation from '../left/words.ts';
import { BasisMark } from '../parts/basis.tsx';
import { Icon } from '../parts/icons.tsx';
import { weekdayHourText } from '../read/clock.ts';
import { capabilityAt } from '../read/names.ts';
import { linesOf, situationOf } from '../read/situation.ts';
import { NOT_TESTED as UNTESTED } from '../words.ts';
import { InjectItems } from './inject-items.tsx';
import { useSeen } from './seen-context.ts';
import * as words from './words.ts';

/** On the wall few are read from the back of a room; whoever sits at a screen reads on. */
const FEW = 3;
const MANY = 20;

export function NowPage({ trace }: { readonly trace: Trace }) {
  const { role } = useSeen();
  return (
    <>
      {role !== null && role.decides.length > 0 && <Deciding />}
      <Situation trace={trace} />
      {role?.view === 'everything' && <ScoresSoFar />}
      <Told trace={trace} />
      <Decided trace={trace} />
    </>
  );
}

function Deciding() {
  const { desk, view } = useDesk();
  const isOver = desk.stage.value === 'ended' || desk.stage.value === 'debrief';
  return (
    <section>
      <DecidePart part="waiting" />
      {view.deciding.value !== null ? (
        <DecidePart part="form" />
      ) : (
        <button
          type="button"
          class="btn decide-open"
          disabled={isOver}
          onClick={() => {
            desk.pause();
            view.deciding.value = { was: null };
          }}
        >
          <Icon name="decision" />
          {situation.DECIDE}
        </button>
      )}
    </section>
  );
}

function Situation({ trace }: { readonly trace: Trace }) {
  const { view } = useDesk();
  const { role, known } = useSeen();
  const tally = view.tally.value;
  if (tally === null) return null;
  const now = situationOf(trace, tally);
  const lines = trace.header.incidents.flatMap((incident, n) =>
    linesOf(trace, tally, n).map((line) => ({ ...line, name: incident.name })),
  );
  // Whoever is told of no demand doesn't know that none is unmet, nor who else sends.
  const isTold = role === null || trace.header.incidents.some((_, n) => known.value?.supply(n) === true);
  const figures = [
    [situation.AT_WORK, `${amount(now.own)} + ${amount(now.lent)}`],
    [situation.ON_THE_WAY, amount(now.onTheWay)],
    [situation.SHORT, isTold ? whole(lines.reduce((sum, { short }) => sum + short, 0)) : words.NOT_KNOWN],
    [situation.SUPPLYING, isTold ? `${whole(now.forcesSupplying)} of ${whole(now.forces)}` : words.NOT_KNOWN],
  ] as const;
  return (
    <section>
      <h2>
        {words.NOW} <BasisMark basis="illustrative" />
      </h2>
      <dl class="wall-figures">
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <ul class="wall-short">
        {lines
          .filter(({ short }) => short > 0)
          .sort((x, y) => y.short - x.short)
          .slice(0, FEW)
          .map(({ incident, capability, name, short, demand }) => (
            <li key={`${incident} ${capability}`}>
              {name}: short of {whole(short)} of {whole(demand)} {capabilityAt(trace.header, capability).unitPlural}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** For whoever watches: up to now, never of the whole run. */
function ScoresSoFar() {
  const { view } = useDesk();
  return (
    <section>
      <h2>{words.SCORES}</h2>
      <dl class="wall-figures">
        {view.scores.value.map((score) => {
          const { value } = shownScore(score);
          return (
            <div key={score.dimension}>
              <dt>
                {DIMENSION_WORDS[score.dimension].name} <BasisMark basis="illustrative" />
              </dt>
              <dd>{value === NOT_TESTED ? UNTESTED : value}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Told({ trace }: { readonly trace: Trace }) {
  const { view } = useDesk();
  const { role, known } = useSeen();
  const told = firedBetween(trace, -1, view.minute.value * 60)
    .filter(({ number }) => known.value?.inject(number) === true)
    .toReversed()
    .slice(0, role === null ? FEW : MANY);
  return (
    <section>
      <h2>{role === null || role.view === 'everything' ? words.TOLD : words.TOLD_YOU}</h2>
      {told.length === 0 && <p class="muted">{words.NOTHING_TOLD}</p>}
      <InjectItems trace={trace} injects={told} />
    </section>
  );
}

function Decided({ trace }: { readonly trace: Trace }) {
  const { desk, view } = useDesk();
  const { role, known } = useSeen();
  const now = known.value;
  const seen = desk.decisions.value.filter((one) => one.atSec <= view.sec.value && now?.decision(one) === true);
  return (
    <section>
      <h2>{words.DECIDED}</h2>
      {seen.length === 0 && <p class="muted">{words.NOTHING_DECIDED}</p>}
      <ol class="wall-list">
        {decisionRows(trace, seen)
          .toReversed()
          .slice(0, role === null ? FEW : MANY)
          .map((row) => (
            <li key={row.key}>
              <span class="muted">{weekdayHourText(trace.header, row.atSec)}</span>
              <span>
                {row.who === null ? '' : `${row.who}: `}
                {row.text}
              </span>
            </li>
          ))}
      </ol>
    </section>
  );
}
