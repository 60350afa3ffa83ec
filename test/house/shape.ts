// What files look like from outside: their size and opening words, where they lie, and that none of them speaks of the
// machine it was written on.

import type { SourceFile } from './tree.ts';

export const MOST_LINES = 300;
const LEAST_HEADER_CHARS = 20;

export function tooLong({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return lines > MOST_LINES ? [`${path}: ${lines} lines`] : [];
}

/** Every source file opens by saying what it is and why, in a comment of a line or more. */
export function headerless({ path, text }: SourceFile): string[] {
  const opening = /^(?:#!.*\n)?(?:((?:\/\/.*\n)+)|\/\*([\s\S]*?)\*\/)/.exec(text);
  const words = (opening?.[1] ?? opening?.[2] ?? '').replace(/[/*\s]+/g, ' ').trim();
  return words.length < LEAST_HEADER_CHARS ? [path] : [];
}

const TOP_LEVEL = new Set([
  ...['src', 'scenarios', 'data', 'public', 'test', 'index.html', 'package.json', 'vite.config.ts', 'README.md'],
  ...['package-lock.json', 'vitest.config.ts', 'LICENSE', 'biome.jsonc', 'knip.jsonc'],
  ...['node_modules', 'dist'],
]);

/** What lies at the top of the project and shouldn't: only what was asked for, and what tools require there. */
export const strayEntries = (names: readonly string[]): string[] =>
  names.filter((name) => !TOP_LEVEL.has(name) && !name.startsWith('.') && !/^tsconfig(\.\w+)?\.json$/.test(name));

// Spelt in pieces, so that this file doesn't break its own rule.
const HOME_FOLDERS = ['home', 'Users', 'root', 'work', 'tmp', 'mnt', 'var/folders'].join('|');
const MACHINE_PATH = new RegExp(`(?<![\\w./:~-])/(?:${HOME_FOLDERS})/[\\w.-]+|\\b[A-Z]:\\\\\\\\?Users\\b`, 'g');
const REGISTRY_HOST = new RegExp(
  [
    'registry\\.[\\w-]+\\.[a-z]{2,}',
    '\\b(?:npm|nexus|artifactory|verdaccio)[\\w-]*\\.[\\w-]+\\.[a-z]{2,}',
    ['localhost', '4873'].join(':'),
  ].join('|'),
  'gi',
);

/** Folders of someone's machine, and hosts that packages were fetched from. */
export const machineTraces = ({ path, text }: SourceFile): string[] =>
  [...(text.match(MACHINE_PATH) ?? []), ...(text.match(REGISTRY_HOST) ?? [])].map((found) => `${path}: ${found}`);
