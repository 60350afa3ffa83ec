// Facts about partners in plain words: who is to be linked with which incident by when, and how that goes.

import { at } from '../base/assert.ts';
import { type PartnerLink, partnerLinksOf } from '../model/partners.ts';
import { FACT, FACT_KINDS, type FactKind, isPartnerFact } from './facts.ts';
import { partnerName } from './partners.ts';
import type { Trace } from './trace.ts';

const STATE_WORDS: Partial<Record<FactKind, string>> = {
  partnerUnneeded: 'is not needed yet',
  partnerBeingDecided: 'is needed, and the host is deciding to ask',
  partnerCalled: 'is being called',
  partnerOutOfReach: 'can’t be asked yet',
  partnerTold: 'has been told, and is joining',
  partnerLinked: 'is linked',
  partnerCutOff: 'is cut off',
  partnerStoodDown: 'has stood down',
};

/** Minutes as hours and minutes once there is an hour of them. */
export const lengthOf = (sec: number): string => {
  const minutes = Math.round(sec / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
};

/** A fact about a partner in words, without its time; null if it is about something else. */
export function partnerWords(trace: Trace, n: number): string | null {
  const { facts, header } = trace;
  const number = at(facts.kind, n);
  const isNeed = number === FACT.partnerNeeded || number === FACT.partnerLinkMissed;
  if (!isNeed && !isPartnerFact(number)) return null;
  const link = linkAt(trace, at(facts.subject, n));
  const what = `${partnerName(trace, link)} (${at(header.incidents, link.incident).name})`;
  if (number === FACT.partnerNeeded) return `${what} is to be linked within ${lengthOf(at(facts.b, n))}`;
  if (number === FACT.partnerLinkMissed) return `${what} was due to be linked, and is not`;
  return `${what} ${STATE_WORDS[at(FACT_KINDS, number)]}${moreOf(trace, number, at(facts.c, n))}`;
}

function moreOf(trace: Trace, number: number, c: number): string {
  if (number === FACT.partnerLinked) return c > 0 ? `, ${lengthOf(c)} late` : '';
  if (number !== FACT.partnerOutOfReach) return '';
  return c < 0 ? ': no channel that it may use gets through' : `: only through ${partnerName(trace, linkAt(trace, c))}`;
}

const linkAt = ({ header }: Trace, link: number): PartnerLink => at(partnerLinksOf(header.exercise), link);
