// Facts about roads in plain words: what is shut or slowed, and what that means for units.

import { at } from '../base/assert.ts';
import { wordsOfArea } from '../model/road-area.ts';
import { type Disruption, isRoadEffect } from '../model/scenario.ts';
import { FACT, isRoadFact } from './facts.ts';
import type { Trace } from './trace.ts';

/** What a disruption does to which roads: "closed: the A17 from Sleaford to Sutterton"; nothing for one of other things. */
export function wordsOfRoads({ effect, speedShare, roads = [] }: Disruption): string {
  if (!isRoadEffect(effect)) return '';
  const areas = roads.map(wordsOfArea).join(', ');
  return effect === 'closed'
    ? `closed: ${areas}`
    : `slowed to ${Math.round((speedShare ?? 1) * 100)}% of the speed: ${areas}`;
}

/** A fact about roads in words, without its time; null if it is about something else. */
export function roadWords(trace: Trace, n: number): string | null {
  const { facts, header } = trace;
  const [kind, subject] = [at(facts.kind, n), at(facts.subject, n)];
  if (kind === FACT.disruptionBegan || kind === FACT.disruptionEnded) {
    const disruption = at(header.exercise.scenario.disruptions ?? [], subject);
    const roads = wordsOfRoads(disruption);
    if (kind === FACT.disruptionEnded) return `${disruption.name} is over`;
    return `${disruption.name} began${roads === '' ? '' : `; ${roads}`}`;
  }
  if (kind === FACT.unitWaitedForConvoy) {
    return `${at(header.units, subject).name} is ready to leave and waits for the others of its convoy (${at(facts.b, n)} ready)`;
  }
  if (kind === FACT.convoySetOff) {
    const force = at(header.exercise.forces, subject).name;
    const to = at(header.incidents, at(facts.a, n)).rendezvousName;
    return `${force}: ${at(facts.b, n)} units set off together for ${to}, the first after waiting ${minutes(at(facts.c, n))}`;
  }
  const phrase = isRoadFact(kind) ? roadPhrase(trace, n) : null;
  return phrase === null ? null : `${at(header.units, subject).name} ${phrase}`;
}

/** What became of a unit when roads changed, to follow its name. */
export function roadPhrase(trace: Trace, n: number): string {
  const { facts } = trace;
  const kind = at(facts.kind, n);
  if (kind === FACT.unitFoundNoRoad) return `found no road open and waits ${whereItWaits(trace, n)}`;
  if (kind === FACT.unitWentOn) {
    return `goes on: a road is open again, after a wait of ${minutes(at(facts.c, n))}`;
  }
  const place = at(trace.header.incidents, at(facts.a, n)).name;
  const c = at(facts.c, n);
  if (kind === FACT.unitDiverted) return `goes on to ${place} instead, for request ${c + 1}`;
  if (kind === FACT.unitTurnedRound)
    return `was told on the road, ${minutes(c)} out, that ${place} needs it no more, and turns round`;
  if (kind === FACT.unitBrokeDown) return `broke down on its way to ${place}, and is off the road for ${minutes(c)}`;
  if (kind === FACT.unitDroveOn) return `drives on to ${place} after ${minutes(c)} off the road`;
  const laterSec = at(facts.c, n);
  const change = laterSec >= 0 ? `${minutes(laterSec)} later` : `${minutes(-laterSec)} sooner`;
  return `takes another way, as the roads are; it is to arrive ${change} than it would have`;
}

/** By the last that was said of its state. */
function whereItWaits({ facts }: Trace, fact: number): string {
  for (let n = fact - 1; n >= 0; n--) {
    if (facts.subject[n] !== facts.subject[fact]) continue;
    if (facts.kind[n] === FACT.unitFormed) return 'at its muster point';
    if (facts.kind[n] === FACT.unitReleased) return 'at the rendezvous';
    if (facts.kind[n] === FACT.unitDeparted || facts.kind[n] === FACT.unitSetOffHome) break;
  }
  return 'at the next junction';
}

const minutes = (sec: number): string => `${Math.round(sec / 60)} min`;
