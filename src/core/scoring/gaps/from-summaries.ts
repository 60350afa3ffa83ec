// What only several runs can find: a centre or link on which all hangs, a skill that no exercise calls for. From the
// summaries that whoever reran the exercise made; without them, nothing is found.

import { weaknesses } from '../resilience.ts';
import type { About, WithoutOne } from '../types.ts';
import { aboutWords } from '../words.ts';
import { idOf, ids, lengthText, roughText } from './parts.ts';
import type { Gap, GapRule } from './types.ts';

/** A place that nobody reached any more, or so much of the help lost or late that it is worth telling; the worst first. */
export const singlePointOfFailure: GapRule = (inputs) => {
  const { header } = inputs.reading.trace;
  const { centres, forces } = header.exercise;
  const least = inputs.rules.yardsticks.weakPointShare.value;
  return weaknesses(inputs)
    .filter(({ got, asked }) => asked - got >= least * asked && got < asked)
    .map(({ one, facts }): Gap => {
      const { kind, id, name } = one.loss;
      const force = kind === 'centre' ? centres.find((centre) => centre.id === id)?.force : undefined;
      const at = forces.findIndex((other) => other.id === force);
      return {
        ...whole(at < 0 ? {} : { force: at }),
        id: idOf('singlePointOfFailure', kind, id),
        kind: 'singlePointOfFailure',
        dimension: 'connectivity',
        spr: ['6.1', '6.4'],
        untilSec: inputs.scope.untilSec,
        severity: 0,
        facts,
        title: `Weak point: ${name}`,
        says: `${saysWithout(one)} Found by rerunning the exercise without it from start to end.`,
      };
    });
};

function saysWithout({ reachedBefore, stillReached, firstOutsideSec, unmetOfficerHours }: WithoutOne): string {
  const lost = reachedBefore - stillReached;
  const laterSec = Math.round(firstOutsideSec.mean / 60) * 60;
  const { mean, low, high } = unmetOfficerHours;
  const come = [
    ...(lost > 0 ? [`at ${lost} of ${reachedBefore} places no help from outside came any more`] : []),
    ...(laterSec > 0 && stillReached > 0
      ? [`${lost > 0 ? 'elsewhere ' : ''}the first help from outside came ${lengthText(laterSec)} later`]
      : []),
  ].join('; ');
  const hours =
    low > 0
      ? `; ${roughText(mean)} officer-hours more of need went unmet (${roughText(low)} to ${roughText(high)})`
      : '';
  return `Without it ${come}${hours}.`;
}

export const skillNotExercised: GapRule = (inputs) =>
  (inputs.summaries.exercised ?? [])
    .filter(({ got, asked }) => got < asked)
    .map(({ about, facts }): Gap => {
      const name = aboutWords(inputs.reading.trace, about);
      return {
        ...whole(about),
        id: idOf('skillNotExercised', about.capability === undefined ? name : ids(inputs).capability(about.capability)),
        kind: 'skillNotExercised',
        dimension: 'capability',
        spr: ['1.15', '4.2'],
        untilSec: inputs.scope.untilSec,
        severity: 0,
        facts,
        title: `Never exercised: ${name}`,
        says: 'No exercise among those looked at has called for it.',
      };
    });

const whole = ({ force, incident, capability }: About) => ({
  forces: force === undefined ? [] : [force],
  incident: incident ?? null,
  capability: capability ?? null,
  fromSec: 0,
  repair: null,
});
