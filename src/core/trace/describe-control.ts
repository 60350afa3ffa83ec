// Facts about loss of control, its spread and warning of it, in plain words.

import { at } from '../base/assert.ts';
import { type FactKind, INTENSITY_CAUSES } from './facts.ts';
import type { Trace } from './trace.ts';

/** Why intensity changed, as the rest of a sentence. */
export function causeOfIntensity(trace: Trace, n: number): string {
  const { facts, header } = trace;
  const cause = at(INTENSITY_CAUSES, at(facts.b, n));
  if (cause === 'over') return 'nothing is demanded any more';
  const { lossOfControl: rules } = header.exercise.doctrine;
  const forSoLong = (min: number | undefined): string => (min === undefined ? 'for long enough' : `for ${min} min`);
  if (cause === 'inHand') return `effective strength met the demand ${forSoLong(rules?.inHandForMin.value)}`;
  const share = Math.round((rules?.holdsFromShare.value ?? 1) * 100);
  const demand = share === 100 ? 'the demand' : `${share}% of the demand`;
  const of = header.exercise.capabilities[at(facts.c, n)]?.name.toLowerCase() ?? 'it';
  return `effective strength was below ${demand} ${forSoLong(rules?.shortForMin.value)} (${of})`;
}

/** Fact `n`, of these kinds. */
export function controlWords(trace: Trace, n: number, kind: FactKind): string {
  const { facts, header } = trace;
  const [subject, a, b] = [at(facts.subject, n), at(facts.a, n), at(facts.b, n)];
  const { name } = at(header.incidents, subject);
  if (kind === 'incidentLit') return `${name} was lit by ${at(header.incidents, a).name}, whose intensity was ${b}`;
  return `${name}: intensity ${a}, since ${causeOfIntensity(trace, n)}`;
}

/** There is intelligence of an incident: how long before it is reported. */
export function foreseenWords({ facts, header }: Trace, n: number): string {
  const minutes = Math.round(at(facts.b, n) / 60);
  const ahead = `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
  return `${at(header.incidents, at(facts.subject, n)).name} is foreseen, ${ahead} before its first report`;
}
