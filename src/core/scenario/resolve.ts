// Makes one document of all that an exercise is run from: the scenario, its doctrine with the scenario's own
// assumptions, the holdings with its own figures, and then whatever a person sets by path. Checked again afterwards, so
// that nothing set by hand slips past the door.

import * as v from 'valibot';
import { fail, ok, type Problem, type Result } from '../base/result.ts';
import type { CapabilityId, ForceId, Holding } from '../model/dataset.ts';
import type { Doctrine } from '../model/doctrine.ts';
import type { HeldUnits, ResolvedExercise } from '../model/exercise.ts';
import type { Scenario } from '../model/scenario.ts';
import { heldUnits, provenance } from './common-schema.ts';
import { parseDoctrine, unknown } from './doctrine-schema.ts';
import { parseWith, record } from './explain.ts';
import { contextOf, type Library } from './library.ts';
import { type Setting, setAt } from './pointer.ts';
import { parseScenario } from './scenario-schema.ts';

/** Parts of the resolved document that a person may set. The rest (forces, capabilities, muster points) is given. */
const SETTABLE = ['scenario', 'doctrine', 'holdings'];

const holdingsSchema = v.record(v.string(), v.record(v.string(), record({ units: heldUnits, ...provenance })));

const under = (prefix: string, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, path: `${prefix}${problem.path}` }));

/** Resolves a scenario against the library, with `settings` applied in their order. */
export function resolveExercise(
  scenario: Scenario,
  library: Library,
  settings: readonly Setting[] = [],
): Result<ResolvedExercise> {
  const base = library.doctrines.find(({ id }) => id === scenario.doctrine);
  if (!base)
    return fail(
      ...unknown(
        scenario.doctrine,
        library.doctrines.map(({ id }) => id),
        '/scenario/doctrine',
        'doctrine',
      ),
    );
  const doctrine = withAssumptions(base, scenario);
  if (!doctrine.ok) return doctrine;
  let document: ResolvedExercise = {
    scenario,
    doctrine: doctrine.value,
    capabilities: library.capabilities,
    forces: library.forces,
    musterPoints: library.musterPoints,
    holdings: holdingsOf([...library.holdings, ...scenario.holdings]),
  };
  for (const setting of settings) {
    const part = setting.path.split('/')[1] ?? '';
    const refused = setting.path.startsWith('/') ? unknown(part, SETTABLE, setting.path, 'part that can be set') : [];
    if (refused.length > 0) return fail(...refused);
    const set = setAt(document, setting);
    if (!set.ok) return set;
    document = set.value;
  }
  return check(document, library);
}

function withAssumptions(base: Doctrine, scenario: Scenario): Result<Doctrine> {
  let doctrine: Doctrine = base;
  const problems: Problem[] = [];
  scenario.assumptions.forEach(({ path, value, ...by }, n) => {
    const set = setAt(doctrine, { path, value }, by);
    if (set.ok) doctrine = set.value;
    else problems.push(...set.problems.map((p) => ({ ...p, path: `/scenario/assumptions/${n}/path (${p.path})` })));
  });
  return problems.length > 0 ? fail(...problems) : ok(doctrine);
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

function check(document: ResolvedExercise, library: Library): Result<ResolvedExercise> {
  const scenario = parseScenario(document.scenario, contextOf(library));
  const doctrine = parseDoctrine(document.doctrine, library.capabilities);
  const holdings = parseWith(holdingsSchema, document.holdings);
  const problems = [
    ...(scenario.ok ? tierProblems(scenario.value, document.doctrine) : under('/scenario', scenario.problems)),
    ...(doctrine.ok ? [] : under('/doctrine', doctrine.problems)),
    ...(holdings.ok ? [] : under('/holdings', holdings.problems)),
  ];
  return problems.length > 0 ? fail(...problems) : ok(document);
}

function tierProblems(scenario: Scenario, { tiers }: Doctrine): Problem[] {
  const known = tiers.map(({ id }) => id as string);
  return scenario.activations.flatMap(({ tier }, n) => unknown(tier, known, `/scenario/activations/${n}/tier`, 'tier'));
}
