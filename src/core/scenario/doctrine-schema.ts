// The schema of a doctrine document, and the checks that need more than one place of it.

import * as v from 'valibot';
import { ok, type Problem, type Result } from '../base/result.ts';
import { type Capability, type Force, GROUPINGS } from '../model/dataset.ts';
import type { Doctrine } from '../model/doctrine.ts';
import {
  capabilityId,
  finite,
  forceId,
  heldUnits,
  id,
  listOf,
  minutes,
  provenance,
  share,
  sourced,
  sourcedMinutes,
  text,
  tierId,
} from './common-schema.ts';
import { lossOfControl } from './control-schema.ts';
import { coordination, coordinationProblems } from './coordination-schema.ts';
import { failWith, parseJson, parseWith, quoted, record } from './explain.ts';
import { guardProblems, homeDemand, homeDemandProblems } from './home-demand-schema.ts';
import { donorDecision, shareBands } from './home-schema.ts';
import { money, moneyProblems } from './money-schema.ts';
import { movement } from './movement-schema.ts';
import { nationalForceProblems, nationalForces, nationalTierProblems } from './national-forces-schema.ts';
import { onDuty, onDutyProblems } from './on-duty-schema.ts';
import { partUnitProblems, partUnits } from './part-units-schema.ts';
import { partnerRuleProblems, partnerRules } from './partner-schema.ts';
import { peopleRules } from './people-schema.ts';
import { policy } from './policy-schema.ts';
import { duplicates, unknown } from './references.ts';
import { sustaining, sustainingProblems } from './sustaining-schema.ts';
import { travel } from './travel-schema.ts';
import { rendezvous, spanProblems, workingTogether } from './working-together-schema.ts';

/** More tiers than a request could climb, and more routes than there are capabilities. */
const MAX_TIERS = 12;
const MAX_ROUTES = 50;
const MAX_STEPS = 12;
const MAX_HOLDINGS = 2000;

const hours = v.pipe(finite, v.minValue(0, 'hours, not negative'), v.maxValue(168, 'at most a week of hours'));

const tierRoute = record({
  id: tierId,
  policy,
  activation: v.picklist(['standing', 'onUnfilled', 'scheduled']),
  activationMin: sourcedMinutes,
  decisionMin: sourcedMinutes,
  handlingMin: sourcedMinutes,
  donorDecisionMin: sourcedMinutes,
  noticeMin: sourcedMinutes,
});

const route = record({
  id: capabilityId,
  grouping: v.exactOptional(record({ value: v.picklist(GROUPINGS), ...provenance })),
  alsoServes: v.exactOptional(listOf(capabilityId, MAX_ROUTES, 'capabilities')),
  formableShare: sourced(share),
  minimumCoverShare: sourced(share),
  minimumCoverBands: v.exactOptional(shareBands),
  calloutMin: sourcedMinutes,
  departureMin: sourcedMinutes,
  receptionMin: sourcedMinutes,
  handoverMin: sourcedMinutes,
  recoveryMin: sourcedMinutes,
  retryMin: sourced(v.pipe(minutes, v.minValue(1, 'at least 1 minute'))),
  tiers: v.pipe(listOf(tierRoute, MAX_TIERS, 'tiers'), v.minLength(1, 'at least one tier')),
});

export const doctrineSchema = record({
  schema: v.literal('muster.doctrine/1'),
  id,
  title: text,
  about: text,
  tiers: v.pipe(
    listOf(
      record({ id: tierId, name: text, centre: text, pool: v.picklist(['own', 'region', 'nation']), spr: text }),
      MAX_TIERS,
      'tiers',
    ),
    v.minLength(1, 'at least one tier'),
  ),
  declareMin: sourcedMinutes,
  recoverMin: sourcedMinutes,
  mobilisationStandard: v.exactOptional(
    record({
      capability: capabilityId,
      steps: v.pipe(
        listOf(record({ withinHours: hours, share }), MAX_STEPS, 'steps'),
        v.minLength(1, 'at least one step'),
      ),
      ...provenance,
    }),
  ),
  donorDecision: v.exactOptional(donorDecision),
  rendezvous: v.exactOptional(rendezvous),
  workingTogether: v.exactOptional(workingTogether),
  nationalForces: v.exactOptional(nationalForces),
  lossOfControl: v.exactOptional(lossOfControl),
  money: v.exactOptional(money),
  holdings: v.exactOptional(
    listOf(
      record({ force: forceId, capability: capabilityId, units: heldUnits, ...provenance }),
      MAX_HOLDINGS,
      'holdings',
    ),
  ),
  onDuty: v.exactOptional(onDuty),
  travel: v.exactOptional(travel),
  atHome: v.exactOptional(homeDemand),
  movement: v.exactOptional(movement),
  partUnits: v.exactOptional(partUnits),
  sustaining: v.exactOptional(sustaining),
  routes: listOf(route, MAX_ROUTES, 'routes'),
  coordination: v.exactOptional(coordination),
  partners: v.exactOptional(partnerRules),
  people: v.exactOptional(peopleRules),
});

/** Checks a doctrine document against its schema and the catalogue of capabilities. */
export function parseDoctrine(value: unknown, capabilities: readonly Capability[]): Result<Doctrine> {
  const parsed = parseWith(doctrineSchema, value);
  if (!parsed.ok) return parsed;
  const { tiers, routes } = parsed.value;
  const tierIds = tiers.map((tier) => tier.id as string);
  const capabilityIds = capabilities.map((capability) => capability.id as string);
  const { mobilisationStandard: standard, workingTogether: together } = parsed.value;
  const problems: Problem[] = [
    ...(standard ? unknown(standard.capability, capabilityIds, '/mobilisationStandard/capability', 'capability') : []),
    ...(together ? spanProblems(together) : []),
    ...(parsed.value.onDuty ? onDutyProblems(parsed.value.onDuty, capabilityIds) : []),
    ...(parsed.value.atHome ? homeDemandProblems(parsed.value.atHome, capabilityIds) : []),
    ...(parsed.value.money ? moneyProblems(parsed.value.money, capabilityIds) : []),
    ...sustainingProblems(parsed.value.sustaining),
    ...partUnitProblems(parsed.value.partUnits, capabilityIds),
    ...duplicates(tierIds, '/tiers'),
    ...duplicates(
      routes.map((one) => one.id as string),
      '/routes',
    ),
    ...(parsed.value.holdings ?? []).flatMap(({ capability }, n) =>
      unknown(capability, capabilityIds, `/holdings/${n}/capability`, 'capability'),
    ),
    ...nationalTierProblems(parsed.value),
    ...servedTwice(routes),
    ...routes.flatMap((one, n) => [
      ...unknown(one.id, capabilityIds, `/routes/${n}/id`, 'capability'),
      ...(one.alsoServes ?? []).flatMap((served, m) =>
        unknown(served, capabilityIds, `/routes/${n}/alsoServes/${m}`, 'capability'),
      ),
      ...duplicates(
        (one.minimumCoverBands ?? []).map((band) => band.id),
        `/routes/${n}/minimumCoverBands`,
      ),
      ...duplicates(
        one.tiers.map((rung) => rung.id as string),
        `/routes/${n}/tiers`,
      ),
      ...one.tiers.flatMap((rung, m) => unknown(rung.id, tierIds, `/routes/${n}/tiers/${m}/id`, 'tier')),
    ]),
    ...coordinationProblems(parsed.value, capabilityIds),
    ...partnerRuleProblems(parsed.value.partners),
  ];
  return problems.length > 0 ? failWith(problems) : ok(parsed.value);
}

/** A capability has one route: its own, or the one that names it. */
function servedTwice(routes: readonly { readonly id: string; readonly alsoServes?: readonly string[] }[]): Problem[] {
  const taken = new Set(routes.map(({ id: own }) => own));
  return routes.flatMap(({ alsoServes = [] }, n) =>
    alsoServes.flatMap((served, m): Problem[] => {
      if (taken.has(served)) {
        const path = `/routes/${n}/alsoServes/${m}`;
        return [{ path, found: `${quoted(served)} again`, expected: 'a capability that no other route serves' }];
      }
      taken.add(served);
      return [];
    }),
  );
}

/** A doctrine from its text; the forces that it says something of are there. */
export function readDoctrine(
  text: string,
  forces: readonly Force[],
  capabilities: readonly Capability[],
): Result<Doctrine> {
  const json = parseJson(text);
  const parsed = json.ok ? parseDoctrine(json.value, capabilities) : json;
  if (!parsed.ok) return parsed;
  const known = forces.map(({ id: code }) => code as string);
  const problems = [
    ...nationalForceProblems(parsed.value, forces),
    ...(parsed.value.holdings ?? []).flatMap(({ force }, n) => unknown(force, known, `/holdings/${n}/force`, 'force')),
    ...(parsed.value.atHome ? guardProblems(parsed.value.atHome, known) : []),
  ];
  return problems.length > 0 ? failWith(problems) : parsed;
}
