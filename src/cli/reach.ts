// muster reach: time from here. How soon strength could reach a place, or every force's area, and from whom.

import { parseArgs } from 'node:util';
import { at } from '../core/base/assert.ts';
import { utcFromLocal } from '../core/base/civil-time.ts';
import { hasArea } from '../core/model/national-forces.ts';
import { reachEverywhere, reachOf } from '../core/reach/ask.ts';
import { luckOf } from '../core/reach/draws.ts';
import { onTheRoads } from '../core/reach/places.ts';
import { anyPointOf, capabilityNumber, restScenario, worldAt, worldAtRest } from '../core/reach/worlds.ts';
import { didYouMean } from '../core/scenario/explain.ts';
import type { Library } from '../core/scenario/library.ts';
import { inputsFor } from '../core/sim/inputs.ts';
import { createPlan } from '../core/sim/plan.ts';
import { withSolver } from '../core/sim/policies/solver-need.ts';
import type { World } from '../core/sim/world.ts';
import { EXIT, Misuse, orRefuse, WrongInput } from './exit.ts';
import { USAGE } from './help.ts';
import { loadLibrary, loadRouter } from './load.ts';
import { momentOf, RUN_OPTIONS, traceOf, wholeNumber } from './one-run.ts';
import { hereCalled } from './reach-place.ts';
import { areasInWords, asJson, inWords } from './reach-words.ts';
import { settingOf } from './settings.ts';
import { loadSolver } from './solver.ts';

const OPTIONS = {
  ...RUN_OPTIONS,
  capability: { type: 'string', default: 'publicOrder' },
  units: { type: 'string', default: '40' },
  everywhere: { type: 'boolean', default: false },
  in: { type: 'string' },
  at: { type: 'string' },
  doctrine: { type: 'string', default: 'present-practice' },
  scenario: { type: 'string' },
  draws: { type: 'string', default: '100' },
  json: { type: 'boolean', default: false },
} as const;

const MOST_UNITS = 9999;
const MOST_DRAWS = 1000;
const AT_REST = '2026-06-17T18:00';

type Values = ReturnType<typeof readArgs>['values'];

/** A place west of Greenwich or south of the equator may begin with "-", which would be read as a flag. */
const isPlace = (arg: string): boolean => /^-?\d+(\.\d+)?\s*,/.test(arg);

function readArgs(args: readonly string[]) {
  const named = args.filter((arg) => !isPlace(arg));
  const { values, positionals } = parseArgs({ args: named, allowPositionals: true, options: OPTIONS });
  return { values, places: [...args.filter(isPlace), ...positionals] };
}

export async function reach(args: string[]): Promise<number> {
  const { values, places } = readArgs(args);
  const [name] = places;
  if (values.everywhere ? name !== undefined : name === undefined || places.length > 1) throw new Misuse(USAGE.reach);
  const library = loadLibrary();
  const luck = luckOf(upTo(values.draws, '--draws', MOST_DRAWS));
  const units = upTo(values.units, '--units', MOST_UNITS);
  const { world, when } = values.scenario === undefined ? await atRest(values, library) : await inRun(values);
  const capability = numberOf(values.capability, world);
  const { unitPlural } = at(world.plan.inputs.exercise.capabilities, capability);
  const say = (words: string): void => {
    process.stdout.write(`${words}\n`);
  };
  if (name === undefined) {
    const areas = last(reachEverywhere(world, capability, luck));
    const about = { unitPlural, units, when, draws: luck.length };
    say(values.json ? asJson({ ...about, areas }) : areasInWords(areas, about));
    return EXIT.fine;
  }
  const here = hereCalled(name, values.in, world);
  const place = onTheRoads(world, here);
  const reached = at(last(reachOf(world, [capability], here, luck)), 0);
  const host = at(world.plan.inputs.exercise.forces, here.host).name;
  const about = { unitPlural, units, when, draws: luck.length, place: { ...place, host } };
  say(values.json ? asJson({ ...about, ...reached }) : inWords(reached, about));
  return EXIT.fine;
}

function last<T>(steps: Generator<unknown, T>): T {
  let next = steps.next();
  while (!next.done) next = steps.next();
  return next.value;
}

interface Asked {
  readonly world: World;
  /** The moment, and of what, in words. */
  readonly when: string;
}

async function atRest({ at: start = AT_REST, doctrine, set }: Values, library: Library): Promise<Asked> {
  orRefuse(utcFromLocal(start, library.clock, '--at'));
  const host = at(library.forces.filter(hasArea), 0);
  const under = {
    doctrine,
    sprEdition: at(library.editions, library.editions.length - 1).id,
    holdings: [],
    assumptions: [],
  };
  const known = library.doctrines.map(({ id }) => id);
  if (!known.includes(doctrine)) {
    const expected = `a doctrine${didYouMean(doctrine, known)}: ${known.join(', ')}`;
    throw new WrongInput([{ path: '--doctrine', found: `"${doctrine}"`, expected }]);
  }
  const scenario = restScenario(under, start, library.capabilities, host, anyPointOf(library.musterPoints, host));
  const asked = orRefuse(inputsFor(scenario, library, loadRouter(), set.map(settingOf)), '--set');
  const inputs = orRefuse(await withSolver(asked, loadSolver));
  return { world: worldAtRest(createPlan(inputs)), when: `at ${start.replace('T', ' ')}, with everybody at home` };
}

async function inRun(values: Values): Promise<Asked> {
  const { trace, inputs } = await traceOf(values.scenario!, values);
  const sec = values.at === undefined ? 0 : momentOf(values.at, inputs, '--at');
  const { decisions, seed, replication } = trace.header;
  const world = worldAt(createPlan(inputs), { seed, replication, decisions }, sec);
  const hours = `${Math.floor(sec / 3600)} h ${String(Math.floor((sec % 3600) / 60)).padStart(2, '0')}`;
  return { world, when: `as “${inputs.exercise.scenario.title}” stands ${hours} after its start` };
}

function numberOf(id: string, world: World): number {
  const number = capabilityNumber(world, id);
  if (number >= 0) return number;
  const known = world.plan.inputs.exercise.capabilities.map((one) => one.id as string);
  const expected = `a capability${didYouMean(id, known)}: ${known.join(', ')}`;
  throw new WrongInput([{ path: '--capability', found: `"${id}"`, expected }]);
}

function upTo(text: string, path: string, most: number): number {
  const number = wholeNumber(text, path);
  if (number >= 1 && number <= most) return number;
  throw new WrongInput([{ path, found: `"${text}"`, expected: `a whole number from 1 to ${most}` }]);
}
