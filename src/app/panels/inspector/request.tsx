// One request: its whole life minute by minute with the time between the steps adding up, who was asked and what they gave, and
// how far its units have come.

import type { Trace } from '../../../core/trace/trace.ts';
import { whyRequest } from '../../../core/trace/why/explain.ts';
import { useDesk } from '../context.ts';
import { ColumnHeads, type Figure } from '../explain/how-counted.tsx';
import { minutesText, whole } from '../format.ts';
import { weekdayHourText } from '../read/clock.ts';
import { capabilityAt, forceAt, tierName } from '../read/names.ts';
import { type Answer, answersTo, isOpen, type LifeStep, lifeOf } from '../read/request-life.ts';
import { OFFER_STATE_WORDS, REQUEST_STATE_WORDS } from '../words.ts';
import { InspectorHead } from './crumb.tsx';
import { WaitParts, Why } from './why.tsx';
import * as words from './words.ts';

const FIRST_TO_COME = 4;
const LIFE: readonly Figure[] = [
  { title: words.STEP_AT, why: 'stepAt' },
  { title: words.STEP_LASTED, why: 'stepLasted' },
];
const ANSWERS: readonly Figure[] = [
  { title: words.WAS_ASKED, why: 'donorAsked' },
  { title: words.GAVE, why: 'donorGave' },
];

export function RequestPanel({ trace, index }: { readonly trace: Trace; readonly index: number }) {
  const { desk, view } = useDesk();
  view.factCount.value;
  const atSec = Math.floor(view.sec.value);
  const { header, requests } = trace;
  const incident = requests.incident[index];
  const steps = incident === undefined ? [] : lifeOf(trace, index, atSec);
  if (incident === undefined) return <InspectorHead trail={[{ label: words.REQUEST }]} title={words.GONE_REQUEST} />;
  const capability = capabilityAt(header, requests.capability[index]!);
  const where = header.incidents[incident]!;
  const now = steps.findLast(({ state }) => state !== null)?.state;
  return (
    <>
      <InspectorHead
        trail={[
          { label: where.name, onClick: () => desk.select({ kind: 'incident', index: incident }) },
          { label: words.REQUEST },
        ]}
        title={words.requestTitle(index + 1, whole(requests.units[index]!), capability.unitPlural)}
        {...(now ? { chip: REQUEST_STATE_WORDS[now] } : {})}
      />
      {steps.length === 0 ? (
        <p class="caption">{words.notDraftedYet(weekdayHourText(header, requests.draftedSec[index]!))}</p>
      ) : (
        <>
          <Life trace={trace} steps={steps} />
          <Why about={words.requestTitle(index + 1, whole(requests.units[index]!), capability.unitPlural)}>
            {() => <WaitParts answer={whyRequest(trace, index, atSec, FIRST_TO_COME)} />}
          </Why>
          <Answers trace={trace} answers={answersTo(trace, index, atSec)} />
        </>
      )}
    </>
  );
}

function Life({ trace, steps }: { readonly trace: Trace; readonly steps: readonly LifeStep[] }) {
  const { header } = trace;
  const inAll = steps.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return (
    <section class="block">
      <h3>{words.LIFE}</h3>
      <table class="supply request-life">
        <ColumnHeads first={words.STEP} heads={LIFE} />
        <tbody>
          {steps.map((step) => (
            <tr key={step.row}>
              <th scope="row">
                {step.state === null ? words.REDUCED : REQUEST_STATE_WORDS[step.state]}
                <span class="caption">
                  {step.tier < 0 ? '' : ` ${tierName(header, step.tier)}`}
                  {words.isLacking(step.state) && step.toFind > 0 ? `, ${words.toFind(whole(step.toFind))}` : ''}
                </span>
              </th>
              <td>{weekdayHourText(header, step.sec)}</td>
              <td>{step.minutes === null ? '' : minutesText(step.minutes)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{isOpen(steps) ? words.IN_ALL_SO_FAR : words.IN_ALL}</th>
            <td />
            <td>{minutesText(inAll)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Answers({ trace, answers }: { readonly trace: Trace; readonly answers: readonly Answer[] }) {
  const { desk } = useDesk();
  const { header } = trace;
  if (answers.length === 0) return null;
  return (
    <section class="block">
      <h3>{words.ANSWERS}</h3>
      <table class="supply">
        <ColumnHeads first={words.FORCE} heads={ANSWERS} />
        <tbody>
          {answers.map((one) => (
            <tr key={`${one.force} ${one.askedSec}`}>
              <th scope="row">
                <button type="button" class="link" onClick={() => desk.select({ kind: 'force', index: one.force })}>
                  {forceAt(header, one.force).shortName}
                </button>
                <span class="caption">
                  {' '}
                  {OFFER_STATE_WORDS[one.state]}
                  {one.answeredSec === null ? '' : ` ${weekdayHourText(header, one.answeredSec)}`}
                </span>
              </th>
              <td>{whole(one.asked)}</td>
              <td>{one.answeredSec === null ? '' : whole(one.given)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.IN_ALL}</th>
            <td>{whole(answers.reduce((sum, { asked }) => sum + asked, 0))}</td>
            <td>{whole(answers.reduce((sum, { given }) => sum + given, 0))}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
