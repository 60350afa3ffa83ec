// What people decided that keeps an incident short: units let go or sent elsewhere, whom nobody asks for again until the demand
// changes, and requests that are theirs to make. Read from the trace; knows nothing of how the rules do it.

import { at } from '../../base/assert.ts';
import { FACT } from '../facts.ts';
import { factsBy } from '../state.ts';
import type { Trace } from '../trace.ts';

interface DecidedAway {
  /** As many as were to go, at most. */
  readonly letGo: number;
  readonly isLeftToPeople: boolean;
}

export function decidedAt(trace: Trace, sec: number, incident: number, capability: number): DecidedAway {
  const { facts, header } = trace;
  const [here, what] = [at(header.incidents, incident).id, header.capabilityIds[capability]];
  let letGo = 0;
  let isLeftToPeople = false;
  const end = factsBy(trace, sec);
  for (let n = 0; n < end; n++) {
    const subject = at(facts.subject, n);
    if (facts.kind[n] === FACT.demandChanged && subject === incident && facts.a[n] === capability) letGo = 0;
    if (facts.kind[n] !== FACT.decisionTaken) continue;
    const decision = at(header.decisions, subject);
    if (decision.kind === 'release' || decision.kind === 'divert') {
      if (decision.incident === here && decision.capability === what) letGo += decision.units;
    } else if (decision.kind === 'takeOver' || decision.kind === 'handBack') {
      const ofHere = decision.what.of === 'requests' && decision.what.incident === here;
      if (ofHere) isLeftToPeople = decision.kind === 'takeOver';
    }
  }
  return { letGo, isLeftToPeople };
}
