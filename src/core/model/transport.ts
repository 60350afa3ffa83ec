// The transport problem behind the best allocation, and the solver that the engine is handed ready made: a synchronous
// function. Who solves it, and how the solver got here, the engine doesn't know.

/** Units of one force that wait at one place: any of them is as good as another. */
export interface TransportSource {
  readonly units: number;
  /** Place of its force in `lenders`. */
  readonly lender: number;
}

/** What a force may lend, all its sources together. */
export interface TransportLender {
  /** Units that nobody at home is asking for. */
  readonly spare: number;
  /** Further units that it may lend, each of which a request of its own would then miss. */
  readonly neededAtHome: number;
}

/** Units asked for in one place. */
export interface TransportAsk {
  readonly units: number;
  /** Whole seconds until a unit of each source would be there; null where it can't be asked. */
  readonly costSec: readonly (number | null)[];
}

/**
 * Which units should go where. The first ask is the one being answered and gets all that it wants, which must be possible.
 * The best answer leaves the fewest units missed (of the other asks, or at home), and of those answers has the smallest
 * sum of seconds. Among equals it gives the first ask its sooner sources, then its earlier ones.
 */
export interface TransportProblem {
  readonly lenders: readonly TransportLender[];
  readonly sources: readonly TransportSource[];
  readonly asks: readonly TransportAsk[];
}

/** Units from each source to each ask: `[ask][source]`. Of the asks after the first, any of the best answers. */
export type TransportSolver = (problem: TransportProblem) => readonly (readonly number[])[];
