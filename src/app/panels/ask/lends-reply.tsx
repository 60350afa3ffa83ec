// The answer to "what is left?": what the force would send, when its cover at home breaks, and how often it would have anyway.

import { at } from '../../../core/base/assert.ts';
import type { CoverBroken, LendsAnswer, LendsPart } from '../../../core/experiments/lends.ts';
import type { LendsQuestion } from '../../../core/experiments/question.ts';
import { useDesk } from '../context.ts';
import { ColumnHeads, type Figure } from '../explain/how-counted.tsx';
import { coarseDuration, counted, percent, whole } from '../format.ts';
import { BasisMark } from '../parts/basis.tsx';
import { BrokenCurve } from './broken-curve.tsx';
import { type Form, lacksHolding } from './form.ts';
import { Half } from './half.tsx';
import * as words from './words.ts';

const FIGURES: readonly Figure[] = [
  { title: 'Asked', why: 'lendsAsked' },
  { title: 'Sent', why: 'lendsSent' },
  { title: 'Free when asked', why: 'lendsFree' },
  { title: 'To keep then', why: 'lendsKeeps' },
  { title: 'Below it, lending', why: 'lendsBelow' },
  { title: 'Below it anyway', why: 'lendsAnyway' },
];

interface LendsReplyProps {
  readonly form: Form;
  readonly question: LendsQuestion;
  readonly answer: LendsAnswer;
}

export function LendsReply({ form, question, answer }: LendsReplyProps) {
  const { desk } = useDesk();
  const donor = desk.data.forces.find(({ id }) => id === question.donor)?.name ?? question.donor;
  const namesOf = ({ capability }: LendsPart): { readonly one: string; readonly many: string } => {
    const known = desk.data.capabilities.find(({ id }) => id === capability);
    return { one: known?.unitName ?? 'unit', many: known?.unitPlural ?? 'units' };
  };
  const sentOf = (part: LendsPart): string => counted(part.sent, namesOf(part).one, namesOf(part).many);
  // What breaks most often decides.
  const first = at(
    [...answer.parts].sort((x, y) => y.lending.share - x.lending.share),
    0,
  );
  const armed = desk.data.capabilities.find(({ id }) => id === 'firearms');
  const armedText = counted(form.lentArmed.value, armed?.unitName ?? 'armed crew', armed?.unitPlural ?? 'armed crews');
  return (
    <article class="ask-card">
      <div class="ask-says">
        <div>
          <p class="ask-answer-text">
            {donor} would send <b>{answer.parts.map(sentOf).join(' and ')}</b>.{' '}
            <Breaks part={first} name={namesOf(first).many} isOneOfMany={answer.parts.length > 1} />
          </p>
          {lacksHolding(form) && <p class="ask-answer-more">{words.armedUntold(armedText, donor)}</p>}
        </div>
        <aside class="ask-decides">
          <span class="muted">{words.DECIDES}</span>
          {first.keeps !== null && first.free !== null && (
            <p>
              <b>Cover kept at home.</b> {counted(first.keeps, namesOf(first).one, namesOf(first).many)} at that hour,
              of {whole(first.free)} free when it was asked.
            </p>
          )}
          <p>
            If it sent nothing, its cover would break in <b>{percent(first.atHome.share)}</b> of runs within these days,
            by what happens at home alone.
          </p>
        </aside>
      </div>
      <div class="ask-pictures">
        {answer.parts.map((part) => (
          <figure key={part.capability}>
            <figcaption>
              <b>{namesOf(part).many}</b>
              <span>
                {words.BROKEN_CURVE} <BasisMark basis="derived" />
              </span>
            </figcaption>
            <BrokenCurve part={part} durationSec={answer.durationSec} />
          </figure>
        ))}
      </div>
      <table class="ask-table">
        <caption>
          What is left at home <BasisMark basis="illustrative" />
        </caption>
        <ColumnHeads first="Of" heads={FIGURES} />
        <tbody>
          {answer.parts.map((part) => (
            <tr key={part.capability}>
              <td>{namesOf(part).many}</td>
              <td>{whole(part.asked)}</td>
              <td>{whole(part.sent)}</td>
              <td>{part.free === null ? '–' : whole(part.free)}</td>
              <td>{part.keeps === null ? '–' : whole(part.keeps)}</td>
              <td>{timeBelow(part.lending)}</td>
              <td>{timeBelow(part.atHome)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted ask-how">{words.HOW_COUNTED}</p>
    </article>
  );
}

/** On average over all runs. */
const timeBelow = ({ belowSec }: CoverBroken): string => (belowSec === 0 ? '–' : coarseDuration(belowSec));

interface BreaksProps {
  readonly part: LendsPart;
  readonly name: string;
  readonly isOneOfMany: boolean;
}

function Breaks({ part: { lending }, name, isOneOfMany }: BreaksProps) {
  if (lending.firstSec === null) return <>Its cover at home would hold in every run.</>;
  const { median, p25, p75 } = lending.firstSec;
  return (
    <>
      Its cover{isOneOfMany ? ` of ${name}` : ''} would break in <b>{percent(lending.share)}</b> of runs, then most
      likely after <b>{coarseDuration(median)}</b>,{' '}
      <Half from={coarseDuration(p25)} to={coarseDuration(p75)} of="those" />.
    </>
  );
}
