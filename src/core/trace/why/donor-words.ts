// Why these donors: whom a request asked in one search and what they said, whom it did not ask and why, what was believed
// and what was so. Sentences.

import { at } from '../../base/assert.ts';
import type { Trace } from '../trace.ts';
import { type Ask, asksOf, isOpen } from './asks.ts';
import { NOT_ASKED, notAskedFor } from './not-asked.ts';
import { forceName, lengthOf, listed, NOT_ASKED_WORDS, policyWords, tierWords, unitsOf } from './words.ts';

const isShort = ({ state }: Ask): boolean => state === 'declined' || state === 'agreedInPart';

const sum = (asks: readonly Ask[], of: (ask: Ask) => number): number => asks.reduce((all, ask) => all + of(ask), 0);

/** Why one force was asked, what it had, what it said. */
export function askWords(trace: Trace, request: number, ask: Ask): string {
  const capability = at(trace.requests.capability, request);
  const name = forceName(trace, ask.force);
  const asked = `${name} was asked for ${unitsOf(trace, capability, ask.units)}`;
  const how = ask.isHost
    ? ', as the host, before any other'
    : ` at ${tierWords(trace, ask.tier)}, which asks ${policyWords(trace, capability, ask.tier)}`;
  const had = ask.isHost ? `it had ${ask.free} free` : `it had ${ask.free} free, was to keep ${ask.keeps} at home`;
  if (isOpen(ask)) return `${asked}${how}, and has not answered.`;
  if (ask.state === 'withdrawn') return `${asked}${how}; it was no longer wanted before it answered.`;
  const directed = ask.state === 'directed' ? ', under direction' : '';
  if (ask.by === 'nobody') return `${asked}${how}: ${had}; nobody answered in the time there was.`;
  const decided = ask.by === 'people' && directed === '' ? ', as people decided' : '';
  return `${asked}${how}: ${had} and gave ${ask.given}${directed}${decided}.`;
}

export function beliefWords(trace: Trace, { force, belief }: Ask): string {
  if (belief === null) return '';
  const { believed, free, ageSec } = belief;
  return `${forceName(trace, force)} was believed to have ${believed} free, as heard ${lengthOf(ageSec)} before; it had ${free}.`;
}

/** What all the forces that were asked said. */
function answersWords(trace: Trace, asks: readonly Ask[], most: number): string[] {
  const others = asks.filter(({ isHost }) => !isHost);
  if (others.length === 0) return [];
  const gave = others.filter(({ given }) => given > 0).sort((x, y) => y.given - x.given);
  const refused = others.filter(isShort);
  const open = others.filter(isOpen);
  const name = ({ force }: Ask): string => forceName(trace, force);
  const forces = new Set(others.map(({ force }) => force)).size;
  const again = others.length > forces ? ` ${others.length} times between them` : '';
  const who = forces === 1 ? 'One other force was' : `${forces} other forces were`;
  const said = [`${who} asked${again}, for ${sum(others, ({ units }) => units)} in all.`];
  if (gave.length > 0) {
    const gifts = gave.map((ask) => `${name(ask)} ${ask.given}`);
    said.push(`${sum(gave, ({ given }) => given)} given: ${listed(gifts, most)}.`);
  }
  if (refused.length > 0) {
    const refusals = refused.map((ask) => `${name(ask)} ${ask.units - ask.given}`);
    said.push(`${sum(refused, ({ units, given }) => units - given)} declined: ${listed(refusals, most)}.`);
  }
  if (open.length > 0) said.push(`Still weighing: ${listed(open.map(name), most)}.`);
  return said;
}

/** Who was not asked, by the reason. */
function notAskedWords(trace: Trace, request: number, atSec: number, most: number): string[] {
  const found = notAskedFor(trace, request, atSec);
  const groups = NOT_ASKED.flatMap((reason) => {
    const forces = found.get(reason) ?? [];
    // Who holds none is no news where others do.
    if (forces.length === 0 || reason === 'hasNone') return [];
    const names = listed(
      forces.map((force) => forceName(trace, force)),
      most,
    );
    return [`${forces.length} ${NOT_ASKED_WORDS[reason]} (${names})`];
  });
  return groups.length === 0 ? [] : [`Not asked: ${groups.join('; ')}.`];
}

/** Why these donors, as far as known at `atSec`; at most so many names in a list. */
export function donorWords(trace: Trace, request: number, atSec: number, most: number): string[] {
  const asks = asksOf(trace, request, atSec);
  const wrong = asks.filter(({ belief }) => belief !== null);
  const beliefs = wrong.slice(0, most).map((ask) => beliefWords(trace, ask));
  return [
    ...asks
      .filter(({ isHost }) => isHost)
      .slice(-1)
      .map((ask) => askWords(trace, request, ask)),
    ...answersWords(trace, asks, most),
    ...notAskedWords(trace, request, atSec, most),
    ...beliefs,
    ...(wrong.length > most ? [`The register was wrong about ${wrong.length - most} more.`] : []),
  ];
}
