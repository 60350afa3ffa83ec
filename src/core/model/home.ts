// What a force owes its own area while others ask for its units: minimum cover, by the hour of the week, and how it comes
// to an answer. All of it is doctrine. Pure arithmetic over the document; it doesn't know the state of any exercise.

import type { Provenance, Sourced } from './dataset.ts';
import type { SourcedMinutes } from './doctrine.ts';

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof DAYS)[number];

export const HOURS_OF_WEEK = 168;

/** Some hours of the week in which a share is another than usual: from an hour on these days, for so many hours. */
export interface ShareBand extends Provenance {
  readonly id: string;
  readonly days: readonly Day[];
  readonly fromHour: number;
  readonly hours: number;
  readonly share: number;
}

/**
 * What a centre goes by when it asks a force: what the force could give without falling below its minimum cover, which
 * it then nearly always agrees to; or all that is free, which leaves it to the force to say what it keeps.
 */
export type AsksBy = 'spare' | 'free';

/** Direction by the Home Secretary (Police Act 1996, s24 and s98): never, or once nobody can be found by asking. */
export type DirectionRule = 'never' | 'lastResort';

export interface DonorDecision {
  readonly asksBy: { readonly value: AsksBy } & Provenance;
  readonly direction: { readonly value: DirectionRule } & Provenance;
  /** From a request going unfilled to the direction. */
  readonly directionMin: SourcedMinutes;
}

/** A share for every hour of the week, Monday 00:00 first. Of bands that overlap the later one holds. */
export function shareByHour(usual: Sourced<number>, bands: readonly ShareBand[] = []): Float64Array {
  const shares = new Float64Array(HOURS_OF_WEEK).fill(usual.value);
  for (const { days, fromHour, hours, share } of bands) {
    for (const day of days) {
      const first = DAYS.indexOf(day) * 24 + fromHour;
      for (let hour = 0; hour < hours; hour++) shares[(first + hour) % HOURS_OF_WEEK] = share;
    }
  }
  return shares;
}

/** Units that stay at home: the share rounded up, so that cover never falls below it. */
export const coverUnits = (formable: number, share: number): number => Math.min(formable, Math.ceil(formable * share));
