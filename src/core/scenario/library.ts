// All documents that an exercise can be made of, parsed once at the door from their texts. Where the texts come from
// (disk, network, a single file) is the caller's business; this is the one parser behind that seam.

import { canonicalBytes } from '../base/canonical-json.ts';
import type { ClockOffsets } from '../base/civil-time.ts';
import { sha256Hex } from '../base/hash.ts';
import { ok, type Problem, type Result } from '../base/result.ts';
import type { Collaboration } from '../model/collaboration.ts';
import type { Centre } from '../model/coordination.ts';
import type { Capability, Force, Grouping, Holding, MusterPoint } from '../model/dataset.ts';
import type { Doctrine } from '../model/doctrine.ts';
import type { Interoperability } from '../model/interoperability.ts';
import type { Network } from '../model/network.ts';
import type { Role } from '../model/roles.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScoringRules } from '../model/scoring.ts';
import type { SprEdition } from '../model/spr.ts';
import type { Steps } from '../model/steps.ts';
import type { Structure } from '../model/structure.ts';
import { parseCollaborations } from './collaboration-schema.ts';
import { parseCentres } from './coordination-schema.ts';
import { readDoctrine } from './doctrine-schema.ts';
import { failWith, parseJson } from './explain.ts';
import { DOCTRINE_FILES, ENGINE_FILES, type LibraryFile } from './files.ts';
import { readStandards } from './interoperability-schema.ts';
import { parseNetwork } from './network-schema.ts';
import {
  parseCapabilities,
  parseClock,
  parseForces,
  parseGroupings,
  parseHoldings,
  parseMusterPoints,
} from './parse-dataset.ts';
import { parseRoles } from './roles-schema.ts';
import { parseScenario, type ScenarioContext } from './scenario-schema.ts';
import { parseScoring } from './scoring-schema.ts';
import { citationProblems, parseEditions } from './spr-schema.ts';
import { parseSteps } from './steps-schema.ts';
import { parseStructures } from './structure-schema.ts';

export interface Library {
  readonly forces: readonly Force[];
  readonly groupings: readonly Grouping[];
  /** Structures that an exercise can be run under; the first is the one there is. */
  readonly structures: readonly Structure[];
  readonly capabilities: readonly Capability[];
  readonly holdings: readonly Holding[];
  /** Agreed contributions to the national number. */
  readonly contributions: readonly Holding[];
  readonly collaborations: readonly Collaboration[];
  readonly musterPoints: readonly MusterPoint[];
  readonly centres: readonly Centre[];
  readonly network: Network;
  readonly clock: ClockOffsets;
  readonly doctrines: readonly Doctrine[];
  readonly standards: Interoperability;
  /** Editions of the Strategic Policing Requirement, earliest first. */
  readonly editions: readonly SprEdition[];
  /** Weights and yardsticks of the scores. */
  readonly scoring: ScoringRules;
  readonly steps: Steps;
  /** Parts that people play in an exercise. */
  readonly roles: readonly Role[];
  /** SHA-256 of each engine document in canonical form, in name order: blanks and ends of lines don't count. */
  readonly hashes: readonly { readonly name: string; readonly sha256: string }[];
}

/** Parses the documents of the product; problems are led by the name of the document. */
export function parseLibrary(texts: Readonly<Record<LibraryFile, string>>): Result<Library> {
  const problems: Problem[] = [];
  const take = <T>(file: LibraryFile, result: Result<T>): T | undefined => {
    if (result.ok) return result.value;
    problems.push(...inFile(`data/${file}`, result.problems));
    return undefined;
  };
  const forces = take('forces/forces.json', parseForces(texts['forces/forces.json']));
  const groupings = take('forces/groupings.json', parseGroupings(texts['forces/groupings.json']));
  const structures = forces && take('forces/structures.json', parseStructures(texts['forces/structures.json'], forces));
  const capabilities = take(
    'capabilities/capabilities.json',
    parseCapabilities(texts['capabilities/capabilities.json']),
  );
  const clock = take('clock/europe-london.json', parseClock(texts['clock/europe-london.json']));
  const editions = take('spr/editions.json', parseEditions(texts['spr/editions.json']));
  const scoring = take('scoring/weights.json', parseScoring(texts['scoring/weights.json']));
  const steps = take('experiments/steps.json', parseSteps(texts['experiments/steps.json']));
  const roles = take('roles/roles.json', parseRoles(texts['roles/roles.json']));
  if (!forces || !groupings || !structures || !capabilities || !clock || !editions || !scoring || !steps || !roles)
    return failWith(problems);
  problems.push(...inFile('data/capabilities/capabilities.json', citationProblems(capabilities, editions)));
  const holdings = take('holdings/holdings.json', parseHoldings(texts['holdings/holdings.json'], forces, capabilities));
  const contributions = take(
    'holdings/contributions.json',
    parseHoldings(texts['holdings/contributions.json'], forces, capabilities),
  );
  const collaborations = take(
    'collaborations/collaborations.json',
    parseCollaborations(texts['collaborations/collaborations.json'], forces, capabilities),
  );
  const standards = take(
    'interoperability/standards.json',
    readStandards(texts['interoperability/standards.json'], forces, capabilities),
  );
  const musterPoints = take('roads/muster-points.json', parseMusterPoints(texts['roads/muster-points.json'], forces));
  const centres = take('coordination/centres.json', parseCentres(texts['coordination/centres.json'], forces));
  const network =
    centres && take('coordination/network.json', parseNetwork(texts['coordination/network.json'], centres, forces));
  const doctrines: Doctrine[] = [];
  for (const file of DOCTRINE_FILES) {
    const doctrine = take(file, readDoctrine(texts[file], forces, capabilities));
    if (!doctrine) continue;
    if (doctrines.some(({ id }) => id === doctrine.id)) {
      problems.push({ path: `data/${file} /id`, found: `"${doctrine.id}" again`, expected: 'an id used once' });
    }
    doctrines.push(doctrine);
  }
  if (!holdings || !contributions || !collaborations) return failWith(problems);
  if (!musterPoints || !centres || !network || !standards || problems.length > 0) return failWith(problems);
  const hashes = ENGINE_FILES.flatMap((name) => {
    const value = take(name, parseJson(texts[name]));
    return value === undefined ? [] : [{ name, sha256: sha256Hex(canonicalBytes(value)) }];
  });
  if (problems.length > 0) return failWith(problems);
  return ok({
    forces,
    groupings,
    structures,
    capabilities,
    holdings,
    contributions,
    collaborations,
    musterPoints,
    centres,
    network,
    clock,
    doctrines,
    standards,
    editions,
    scoring,
    steps,
    roles,
    hashes,
  });
}

/** What a scenario may refer to. */
export const contextOf = ({
  forces,
  structures,
  capabilities,
  doctrines,
  clock,
  editions,
  centres,
  network,
  roles,
}: Library): ScenarioContext => ({
  forces,
  roles,
  capabilities,
  clock,
  editions,
  doctrines: doctrines.map(({ id }) => id),
  structures: structures.map(({ id }) => id),
  hittable: {
    centres: centres.map(({ id }) => id),
    links: network.links.map(({ id }) => id),
    channels: network.channels.map(({ id }) => id),
  },
});

/** A scenario from its text. */
export function readScenario(text: string, library: Library): Result<Scenario> {
  const json = parseJson(text);
  return json.ok ? parseScenario(json.value, contextOf(library)) : json;
}

/** Problems with the name of the file they were found in. */
export const inFile = (file: string, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, path: problem.path ? `${file} ${problem.path}` : file }));
