// The answer to "how soon?": the sentence, what decides it, the curve of strength, what moves it, when all are there, and
// from whom.

import { at } from '../../../core/base/assert.ts';
import type { HowSoonAnswer } from '../../../core/experiments/how-soon.ts';
import type { HowSoonQuestion, Reply } from '../../../core/experiments/question.ts';
import { useDesk } from '../context.ts';
import { amount, coarseDuration, counted, listed, percent, whole } from '../format.ts';
import { BasisMark } from '../parts/basis.tsx';
import { Curve } from './curve.tsx';
import { assume, type Form } from './form.ts';
import { Half } from './half.tsx';
import { Histogram } from './histogram.tsx';
import { type MovesRow, movesRows, Tornado } from './tornado.tsx';
import * as words from './words.ts';

type HowSoon = Extract<Reply, { kind: 'howSoon' }>;

interface HowSoonReplyProps {
  readonly form: Form;
  readonly question: HowSoonQuestion;
  readonly reply: HowSoon;
}

export function HowSoonReply({ form, question, reply }: HowSoonReplyProps) {
  const { desk } = useDesk();
  const { answer, place } = reply;
  const capability = desk.data.capabilities.find(({ id }) => id === question.capability);
  const units = capability?.unitPlural ?? 'units';
  const rows = movesRows(reply, question.units);
  return (
    <article class="ask-card">
      <div class="ask-says">
        <div>
          <Sentence question={question} reply={reply} units={units} />
          <p class="ask-answer-more">
            <Whom answer={answer} />
          </p>
        </div>
        <Decides form={form} rows={rows} />
      </div>
      <div class="ask-pictures">
        <figure>
          <figcaption>
            <b>{words.THERE_CURVE}</b>
            <span>
              of {whole(question.units)} <BasisMark basis="illustrative" />
            </span>
          </figcaption>
          <Curve curve={answer.curve} asked={question.units} />
        </figure>
        <figure>
          <figcaption>
            <b>{words.MOVES}</b>
            <span>
              {words.MOVES_UNIT} <BasisMark basis="derived" />
            </span>
          </figcaption>
          <Tornado rows={rows} />
        </figure>
        <figure>
          <figcaption>
            <b>{words.WHEN_ALL}</b>
            <span>
              of {answer.seeds} runs <BasisMark basis="derived" />
            </span>
          </figcaption>
          <Histogram times={answer.allSec} hours={question.hours} />
        </figure>
      </div>
      <Donors answer={answer} place={place} />
    </article>
  );
}

function Sentence({
  question,
  reply: { answer, place },
  units,
}: {
  readonly question: HowSoonQuestion;
  readonly reply: HowSoon;
  readonly units: string;
}) {
  const all = at(answer.counts, answer.counts.length - 1);
  const first = at(answer.counts, 0);
  const { low, middle, high } = at(answer.curve, answer.curve.length - 1);
  if (all.sec !== null && all.reached >= 0.5) {
    return (
      <p class="ask-answer-text">
        All {counted(question.units, 'unit', units)} would most likely be in {place} after{' '}
        <b>{coarseDuration(all.sec.median)}</b>,{' '}
        <Half from={coarseDuration(all.sec.p25)} to={coarseDuration(all.sec.p75)} of="those runs" />
        {all.reached < 1 ? ` (it comes to that in ${percent(all.reached)} of runs)` : ''}; the first after{' '}
        {first.sec === null ? words.NEVER : coarseDuration(first.sec.median)}.
      </p>
    );
  }
  return (
    <p class="ask-answer-text">
      {whole(question.units)} {units} would <b>not</b> be in {place} within {question.hours} hours in most runs
      {all.reached > 0 ? ` (only in ${percent(all.reached)} of them)` : ''}.{' '}
      {middle > 0 ? (
        <>
          <b>{amount(middle)}</b> would be there by then, <Half from={amount(low)} to={amount(high)} of="the runs" />
          {first.sec !== null && <>; the first after {coarseDuration(first.sec.median)}</>}.
        </>
      ) : (
        words.NOBODY_COMES
      )}
    </p>
  );
}

const NAMED = 6;

/** Which forces, most units first, and who is left below the cover that it keeps. */
function Whom({ answer: { donors } }: { readonly answer: HowSoonAnswer }) {
  const { desk } = useDesk();
  const nameOf = ({ force }: HowSoonAnswer['donors'][number]): string => desk.data.forces[force]?.name ?? '';
  const named = [...donors].sort((x, y) => y.units - x.units || x.firstSec - y.firstSec);
  const below = donors.filter(({ cover }) => cover !== null && cover.left < cover.keeps);
  const some = named.slice(0, NAMED).map((donor) => `${nameOf(donor)} (${amount(donor.units)})`);
  const others = named.length - some.length;
  return (
    <>
      {some.length > 0 && (
        <>
          In a run from the middle they come from{' '}
          {listed(others > 0 ? [...some, counted(others, 'other force', 'other forces')] : some)}.{' '}
        </>
      )}
      {below.length > 0 ? words.belowText(below.map(nameOf)) : words.NOBODY_BELOW}
    </>
  );
}

function Decides({ form, rows }: { readonly form: Form; readonly rows: ReturnType<typeof movesRows> }) {
  const [widest] = rows;
  return (
    <aside class="ask-decides">
      <span class="muted">{words.DECIDES}</span>
      {widest === undefined || (widest.low === 0 && widest.high === 0) ? (
        <p>None of the assumptions tried moves it.</p>
      ) : (
        <p>
          <b>{widest.name}.</b> At its low ({widest.lowText}
          {widest.ofFirstTier && ` ${words.IN_FIRST_TIER}`}) a unit waits {widest.lowSays}; at its high (
          {widest.highText}), {widest.highSays}.
        </p>
      )}
      {widest !== undefined && <Try form={form} row={widest} />}
    </aside>
  );
}

/** The answer anew with what decides it at an end; what it is at already is not offered. */
function Try({ form, row: { id, lowText, highText } }: { readonly form: Form; readonly row: MovesRow }) {
  const set = form.assumed.value.find((one) => one.id === id)?.side;
  return (
    <div class="ask-try">
      {set !== 'low' && (
        <button type="button" class="btn" onClick={() => assume(form, id, 'low')}>
          {words.tryLow(lowText)}
        </button>
      )}
      {set !== 'high' && (
        <button type="button" class="btn" onClick={() => assume(form, id, 'high')}>
          {words.tryHigh(highText)}
        </button>
      )}
    </div>
  );
}

/** From whom, and what each then has left: nobody is asked below what it keeps, so who is down to it has nothing more to give. */
function Donors({ answer, place }: { readonly answer: HowSoonAnswer; readonly place: string }) {
  const { desk } = useDesk();
  const nameOf = (force: number): string => desk.data.forces[force]?.name ?? '';
  const down = answer.donors.filter(({ cover }) => cover !== null && cover.left === cover.keeps);
  return (
    <div class="ask-donors">
      <b>{words.DONORS}</b>
      {down.length > 0 && (
        <p>
          {down.length > NAMED
            ? words.manyDown(down.length)
            : words.downToIt(listed(down.map(({ force }) => nameOf(force))))}
        </p>
      )}
      <ul>
        {answer.donors.map(({ force, units: count, firstSec, cover }) => (
          <li key={force}>
            <span>{nameOf(force)}</span>
            <span>{amount(count)}</span>
            <span class="muted">{coarseDuration(firstSec)}</span>
            <span class={cover !== null && cover.left <= cover.keeps ? 'is-down' : 'muted'}>
              {cover === null ? '–' : `${whole(cover.left)} / ${whole(cover.keeps)}`}
            </span>
          </li>
        ))}
      </ul>
      <span class="muted">
        {words.donorColumns(place)}
        {answer.donors.some(({ units }) => !Number.isInteger(units)) && ` ${words.IN_PARTS}`}
      </span>
    </div>
  );
}
