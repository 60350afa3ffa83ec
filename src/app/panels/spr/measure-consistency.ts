// Measures of consistency in a run: what working together left of the units that came, the time that it cost, and who could
// not be put to work beside the host.

import { FACT } from '../../../core/trace/facts.ts';
import { measureStrength } from '../../../core/trace/strength.ts';
import { percent, whole } from '../format.ts';
import type { Measure } from './measures.ts';
import * as words from './words.ts';

export const consistency: Measure = (trace, counted) => {
  const { nominalUnitHours, effectiveUnitHours, waitedMin, bridgedMin } = measureStrength(trace, counted);
  if (nominalUnitHours === 0) return null;
  return [
    { label: words.EFFECTIVE_SHARE, value: percent(effectiveUnitHours / nominalUnitHours) },
    { label: words.BRIDGED_MIN, value: whole(bridgedMin) },
    { label: words.WAITED_MIN, value: whole(waitedMin) },
  ];
};

/** Units of other forces that came, and what became of them there. */
export const sideBySide: Measure = (trace, counted) => {
  const { facts, header } = trace;
  let [came, bridged] = [0, 0];
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n];
    if (kind !== FACT.unitReachedRendezvous && kind !== FACT.unitEnteredReception) continue;
    const unit = header.units[facts.subject[n]!]!;
    const host = header.incidents[facts.a[n]!]!.force;
    if (unit.force === host || !counted.includes(unit.capability)) continue;
    if (kind === FACT.unitReachedRendezvous) came++;
    else if (facts.c[n]! > 0) bridged++;
  }
  if (came === 0) return null;
  return [
    { label: words.OUTSIDE_CAME, value: whole(came) },
    { label: words.BRIDGED, value: whole(bridged) },
    { label: words.LEFT_IDLE, value: whole(measureStrength(trace, counted).leftIdle) },
  ];
};
