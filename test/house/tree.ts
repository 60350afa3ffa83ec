// The project's own files, as the house rules see them: everything but what is installed, built or cached. Walked, not
// asked of git, so that the rules also hold in an unpacked archive.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface SourceFile {
  /** From the top of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.cache', 'screenshots']);
const BINARY = /\.(png|jpe?g|gif|ico|woff2?|bin|gz|zip|pdf|webp)$/;

export const topLevelEntries = (): string[] => readdirSync(ROOT).filter((name) => !name.endsWith('.tmp'));

/** Paths of the files under a folder ('' for the whole project), in a fixed order. */
function pathsUnder(folder: string): string[] {
  const entries = readdirSync(ROOT + folder, { withFileTypes: true }).filter(
    (entry) => !NOT_OURS.has(entry.name) && !entry.name.endsWith('.tmp'),
  );
  return entries
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? pathsUnder(path) : [path];
    })
    .sort();
}

const read = (path: string): SourceFile => ({ path, text: readFileSync(ROOT + path, 'utf8') });

const CODE = /\.(tsx?|mjs)$/;

/** Code under a folder, type declarations included. */
export const codeUnder = (folder: string): SourceFile[] =>
  pathsUnder(folder)
    .filter((path) => CODE.test(path))
    .map(read);

export const textsUnder = (folder: string): SourceFile[] =>
  pathsUnder(folder)
    .filter((path) => !BINARY.test(path))
    .map(read);
