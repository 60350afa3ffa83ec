// Random small exercises, whole: documents as texts, through the product's own parsers into what the engine runs on.
// What a test reports when it fails are the texts; fast-check's seed and path bring the same exercise back.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { loadSolver } from '../../src/cli/solver.ts';
import { assert } from '../../src/core/base/assert.ts';
import { describeProblem, type Result } from '../../src/core/base/result.ts';
import type { Decision } from '../../src/core/model/decisions.ts';
import { parseRoadGraph } from '../../src/core/routing/parseRoads.ts';
import { parseSpeeds } from '../../src/core/routing/parseSpeeds.ts';
import { createRouter } from '../../src/core/routing/router.ts';
import type { Speeds } from '../../src/core/routing/speeds.ts';
import { readDecisions } from '../../src/core/scenario/decisions.ts';
import { parseLibrary, readScenario } from '../../src/core/scenario/library.ts';
import { inputsFor } from '../../src/core/sim/inputs.ts';
import { createPlan, type Plan } from '../../src/core/sim/plan.ts';
import { figure, MADE_UP } from './quantities.ts';
import { centresFor, networkOf, type Wires, wires } from './small-coordination.ts';
import { decisions } from './small-decisions.ts';
import { CAPABILITIES, doctrine } from './small-doctrine.ts';
import { guardsOf } from './small-home.ts';
import { NATIONAL, nationalForces, nationalId } from './small-national.ts';
import { joinedUp, withNeeds, withPartners, withRules } from './small-partners.ts';
import { nodeId, roadsText, speedsText } from './small-roads.ts';
import { scenario } from './small-scenario.ts';
import { standards } from './small-standards.ts';

const editionsText = readFileSync(new URL('../../data/spr/editions.json', import.meta.url), 'utf8');
const scoringText = readFileSync(new URL('../../data/scoring/weights.json', import.meta.url), 'utf8');
const stepsText = readFileSync(new URL('../../data/experiments/steps.json', import.meta.url), 'utf8');
const groupingsText = readFileSync(new URL('../../data/forces/groupings.json', import.meta.url), 'utf8');
const rolesText = readFileSync(new URL('../../data/roles/roles.json', import.meta.url), 'utf8');
const clockText = readFileSync(new URL('../../data/clock/europe-london.json', import.meta.url), 'utf8');

export interface SmallExercise {
  readonly plan: Plan;
  readonly speeds: Speeds;
  readonly seed: string;
  readonly replication: number;
  readonly decisions: readonly Decision[];
  /** What fast-check prints of an exercise that fails: its documents. */
  readonly [fc.toStringMethod]: () => string;
}

interface Size {
  readonly mostHeld: number;
  readonly mostDemanded: number;
}

interface Who {
  readonly region: number;
  /** Whether it has no area. */
  readonly isNational: boolean;
}

const forceId = (n: number, isNational: boolean): string => (isNational ? nationalId(n) : `E${23_000_001 + n}`);
const idsOf = (forces: readonly Who[]): string[] => forces.map(({ isNational }, n) => forceId(n, isNational));
const REGIONS = ['North', 'Middle', 'South'];

const value = <T>(result: Result<T>): T => {
  assert(
    result.ok,
    result.ok ? '' : `a made-up document was refused:\n${result.problems.map(describeProblem).join('\n')}`,
  );
  return result.value;
};

const capability = (id: string, n: number, vehicle: string, remote: boolean) => ({
  id,
  name: `Capability ${id}`,
  unitName: 'unit',
  unitPlural: 'units',
  unitShort: `U${n}`,
  glyph: ['square', 'triangle', 'ring'][n],
  vehicle,
  remote,
  composition: [{ role: 'officer', officers: 25 }],
  travelling: figure(25),
  onTheLine: figure(22),
  levels: [],
  spr: ['5.1'],
  caution: 'Made up',
});

/** Regions by purpose: the organised-crime ones cut across those of mutual aid. */
const ofArea = (region: number, n: number) => ({
  kind: 'territorial',
  groupings: {
    mutualAid: REGIONS[region]!,
    organisedCrime: REGIONS[n % 2]!,
    counterTerrorism: 'One',
    homeOffice: 'One',
  },
});

const force = (n: number, { region, isNational }: Who) => ({
  id: forceId(n, isNational),
  name: `Force ${n}`,
  shortName: `F${n}`,
  ...(isNational ? NATIONAL : ofArea(region, n)),
  strength: [figure(50_000)],
  headquarters: { value: 'Somewhere', ...MADE_UP },
});

/** Who there is and what they hold: regions, muster points (as nodes, modulo those there are) and units of each force. */
const forces = (capabilities: number, mostHeld: number) =>
  fc
    .array(
      fc.record({
        region: fc.nat(REGIONS.length - 1),
        isNational: fc.nat(4).map((n) => n === 0),
        points: fc.array(fc.nat(1000), { minLength: 1, maxLength: 3 }),
        held: fc.array(fc.nat(mostHeld), { minLength: capabilities, maxLength: capabilities }),
      }),
      { minLength: 2, maxLength: 8 },
    )
    .map((all) => all.map((one, n) => (n === 0 ? { ...one, isNational: false } : one)));

/** For the exercises in which a tier allocates as well as can be done. */
const solver = value(await loadSolver());

/** Exercises of a size, as documents. */
const documents = ({ mostHeld, mostDemanded }: Size) =>
  fc.integer({ min: 1, max: CAPABILITIES.length }).chain((count) => {
    const capabilities = CAPABILITIES.slice(0, count);
    return fc
      .record({
        roads: roadsText,
        speeds: speedsText,
        forces: forces(count, mostHeld),
        wires,
        staff: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
        vehicles: fc.array(fc.constantFrom('car', 'carrier'), { minLength: count, maxLength: count }),
        // Now and then one that works from its own premises.
        remote: fc.array(
          fc.nat(5).map((n) => n === 0),
          { minLength: count, maxLength: count },
        ),
        doctrine: doctrine(capabilities),
        seed: fc.string({ maxLength: 8 }),
        replication: fc.nat(1000),
      })
      .chain((given) => {
        const tiers = given.doctrine.tiers.map(({ id }) => id);
        const { centres, network } = coordinationOf(given);
        const cast = {
          forces: idsOf(given.forces),
          hosts: idsOf(given.forces).filter((_, n) => !given.forces[n]!.isNational),
          capabilities,
          tiers,
          routed: given.doctrine.routes.map(({ id }) => id),
          centres: centres.map(({ id }) => id),
          links: network.links.map(({ id }) => id),
          channels: network.channels.map(({ id }) => id),
          network: given.roads,
        };
        const national = nationalForces(
          given.doctrine.tiers,
          cast.forces.filter((id) => !cast.hosts.includes(id)),
        );
        return fc.tuple(scenario(cast, mostDemanded), standards(cast.forces, capabilities)).chain(([one, agreed]) =>
          fc.record({
            given: national.map((block) => ({
              ...given,
              doctrine: {
                ...given.doctrine,
                ...(given.doctrine.atHome && { atHome: guardsOf(given.doctrine.atHome, cast.forces) }),
                ...(block && { nationalForces: block }),
              },
            })),
            capabilities: fc.constant(capabilities),
            scenario: fc.constant(one),
            standards: fc.constant(agreed),
            decisions: decisions({
              forces: cast.forces,
              capabilities,
              tiers,
              incidents: one.incidents.map(({ id }) => id),
              durationHours: one.durationHours,
            }),
          }),
        );
      })
      .chain((all) => {
        const channels = coordinationOf(all.given).network.channels.map(({ id }) => id);
        return joinedUp(all.scenario, channels, capabilities).map((joined) => ({ ...all, joined }));
      });
  });
type Documents = ReturnType<typeof documents> extends fc.Arbitrary<infer T> ? T : never;

/** The centres that serve these forces, and the network between them. */
function coordinationOf(given: {
  readonly forces: readonly Who[];
  readonly staff: readonly number[];
  readonly wires: Wires;
}) {
  const served = given.forces.map(({ region, isNational }, n) => ({
    id: forceId(n, isNational),
    groupings: isNational ? null : ofArea(region, n).groupings,
  }));
  const centres = centresFor(served, given.staff);
  const ids = centres.map(({ id }) => id);
  return { centres, network: networkOf(ids, served[0]!.id, given.wires) };
}

/** Through the parsers, as the product itself would read them. */
function read(documents: Documents): SmallExercise {
  const { given, capabilities, standards: agreed, decisions: decided, joined } = documents;
  const nodes = given.roads.nodes;
  const { centres, network: ofPolice } = coordinationOf(given);
  const network = withPartners(ofPolice, [...centres.map(({ id }) => id), 'group'], joined);
  const scenario = withNeeds(documents.scenario, joined);
  const doctrine = withRules(given.doctrine, joined);
  const ids = idsOf(given.forces);
  const musterPoints = given.forces.flatMap(({ points }, f) =>
    points.map((at, n) => {
      const node = at % nodes.length;
      const { lat, lon } = nodes[node]!;
      return { force: ids[f], name: `Point ${n}`, lat, lon, node: nodeId(node) };
    }),
  );
  const holdings = given.forces.flatMap(({ held }, f) =>
    capabilities.map((id, c) => ({ force: ids[f], capability: id, units: held[c], ...MADE_UP })),
  );
  const library = value(
    parseLibrary({
      'capabilities/capabilities.json': JSON.stringify(
        capabilities.map((id, n) => capability(id, n, given.vehicles[n]!, given.remote[n]!)),
      ),
      'clock/europe-london.json': clockText,
      'coordination/centres.json': JSON.stringify(centres),
      'coordination/network.json': JSON.stringify(network),
      'doctrine/present-practice.json': JSON.stringify(doctrine),
      'doctrine/august-2011.json': JSON.stringify({ ...doctrine, id: 'another-era' }),
      'forces/groupings.json': groupingsText,
      'forces/structures.json': JSON.stringify([
        { id: 'as-it-is', title: 'As it is', about: 'Made up', ...MADE_UP, forces: [] },
      ]),
      'forces/forces.json': JSON.stringify(given.forces.map((who, n) => force(n, who))),
      'collaborations/collaborations.json': JSON.stringify([]),
      'holdings/contributions.json': JSON.stringify(holdings),
      'holdings/holdings.json': JSON.stringify(holdings),
      'interoperability/standards.json': JSON.stringify(agreed),
      'roads/muster-points.json': JSON.stringify(musterPoints),
      'roads/roads.json': given.roads.text,
      'roads/speeds.json': given.speeds,
      'scoring/weights.json': scoringText,
      'experiments/steps.json': stepsText,
      'roles/roles.json': rolesText,
      'spr/editions.json': editionsText,
    }),
  );
  const speeds = value(parseSpeeds(given.speeds));
  const router = createRouter(value(parseRoadGraph(given.roads.text)), speeds);
  const read = value(readScenario(JSON.stringify(scenario), library));
  return {
    plan: createPlan({ ...value(inputsFor(read, library, router)), solver }),
    speeds,
    seed: given.seed,
    replication: given.replication,
    decisions: value(readDecisions(JSON.stringify(decided))),
    [fc.toStringMethod]: () => JSON.stringify(documents),
  };
}

/** `npm test` draws the same exercises in test after test, and reading one costs more than running it: these have been read. */
const alreadyRead = new Map<string, SmallExercise>();
const MOST_KEPT = 500;

function readOnce(documents: Documents): SmallExercise {
  const key = createHash('sha1').update(JSON.stringify(documents)).digest('base64');
  const before = alreadyRead.get(key);
  if (before) return before;
  const exercise = read(documents);
  for (const eldest of alreadyRead.keys()) {
    if (alreadyRead.size < MOST_KEPT) break;
    alreadyRead.delete(eldest);
  }
  alreadyRead.set(key, exercise);
  return exercise;
}

/** Small exercises of every shape. */
export const smallExercise: fc.Arbitrary<SmallExercise> = documents({ mostHeld: 12, mostDemanded: 15 }).map(readOnce);

/** Exercises with units and demand enough for thousands of facts. */
export const busyExercise: fc.Arbitrary<SmallExercise> = documents({ mostHeld: 400, mostDemanded: 1000 }).map(readOnce);
