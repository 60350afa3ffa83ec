// Runs the real command in a process of its own, as a shell would.

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

export const PRODUCT = resolve(import.meta.dirname, '../..');
export const COMMAND = join(PRODUCT, 'src/cli/muster.mjs');

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export function start(program: string, args: readonly string[], cwd: string = PRODUCT): Promise<Ended> {
  return new Promise((done) => {
    execFile(program, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

/** `muster …`, from a working directory that is the product's unless said otherwise. */
export const muster = (args: readonly string[], cwd?: string): Promise<Ended> =>
  start(process.execPath, [COMMAND, ...args], cwd);

let before: Promise<unknown> = Promise.resolve();

/**
 * The same without a process of its own, which costs a second: what it returns and writes. Asked for at once, they run one
 * after the other.
 */
export function musterHere(args: readonly string[]): Promise<Ended> {
  const ended = before.then(() => runHere(args));
  before = ended.catch(() => undefined);
  return ended;
}

async function runHere(args: readonly string[]): Promise<Ended> {
  const written = { out: '', err: '' };
  const take = (to: 'out' | 'err') => (text: string | Uint8Array) => {
    written[to] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(take('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(take('err')),
  ];
  try {
    const code = await main(args);
    return { code, ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** A folder for one test file, gone afterwards; `put` writes a file into it and returns its path. */
export function ownFolder(): { readonly path: string; put(name: string, content: string | Uint8Array): string } {
  const path = mkdtempSync(join(tmpdir(), 'muster-'));
  afterAll(() => rmSync(path, { recursive: true }));
  return {
    path,
    put(name, content) {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
  };
}
