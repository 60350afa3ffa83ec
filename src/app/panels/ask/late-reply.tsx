// The answer to "why late?": how long it took over the runs, the part that decides it, and one run of them part by part, which
// can be watched on the desk.

import { at } from '../../../core/base/assert.ts';
import type { LateAnswer, LatePart } from '../../../core/experiments/late.ts';
import type { LateQuestion } from '../../../core/experiments/question.ts';
import { PART_WORDS } from '../../../core/trace/why/words.ts';
import { useDesk } from '../context.ts';
import { ColumnHeads, type Figure } from '../explain/how-counted.tsx';
import { coarseDuration, percent, whole } from '../format.ts';
import { WaitParts } from '../inspector/why.tsx';
import { BasisMark } from '../parts/basis.tsx';
import { Icon } from '../parts/icons.tsx';
import { Half } from './half.tsx';
import { ordinal } from './ordinal.ts';
import { showOnDesk } from './show-on-desk.ts';
import * as words from './words.ts';

const FIGURES: readonly Figure[] = [
  { title: 'Middle run', why: 'latePart' },
  { title: 'Half of runs', why: 'lateHalf' },
  { title: 'Longest in', why: 'lateLongest' },
];

interface LateReplyProps {
  readonly question: LateQuestion;
  readonly answer: LateAnswer;
}

export function LateReply({ question, answer }: LateReplyProps) {
  const { desk, view } = useDesk();
  const force = desk.data.forces.find(({ id }) => id === question.force)?.name ?? question.force;
  const which = `${ordinal(question.nth)} unit from ${force}`;
  const { middle, sec, parts } = answer;
  if (middle === null || sec === null) {
    return (
      <article class="ask-card">
        <p class="ask-answer-text">
          In {question.scenario.title}, fewer than {whole(question.nth)} {question.nth === 1 ? 'unit' : 'units'} from{' '}
          {force} came to work, in every one of {whole(answer.seeds)} runs.
        </p>
      </article>
    );
  }
  return (
    <article class="ask-card">
      <div class="ask-says">
        <p class="ask-answer-text">
          In {question.scenario.title}, the {which} was most likely at work <b>{coarseDuration(sec.median)}</b> after
          its request was drafted,{' '}
          <Half
            from={coarseDuration(sec.p25)}
            to={coarseDuration(sec.p75)}
            of={answer.came < answer.seeds ? `the ${answer.came} runs in which it came` : 'all runs'}
          />
          .
        </p>
        <aside class="ask-decides">
          <span class="muted">{words.DECIDES}</span>
          <Longest part={at(parts, 0)} came={answer.came} />
        </aside>
      </div>
      <div class="late-columns">
        <section>
          <table class="ask-table">
            <caption>
              {words.LATE_PARTS} <BasisMark basis="derived" />
            </caption>
            <ColumnHeads first="Part" heads={FIGURES} />
            <tbody>
              {parts.map((one) => (
                <tr key={one.part}>
                  <td>{PART_WORDS[one.part]}</td>
                  <td>{spent(one.sec.median)}</td>
                  <td>
                    {spent(one.sec.p25)} to {spent(one.sec.p75)}
                  </td>
                  <td>{one.longestIn === 0 ? '–' : percent(one.longestIn / answer.came)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <section class="late-run">
          <h3>
            {words.IN_MIDDLE_RUN}, seed {middle.seed}: {middle.name}
          </h3>
          <WaitParts answer={middle.why} />
          <button type="button" class="btn" onClick={() => showOnDesk(desk, view, question.scenario, middle)}>
            <Icon name="play" />
            {words.ON_DESK}
          </button>
        </section>
      </div>
    </article>
  );
}

const spent = (sec: number): string => (sec === 0 ? '0' : coarseDuration(sec));

function Longest({ part, came }: { readonly part: LatePart; readonly came: number }) {
  return (
    <p>
      <b>{PART_WORDS[part.part]}.</b> The longest part in {percent(part.longestIn / came)} of runs:{' '}
      {spent(part.sec.median)}, <Half from={spent(part.sec.p25)} to={spent(part.sec.p75)} of="them" />.
    </p>
  );
}
