// Runs contenders side by side: each run in a Node process of its own, so that none profits from or suffers for what
// another did to the compiler, and turn by turn (A B A B…), so that a slow minute of the machine meets them all.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Contender {
  readonly name: string;
  /** Script beside the bench that measures itself and ends with `report(…)`. */
  readonly file: string;
  readonly args?: readonly string[];
}

/** A promise of speed: the contender does at least so many times what the other does. */
export interface Goal {
  readonly contender: string;
  readonly against: string;
  readonly atLeast: number;
}

/** What a file `test/bench/<name>.bench.ts` exports as `bench`. */
export interface Bench {
  readonly title: string;
  readonly contenders: readonly Contender[];
  readonly goals: readonly Goal[];
  readonly rounds: number;
}

/** What one run of one contender measured; more a second is better. */
export interface Measurement {
  readonly perSec: number;
  /** What is counted, in the plural. */
  readonly unit: string;
}

/** Every contender's measurements, one a round, in the order of the rounds. */
export type Measured = ReadonlyMap<string, readonly Measurement[]>;

/** Called by a contender, last thing. */
export function report(measurement: Measurement): void {
  console.log(JSON.stringify(measurement));
}

export function runContenders(bench: Bench): Measured {
  const measured = new Map<string, Measurement[]>(bench.contenders.map((c) => [c.name, []]));
  for (let round = 0; round < bench.rounds; round++) {
    for (const contender of bench.contenders) measured.get(contender.name)!.push(runOnce(contender));
  }
  return measured;
}

function runOnce({ name, file, args = [] }: Contender): Measurement {
  const script = fileURLToPath(new URL(file, import.meta.url));
  const child = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`${name} (${file}) failed: ${child.stderr || child.error}`);
  const said = child.stdout.trim().split('\n').at(-1)!;
  const found = JSON.parse(said) as Partial<Measurement>;
  if (typeof found.perSec !== 'number' || !(found.perSec > 0)) throw new Error(`${name} measured nothing: ${said}`);
  return { perSec: found.perSec, unit: found.unit ?? 'runs' };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median, over rounds, of how many times faster one contender was than the other in the same round. */
export function ratioOf(measured: Measured, contender: string, against: string): number {
  const ours = measured.get(contender);
  const theirs = measured.get(against);
  if (!ours || !theirs) throw new Error(`no measurements of ${ours ? against : contender}`);
  return median(ours.map((one, round) => one.perSec / theirs[round]!.perSec));
}

export interface GoalOutcome extends Goal {
  readonly ratio: number;
  readonly met: boolean;
}

export function judge(goals: readonly Goal[], measured: Measured): readonly GoalOutcome[] {
  return goals.map((goal) => {
    const ratio = ratioOf(measured, goal.contender, goal.against);
    return { ...goal, ratio, met: ratio >= goal.atLeast };
  });
}

/** The table that people read: medians with their spread, then every goal with what was measured. */
export function describe(title: string, measured: Measured, outcomes: readonly GoalOutcome[]): string {
  const width = Math.max(...[...measured.keys()].map((name) => name.length));
  const rows = [...measured].map(([name, runs]) => {
    const perSec = runs.map((run) => run.perSec);
    const spread = `${figure(Math.min(...perSec))} – ${figure(Math.max(...perSec))}`;
    return `  ${name.padEnd(width)}  ${figure(median(perSec)).padStart(12)} ${runs[0]!.unit}/s   (${spread})`;
  });
  const goals = outcomes.map(({ contender, against, atLeast, ratio, met }) => {
    const verdict = met ? 'met   ' : 'MISSED';
    return `  ${verdict}  ${contender} ÷ ${against}: ${ratio.toFixed(2)}, goal ≥ ${atLeast}`;
  });
  return [title, ...rows, ...goals].join('\n');
}

const figure = (perSec: number): string => {
  const digits = perSec < 1000 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 };
  return perSec.toLocaleString('en-GB', digits);
};
