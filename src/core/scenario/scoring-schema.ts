// The schema of the scoring rules: every component weighed once, the weights of a dimension adding up to a hundred.

import * as v from 'valibot';
import { ok, type Problem, type Result } from '../base/result.ts';
import { COMPONENTS, type ComponentId, DIMENSIONS, type ScoringRules } from '../model/scoring.ts';
import { id, listOf, minutes, notNegative, provenance, share, sourced, text } from './common-schema.ts';
import { failWith, parseJson, parseWith, record } from './explain.ts';
import { duplicates } from './references.ts';

const ALL: readonly ComponentId[] = DIMENSIONS.flatMap((dimension): readonly ComponentId[] => COMPONENTS[dimension]);
const FULL = 100;
const MOST_STEPS = 20;

const points = v.pipe(notNegative, v.maxValue(FULL, 'at most 100 points'));

/** Credit that falls needs time to fall in. */
const falls = <T extends v.GenericSchema<unknown, { readonly fullMin: number; readonly noneMin: number }>>(schema: T) =>
  v.pipe(
    schema,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const { fullMin, noneMin } = dataset.value as { fullMin: number; noneMin: number };
      if (noneMin > fullMin) return;
      addIssue({
        message: `more than fullMin, which is ${fullMin}`,
        input: noneMin,
        path: [
          { type: 'object', origin: 'value', input: dataset.value as object as never, key: 'noneMin', value: noneMin },
        ],
      });
    }),
  );

const yardstick = falls(record({ fullMin: minutes, noneMin: minutes, ...provenance }));
const arrival = falls(record({ id, share, fullMin: minutes, noneMin: minutes, ...provenance }));

const rules = record({
  schema: v.literal('muster.scoring/1'),
  about: text,
  weights: listOf(record({ id: v.picklist(ALL), points, ...provenance }), ALL.length * 2, 'weights'),
  yardsticks: record({
    peakMin: sourced(v.pipe(minutes, v.minValue(1, 'a minute at least'))),
    arrival: v.pipe(listOf(arrival, MOST_STEPS, 'steps'), v.minLength(1, 'at least one step')),
    requestToOrder: yardstick,
    centreWait: yardstick,
    bridging: yardstick,
    laterWithout: yardstick,
    weakPointShare: sourced(share),
    gapOfficerHours: sourced(notNegative),
  }),
});

/** The scoring rules from their text: every problem at once. */
export function parseScoring(json: string): Result<ScoringRules> {
  const value = parseJson(json);
  if (!value.ok) return value;
  const parsed = parseWith(rules, value.value);
  if (!parsed.ok) return parsed;
  const found: ScoringRules = parsed.value;
  const ids = found.weights.map((weight) => weight.id);
  const problems: Problem[] = [
    ...duplicates(ids, '/weights'),
    ...ALL.filter((one) => !ids.includes(one)).map((one) => ({
      path: '/weights',
      found: `no weight for "${one}"`,
      expected: 'a weight for every component',
    })),
    ...DIMENSIONS.flatMap((dimension) => {
      const own: readonly string[] = COMPONENTS[dimension];
      const sum = found.weights.reduce((all, weight) => all + (own.includes(weight.id) ? weight.points : 0), 0);
      return sum === FULL
        ? []
        : [{ path: '/weights', found: `${sum} points for ${dimension}`, expected: `${FULL} points in all` }];
    }),
  ];
  return problems.length > 0 ? failWith(problems) : ok(found);
}
