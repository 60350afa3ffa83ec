// Makes one document of all that an exercise is run from: the scenario, its doctrine with the scenario's own
// assumptions, the holdings with its own figures, and then whatever a person sets by path. Checked again afterwards, so
// that nothing set by hand slips past the door.

import * as v from 'valibot';
import { assert } from '../base/assert.ts';
import { ok, type Problem, type Result } from '../base/result.ts';
import { holdsOn } from '../model/collaboration.ts';
import { centresCalled } from '../model/coordination.ts';
import type { CapabilityId, ForceId, Holding } from '../model/dataset.ts';
import type { Doctrine } from '../model/doctrine.ts';
import type { HeldUnits, ResolvedExercise } from '../model/exercise.ts';
import type { Network } from '../model/network.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Structure } from '../model/structure.ts';
import { heldUnits, provenance } from './common-schema.ts';
import { readCentres } from './coordination-schema.ts';
import { parseDoctrine } from './doctrine-schema.ts';
import { failWith, parseWith, record } from './explain.ts';
import { groupingProblems } from './grouping-problems.ts';
import { guardProblems } from './home-demand-schema.ts';
import { parseStandards, withSets } from './interoperability-schema.ts';
import { contextOf, type Library } from './library.ts';
import { melTierProblems } from './mel-schema.ts';
import { nationalForceProblems } from './national-forces-schema.ts';
import { readNetwork } from './network-schema.ts';
import { type Setting, setAt } from './pointer.ts';
import { pointerStep } from './pointer-step.ts';
import { unknown } from './references.ts';
import { restructured } from './restructure.ts';
import { parseScenario } from './scenario-schema.ts';
import { sizeProblems } from './size.ts';
import { takingPart } from './taking-part.ts';

/** Parts of the resolved document that a person may set. The rest (forces, capabilities, muster points) is given. */
const SETTABLE = [
  'scenario',
  'doctrine',
  'holdings',
  'contributions',
  'centres',
  'network',
  'interoperability',
  'structure',
];

const holdingsSchema = v.record(v.string(), v.record(v.string(), record({ units: heldUnits, ...provenance })));

const under = (prefix: string, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, path: `${prefix}${problem.path}` }));

const ofScenario = ({ path }: Setting): boolean => path === '/scenario' || path.startsWith('/scenario/');

/**
 * Resolves a scenario against the library, with `settings` applied in their order: those of the scenario first, since
 * its doctrine, assumptions and holdings follow from it; so that what is set of the doctrine overrides its assumptions.
 */
export function resolveExercise(
  scenario: Scenario,
  library: Library,
  settings: readonly Setting[] = [],
): Result<ResolvedExercise> {
  const refused = settings.flatMap(({ path }) => (path.startsWith('/') ? unknownPart(path) : []));
  if (refused.length > 0) return failWith(refused);
  const chosen = scenarioAsSet(scenario, library, settings);
  if (!chosen.ok) return chosen;
  const given = givenBy(chosen.value, library);
  if (!given.ok) return given;
  const document = setAll(
    given.value,
    settings.filter((setting) => !ofScenario(setting)),
  );
  return document.ok ? check(document.value, given.value, library) : document;
}

/**
 * A scenario with what is set of it, of the forces that the library knows: a resolved exercise may have them merged, and its
 * scenario can't be resolved again.
 */
export function scenarioAsSet(scenario: Scenario, library: Library, settings: readonly Setting[]): Result<Scenario> {
  const set = setAll({ scenario }, settings.filter(ofScenario));
  if (!set.ok) return set;
  const chosen = parseScenario(set.value.scenario, contextOf(library));
  return chosen.ok ? chosen : failWith(under('/scenario', chosen.problems));
}

function unknownPart(path: string): Problem[] {
  if (!path.startsWith('/doctrine/holdings'))
    return unknown(path.split('/')[1] ?? '', SETTABLE, path, 'part that can be set');
  return [
    { path, found: 'holdings of the era', expected: '/holdings, by force and capability: what the exercise runs on' },
  ];
}

function setAll<T>(document: T, settings: readonly Setting[]): Result<T> {
  const problems: Problem[] = [];
  let changed = document;
  for (const setting of settings) {
    const set = setAt(changed, setting);
    if (set.ok) changed = set.value;
    else problems.push(...set.problems);
  }
  return problems.length > 0 ? failWith(problems) : ok(changed);
}

/** The document that a scenario stands for, before anybody sets anything. */
function givenBy(scenario: Scenario, library: Library): Result<ResolvedExercise> {
  const base = library.doctrines.find(({ id }) => id === scenario.doctrine);
  assert(base !== undefined, 'a doctrine that was not checked', { doctrine: scenario.doctrine });
  const doctrine = withAssumptions(base, scenario);
  if (!doctrine.ok) return doctrine;
  const standards = withSets(library.standards, scenario.interoperabilitySets ?? [], '/scenario/interoperabilitySets');
  if (!standards.ok) return standards;
  return ok({
    scenario,
    doctrine: doctrine.value,
    capabilities: library.capabilities,
    forces: library.forces,
    musterPoints: library.musterPoints,
    centres: centresCalled(library.centres, doctrine.value),
    network: library.network,
    holdings: holdingsOf([...library.holdings, ...(doctrine.value.holdings ?? []), ...scenario.holdings]),
    interoperability: standards.value,
    contributions: holdingsOf(library.contributions),
    collaborations: library.collaborations.filter((one) => holdsOn(one, scenario.start)),
    structure: structureCalled(library, scenario.structure),
  });
}

/** A structure by its id; the one there is where none is named. */
function structureCalled({ structures }: Library, id: string | undefined): Structure {
  const found = id === undefined ? structures[0] : structures.find((one) => one.id === id);
  assert(found !== undefined, 'a structure that was not checked', { id });
  return found;
}

/** What a person set in its place is its id. */
function structureSet(document: ResolvedExercise, given: ResolvedExercise, library: Library): Result<Structure> {
  const set: unknown = document.structure;
  if (set === given.structure) return ok(given.structure);
  const known = library.structures.map(({ id }) => id);
  const problems = typeof set === 'string' ? unknown(set, known, '/structure', 'structure') : [];
  if (problems.length > 0) return failWith(problems);
  if (typeof set === 'string') return ok(structureCalled(library, set));
  return failWith([{ path: '/structure', found: 'no id', expected: `the id of a structure (${known.join(', ')})` }]);
}

function withAssumptions(base: Doctrine, scenario: Scenario): Result<Doctrine> {
  let doctrine: Doctrine = base;
  const problems: Problem[] = [];
  scenario.assumptions.forEach(({ path, value, ...by }, n) => {
    const set = setAt(doctrine, { path, value }, by);
    if (set.ok) doctrine = set.value;
    else problems.push(...set.problems.map((p) => ({ ...p, path: `/scenario/assumptions/${n}/path (${p.path})` })));
  });
  return problems.length > 0 ? failWith(problems) : ok(doctrine);
}

/** Later rows replace earlier ones. */
function holdingsOf(rows: readonly Holding[]): ResolvedExercise['holdings'] {
  const byForce: Record<ForceId, Record<CapabilityId, HeldUnits>> = {};
  for (const { force, capability, ...held } of rows) {
    byForce[force] ??= {};
    byForce[force][capability] = held;
  }
  return byForce;
}

/** The document as its schemas read it, each value checked; what needs several of its parts comes last. */
function check(document: ResolvedExercise, given: ResolvedExercise, library: Library): Result<ResolvedExercise> {
  const doctrine = parseDoctrine(document.doctrine, library.capabilities);
  // What nobody has set was checked when it was read; holdings and the network are large.
  const asAgreed = document.contributions === given.contributions;
  const agreed = asAgreed ? ok(document.contributions) : parseWith(holdingsSchema, document.contributions);
  const asGiven = document.holdings === given.holdings;
  const holdings = asGiven ? ok(document.holdings) : parseWith(holdingsSchema, document.holdings);
  const untouched = document.centres === given.centres && document.network === given.network;
  const centres = untouched ? ok(given.centres) : readCentres(document.centres, library.forces);
  const joined = centres.ok ? centres.value : given.centres;
  const network = untouched ? ok(given.network) : readNetwork(document.network, joined, library.forces);
  const standards = parseStandards(document.interoperability, library.forces, library.capabilities);
  const structure = structureSet(document, given, library);
  const problems = [
    ...(structure.ok ? [] : structure.problems),
    ...(doctrine.ok
      ? [...tierProblems(document.scenario, doctrine.value), ...guardsOfNobody(doctrine.value, library)]
      : under('/doctrine', doctrine.problems)),
    ...(doctrine.ok ? under('/doctrine', nationalForceProblems(doctrine.value, library.forces)) : []),
    ...(doctrine.ok ? under('/doctrine', groupingProblems(doctrine.value, joined)) : []),
    ...(holdings.ok
      ? asGiven
        ? []
        : holdingProblems(holdings.value, library, '/holdings')
      : under('/holdings', holdings.problems)),
    ...(agreed.ok
      ? asAgreed
        ? []
        : holdingProblems(agreed.value, library, '/contributions')
      : under('/contributions', agreed.problems)),
    ...(centres.ok ? [] : under('/centres', centres.problems)),
    ...(network.ok ? [] : under('/network', network.problems)),
    ...(standards.ok ? [] : under('/interoperability', standards.problems)),
  ];
  if (doctrine.ok && network.ok) problems.push(...channelProblems(doctrine.value, network.value));
  if (
    problems.length > 0 ||
    !doctrine.ok ||
    !holdings.ok ||
    !agreed.ok ||
    !centres.ok ||
    !network.ok ||
    !standards.ok ||
    !structure.ok
  )
    return failWith(problems);
  const checked: ResolvedExercise = {
    ...document,
    doctrine: doctrine.value,
    holdings: holdings.value,
    contributions: agreed.value,
    centres: centres.value,
    interoperability: standards.value,
    network: network.value,
    structure: structure.value,
  };
  const played = takingPart(restructured(checked, structure.value));
  const tooLarge = sizeProblems(played);
  return tooLarge.length > 0 ? failWith(tooLarge) : ok(played);
}

/** The channel that doctrine has liaison officers speak over is one of the network's. */
function channelProblems({ coordination }: Doctrine, { channels }: Network): Problem[] {
  const channel = coordination?.messages?.postedLiaison?.channel;
  if (channel === undefined) return [];
  const known = channels.map(({ id }) => id);
  return unknown(channel, known, '/doctrine/coordination/messages/postedLiaison/channel', 'channel');
}

function tierProblems(scenario: Scenario, { tiers }: Doctrine): Problem[] {
  const known = tiers.map(({ id }) => id as string);
  return [
    ...melTierProblems(scenario, known),
    ...scenario.activations.flatMap(({ tier }, n) => unknown(tier, known, `/scenario/activations/${n}/tier`, 'tier')),
    ...scenario.incidents.flatMap(({ warning }, n) =>
      (warning?.activates ?? []).flatMap(({ tier }, m) =>
        unknown(tier, known, `/scenario/incidents/${n}/warning/activates/${m}/tier`, 'tier'),
      ),
    ),
  ];
}

const guardsOfNobody = ({ atHome }: Doctrine, { forces }: Library): Problem[] =>
  atHome
    ? under(
        '/doctrine',
        guardProblems(
          atHome,
          forces.map(({ id }) => id as string),
        ),
      )
    : [];

function holdingProblems(
  holdings: Readonly<Record<string, object>>,
  { forces, capabilities }: Library,
  path: string,
): Problem[] {
  const forceIds = forces.map(({ id }) => id as string);
  const capabilityIds = capabilities.map(({ id }) => id as string);
  return Object.entries(holdings).flatMap(([force, byCapability]) => [
    ...unknown(force, forceIds, `${path}${pointerStep(force)}`, 'force'),
    ...Object.keys(byCapability).flatMap((capability) =>
      unknown(capability, capabilityIds, `${path}${pointerStep(force)}${pointerStep(capability)}`, 'capability'),
    ),
  ]);
}
