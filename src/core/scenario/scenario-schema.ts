// The schema of a scenario document, and the checks that need more than one place of it or the data it refers to.

import * as v from 'valibot';
import { type ClockOffsets, utcFromLocal } from '../base/civil-time.ts';
import { ok, type Problem, type Result } from '../base/result.ts';
import type { Capability, Force } from '../model/dataset.ts';
import { hasArea } from '../model/national-forces.ts';
import type { ParameterRef, Scenario } from '../model/scenario.ts';
import type { SprEdition } from '../model/spr.ts';
import {
  capabilityId,
  demandedOfficers,
  finite,
  forceId,
  heldUnits,
  id,
  listOf,
  notNegative,
  place,
  provenance,
  sourced,
  sourcedMinutes,
  text,
  tierId,
} from './common-schema.ts';
import { controlProblems, feedback, litBy } from './control-schema.ts';
import { disruptionProblems, disruptions, type Hittable } from './disruption-schema.ts';
import { failWith, parseWith, quoted, record } from './explain.ts';
import { type MelContext, mainEventsList, melProblems } from './mel-schema.ts';
import { needProblems, partnerNeeds } from './partner-schema.ts';
import { duplicates, unknown } from './references.ts';
import { editionId, sprProblems, threatId } from './spr-schema.ts';
import { bedsOfficers } from './sustaining-schema.ts';
import { warning, warningProblems } from './warning-schema.ts';
import { bays, radio } from './working-together-schema.ts';

/** Longest exercise, in hours: 28 days, well inside what the kernel's clock can hold. */
const MAX_HOURS = 672;

/** Longest of most lists: incidents in a scenario, phases in an incident. */
const MAX_LIST = 200;
const MAX_HOLDINGS = 2000;
const MAX_DEMAND = 20;
/** Most phases in a scenario, all incidents together. */
const MAX_PHASES = 1000;

const parameterRef = record({ parameter: id });

const demand = v.pipe(
  record({
    capability: capabilityId,
    officers: v.exactOptional(demandedOfficers),
    counts: v.exactOptional(v.picklist(['travelling', 'onTheLine'])),
    units: v.exactOptional(heldUnits),
    ...provenance,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { officers, units, counts } = dataset.value;
    if ((officers === undefined) === (units === undefined)) {
      addIssue({ message: 'either officers (with counts) or units, and not both', input: officers ?? units });
    } else if (officers !== undefined && counts === undefined) {
      addIssue({
        message: 'with officers, "counts": "travelling" or "onTheLine", to say which are counted',
        input: counts,
      });
    }
  }),
);

/** A value that is one of two shapes, told apart by whether it names a parameter: so that each gets its own messages. */
const orParameter = <T extends v.GenericSchema>(schema: T) =>
  v.lazy((input): T | typeof parameterRef =>
    typeof input === 'object' && input !== null && 'parameter' in input ? parameterRef : schema,
  );

const scenario = record({
  schema: v.literal('muster.scenario/1'),
  id,
  title: text,
  summary: text,
  briefing: v.pipe(listOf(text, MAX_LIST, 'paragraphs'), v.minLength(1, 'at least one paragraph')),
  tests: text,
  threat: threatId,
  sprEdition: editionId,
  doctrine: id,
  structure: v.exactOptional(id),
  start: v.pipe(v.string(), v.maxLength(40, 'a local date and time such as 2011-08-08T20:00')),
  durationHours: v.pipe(
    finite,
    v.minValue(1, `from 1 to ${MAX_HOURS} hours`),
    v.maxValue(MAX_HOURS, `from 1 to ${MAX_HOURS} hours`),
  ),
  parameters: listOf(record({ id, kind: v.literal('force'), label: text, value: forceId }), MAX_LIST, 'parameters'),
  holdings: listOf(
    record({ force: forceId, capability: capabilityId, units: heldUnits, ...provenance }),
    MAX_HOLDINGS,
    'holdings',
  ),
  assumptions: listOf(
    record({
      path: v.pipe(text, v.startsWith('/', 'a JSON Pointer, such as /declareMin/p50')),
      value: v.unknown(),
      ...provenance,
    }),
    MAX_LIST,
    'assumptions',
  ),
  activations: listOf(
    record({ tier: tierId, capability: capabilityId, afterMin: notNegative, ...provenance }),
    MAX_LIST,
    'activations',
  ),
  plannedAid: listOf(
    record({ id, incident: id, capability: capabilityId, units: heldUnits, askedAfterMin: notNegative, ...provenance }),
    MAX_LIST,
    'planned requests',
  ),
  disruptions: v.exactOptional(disruptions),
  incidents: v.pipe(
    listOf(
      record({
        id,
        name: text,
        force: orParameter(forceId),
        place: orParameter(place),
        rendezvous: v.exactOptional(place),
        bays: v.exactOptional(bays),
        bedsOfficers: v.exactOptional(bedsOfficers),
        radio: v.exactOptional(radio),
        warning: v.exactOptional(warning),
        feedback: v.exactOptional(feedback),
        litBy: v.exactOptional(litBy),
        reportedAfterMin: sourced(notNegative),
        phases: v.pipe(
          listOf(
            record({
              id,
              name: text,
              durationMin: sourcedMinutes,
              demand: listOf(demand, MAX_DEMAND, 'demands'),
              partners: v.exactOptional(partnerNeeds),
            }),
            MAX_LIST,
            'phases',
          ),
          v.minLength(1, 'at least one phase'),
        ),
      }),
      MAX_LIST,
      'incidents',
    ),
    v.minLength(1, 'at least one incident'),
  ),
  radio: v.exactOptional(radio),
  interoperabilitySets: v.exactOptional(listOf(id, MAX_LIST, 'sets')),
  mel: v.exactOptional(mainEventsList),
  sources: listOf(record({ id, title: text, published: text }), MAX_LIST, 'sources'),
});

/** What a scenario refers to. */
export interface ScenarioContext {
  readonly forces: readonly Force[];
  readonly capabilities: readonly Capability[];
  readonly doctrines: readonly string[];
  readonly structures: readonly string[];
  readonly clock: ClockOffsets;
  readonly editions: readonly SprEdition[];
  readonly hittable: Hittable;
  readonly roles: readonly { readonly id: string }[];
}

/** Checks a scenario document: every problem at once, the schema's first, then those between its parts. */
export function parseScenario(value: unknown, context: ScenarioContext): Result<Scenario> {
  const parsed = parseWith(scenario, value) as Result<Scenario>;
  if (!parsed.ok) return parsed;
  const problems = [...crossProblems(parsed.value, context)];
  return problems.length > 0 ? failWith(problems) : ok(parsed.value);
}

/** A force that an incident can happen in: one that is there, and has an area. */
function hostProblems(word: string, forces: readonly Force[], path: string): Problem[] {
  const force = forces.find(({ id: code }) => code === word);
  if (force && !hasArea(force))
    return [{ path, found: `"${word}" (${force.name})`, expected: 'a force with an area: incidents happen in one' }];
  return unknown(
    word,
    forces.filter(hasArea).map(({ id: code }) => code as string),
    path,
    'force',
  );
}

function crossProblems(one: Scenario, context: ScenarioContext): readonly Problem[] {
  const forces = context.forces.map((force) => force.id as string);
  const capabilities = context.capabilities.map((capability) => capability.id as string);
  const incidents = one.incidents.map((incident) => incident.id);
  const parameters = one.parameters.map((parameter) => parameter.id);
  const bound = (value: string | object, path: string): Problem[] => {
    if (typeof value === 'string') return hostProblems(value, context.forces, path);
    return 'parameter' in value
      ? unknown((value as ParameterRef).parameter, parameters, `${path}/parameter`, 'parameter')
      : [];
  };
  const start = utcFromLocal(one.start, context.clock, '/start');
  const durationMin = one.durationHours * 60;
  const within = (minutes: number, path: string): Problem[] =>
    minutes <= durationMin
      ? []
      : [{ path, found: `${minutes} min`, expected: `a time before the end, at ${durationMin} min` }];
  const phases = one.incidents.reduce((sum, incident) => sum + incident.phases.length, 0);
  return [
    ...(start.ok ? [] : start.problems),
    ...(phases <= MAX_PHASES
      ? []
      : [{ path: '/incidents', found: `${phases} phases in all`, expected: `at most ${MAX_PHASES} phases in all` }]),
    ...sprProblems(one, context.editions),
    ...controlProblems(one.incidents),
    ...warningProblems(one.incidents, capabilities),
    ...(one.mel === undefined ? [] : melProblems(one.mel, one, melContextOf(context))),
    ...disruptionProblems(one.disruptions ?? [], durationMin, context.hittable),
    ...unknown(one.doctrine, context.doctrines, '/doctrine', 'doctrine'),
    ...(one.structure === undefined ? [] : unknown(one.structure, context.structures, '/structure', 'structure')),
    ...duplicates(parameters, '/parameters'),
    ...duplicates(
      one.incidents.map((incident) => incident.id),
      '/incidents',
    ),
    ...one.parameters.flatMap((parameter, n) =>
      hostProblems(parameter.value, context.forces, `/parameters/${n}/value`),
    ),
    ...one.holdings.flatMap((holding, n) => [
      ...unknown(holding.force, forces, `/holdings/${n}/force`, 'force'),
      ...unknown(holding.capability, capabilities, `/holdings/${n}/capability`, 'capability'),
    ]),
    ...one.activations.flatMap((activation, n) => [
      ...unknown(activation.capability, capabilities, `/activations/${n}/capability`, 'capability'),
      ...within(activation.afterMin, `/activations/${n}/afterMin`),
    ]),
    ...duplicates(
      one.plannedAid.map((aid) => aid.id),
      '/plannedAid',
    ),
    ...one.plannedAid.flatMap((aid, n) => [
      ...unknown(aid.incident, incidents, `/plannedAid/${n}/incident`, 'incident'),
      ...neverSure(one, aid.incident, `/plannedAid/${n}/incident`),
      ...unknown(aid.capability, capabilities, `/plannedAid/${n}/capability`, 'capability'),
      ...within(aid.askedAfterMin, `/plannedAid/${n}/askedAfterMin`),
    ]),
    ...one.incidents.flatMap((incident, n) => [
      ...bound(incident.force, `/incidents/${n}/force`),
      ...bound(incident.place, `/incidents/${n}/place`),
      ...within(incident.reportedAfterMin.value, `/incidents/${n}/reportedAfterMin/value`),
      ...duplicates(
        incident.phases.map((phase) => phase.id),
        `/incidents/${n}/phases`,
      ),
      ...incident.phases.flatMap(({ demand: wanted, partners: needs = [] }, m) => {
        const path = `/incidents/${n}/phases/${m}`;
        return [
          ...wanted.flatMap((one, k) =>
            unknown(one.capability, capabilities, `${path}/demand/${k}/capability`, 'capability'),
          ),
          ...needProblems(needs, `${path}/partners`, context.hittable.channels, capabilities),
        ];
      }),
    ]),
  ];
}

/** Aid for a place that may never be lit would never be sent home. */
const neverSure = ({ incidents }: Scenario, id: string, path: string): Problem[] =>
  incidents.some((incident) => incident.id === id && incident.litBy !== undefined)
    ? [{ path, found: quoted(id), expected: 'an incident that happens as stated, not one that may be lit' }]
    : [];

export const melContextOf = ({ forces, capabilities, editions, hittable, roles }: ScenarioContext): MelContext => ({
  capabilities: capabilities.map(({ id }) => id),
  forces: forces.map(({ id }) => id),
  roles: roles.map(({ id }) => id),
  centres: hittable.centres,
  paragraphs: editions.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)),
});
