// Facts of home in plain words: how a force stands, its cover at home, and the incidents that it deals with by itself.

import { at } from '../base/assert.ts';
import { type CoverCause, coverCausesIn, FACT, FORCE_FACTS, isForceFact } from './facts.ts';
import type { Trace } from './trace.ts';

const STANDING_WORDS = [
  'stands steady again',
  'is on heightened readiness',
  'is mobilised: units are away',
  'is stretched: of what is away, nothing more can be spared',
  'is below its minimum cover',
  'is recovering: everyone is home, and some still rest',
] as const;

const CAUSE_WORDS: Readonly<Record<CoverCause, string>> = {
  lent: 'units lent',
  atOwnIncident: 'units at its own incident',
  atHomeIncident: 'units committed at home',
};

/** The causes of a breach, e.g. "units lent and units committed at home". */
export const coverCauseWords = (bits: number): string =>
  coverCausesIn(bits)
    .map((cause) => CAUSE_WORDS[cause])
    .join(' and ');

/** Fact `n` in words if it is about home; null if not. */
export function homeWords(trace: Trace, n: number): string | null {
  const { facts, header } = trace;
  const kind = at(facts.kind, n);
  const [a, b, c] = [at(facts.a, n), at(facts.b, n), at(facts.c, n)];
  const force = (index: number): string => at(header.exercise.forces, index).name;
  const units = (capability: number, count: number): string => {
    const { unitName, unitPlural } = at(header.exercise.capabilities, capability);
    return `${count} ${count === 1 ? unitName : unitPlural}`;
  };
  const subject = at(facts.subject, n);
  if (isForceFact(kind)) return `${force(subject)} ${at(STANDING_WORDS, kind - FORCE_FACTS)}`;
  const incident = (): string => {
    const kinds = header.exercise.doctrine.atHome?.incidents.kinds ?? [];
    return `${force(subject)} ${b + 1} (${kinds[a]?.name ?? 'incident'})`;
  };
  switch (kind) {
    case FACT.homeIncidentBegan:
      return `Incident at home in ${incident()} began; it needs ${c} ${c === 1 ? 'unit' : 'units'}`;
    case FACT.homeIncidentEnded:
      return `Incident at home in ${incident()} is over${c > 0 ? `; ${c} of the units it needed never came` : ''}`;
    case FACT.coverBreachBegan:
      return `${force(subject)} fell ${units(a, b)} below its minimum cover: ${coverCauseWords(c)}`;
    case FACT.coverBreachChanged:
      return `${force(subject)} is now ${units(a, b)} below its minimum cover: ${coverCauseWords(c)}`;
    case FACT.coverBreachEnded:
      return `${force(subject)} has its minimum cover again after ${inHours(c)}; at worst it was ${units(a, b)} below`;
    case FACT.coverLentTo:
      return `${force(subject)} fell below its cover with ${units(a, c)} lent to ${force(b)}`;
    default:
      return null;
  }
}

const inHours = (sec: number): string =>
  `${Math.floor(sec / 3600)} h ${String(Math.floor(sec / 60) % 60).padStart(2, '0')}`;
