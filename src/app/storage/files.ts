// Files that a person saves and opens: offered for download, chosen, read as text. Too large is refused unread.

import { fail, ok, type Result } from '../../core/base/result.ts';

/** Largest file that is read, in bytes. */
const LARGEST = 20_000_000;
const MIB = 1_000_000;

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.html': 'text/html',
  '.csv': 'text/csv',
};

/** Offers a text, or the bytes of a file, to save. */
export function saveFile(name: string, content: string | Blob): void {
  const type = TYPES[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream';
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read it only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name that every system takes for a file. */
export function fileName(name: string, ending = '.muster.json'): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[^\w-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${plain || 'exercise'}${ending}`;
}

/** Has the person choose a file; null where they change their mind. */
export function chooseFile(): Promise<File | null> {
  return new Promise((chosen) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.json,application/json';
    input.addEventListener('change', () => chosen(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => chosen(null));
    input.click();
  });
}

export async function textOfFile(file: Blob): Promise<Result<string>> {
  if (file.size > LARGEST) {
    const found = `${(file.size / MIB).toFixed(1)} MB`;
    return fail({ path: '', found, expected: `at most ${LARGEST / MIB} MB` });
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    return fail({
      path: '',
      found: 'bytes that are not text',
      expected: 'an exercise that Muster saved, as text (UTF-8)',
    });
  }
}
