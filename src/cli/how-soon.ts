// muster how-soon: how soon could so many units of a capability be in a force's area, from whom, over many seeds?

import { parseArgs } from 'node:util';
import { at } from '../core/base/assert.ts';
import { type HowSoonAnswer, howSoon, scenarioOf } from '../core/experiments/how-soon.ts';
import type { CapabilityId, Force } from '../core/model/dataset.ts';
import { hasArea } from '../core/model/national-forces.ts';
import { isToldByForce } from '../core/model/told-by-force.ts';
import { didYouMean } from '../core/scenario/explain.ts';
import type { Library } from '../core/scenario/library.ts';
import { inputsFor } from '../core/sim/inputs.ts';
import { createPlan, type Plan } from '../core/sim/plan.ts';
import { withSolver } from '../core/sim/policies/solver-need.ts';
import { unitsText } from '../core/trace/part-units.ts';
import { EXIT, Misuse, orRefuse, WrongInput } from './exit.ts';
import { USAGE } from './help.ts';
import { loadLibrary, loadRouter } from './load.ts';
import { seedsOf } from './seeds.ts';
import { settingOf } from './settings.ts';
import { loadSolver } from './solver.ts';

const OPTIONS = {
  units: { type: 'string', default: '40' },
  capability: { type: 'string', default: 'publicOrder' },
  at: { type: 'string', default: '2026-06-17T18:00' },
  hours: { type: 'string', default: '24' },
  doctrine: { type: 'string', default: 'present-practice' },
  seeds: { type: 'string', default: '100' },
  set: { type: 'string', multiple: true, default: [] as string[] },
  json: { type: 'boolean', default: false },
} as const;

const MOST_HOURS = 240;

export async function howSoonThere(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new Misuse(USAGE['how-soon']);
  const library = loadLibrary();
  const host = forceCalled(name, library);
  const points = library.musterPoints.filter(({ force }) => force === host.id);
  const question = {
    capability: values.capability as CapabilityId,
    units: whole(values.units, '--units', 9999),
    host,
    place: at(points, Math.min(1, points.length - 1)),
    start: values.at,
    hours: whole(values.hours, '--hours', MOST_HOURS),
    doctrine: values.doctrine,
    edition: at(library.editions, library.editions.length - 1).id,
  };
  if (!library.capabilities.some(({ id }) => id === question.capability)) {
    const known = library.capabilities.map(({ id }) => id as string);
    throw new WrongInput([
      {
        path: '--capability',
        found: `"${values.capability}"`,
        expected: `a capability${didYouMean(values.capability, known)}: ${known.join(', ')}`,
      },
    ]);
  }
  const asked = orRefuse(inputsFor(scenarioOf(question), library, loadRouter(), values.set.map(settingOf)), name);
  const plan = createPlan(orRefuse(await withSolver(asked, loadSolver)));
  const asking = howSoon(plan, seedsOf(values.seeds));
  let next = asking.next();
  while (!next.done) next = asking.next();
  const { place, units, start } = question;
  const report = {
    place: place.name,
    host: host.name,
    units,
    capability: question.capability,
    start,
    ...next.value,
    donors: sendersOf(next.value, plan),
  };
  process.stdout.write(`${values.json ? JSON.stringify(report) : wordsOf(next.value, plan, place.name)}\n`);
  return EXIT.fine;
}

/** A force that can host: one with an area. */
function forceCalled(name: string, library: Library): Force {
  const forces = library.forces.filter(hasArea);
  const found = forces.find((force) => force.id === name || force.name.toLowerCase() === name.toLowerCase());
  if (found) return found;
  const names = forces.map((force) => force.name);
  throw new WrongInput([
    { path: 'force', found: `"${name}"`, expected: `the name of a force with an area${didYouMean(name, names)}` },
  ]);
}

function whole(text: string, path: string, most: number): number {
  if (/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= most) return Number(text);
  throw new WrongInput([{ path, found: `"${text}"`, expected: `a whole number from 1 to ${most}` }]);
}

const hours = (sec: number): string =>
  `${Math.floor(sec / 3600)} h ${String(Math.floor((sec % 3600) / 60)).padStart(2, '0')}`;

function wordsOf(answer: HowSoonAnswer, plan: Plan, place: string): string {
  const { seeds, counts } = answer;
  const { exercise } = plan.inputs;
  const { unitPlural } = at(exercise.capabilities, 0);
  const line = ({ units, reached, sec }: HowSoonAnswer['counts'][number]): string =>
    sec === null
      ? `  ${units}: never in these runs`
      : `  ${units}: ${hours(sec.median)} most likely, ${hours(sec.p25)} to ${hours(sec.p75)} in half of the runs${reached < 1 ? `; in ${Math.round(100 * reached)}% of them at all` : ''}`;
  return [
    `How soon ${unitPlural} could be in ${place}, over ${seeds} runs, from the first report on:`,
    ...counts.map(line),
    thereByThen(answer),
    '',
    'In a run from the middle they came from:',
    ...sendersOf(answer, plan).map(
      ({ name, units, firstSec, left, keeps }) =>
        `  ${name} ${unitsText(units)}, the first after ${hours(firstSec)}; ${left} left at home, of which it keeps ${keeps}`,
    ),
    '',
    'Holdings are illustrative figures, not real ones.',
  ].join('\n');
}

/** What half of the runs reach by the end, and half of the runs lie between. */
function thereByThen({ curve }: HowSoonAnswer): string {
  const { sec, low, middle, high } = at(curve, curve.length - 1);
  return `  There within ${hours(sec)}: ${unitsText(middle)}, ${unitsText(low)} to ${unitsText(high)} in half of the runs`;
}

interface Sender {
  readonly name: string;
  readonly units: number;
  readonly firstSec: number;
  /** Units at home once all that they agreed to have gone, and those that they keep there. */
  readonly left: number;
  readonly keeps: number;
}

/** By force, or by region where figures are not to be told of forces; the earliest first. */
function sendersOf({ donors }: HowSoonAnswer, { inputs: { exercise } }: Plan): Sender[] {
  const byForce = isToldByForce(at(exercise.capabilities, 0).id);
  const senders = new Map<string, Sender>();
  for (const { force, units, firstSec, cover } of donors) {
    const { name, groupings } = at(exercise.forces, force);
    const called = byForce
      ? name
      : groupings.mutualAid === null
        ? 'forces without an area'
        : `${groupings.mutualAid} region`;
    const had = senders.get(called);
    senders.set(called, {
      name: called,
      units: units + (had?.units ?? 0),
      firstSec: had?.firstSec ?? firstSec,
      left: (cover?.left ?? 0) + (had?.left ?? 0),
      keeps: (cover?.keeps ?? 0) + (had?.keeps ?? 0),
    });
  }
  return [...senders.values()];
}
