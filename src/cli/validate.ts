// muster validate: checks a scenario file, as far as resolving it against the data it refers to.

import { parseArgs } from 'node:util';
import { readScenario } from '../core/scenario/library.ts';
import { inputsFor } from '../core/sim/inputs.ts';
import { EXIT, Misuse, orRefuse } from './exit.ts';
import { USAGE } from './help.ts';
import { loadLibrary, loadRouter, readText } from './load.ts';

export function validate(args: string[]): number {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Misuse(USAGE.validate);
  const library = loadLibrary();
  const scenario = orRefuse(readScenario(readText(file), library), file);
  orRefuse(inputsFor(scenario, library, loadRouter()), file);
  process.stdout.write(
    `${file}: "${scenario.title}" is a good scenario (${scenario.incidents.length === 1 ? 'one incident' : `${scenario.incidents.length} incidents`}).\n`,
  );
  return EXIT.fine;
}
