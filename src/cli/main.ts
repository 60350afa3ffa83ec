// The command line: finds the command, carries it out, and ends with the exit code its help names.

import { didYouMean } from '../core/scenario/explain.ts';
import { bill } from './bill.ts';
import { compare } from './compare.ts';
import { diff } from './diff.ts';
import { EXIT, Misuse, WrongInput } from './exit.ts';
import { gaps } from './gaps.ts';
import { OVERVIEW, USAGE } from './help.ts';
import { history } from './history.ts';
import { howSoonThere } from './how-soon.ts';
import { reach } from './reach.ts';
import { replayKept } from './replay.ts';
import { run } from './run.ts';
import { score } from './score.ts';
import { sideBySide } from './side-by-side.ts';
import { travel } from './travel.ts';
import { validate } from './validate.ts';
import { weakPointsOf } from './weak-points.ts';
import { why } from './why.ts';

/** A command takes its arguments and returns its exit code. */
const COMMANDS: Readonly<Record<string, (args: string[]) => number | Promise<number>>> = {
  run,
  bill,
  validate,
  diff,
  travel,
  compare,
  'weak-points': weakPointsOf,
  'how-soon': howSoonThere,
  reach,
  history,
  score,
  gaps,
  'side-by-side': sideBySide,
  replay: replayKept,
  why,
};

/** Runs one command line; returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) throw new Misuse(OVERVIEW);
    if (name === '--help' || name === '-h' || name === 'help') return say(OVERVIEW);
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command)
      throw new Misuse(`Unknown command "${name}"${didYouMean(name, Object.keys(COMMANDS))}\n\n${OVERVIEW}`);
    if (rest.includes('--help') || rest.includes('-h')) return say(USAGE[name]!);
    return await command(rest);
  } catch (error) {
    return explain(error, name);
  }
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return EXIT.fine;
}

function explain(error: unknown, command: string | undefined): number {
  const complain = (text: string): void => {
    process.stderr.write(`${text}\n`);
  };
  if (error instanceof WrongInput) {
    complain(error.message);
    return EXIT.wrongInput;
  }
  // parseArgs says what is wrong with a flag in an error with a code of its own.
  const isFlag = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (error instanceof Misuse || isFlag) {
    complain(`${error.message}${isFlag && command && USAGE[command] ? `\n\n${USAGE[command]}` : ''}`);
    return EXIT.misuse;
  }
  complain(
    `Muster itself failed; this is our fault, please report it.\n${error instanceof Error ? error.stack : error}`,
  );
  return EXIT.ourFault;
}
