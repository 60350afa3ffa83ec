// Loss of control at an incident: how intense it is and why, what that does to demand, what it may light; or that nothing
// of the kind applies here. Says each time what it stands for, and that it is no more.

import type { Trace } from '../../../core/trace/trace.ts';
import { Term } from '../explain/term.tsx';
import { listed, percent, whole } from '../format.ts';
import { BasisMark, basisOf } from '../parts/basis.tsx';
import { momentText } from '../read/clock.ts';
import { controlAt, type Lighting, litAt } from '../read/control.ts';
import * as words from './words.ts';

interface ControlProps {
  readonly trace: Trace;
  readonly incident: number;
  readonly atSec: number;
}

export function Control({ trace, incident, atSec }: ControlProps) {
  const { header } = trace;
  const control = controlAt(trace, incident, atSec);
  const plan = header.exercise.scenario.incidents[incident];
  const lit = litAt(trace, incident, atSec);
  const parents = header.incidents.filter(({ id }) => plan?.litBy?.includes(id)).map(({ name }) => name);
  const origin =
    lit !== null
      ? words.litBy(header.incidents[lit.by]?.name ?? '', momentText(header, lit.sec))
      : parents.length > 0
        ? words.mayBeLitBy(listed(parents))
        : null;
  if (control === null) {
    return (
      <section class="block">
        <h3>
          <Term of="control">{words.CONTROL}</Term>
        </h3>
        {origin !== null && <p class="plain">{origin}</p>}
        <p class="caption">
          {words.CONTROL_OFF} {plan?.feedback?.note}
        </p>
      </section>
    );
  }
  const { rules, steps, since, mayLight, feedback } = control;
  return (
    <section class="block">
      <h3>
        <Term of="control">{words.CONTROL}</Term> <BasisMark {...basisOf(feedback)} />
      </h3>
      {origin !== null && <p class="plain">{origin}</p>}
      <p class="plain">
        {words.INTENSITY} <b>{whole(steps)}</b> of {whole(rules.mostSteps.value)}
        {since !== null && (
          <>
            , since {momentText(header, since.sec)}: {since.cause}
          </>
        )}
        .{' '}
        {words.stepsCome(
          percent(rules.holdsFromShare.value),
          whole(rules.shortForMin.value),
          whole(rules.inHandForMin.value),
        )}{' '}
        <BasisMark {...basisOf(rules.holdsFromShare)} /> {words.adds(percent(rules.demandShare.value))}{' '}
        <BasisMark {...basisOf(rules.demandShare)} />
      </p>
      {mayLight.length > 0 && (
        <p class="plain">
          {words.mayLight(percent(rules.spreadPerHour.value), whole(rules.spreadFromStep.value))}{' '}
          <BasisMark {...basisOf(rules.spreadPerHour)} /> {mayLight.map((one) => lightingText(trace, one)).join('; ')}.
        </p>
      )}
      <p class="caption">
        {words.CONTROL_NOTE} {feedback.note}
      </p>
    </section>
  );
}

const lightingText = ({ header }: Trace, { incident, sec }: Lighting): string => {
  const name = header.incidents[incident]?.name ?? '';
  return sec === null ? name : `${name}, ${words.LIT} ${momentText(header, sec)}`;
};
