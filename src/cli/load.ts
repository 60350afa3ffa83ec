// Reads the product's documents from disk, through the same parsers as the page.

import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Scenario } from '../core/model/scenario.ts';
import { parseRoadGraph } from '../core/routing/parseRoads.ts';
import { parseSpeeds } from '../core/routing/parseSpeeds.ts';
import { createRouter, type Router } from '../core/routing/router.ts';
import { didYouMean } from '../core/scenario/explain.ts';
import { LIBRARY_FILES, type LibraryFile, SCENARIO_FILES } from '../core/scenario/files.ts';
import { type Library, parseLibrary, readScenario } from '../core/scenario/library.ts';
import { orRefuse, WrongInput } from './exit.ts';

const product = resolve(import.meta.dirname, '../..');

/** The text of a file that a person named. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new WrongInput([{ path, found: reasonOf(error), expected: 'a file that can be read' }]);
  }
}

/** The bytes of a file that a person named. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new WrongInput([{ path, found: reasonOf(error), expected: 'a file that can be read' }]);
  }
}

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file';
  return code === 'EISDIR' ? 'a folder' : String(code ?? error);
};

/** Text of a document that ships with the product. */
export const shipped = (folder: string, name: string): string => readFileSync(resolve(product, folder, name), 'utf8');

export function loadLibrary(): Library {
  const texts = Object.fromEntries(LIBRARY_FILES.map((name) => [name, shipped('data', name)]));
  return orRefuse(parseLibrary(texts as Record<LibraryFile, string>));
}

export function loadRouter(): Router {
  const graph = orRefuse(parseRoadGraph(shipped('data', 'roads/roads.json')), 'data/roads/roads.json');
  return createRouter(graph, orRefuse(parseSpeeds(shipped('data', 'roads/speeds.json')), 'data/roads/speeds.json'));
}

/** A scenario by its file, or by its id if it ships with the product. */
export function loadScenario(nameOrFile: string, library: Library): Scenario {
  const ids = SCENARIO_FILES.map((name) => basename(name, '.json'));
  if (ids.includes(nameOrFile))
    return orRefuse(readScenario(shipped('scenarios', `${nameOrFile}.json`), library), nameOrFile);
  if (!/[./\\]/.test(nameOrFile)) {
    const expected = `a scenario file, or one of ${ids.join(', ')}${didYouMean(nameOrFile, ids)}`;
    throw new WrongInput([{ path: 'scenario', found: `"${nameOrFile}"`, expected }]);
  }
  return orRefuse(readScenario(readText(nameOrFile), library), nameOrFile);
}
