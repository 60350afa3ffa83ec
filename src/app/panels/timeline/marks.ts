// What stands in the lane above the plot: incidents as they are reported, tiers as they are stood up, decisions taken, notes
// and bookmarks; and when 10, 40, 60 and 100% of an incident's requirement had arrived. Pure: from the trace and what was written down.

import { remember } from '../../../core/base/remember.ts';
import { type Evaluation, notesOf } from '../../../core/model/evaluation.ts';
import { FACT } from '../../../core/trace/facts.ts';
import { allInjects, firesOf } from '../../../core/trace/injects.ts';
import { ARRIVAL_SHARES, type ArrivalMeasure, measureArrivals } from '../../../core/trace/measures.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { percent } from '../format.ts';
import { tierName } from '../read/names.ts';
import { activationsOf, refusalsOf } from '../read/tiers.ts';
import { DECISION_MARK, decisionWithoutEffect, injectMark, tierStoodUp } from './words.ts';

export interface Mark {
  readonly kind: 'incident' | 'tier' | 'decision' | 'inject' | 'note';
  readonly sec: number;
  readonly label: string;
  readonly title: string;
}

export const arrivalsOf = remember((trace: Trace): readonly ArrivalMeasure[] => measureArrivals(trace));

export const marksOf = remember((trace: Trace): readonly Mark[] => {
  const { facts, header } = trace;
  const marks: Mark[] = [];
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] !== FACT.incidentReported) continue;
    const name = header.incidents[facts.subject[n]!]?.name ?? '';
    marks.push({ kind: 'incident', sec: facts.timeSec[n]!, label: name, title: name });
  }
  const seen = new Set<string>();
  for (const { tier, atSec, cause } of activationsOf(trace)) {
    const key = `${tier} ${atSec}`;
    // A decision has its own mark at the same moment.
    if (cause === 'standing' || cause === 'decision' || seen.has(key)) continue;
    seen.add(key);
    const name = tierName(header, tier);
    marks.push({ kind: 'tier', sec: atSec, label: name, title: tierStoodUp(name, cause) });
  }
  const refusals = refusalsOf(trace);
  header.decisions.forEach((decision, n) => {
    const refused = refusals.get(n);
    marks.push({
      kind: 'decision',
      sec: decision.atSec,
      label: DECISION_MARK,
      title: refused === undefined ? DECISION_MARK : decisionWithoutEffect(refused),
    });
  });
  const injects = allInjects(header);
  for (const { sec, number } of firesOf(trace)) {
    const inject = injects[number]?.inject;
    if (inject) marks.push({ kind: 'inject', sec, label: inject.number, title: injectMark(inject) });
  }
  return marks.sort((x, y) => x.sec - y.sec);
});

/** Marks of a run with those of what people wrote down at a moment. */
export const withNotes = (marks: readonly Mark[], evaluation: Evaluation): readonly Mark[] =>
  [
    ...marks,
    ...notesOf(evaluation).map(({ note }): Mark => ({ kind: 'note', sec: note.atSec, label: '', title: note.text })),
  ].sort((x, y) => x.sec - y.sec);

export interface ShareMark {
  readonly sec: number;
  readonly label: string;
  /** Units that make the share. */
  readonly units: number;
}

/** The moments when shares of the requirement had arrived, own and outside units together. */
export function shareMarksOf(trace: Trace, incident: number, capability: number): ShareMark[] {
  const measure = arrivalsOf(trace).find((m) => m.incident === incident && m.capability === capability);
  if (measure === undefined || measure.firstRequestSec === null) return [];
  const from = measure.firstRequestSec;
  return ARRIVAL_SHARES.flatMap((share, n) => {
    const after = measure.all.shareSec[n];
    if (after === null || after === undefined) return [];
    return {
      sec: from + after,
      label: percent(share),
      units: Math.max(1, Math.ceil(measure.requirementUnits * share)),
    };
  });
}

export interface PlacedMark extends Mark {
  readonly x: number;
  /** Whether its label fits before the next mark; else the mark alone, its words in the title. */
  readonly labelled: boolean;
}

const LETTER_PX = 6;
const GLYPH_PX = 14;

/** Marks in view, each with its place and whether its label has room. */
export function placeMarks(marks: readonly Mark[], xOf: (sec: number) => number, width: number): PlacedMark[] {
  const shown = marks.map((mark) => ({ mark, x: xOf(mark.sec) })).filter(({ x }) => x >= -4 && x <= width + 4);
  return shown.map(({ mark, x }, n) => {
    const end = x + GLYPH_PX + mark.label.length * LETTER_PX;
    const next = shown[n + 1]?.x ?? width + GLYPH_PX;
    return { ...mark, x, labelled: end < next - 4 && end <= width + GLYPH_PX };
  });
}
