// The part of the world that loss of control keeps: how intense each incident is, and what its clocks wait for.

import { NO_EVENT } from '../kernel/event-queue.ts';

/** All by incident. */
export interface ControlState {
  /** Steps of intensity. */
  readonly intensity: Uint8Array;
  /** What the last review found (see loss-of-control.ts), the event of the next step, 1 while a review is to come. */
  readonly controlFound: Uint8Array;
  readonly controlTimer: Float64Array;
  readonly reviewDue: Uint8Array;
  /** 1 once another incident has lit it; the event that next gives its own children their chance. */
  readonly isLit: Uint8Array;
  readonly trialTimer: Float64Array;
}

export const createControlState = (incidents: number): ControlState => ({
  intensity: new Uint8Array(incidents),
  controlFound: new Uint8Array(incidents),
  controlTimer: new Float64Array(incidents).fill(NO_EVENT),
  reviewDue: new Uint8Array(incidents),
  isLit: new Uint8Array(incidents),
  trialTimer: new Float64Array(incidents).fill(NO_EVENT),
});
