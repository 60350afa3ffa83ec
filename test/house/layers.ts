// Which folder may import which: the table of src/README.md as data, and the check that reads it.

import { posix } from 'node:path';
import { importsOf } from './syntax.ts';
import type { SourceFile } from './tree.ts';

interface Allowed {
  /** Layers, or single files, that may be imported to run. */
  readonly run: readonly string[];
  /** And those of which only types may be taken. */
  readonly types?: readonly string[];
}

const CORE = [
  'base',
  'kernel',
  'model',
  'routing',
  'trace',
  'scenario',
  'machines',
  'sim',
  'reach',
  'scoring',
  'report',
  'experiments',
].map((name) => `core/${name}`);

/** Pure readers of what the engine wrote and of the geometry that it drove on. */
const READERS = [
  'core/base',
  'core/model',
  'core/scenario',
  'core/trace',
  'core/scoring',
  'core/report',
  'core/routing/parse.ts',
  'core/routing/graph.ts',
  'core/routing/find-roads.ts',
  'core/routing/positions.ts',
];

const SCREEN: Allowed = { run: [...READERS, 'app/exercise'], types: CORE };

export const LAYERS: Readonly<Record<string, Allowed>> = {
  'core/base': { run: [] },
  'core/kernel': { run: ['core/base'] },
  'core/model': { run: ['core/base'] },
  'core/routing': { run: ['core/base'] },
  'core/trace': { run: ['core/base', 'core/model'] },
  'core/scenario': { run: ['core/base', 'core/model'] },
  'core/machines': { run: ['core/base', 'core/model'] },
  'core/sim': {
    run: ['base', 'kernel', 'model', 'routing', 'trace', 'scenario', 'machines'].map((name) => `core/${name}`),
  },
  'core/reach': {
    run: ['base', 'kernel', 'model', 'routing', 'scenario', 'sim'].map((name) => `core/${name}`),
  },
  'core/scoring': { run: ['core/base', 'core/model', 'core/trace'] },
  'core/report': { run: ['core/base', 'core/model', 'core/trace', 'core/scoring'] },
  'core/experiments': {
    run: ['base', 'kernel', 'model', 'scenario', 'trace', 'sim', 'reach', 'scoring'].map((name) => `core/${name}`),
  },
  worker: { run: CORE },
  cli: { run: CORE },
  'app/exercise': { run: READERS, types: [...CORE, 'worker', 'app/storage'] },
  'app/storage': { run: ['core/base', 'core/model', 'core/scenario', 'core/trace'], types: CORE },
  /** Papers as files: what a library writes. */
  'app/papers': { run: ['core/base', 'core/report'] },
  'app/map': SCREEN,
  'app/panels': { ...SCREEN, run: [...SCREEN.run, 'app/papers'] },
  'app/editor': SCREEN,
  'app/styles': { run: [] },
  /** The composition root: files in src/app itself. */
  app: {
    run: [
      ...READERS,
      'worker',
      ...['exercise', 'storage', 'map', 'panels', 'papers', 'editor', 'styles'].map((name) => `app/${name}`),
    ],
    types: CORE,
  },
};

/** The layer of a file of src: core and app are layered by folder, the rest as a whole. */
export function layerOf(path: string): string {
  const [, top, second, ...rest] = path.split('/');
  const layered = (top === 'core' || top === 'app') && second !== undefined && rest.length > 0;
  return layered ? `${top}/${second}` : top!;
}

/** One line for each import that the table doesn't allow: `importer → imported`. */
export function forbiddenImports(file: SourceFile): string[] {
  const layer = layerOf(file.path);
  const allowed = LAYERS[layer];
  if (allowed === undefined) return [`${file.path} → (its folder ${layer} is not in the table)`];
  return importsOf(file)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .filter(({ specifier, typeOnly }) => {
      const target = targetOf(file.path, specifier);
      if (!target.startsWith('src/')) return true;
      const may = [...allowed.run, ...(typeOnly ? (allowed.types ?? []) : [])];
      const targetLayer = layerOf(target);
      return targetLayer !== layer && !may.includes(targetLayer) && !may.includes(target.slice('src/'.length));
    })
    .map(({ specifier }) => `${file.path} → ${targetOf(file.path, specifier)}`);
}

/** The file meant, without what a bundler is told after `?`. */
const targetOf = (path: string, specifier: string): string =>
  posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
