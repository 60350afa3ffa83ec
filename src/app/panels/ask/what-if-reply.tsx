// The answer to "what if?": what the change comes to over all incidents, and where it was felt.

import type { PartCompared } from '../../../core/experiments/compare.ts';
import type { Difference } from '../../../core/experiments/paired.ts';
import type { Reply, WhatIfQuestion } from '../../../core/experiments/question.ts';
import type { Capability } from '../../../core/model/dataset.ts';
import { useDesk } from '../context.ts';
import { ColumnHeads } from '../explain/how-counted.tsx';
import { minutesText, percent, whole } from '../format.ts';
import { BasisMark } from '../parts/basis.tsx';
import { endText } from './tornado.tsx';
import { IN_FIRST_TIER, VARIATION_WORDS } from './words.ts';

const HEADS = [
  { title: 'Capability', isWords: true },
  { title: 'Officer-hours unmet', why: 'unmetChange' },
  { title: '60% of the requirement there', why: 'sixtyChange' },
] as const;

type WhatIf = Extract<Reply, { kind: 'whatIf' }>;

export function WhatIfReply({ question, reply }: { readonly question: WhatIfQuestion; readonly reply: WhatIf }) {
  const { desk } = useDesk();
  const { comparison, applied, incidents, capabilities } = reply;
  const felt = comparison.parts
    .filter((part) => isFelt(part.unmetOfficerHours.difference) || isFelt(part.sixtySec.difference))
    .sort((x, y) => Math.abs(y.unmetOfficerHours.difference.mean) - Math.abs(x.unmetOfficerHours.difference.mean));
  return (
    <article class="ask-card">
      <div class="ask-says">
        <p class="ask-answer-text">
          In {question.scenario.title}: <Sentence reply={reply} />
        </p>
        <aside class="ask-decides">
          <span class="muted">What was changed</span>
          <p>{changeText(question, reply, desk.data.capabilities)}</p>
          {question.change.kind === 'tierSooner' && (
            <p>
              It stood up at all, later than the start, in {whole(applied)} of {whole(comparison.seeds)} runs.
            </p>
          )}
        </aside>
      </div>
      {felt.length > 0 && (
        <table class="ask-table">
          <caption>
            Where it was felt, most first <BasisMark basis="derived" />
          </caption>
          <ColumnHeads first="Incident" heads={HEADS} />
          <tbody>
            {felt.slice(0, 12).map((part) => (
              <tr key={`${part.incident} ${part.capability}`}>
                <td>{incidents[part.incident]}</td>
                <td>{capabilities[part.capability]}</td>
                <td>{hoursText(part.unmetOfficerHours.difference)}</td>
                <td>{sixtyText(part)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {felt.length > 12 && <p class="muted">and {felt.length - 12} more</p>}
    </article>
  );
}

const isFelt = ({ mean, low, high }: Difference): boolean => mean !== 0 || low !== 0 || high !== 0;
const signed = (value: number): string => (Math.round(value) > 0 ? `+${whole(value)}` : whole(value));
const hoursText = ({ mean, low, high }: Difference): string => `${signed(mean)} (${signed(low)} to ${signed(high)})`;

function sixtyText({ sixtySec: { difference, reached } }: PartCompared): string {
  const often =
    Math.abs(reached[0] - reached[1]) < 0.005
      ? ''
      : `, in ${percent(reached[1])} of runs instead of ${percent(reached[0])}`;
  if (difference.seeds === 0) return often === '' ? 'never' : often.slice(2);
  const by = minutesText(Math.abs(difference.mean / 60));
  const text = Math.abs(difference.mean) < 30 ? 'as soon' : `${by} ${difference.mean < 0 ? 'sooner' : 'later'}`;
  return `${text}${often}`;
}

function Sentence({ reply: { comparison } }: { readonly reply: WhatIf }) {
  const { difference, unchanged } = comparison.unmetOfficerHours;
  const { mean, low, high } = difference;
  const from = `of about ${whole(unchanged.median)} in the middle run`;
  if (mean === 0 && low === 0 && high === 0) return <>it would change nothing in any run.</>;
  if (low <= 0 && high >= 0) {
    return (
      <>
        no clear difference: between <b>{whole(Math.abs(low))} officer-hours less</b> and <b>{whole(high)} more</b> of
        need would go unmet, {from}.
      </>
    );
  }
  const [least, most] = mean < 0 ? [-high, -low] : [low, high];
  return (
    <>
      need unmet would {mean < 0 ? 'fall' : 'rise'} by <b>{whole(Math.abs(mean))} officer-hours</b>, between{' '}
      <b>
        {whole(least)} and {whole(most)}
      </b>
      , {from}: {percent(Math.abs(mean) / Math.max(1, unchanged.median))} of it.
    </>
  );
}

function changeText({ change }: WhatIfQuestion, { range }: WhatIf, capabilities: readonly Capability[]): string {
  if (change.kind === 'tierSooner')
    return `The national tier stands up ${minutesText(change.byMin)} before the moment at which it did, run by run.`;
  if (range === null) return '';
  const isLow = change.side === 'low';
  const units = capabilities.find(({ id }) => id === change.capability)?.unitPlural ?? change.capability;
  const where = range.ofFirstTier ? ` ${IN_FIRST_TIER}, each tier at its own` : '';
  const beyond = range.unit === 'min' ? `; one time in ten is ${isLow ? 'shorter' : 'longer'}` : '';
  const value = endText(range, isLow ? range.low : range.high);
  return `${VARIATION_WORDS[change.id]} of ${units}, set to its ${change.side}: ${value}${where}${beyond}. Everything else stays.`;
}
