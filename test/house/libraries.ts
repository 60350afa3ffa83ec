// Each library has one home in src, so that replacing it is a matter of one folder.

import { layerOf } from './layers.ts';
import { importsOf } from './syntax.ts';
import type { SourceFile } from './tree.ts';

const EVERY_APP_FOLDER = ['app', 'app/exercise', 'app/map', 'app/panels', 'app/editor', 'app/storage'];

/** Where a library may be imported; one that isn't here has no home yet. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  '@noble/hashes': ['core/base'],
  flatqueue: ['core/kernel'],
  seedrandom: ['core/kernel'],
  valibot: ['core/scenario'],
  'fastest-levenshtein': ['core/scenario'],
  xstate: ['core/machines', 'app/exercise'],
  'pixi.js': ['app/map'],
  'd3-zoom': ['app/map'],
  'd3-selection': ['app/map'],
  'd3-geo': ['app/map'],
  'topojson-client': ['app/map'],
  // Types alone: the shape of the map's documents, which the desk loads and hands on.
  'topojson-specification': EVERY_APP_FOLDER,
  geojson: EVERY_APP_FOLDER,
  preact: EVERY_APP_FOLDER,
  '@preact/signals': EVERY_APP_FOLDER,
  idb: ['app/storage'],
  docx: ['app/papers'],
  papaparse: ['app/papers', 'worker'],
  highs: ['worker', 'cli'],
  tsx: ['cli'],
  node: ['cli'],
};

/** `@scope/name/file.js` → `@scope/name`; Node's own modules count as one library. */
export function libraryOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** One line for each import of a library outside its home: `file → library`. */
export const strayLibraries = (file: SourceFile): string[] =>
  importsOf(file)
    .filter(({ specifier }) => !specifier.startsWith('.'))
    .map(({ specifier }) => libraryOf(specifier))
    .filter((library) => !(HOMES[library] ?? []).includes(layerOf(file.path)))
    .map((library) => `${file.path} → ${library}`);
