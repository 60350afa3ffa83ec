// The person's own file that the exercise at hand is also written into: the newest text wins, one write at a time, and what
// became of it is told. The browser's store stays the record; this is the copy that outlives it.

import type { OwnFile } from '../storage/own-file.ts';
import type { Keeping } from './keeping.ts';
import { forget, tell } from './notices.ts';

type Tools = Pick<typeof import('../storage/own-file.ts'), 'canWriteFiles' | 'mayWrite' | 'writeWhole'>;

export interface FileRecord {
  /** Writes into this one from now on; null into none. */
  take(file: OwnFile | null): void;
  /** Whether there is one that may be written. */
  isOpen(): boolean;
  /** Asks the person again for leave to write. */
  askAgain(): Promise<boolean>;
  /** Resolves once this, or something newer, is in the file: whether it is. */
  write(text: string): Promise<boolean>;
}

/** A file, the text that waits for it, and the write under way. */
interface Target {
  readonly file: OwnFile;
  wanted: string | null;
  writing: Promise<boolean> | null;
}

export function createFileRecord(keeping: Keeping, tools: Tools): FileRecord {
  const { ownFile } = keeping;
  let target: Target | null = null;
  const nothing = { kind: tools.canWriteFiles() ? 'none' : 'cannot' } as const;
  ownFile.value = nothing;

  const one = async (at: Target, text: string): Promise<boolean> => {
    const { name } = at.file;
    const show = (what: () => void): void => {
      if (at === target) what();
    };
    if (!(await tools.mayWrite(at.file, false))) {
      show(() => {
        ownFile.value = { kind: 'asks', name };
        tell(keeping, { kind: 'fileAsks', name });
      });
      return false;
    }
    show(() => {
      ownFile.value = { kind: 'writing', name };
    });
    const why = await tools.writeWhole(at.file, text);
    show(() => {
      ownFile.value = why === null ? { kind: 'written', name, atMs: Date.now() } : { kind: 'notWritten', name, why };
      if (why === null) forget(keeping, 'fileAsks', 'notWritten');
      else tell(keeping, { kind: 'notWritten', name, why });
    });
    return why === null;
  };
  const drain = async (at: Target): Promise<boolean> => {
    let isIn = false;
    for (let text = at.wanted; text !== null; text = at.wanted) {
      at.wanted = null;
      isIn = await one(at, text);
    }
    at.writing = null;
    return isIn;
  };

  return {
    take(file) {
      target = file && { file, wanted: null, writing: null };
      ownFile.value = file === null ? nothing : { kind: 'writing', name: file.name };
      forget(keeping, 'fileAsks', 'notWritten');
    },
    isOpen: () => target !== null,
    askAgain: async () => target !== null && (await tools.mayWrite(target.file, true)),
    write(text) {
      if (target === null) return Promise.resolve(false);
      target.wanted = text;
      target.writing ??= drain(target);
      return target.writing;
    },
  };
}
