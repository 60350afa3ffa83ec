// muster why: what a run says of one unit, request, incident or force: why these donors, why so late, why so few, why too few
// at home.

import { parseArgs } from 'node:util';
import { didYouMean } from '../core/scenario/explain.ts';
import { unitsText } from '../core/trace/part-units.ts';
import { createStateReader, type StateReader } from '../core/trace/state.ts';
import type { Trace } from '../core/trace/trace.ts';
import { whyCover } from '../core/trace/why/cover.ts';
import { type CountWhy, type WaitWhy, whyRequest, whyShort, whyUnit } from '../core/trace/why/explain.ts';
import { midShortfallSec } from '../core/trace/why/shortfall.ts';
import { waitsOfUnit } from '../core/trace/why/unit-wait.ts';
import { clockLength, PART_WORDS } from '../core/trace/why/words.ts';
import { EXIT, Misuse, WrongInput } from './exit.ts';
import { USAGE } from './help.ts';
import { momentOf, RUN_OPTIONS, traceOf } from './one-run.ts';

const OPTIONS = { ...RUN_OPTIONS, at: { type: 'string' }, json: { type: 'boolean', default: false } } as const;

/** Names in a list of forces. */
const MOST = 12;

type Why = WaitWhy | CountWhy;

export async function why(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [scenario, kind, name] = positionals;
  if (scenario === undefined || name === undefined || positionals.length > 3) throw new Misuse(USAGE.why);
  const about = kind === undefined || !Object.hasOwn(ABOUT, kind) ? undefined : ABOUT[kind];
  if (about === undefined) throw new Misuse(USAGE.why);
  const { trace, inputs } = await traceOf(scenario, values);
  const atSec = values.at === undefined ? null : momentOf(values.at, inputs, '--at');
  const answers = about(trace, name, atSec);
  const text = values.json ? JSON.stringify(answers) : answers.map(wordsOf).join('\n\n');
  process.stdout.write(`${text}\n`);
  return EXIT.fine;
}

const ABOUT: Readonly<Record<string, (trace: Trace, name: string, atSec: number | null) => readonly Why[]>> = {
  unit: aboutUnit,
  request: aboutRequest,
  incident: aboutIncident,
  force: aboutForce,
};

/** Its every wait; at a moment, the one that had begun last. */
function aboutUnit(trace: Trace, name: string, atSec: number | null): WaitWhy[] {
  const unit = numberOf(
    trace.header.units.map((one) => one.name),
    name,
    'unit',
  );
  const waits = waitsOfUnit(trace, unit);
  const asked = atSec === null ? waits : waits.filter(({ fromSec }) => fromSec <= atSec).slice(-1);
  if (asked.length === 0) throw new WrongInput([{ path: 'unit', found: name, expected: 'a unit that was asked for' }]);
  return asked.map((wait) => whyUnit(trace, wait));
}

function aboutRequest(trace: Trace, name: string, atSec: number | null): WaitWhy[] {
  const request = /^\d{1,6}$/.test(name) ? Number(name) - 1 : -1;
  if (request < 0 || request >= trace.requests.length) {
    const expected = `a number from 1 to ${trace.requests.length}`;
    throw new WrongInput([{ path: 'request', found: `"${name}"`, expected }]);
  }
  return [whyRequest(trace, request, atSec ?? trace.header.durationSec, MOST)];
}

/** At the moment asked about, else half way through what was lacking, capability by capability. */
function aboutIncident(trace: Trace, name: string, atSec: number | null): CountWhy[] {
  const { incidents, capabilityIds } = trace.header;
  const ids = incidents.map(({ id }) => id);
  const incident = ids.includes(name)
    ? ids.indexOf(name)
    : numberOf(
        incidents.map((one) => one.name),
        name,
        'incident',
      );
  const reader = createStateReader(trace);
  return capabilityIds.flatMap((_, capability) => {
    const sec = atSec ?? midShortfallSec(trace, incident, capability);
    return sec === null ? [] : [answerAt(trace, reader, sec, incident, capability)];
  });
}

/** Each time that it fell below its minimum cover. */
function aboutForce(trace: Trace, name: string, atSec: number | null): CountWhy[] {
  const force = numberOf(
    trace.header.exercise.forces.map((one) => one.name),
    name,
    'force',
  );
  const answers = whyCover(trace, force, atSec ?? trace.header.durationSec);
  if (answers.length > 0) return answers;
  throw new WrongInput([{ path: 'force', found: name, expected: 'a force that was below its minimum cover' }]);
}

function answerAt(trace: Trace, reader: StateReader, sec: number, incident: number, capability: number): CountWhy {
  const answer = whyShort(trace, reader.at(sec), incident, capability);
  return { ...answer, question: `T+${clockLength(sec)} ${answer.question}` };
}

/** Its place in a list of names, however it is written. */
function numberOf(names: readonly string[], name: string, path: string): number {
  const found = names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
  if (found >= 0) return found;
  throw new WrongInput([{ path, found: `"${name}"`, expected: `a name in this run${didYouMean(name, [...names])}` }]);
}

function wordsOf(answer: Why): string {
  const rows: [string, string][] =
    'totalSec' in answer
      ? answer.parts.map(({ part, sec, times }) => [
          clockLength(sec),
          `${PART_WORDS[part]}${times > 1 ? `, ${times} times` : ''}`,
        ])
      : answer.rows.map(({ label, units }) => [unitsText(units), label]);
  const total: [string, string] =
    'totalSec' in answer
      ? [clockLength(answer.totalSec), `in all, from T+${clockLength(answer.fromSec)}`]
      : [String(answer.total), answer.totalLabel];
  const width = Math.max(...[...rows, total].map(([figure]) => figure.length));
  return [
    answer.question,
    ...[...rows, total].map(([figure, label]) => `  ${figure.padStart(width)}  ${label}`),
    ...answer.because.map((sentence) => `  ${sentence}`),
  ].join('\n');
}
