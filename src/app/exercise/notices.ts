// Tells the person something and takes it back: one notice of each kind at a time, the newest first.

import type { Keeping, Notice } from './keeping.ts';

export function tell({ notices }: Keeping, notice: Notice): void {
  notices.value = [notice, ...notices.peek().filter(({ kind }) => kind !== notice.kind)];
}

/** Takes back what was told of the exercise before. */
export function forget({ notices }: Keeping, ...kinds: readonly Notice['kind'][]): void {
  notices.value = notices.peek().filter(({ kind }) => !kinds.includes(kind));
}
