// What a coordination centre had to do over time: requests that waited at it and those that somebody there had in hand; and
// which centres an exercise has any use for. Functions of the trace.

import { groupingOf } from '../model/coordination.ts';
import { groupingFor } from '../model/doctrine.ts';
import { REQUEST } from '../model/states.ts';
import { FACT, isCentreFact, isRequestFact, REQUEST_FACTS } from './facts.ts';
import type { Trace } from './trace.ts';

/** Centres that the doctrine gives something to do, for the capabilities of the exercise. */
export function centresInUse({ header }: Trace): number[] {
  const { centres, doctrine, capabilities } = header.exercise;
  const kinds = new Set(doctrine.coordination?.handlers.map(({ kind }) => kind) ?? []);
  const groupings = new Set(capabilities.map(({ id }) => groupingFor(doctrine, id)));
  return centres.flatMap((centre, n) =>
    kinds.has(centre.kind) && (centre.region === undefined || groupings.has(groupingOf(centre))) ? [n] : [],
  );
}

/** In steps: from each time on until the next. The first is the start of the exercise. */
export interface CentreLoad {
  readonly timeSec: readonly number[];
  readonly waiting: readonly number[];
  readonly inHand: readonly number[];
}

export function centreLoad({ facts, requests }: Trace, centre: number): CentreLoad {
  const load = { timeSec: [0], waiting: [0], inHand: [0] };
  const centreOf = new Int16Array(requests.length).fill(-1);
  const stateOf = new Uint8Array(requests.length);
  let [waiting, inHand] = [0, 0];
  const count = (request: number, by: 1 | -1): void => {
    if (centreOf[request] !== centre) return;
    if (stateOf[request] === REQUEST.queued) waiting += by;
    else if (stateOf[request] === REQUEST.sourcing) inHand += by;
  };
  for (let n = 0; n < facts.length; n++) {
    const [kind, subject] = [facts.kind[n]!, facts.subject[n]!];
    const isMove = kind === FACT.requestReachedCentre;
    if (!isMove && (!isRequestFact(kind) || kind === FACT.requestReduced)) continue;
    count(subject, -1);
    if (isMove) centreOf[subject] = facts.a[n]!;
    else stateOf[subject] = kind - REQUEST_FACTS;
    count(subject, 1);
    push(load, facts.timeSec[n]!, waiting, inHand);
  }
  return load;
}

function push(
  load: { timeSec: number[]; waiting: number[]; inHand: number[] },
  sec: number,
  waiting: number,
  inHand: number,
): void {
  const last = load.timeSec.length - 1;
  if (load.waiting[last] === waiting && load.inHand[last] === inHand) return;
  const at = load.timeSec[last] === sec ? last : last + 1;
  load.timeSec[at] = sec;
  load.waiting[at] = waiting;
  load.inHand[at] = inHand;
}

/** Rows of facts about a centre by `untilSec`: its own states, requests that reached it or went round it, messages no link carried. */
export function centreFacts({ facts }: Trace, centre: number, untilSec: number): number[] {
  const rows: number[] = [];
  for (let n = 0; n < facts.length && facts.timeSec[n]! <= untilSec; n++) {
    const kind = facts.kind[n]!;
    const isOwn = isCentreFact(kind) && facts.subject[n] === centre;
    const isTo = (kind === FACT.requestReachedCentre || kind === FACT.requestWentRound) && facts.a[n] === centre;
    const isLost = kind === FACT.messageWentByOtherMeans && (facts.a[n] === centre || facts.b[n] === centre);
    if (isOwn || isTo || isLost) rows.push(n);
  }
  return rows;
}
