// What a trace says of home, held against itself: a breach opens once and closes once, and a force is called below its cover
// exactly in the seconds after which one of its breaches is open.

import { assert } from '../../src/core/base/assert.ts';
import { FORCE } from '../../src/core/model/states.ts';
import { FACT, FORCE_FACTS, isForceFact } from '../../src/core/trace/facts.ts';
import type { Trace } from '../../src/core/trace/trace.ts';

export function checkBreaches({ facts, header }: Trace): void {
  const capabilities = header.capabilityIds.length;
  const short = new Int32Array(header.forceIds.length * capabilities);
  const since = new Map<number, number>();
  const standing = new Uint8Array(header.forceIds.length);
  for (let n = 0; n < facts.length; n++) {
    const [kind, force, a, b, c] = [facts.kind[n]!, facts.subject[n]!, facts.a[n]!, facts.b[n]!, facts.c[n]!];
    const timeSec = facts.timeSec[n]!;
    const cell = force * capabilities + a;
    const at = { n, force, a, b, c, timeSec };
    if (isForceFact(kind)) standing[force] = kind - FORCE_FACTS;
    else if (kind === FACT.coverBreachBegan) {
      assert(short[cell] === 0 && b > 0 && c > 0, 'a breach begins that has begun, or without cause', at);
      short[cell] = b;
      since.set(cell, timeSec);
    } else if (kind === FACT.coverBreachChanged) {
      assert(short[cell]! > 0 && b > 0 && c > 0, 'a breach changes that is not there, or has no cause', at);
      short[cell] = b;
    } else if (kind === FACT.coverBreachEnded) {
      assert(
        short[cell]! > 0 && timeSec - since.get(cell)! === c,
        'a breach ends that is not there, or lasts wrong',
        at,
      );
      short[cell] = 0;
    } else if (kind === FACT.coverLentTo) {
      assert(since.get(cell) === timeSec && b !== force && c > 0, 'lent to nobody, or told late', at);
    }
    if (facts.timeSec[n + 1] === timeSec) continue;
    standing.forEach((state, one) => {
      const isShort = short.subarray(one * capabilities, (one + 1) * capabilities).some((units) => units > 0);
      assert((state === FORCE.belowMinimumCover) === isShort, 'called otherwise than it stands', {
        one,
        timeSec,
        state,
      });
    });
  }
}

/** How often each thing about home was seen, so that no check holds for want of a case. */
export function countHome({ facts }: Trace, seen: Map<string, number>): void {
  const note = (what: string): void => {
    seen.set(what, (seen.get(what) ?? 0) + 1);
  };
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    if (isForceFact(kind)) note(`stands ${kind - FORCE_FACTS}`);
    else if (kind === FACT.coverBreachBegan || kind === FACT.coverBreachChanged) note(`causes ${facts.c[n]}`);
    else if (kind === FACT.coverBreachEnded) note('a breach ended');
    else if (kind === FACT.homeIncidentEnded) note(facts.c[n]! > 0 ? 'short at home' : 'all it needed at home');
  }
}
