// Makes figures of what they come from. The word before the colon of `from` names the kind of source, what follows it the
// place: a test looks each up by itself and compares.

import { at } from '../base/assert.ts';
import type { Gap } from '../scoring/gaps/types.ts';
import { wordsOf } from '../trace/describe.ts';
import { momentText } from '../trace/local-clock.ts';
import type { Figure } from './document.ts';
import type { TellsOf } from './run.ts';

/** Whatever stands there, as it is read: lists with commas, a quantity by its three middle numbers. */
export function valueText(value: unknown): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  return value === null || value === undefined ? 'nothing' : JSON.stringify(value);
}

/** Thousands separated, at most two decimals: `1,240`, `0.25`, `−3`. */
export function numberText(value: number): string {
  const size = Math.abs(Math.round(value * 100) / 100);
  const [whole = '0', decimals] = String(size).split('.');
  const text = `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${decimals === undefined ? '' : `.${decimals}`}`;
  return value < 0 && size > 0 ? `−${text}` : text;
}

/** A length of time in whole minutes: `22 min`, `1 h 05`. */
export function lengthText(sec: number): string {
  const minutes = Math.round(sec / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
}

/** The value at a pointer whose steps are keys and places. */
export function lookUp(document: unknown, pointer: string): unknown {
  let value = document;
  for (const step of pointer.split('/').slice(1))
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
  return value;
}

/** Figures of one run. Pointers begin with a slash; rows are those of the trace. */
export function figuresOf({ trace, hash, name, debrief }: Pick<TellsOf, 'trace' | 'hash' | 'name' | 'debrief'>) {
  const { header } = trace;
  const figure = (text: string, from: string): Figure => ({ text, from });
  return {
    /** Something of the header: what was run, with every number. */
    header: (pointer: string): Figure => figure(valueText(lookUp(header, pointer)), `header:${pointer}`),
    /** The same as a number that is counted. */
    fact: (row: number): Figure => figure(wordsOf(trace, row), `fact:${row}`),
    factTime: (row: number): Figure => figure(momentText(header, at(trace.facts.timeSec, row)), `factTime:${row}`),
    decisionTime: (n: number): Figure => figure(momentText(header, at(header.decisions, n).atSec), `decisionTime:${n}`),
    start: figure(momentText(header, 0), 'start:'),
    hash: figure(hash ?? 'not worked out yet', 'hash:'),
    name: figure(name, 'name:'),
    gap: (gap: Gap, what: 'title' | 'says'): Figure => figure(gap[what], `gap:${gap.id}:${what}`),
    gapTime: (gap: Gap, what: 'fromSec' | 'untilSec'): Figure =>
      figure(momentText(header, gap[what]), `gapTime:${gap.id}:${what}`),
    /** What a person wrote down. */
    written: (pointer: string): Figure => figure(valueText(lookUp(debrief, pointer)), `written:${pointer}`),
    /** Something reckoned out of the run; `what` says how it is looked up again. */
    of: (what: string, text: string): Figure => figure(text, what),
  };
}

export type Figures = ReturnType<typeof figuresOf>;
