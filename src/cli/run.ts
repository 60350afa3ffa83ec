// muster run: a whole exercise without a screen, with the same trace bytes as on it.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { utcFromLocal } from '../core/base/civil-time.ts';
import { sha256Hex } from '../core/base/hash.ts';
import { readDecisions } from '../core/scenario/decisions.ts';
import { resolveExercise } from '../core/scenario/resolve.ts';
import { inputsFor } from '../core/sim/inputs.ts';
import { createPlan, type EngineInputs } from '../core/sim/plan.ts';
import { withSolver } from '../core/sim/policies/solver-need.ts';
import { simulate } from '../core/sim/simulate.ts';
import { encodeTrace } from '../core/trace/encode.ts';
import { EXIT, Misuse, orRefuse, WrongInput } from './exit.ts';
import { USAGE } from './help.ts';
import { loadLibrary, loadRouter, loadScenario, readText } from './load.ts';
import { reportOf, wordsOfReport } from './report.ts';
import { settingOf } from './settings.ts';
import { loadSolver } from './solver.ts';

const OPTIONS = {
  seed: { type: 'string', default: 'muster' },
  replication: { type: 'string', default: '0' },
  set: { type: 'string', multiple: true, default: [] as string[] },
  decisions: { type: 'string' },
  until: { type: 'string' },
  trace: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new Misuse(USAGE.run);
  const replication = wholeNumber(values.replication, '--replication');
  const settings = values.set.map(settingOf);
  const library = loadLibrary();
  const scenario = loadScenario(name, library);
  const decisions =
    values.decisions === undefined ? [] : orRefuse(readDecisions(readText(values.decisions)), values.decisions);
  // What is wrong without any setting is the scenario's own fault, and is told of its file.
  orRefuse(resolveExercise(scenario, library), name);
  const asked = orRefuse(inputsFor(scenario, library, loadRouter(), settings), '--set');
  const inputs = orRefuse(await withSolver(asked, loadSolver));
  const trace = simulate(createPlan(endingAt(inputs, values.until)), values.seed, replication, decisions);
  const bytes = encodeTrace(trace);
  if (values.trace !== undefined) writeBytes(values.trace, bytes);
  const report = reportOf(trace, sha256Hex(bytes));
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : `${wordsOfReport(report, trace)}\n`);
  return EXIT.fine;
}

export function wholeNumber(text: string, path: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new WrongInput([{ path, found: `"${text}"`, expected: 'a whole number from 0' }]);
}

function writeBytes(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new WrongInput([
      { path: '--trace', found: `${file}: ${String(error)}`, expected: 'a file that can be written' },
    ]);
  }
}

/** The same inputs with an earlier end. */
function endingAt(inputs: EngineInputs, until: string | undefined): EngineInputs {
  if (until === undefined) return inputs;
  const untilSec = secondsUntil(until, inputs);
  const wholeSec = inputs.exercise.scenario.durationHours * 3600;
  if (untilSec >= 1 && untilSec <= wholeSec) return { ...inputs, untilSec };
  const expected = `a time after the start and no later than the end, ${inputs.exercise.scenario.durationHours} h in`;
  throw new WrongInput([{ path: '--until', found: `"${until}"`, expected }]);
}

function secondsUntil(until: string, { clock, startUtcSec }: EngineInputs): number {
  if (/^\d+$/.test(until)) return Number(until);
  const span = /^(?:(\d+)h)?(?:(\d+)m)?$/.exec(until);
  if (span && until !== '') return Number(span[1] ?? 0) * 3600 + Number(span[2] ?? 0) * 60;
  const local = utcFromLocal(until, clock, '--until');
  if (local.ok) return local.value - startUtcSec;
  const expected = 'seconds (7200), hours and minutes (6h30m, 90m), or local time (2011-08-08T20:00)';
  throw new WrongInput([{ path: '--until', found: `"${until}"`, expected }]);
}
