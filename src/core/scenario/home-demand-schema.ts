// The schema of what a doctrine says a force's own area asks of it: everyday work, incidents at home, guards.

import * as v from 'valibot';
import type { Problem } from '../base/result.ts';
import type { HomeDemand } from '../model/home-demand.ts';
import {
  capabilityId,
  forceId,
  heldUnits,
  id,
  listOf,
  notNegative,
  provenance,
  share,
  sourced,
  sourcedMinutes,
  text,
} from './common-schema.ts';
import { record } from './explain.ts';
import { shareBands } from './home-schema.ts';
import { duplicates, unknown } from './references.ts';

const MAX_CAPABILITIES = 50;
const MAX_KINDS = 10;
const MAX_GUARDS = 200;
const MOST_AT_HOME = 50;
const MOST_WEEKLY = 20;

const inUse = record({ value: v.boolean('true or false'), ...provenance });

const need = v.pipe(
  record({
    capability: capabilityId,
    fewest: v.pipe(heldUnits, v.maxValue(MOST_AT_HOME, `at most ${MOST_AT_HOME} units`)),
    most: v.pipe(heldUnits, v.maxValue(MOST_AT_HOME, `at most ${MOST_AT_HOME} units`)),
  }),
  v.check(({ fewest, most }) => fewest <= most, 'fewest no more than most'),
);

export const homeDemand = record({
  everyday: record({
    inUse,
    capabilities: listOf(
      record({ id: capabilityId, share: sourced(share), bands: shareBands }),
      MAX_CAPABILITIES,
      'capabilities',
    ),
  }),
  incidents: record({
    inUse,
    kinds: listOf(
      record({
        id,
        name: text,
        weeklyPerThousand: sourced(
          v.pipe(notNegative, v.maxValue(MOST_WEEKLY, `at most ${MOST_WEEKLY} a week for a thousand officers`)),
        ),
        weight: sourced(share),
        weightBands: shareBands,
        durationMin: sourcedMinutes,
        needs: listOf(need, MAX_CAPABILITIES, 'capabilities'),
        ...provenance,
      }),
      MAX_KINDS,
      'kinds',
    ),
  }),
  guards: record({
    inUse,
    commitments: listOf(
      record({ id, name: text, force: forceId, capability: capabilityId, units: heldUnits, ...provenance }),
      MAX_GUARDS,
      'guards',
    ),
  }),
});

const idsOf = (all: readonly { readonly id: string }[]): string[] => all.map((one) => one.id);

export const homeDemandProblems = (
  { everyday, incidents, guards }: HomeDemand,
  known: readonly string[],
): Problem[] => [
  ...duplicates(idsOf(everyday.capabilities), '/atHome/everyday/capabilities'),
  ...everyday.capabilities.flatMap((one, n) => [
    ...unknown(one.id, known, `/atHome/everyday/capabilities/${n}/id`, 'capability'),
    ...duplicates(idsOf(one.bands), `/atHome/everyday/capabilities/${n}/bands`),
  ]),
  ...duplicates(idsOf(incidents.kinds), '/atHome/incidents/kinds'),
  ...incidents.kinds.flatMap(({ needs, weightBands }, n) => [
    ...duplicates(idsOf(weightBands), `/atHome/incidents/kinds/${n}/weightBands`),
    ...duplicates(
      needs.map(({ capability }) => capability as string),
      `/atHome/incidents/kinds/${n}/needs`,
    ),
    ...needs.flatMap(({ capability }, m) =>
      unknown(capability, known, `/atHome/incidents/kinds/${n}/needs/${m}/capability`, 'capability'),
    ),
  ]),
  ...duplicates(idsOf(guards.commitments), '/atHome/guards/commitments'),
  ...guards.commitments.flatMap(({ capability }, n) =>
    unknown(capability, known, `/atHome/guards/commitments/${n}/capability`, 'capability'),
  ),
];

/** A guard is some force's. */
export const guardProblems = ({ guards }: HomeDemand, forces: readonly string[]): Problem[] =>
  guards.commitments.flatMap(({ force }, n) =>
    unknown(force, forces, `/atHome/guards/commitments/${n}/force`, 'force'),
  );
