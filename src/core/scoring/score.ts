// The five scores of a trace: each the weighted sum of its components, those that were tested taking over the points of
// those that weren't. A score none of whose components was tested is not tested.

import { assert } from '../base/assert.ts';
import { DIMENSIONS, type Dimension, type ScoringRules } from '../model/scoring.ts';
import { capability } from './capability.ts';
import { capacity } from './capacity.ts';
import { connectivity } from './connectivity.ts';
import { consistency } from './consistency.ts';
import { contribution } from './contribution.ts';
import type { TraceReading } from './reading.ts';
import { wholeRun } from './scope.ts';
import {
  type ComponentRule,
  type ComponentScore,
  NOT_TESTED,
  type Part,
  type Rating,
  type Scope,
  type Score,
  type ScoreInputs,
  type Summaries,
} from './types.ts';

const RULES: Readonly<Record<Dimension, readonly ComponentRule[]>> = {
  capacity,
  contribution,
  capability,
  consistency,
  connectivity,
};

/** All five, in the order of DIMENSIONS; over the whole run and nation unless a scope says otherwise. */
export function scoreTrace(
  reading: TraceReading,
  rules: ScoringRules,
  scope: Scope = wholeRun(reading.trace),
  summaries: Summaries = {},
): readonly Score[] {
  const inputs = { reading, rules, scope, summaries };
  return DIMENSIONS.map((dimension) => scoreOf(dimension, inputs));
}

function scoreOf(dimension: Dimension, inputs: ScoreInputs): Score {
  const measured = RULES[dimension].map((rule) => ({ rule, ...measure(rule, inputs) }));
  const pointsOf = ({ id }: ComponentRule): number => inputs.rules.weights.find((one) => one.id === id)?.points ?? 0;
  const tested = measured.filter(({ because }) => because === null);
  const points = tested.reduce((sum, { rule }) => sum + pointsOf(rule), 0);
  const components = measured.map(({ rule, parts, because }): ComponentScore => {
    const got = sumOf(parts, 'got');
    const asked = sumOf(parts, 'asked');
    assert(got >= 0 && got <= asked, 'more than was asked', { component: rule.id, got, asked });
    return {
      id: rule.id,
      measure: rule.measure,
      spr: rule.spr,
      value: because === null ? got / asked : NOT_TESTED,
      weight: because === null && points > 0 ? (100 * pointsOf(rule)) / points : 0,
      got,
      asked,
      parts,
      because,
      restsOn: rule.restsOn(inputs),
    };
  });
  return { dimension, value: points === 0 ? NOT_TESTED : weighted(components), components };
}

function measure(rule: ComponentRule, inputs: ScoreInputs): Pick<ComponentScore, 'parts' | 'because'> {
  const found = rule.parts(inputs);
  if (typeof found === 'string') return { parts: [], because: found };
  const parts = found.map((part) => ({ ...part, facts: inOrderOnce(part.facts) }));
  return { parts, because: parts.some(({ asked }) => asked > 0) ? null : 'notAsked' };
}

/** What shows a part is told once, however many rules point at it. */
const inOrderOnce = (facts: readonly number[]): number[] => [...new Set(facts)].sort((x, y) => x - y);

const sumOf = (parts: readonly Part[], column: 'got' | 'asked'): number =>
  parts.reduce((sum, part) => sum + part[column], 0);

function weighted(components: readonly ComponentScore[]): Rating {
  let sum = 0;
  for (const { value, weight } of components) if (value !== NOT_TESTED) sum += weight * value;
  return Math.min(100, sum);
}
