// Random lists of injects for random scenarios: some at an hour, the rest each on a condition that the scenario could meet.

import fc from 'fast-check';
import {
  CONDITION_FIELDS,
  CONDITION_KINDS,
  type ConditionField,
  type ConditionKind,
} from '../../src/core/model/mel.ts';
import type { Cast } from './small-scenario.ts';

type Asked = Pick<Cast, 'forces' | 'tiers' | 'centres'> & {
  readonly incidents: readonly string[];
  /** Capabilities that the scenario asks for. */
  readonly capabilities: readonly string[];
};

function someOf(field: ConditionField, asked: Asked): fc.Arbitrary<string | number> | null {
  const one = (some: readonly string[]) => (some.length === 0 ? null : fc.constantFrom(...some));
  switch (field) {
    case 'force':
      return one(asked.forces);
    case 'capability':
      return one(asked.capabilities);
    case 'incident':
      return one(asked.incidents);
    case 'tier':
      return one(asked.tiers);
    case 'centre':
      return one(asked.centres);
    case 'share':
      return fc.constantFrom(0.1, 0.4, 1);
    case 'units':
      return fc.constantFrom(1, 2);
    case 'forMin':
      return fc.constantFrom(0, 30, 120);
    case 'partner':
      return null;
  }
}

function condition(kind: ConditionKind, asked: Asked) {
  const { needs, may } = CONDITION_FIELDS[kind];
  const fields: Record<string, fc.Arbitrary<string | number>> = {};
  for (const field of [...needs, ...may]) {
    const some = someOf(field, asked);
    if (some !== null) fields[field] = some;
  }
  if (needs.some((field) => fields[field] === undefined)) return fc.constant(null);
  return fc.record(fields, { requiredKeys: [...needs] }).map((given) => ({ kind, ...given }));
}

/** At most so many injects, some in the last second and after it. */
export const mainEventsList = (asked: Asked, lastMin: number) =>
  fc
    .array(
      fc.oneof(
        fc.nat(lastMin).map((atMin) => ({ atMin })),
        fc
          .tuple(
            fc.constantFrom(...CONDITION_KINDS).chain((kind) => condition(kind, asked)),
            fc.constantFrom(0, 15),
          )
          .map(([when, afterMin]) => (when === null ? { atMin: lastMin } : { when, afterMin })),
      ),
      { maxLength: 6 },
    )
    .map((triggers) => ({
      objectives: [{ id: 'objective', text: 'Made up by a test', sprParagraphs: [] }],
      injects: triggers.map((trigger, n) => ({
        id: `inject-${n}`,
        number: `${n + 1}`,
        title: `Inject ${n}`,
        text: 'Made up by a test',
        to: ['hostGold'],
        trigger,
        expected: [],
        objectives: ['objective'],
        sprParagraphs: [],
      })),
    }));
