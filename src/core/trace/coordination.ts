// How requests fared at coordination centres: how long they took to get there and waited, and how often their hosts went
// round. A function of the trace.

import { CENTRE, CENTRE_STATES } from '../model/states.ts';
import { CENTRE_FACTS, FACT, isCentreFact } from './facts.ts';
import type { Trace } from './trace.ts';

export interface CentreMeasure {
  /** Index into the exercise's centres. */
  readonly centre: number;
  /** Times that a request reached it, each climb and retry counted. */
  readonly reached: number;
  readonly longestWaitSec: number;
  readonly wentRound: number;
  readonly overloads: number;
  readonly failures: number;
}

interface Tally {
  reached: number;
  longestWaitSec: number;
  wentRound: number;
  overloads: number;
  failures: number;
}

/** Centres that anything happened to, in their order. A wait that is not over counts up to the end. */
export function measureCentres({ facts, header, requests }: Trace): CentreMeasure[] {
  const tallies = header.exercise.centres.map(
    (): Tally => ({ reached: 0, longestWaitSec: 0, wentRound: 0, overloads: 0, failures: 0 }),
  );
  const centreOf = new Int16Array(requests.length).fill(-1);
  /** Since when it has waited; −1 while it doesn't. */
  const sinceSec = new Float64Array(requests.length).fill(-1);
  const leave = (request: number, sec: number): void => {
    const tally = tallies[centreOf[request]!];
    if (tally && sinceSec[request]! >= 0) {
      tally.longestWaitSec = Math.max(tally.longestWaitSec, sec - sinceSec[request]!);
    }
    sinceSec[request] = -1;
  };
  for (let n = 0; n < facts.length; n++) {
    const [kind, subject, sec] = [facts.kind[n]!, facts.subject[n]!, facts.timeSec[n]!];
    if (kind === FACT.requestReachedCentre) {
      centreOf[subject] = facts.a[n]!;
      tallies[facts.a[n]!]!.reached++;
    } else if (kind === FACT.requestQueued) {
      sinceSec[subject] = sec;
    } else if (kind === FACT.requestWentRound) {
      tallies[facts.a[n]!]!.wentRound++;
    } else if (isCentreFact(kind)) {
      const state = CENTRE_STATES[kind - CENTRE_FACTS];
      if (state === 'overloaded') tallies[subject]!.overloads++;
      if (kind - CENTRE_FACTS === CENTRE.failed) tallies[subject]!.failures++;
    } else if (LEAVES_QUEUE.has(kind)) leave(subject, sec);
  }
  for (let request = 0; request < requests.length; request++) leave(request, header.durationSec);
  return tallies.flatMap((tally, centre) =>
    tally.reached + tally.overloads + tally.failures > 0 ? [{ centre, ...tally }] : [],
  );
}

const LEAVES_QUEUE: ReadonlySet<number> = new Set([
  FACT.requestBeganSourcing,
  FACT.requestAwaitedAnswers,
  FACT.requestOfferedInPart,
  FACT.requestEscalated,
  FACT.requestWentUnfilled,
  FACT.requestFilled,
  FACT.requestCancelled,
]);

/** How often a force was asked by a register that was wrong about it, and how often at all; hosts' own asks left out. */
export function measureRegister({ facts, header, requests }: Trace): { readonly asks: number; readonly wrong: number } {
  let [asks, wrong] = [0, 0];
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] === FACT.registerWasWrong) wrong++;
    if (facts.kind[n] !== FACT.donorAsked) continue;
    const host = header.incidents[requests.incident[facts.a[n]!]!]!.force;
    if (facts.subject[n] !== host) asks++;
  }
  return { asks, wrong };
}
