// What a force was asked for, newest first: what it had, what it keeps, what it gave. The figures say why it answered so.

import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { ColumnHeads, type Figure } from '../explain/how-counted.tsx';
import { Term } from '../explain/term.tsx';
import { duration, whole } from '../format.ts';
import { weekdayHourText } from '../read/clock.ts';
import { type DonorDecision, donorDecisionsOf } from '../read/donor-decisions.ts';
import { capabilityAt } from '../read/names.ts';
import { OFFER_STATE_WORDS } from '../words.ts';
import * as words from './words.ts';

const FEW = 5;
const FIGURES: readonly Figure[] = [
  { title: words.WAS_ASKED, why: 'donorAsked' },
  { title: words.FREE, why: 'donorFree' },
  { title: words.COVER_KEPT, why: 'donorKeeps' },
  { title: words.GAVE, why: 'donorGave' },
];

export function DonorDecisions({ trace, force }: { readonly trace: Trace; readonly force: number }) {
  const { view } = useDesk();
  view.factCount.value;
  const decisions = donorDecisionsOf(trace, force, view.sec.value).reverse();
  if (decisions.length === 0) return null;
  return (
    <section class="block">
      <h3>
        <Term of="donor">{words.ASKED_FOR}</Term>
      </h3>
      <table class="supply">
        <ColumnHeads heads={FIGURES} />
        <tbody>
          {decisions.slice(0, FEW).map((decision) => (
            <Row key={`${decision.request} ${decision.askedSec}`} trace={trace} decision={decision} />
          ))}
        </tbody>
      </table>
      {decisions.length > FEW && <p class="caption">{words.olderAsks(decisions.length - FEW)}</p>}
      <p class="caption">{words.ASKED_FOR_NOTE}</p>
    </section>
  );
}

const beliefText = ({ believed, ageSec, free }: NonNullable<DonorDecision['belief']>): string =>
  words.believed(believed, duration(ageSec), free);

function Row({ trace, decision }: { readonly trace: Trace; readonly decision: DonorDecision }) {
  const { answer, state } = decision;
  const place = trace.header.incidents[decision.incident]?.placeName ?? '';
  const short = state === 'declined' || state === 'agreedInPart';
  return (
    <tr>
      <th scope="row">
        {weekdayHourText(trace.header, decision.askedSec)}, {place},{' '}
        {capabilityAt(trace.header, decision.capability).unitPlural}
        <span class={short ? 'caption is-short' : 'caption'}>
          {' '}
          {OFFER_STATE_WORDS[state]}
          {decision.isHost ? `, ${words.AS_HOST}` : ''}
          {answer?.by ? `, ${words.ANSWERED_BY_WORDS[answer.by]}` : ''}
          {decision.belief === null ? '' : `, ${beliefText(decision.belief)}`}
        </span>
      </th>
      <td>{whole(decision.asked)}</td>
      <td>{answer === null ? '' : whole(answer.free)}</td>
      <td>{answer === null ? '' : whole(answer.keeps)}</td>
      <td>{answer === null ? '' : whole(answer.given)}</td>
    </tr>
  );
}
