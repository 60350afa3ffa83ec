// Who waits to set off together, and what part each unit has in the convoy that it last drove in. Knows no rule.

interface Convoy {
  readonly sinceSec: number;
  readonly units: number[];
  /** The event that ends the waiting. */
  readonly timer: number;
}

export const PART = { none: 0, alone: 1, leads: 2, follows: 3 } as const;

export interface ConvoyState {
  /** Those that wait, by incident × muster points + muster point. */
  readonly waiting: Map<number, Convoy>;
  readonly part: Uint8Array;
  /** 1 where the convoy keeps to a carrier's speed. */
  readonly byCarrier: Uint8Array;
}

export const createConvoys = (units: number): ConvoyState => ({
  waiting: new Map(),
  part: new Uint8Array(units),
  byCarrier: new Uint8Array(units),
});
