// What gap rules share: sums in officer-hours, names, spans of time, rows in order.

import { at } from '../../base/assert.ts';
import type { ScoreInputs } from '../types.ts';

const HOUR_SEC = 3600;

export const officerHours = (officerSec: number): number => officerSec / HOUR_SEC;

export const inOrder = (rows: readonly number[]): number[] =>
  [...new Set(rows.filter((row) => row >= 0))].sort((x, y) => x - y);

export const forcesInOrder = (forces: readonly number[]): number[] => [...new Set(forces)].sort((x, y) => x - y);

export const incidentName = ({ reading }: ScoreInputs, incident: number): string =>
  at(reading.trace.header.incidents, incident).name;

export const forceName = ({ reading }: ScoreInputs, force: number): string =>
  at(reading.trace.header.exercise.forces, force).name;

/** In lower case, for the middle of a sentence. */
export const skillName = ({ reading }: ScoreInputs, capability: number): string =>
  at(reading.trace.header.exercise.capabilities, capability).name.toLowerCase();

/** `1 unit`, `12 units`. */
export function unitsOf({ reading }: ScoreInputs, capability: number, units: number): string {
  const { unitName, unitPlural } = at(reading.trace.header.exercise.capabilities, capability);
  return `${units} ${units === 1 ? unitName : unitPlural}`;
}

/** Units of a capability, as people say them without a number. */
export const unitsName = ({ reading }: ScoreInputs, capability: number): string =>
  at(reading.trace.header.exercise.capabilities, capability).unitPlural;

/** One name, two, or so many forces. */
export function forcesText(inputs: ScoreInputs, forces: readonly number[]): string {
  const names = forces.slice(0, 2).map((force) => forceName(inputs, force));
  return forces.length <= 2 ? names.join(' and ') : `${forces.length} forces`;
}

/** `35 min`, `2 h 10`. */
export function lengthText(sec: number): string {
  const minutes = Math.round(sec / 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h ${rest < 10 ? '0' : ''}${rest}`;
}

/** Without false precision: two figures that count, three from a thousand on; thousands separated. */
export function roughText(number: number): string {
  const step = number < 100 ? 1 : number < 10_000 ? 10 : 100;
  return String(Math.round(number / step) * step).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Ids of what a gap is about: stable under any change of times, order or luck. */
export const idOf = (kind: string, ...of: readonly string[]): string => [kind, ...of].join(':');

export const ids = ({ reading }: ScoreInputs) => {
  const { header } = reading.trace;
  return {
    incident: (n: number): string => at(header.incidents, n).id,
    capability: (n: number): string => at(header.capabilityIds, n),
    force: (n: number): string => at(header.forceIds, n),
  };
};
