// What only several runs can find: a centre or link on which all hangs, a skill that no exercise calls for. From the
// summaries that whoever reran the exercise made; without them, nothing is found.

import type { About, Part } from '../types.ts';
import { aboutWords } from '../words.ts';
import { idOf, ids } from './parts.ts';
import type { Gap, GapRule } from './types.ts';

const lacking = (parts: readonly Part[] | undefined): readonly Part[] =>
  (parts ?? []).filter(({ got, asked }) => got < asked);

export const singlePointOfFailure: GapRule = (inputs) =>
  lacking(inputs.summaries.resilience).map(({ about, got, asked, facts }): Gap => {
    const { trace } = inputs.reading;
    const name = about.without ?? aboutWords(trace, about);
    return {
      ...whole(about),
      id: idOf('singlePointOfFailure', trace.header.exercise.centres[about.centre ?? -1]?.id ?? name),
      kind: 'singlePointOfFailure',
      dimension: 'connectivity',
      spr: ['6.1', '6.4'],
      untilSec: inputs.scope.untilSec,
      severity: (asked - got) / 1000,
      facts,
      title: `Weak point: ${name}`,
      says: `Without it ${Math.round((100 * (asked - got)) / asked)}% of the first help from outside would have been lost, or worth nothing for being late.`,
    };
  });

export const skillNotExercised: GapRule = (inputs) =>
  lacking(inputs.summaries.exercised).map(({ about, facts }): Gap => {
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
