// Facts about reception and about working together, in plain words.

import { at } from '../base/assert.ts';
import { radioOf } from '../model/scenario-rules.ts';
import { type FactKind, IDLE_REASONS, STRENGTH_FACTORS, type StrengthFactor } from './facts.ts';
import type { Trace } from './trace.ts';

const FACTOR_WORDS: Readonly<Record<StrengthFactor, string>> = {
  inUse: 'of the units that came at work',
  compatibility: 'left by the mix of forces',
  command: 'within their commanders’ span',
  fatigue: 'left by hours and days on duty',
};

const minutes = (sec: number): string => `${Math.round(sec / 60)} min`;

/** Thousandths of a unit, as people write them: 12.4. */
const inUnits = (thousandths: number): string => String(Math.round(thousandths / 100) / 10);

/** Why a unit stands idle, as the rest of a sentence. */
export function idleReason(trace: Trace, n: number): string {
  const { facts, header } = trace;
  const unit = at(header.units, at(facts.subject, n));
  const { scenario, interoperability } = header.exercise;
  const reason = at(IDLE_REASONS, at(facts.b, n));
  if (reason === 'incompatible') {
    const attributes = interoperability.capabilities.find(({ id }) => id === header.capabilityIds[unit.capability]);
    const name = attributes?.attributes[at(facts.c, n)]?.name.toLowerCase() ?? 'its standards';
    return `its ${name} can’t work beside the host’s, and no side of the incident is free for its force`;
  }
  const radio = radioOf(scenario, at(facts.a, n));
  const contested = radio?.contested ? ' (contested)' : '';
  return reason === 'noChannel'
    ? `no channel of the incident’s radio plan is left for it${contested}`
    : `it was not given the incident’s radio plan${contested}`;
}

/** Fact `n`, of these kinds. */
export function togetherWords(trace: Trace, n: number, kind: FactKind): string {
  const { facts, header } = trace;
  const [subject, a, b, c] = [at(facts.subject, n), at(facts.a, n), at(facts.b, n), at(facts.c, n)];
  if (kind === 'unitEnteredReception') {
    const { name } = at(header.units, subject);
    const bridging = c > 0 ? `; bridging will add ${minutes(c)}` : '';
    return `${name} entered reception (${at(header.incidents, a).name}) after waiting ${minutes(b)}${bridging}`;
  }
  if (kind === 'unitFoundNoPlace') return `${at(header.units, subject).name} is idle: ${idleReason(trace, n)}`;
  const of = `${at(header.incidents, subject).name}, ${at(header.exercise.capabilities, a).name.toLowerCase()}`;
  if (kind === 'effectiveStrengthChanged') return `${of}: effective ${inUnits(b)} of ${inUnits(c)} nominal`;
  return `${of}: ${Math.round(c / 10)}% ${FACTOR_WORDS[at(STRENGTH_FACTORS, b)]}`;
}
