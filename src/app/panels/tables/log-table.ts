// The table of facts, newest first, up to the cursor. Words are made as a row is drawn or searched, and kept.

import { remember } from '../../../core/base/remember.ts';
import { wordsOf } from '../../../core/trace/describe.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { logTimeText } from '../read/clock.ts';
import { FAMILY_WORDS, familyOf } from '../read/log.ts';
import type { Column } from './columns.ts';

const kept = remember((_: Trace): Map<number, string> => new Map());

/** Fact `n` in words. */
function textOf(trace: Trace, n: number): string {
  const known = kept(trace).get(n);
  if (known !== undefined) return known;
  const text = wordsOf(trace, n);
  kept(trace).set(n, text);
  return text;
}

/** Numbers of the facts that have happened, newest first. */
export const logRows = (factCount: number): number[] => Array.from({ length: factCount }, (_, n) => factCount - 1 - n);

/** Columns over fact numbers. */
export const logColumns = (trace: Trace): readonly Column<number>[] => [
  {
    key: 'time',
    title: 'Time',
    share: 16,
    text: (n) => logTimeText(trace.header, trace.facts.timeSec[n] ?? 0),
    order: (n) => n,
  },
  { key: 'about', title: 'About', share: 10, text: (n) => FAMILY_WORDS[familyOf(trace.facts.kind[n] ?? 0)] },
  { key: 'fact', title: 'What happened', share: 78, text: (n) => textOf(trace, n) },
];
