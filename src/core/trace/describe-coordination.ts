// Facts about coordination centres in plain words: what a request met there, and how the centre itself fared.

import { at } from '../base/assert.ts';
import { nodesOf } from '../model/partners.ts';
import { FACT, FACT_KINDS, type FactKind, isCentreFact, isLinkFact, WAYS_ROUND } from './facts.ts';
import type { Trace } from './trace.ts';

const CENTRE_WORDS: Partial<Record<FactKind, string>> = {
  centreClosed: 'is not open',
  centreCalled: 'was called and is being opened',
  centreOpened: 'is open',
  centreOverloaded: 'is overloaded',
  centreDegraded: 'works with difficulty',
  centreFailed: 'failed',
};

const ROUND_WORDS: Readonly<Record<(typeof WAYS_ROUND)[number], string>> = {
  notOpen: 'is not open yet',
  failed: 'has failed',
  overloaded: 'has too many waiting',
  nobodyThere: 'has nobody there',
};

const LINK_WORDS: Partial<Record<FactKind, string>> = {
  linkRestored: 'works again',
  linkDegraded: 'works with difficulty',
  linkFailed: 'failed',
};

const nodeName = ({ header }: Trace, node: number): string => at(nodesOf(header.exercise), node).name;

function linkName({ header }: Trace, link: number): string {
  const { network } = header.exercise;
  const { channel, a, b } = at(network.links, link);
  const nodes = nodesOf(header.exercise);
  const name = (id: string): string => nodes.find((node) => node.id === id)?.name ?? id;
  const over = network.channels.find(({ id }) => id === channel)?.name ?? channel;
  return `${over} between ${name(a)} and ${name(b)}`;
}

/** A fact about centres in words, without its time; null if it is about something else. */
export function coordinationWords(trace: Trace, n: number): string | null {
  const { facts, header } = trace;
  const number = at(facts.kind, n);
  const subject = at(facts.subject, n);
  const [a, b] = [at(facts.a, n), at(facts.b, n)];
  const name = (centre: number): string => at(header.exercise.centres, centre).name;
  if (isCentreFact(number)) {
    return `${name(subject)} ${CENTRE_WORDS[at(FACT_KINDS, number)]}; ${a} waiting, ${b} in hand`;
  }
  if (isLinkFact(number)) return `${linkName(trace, subject)} ${LINK_WORDS[at(FACT_KINDS, number)]}`;
  if (number === FACT.registerWasOld) {
    return `Request ${a + 1}: what is known of ${at(header.exercise.forces, subject).name} was ${Math.round(b / 60)} min old`;
  }
  if (number === FACT.registerWasWrong) {
    const name = at(header.exercise.forces, subject).name;
    return `Request ${a + 1}: ${name} was believed to have ${b} free, and has ${at(facts.c, n)}`;
  }
  if (number === FACT.messageWentByOtherMeans) {
    return `Request ${subject + 1}: no link leads from ${nodeName(trace, a)} to ${nodeName(trace, b)}, so the message goes by other means`;
  }
  if (number === FACT.liaisonPosted || number === FACT.liaisonLeft) {
    const donor = at(header.exercise.forces, subject).name;
    const incident = at(header.incidents, a).name;
    return number === FACT.liaisonPosted
      ? `${donor} has a liaison officer with the host (${incident})`
      : `${donor}’s liaison officer left with the last of its units (${incident})`;
  }
  if (number === FACT.requestReachedCentre) {
    return `Request ${subject + 1} reached ${name(a)}, ${b === 0 ? 'with none' : `with ${b}`} waiting before it`;
  }
  if (number === FACT.requestWentRound) {
    const why = ROUND_WORDS[at(WAYS_ROUND, b)];
    return `Request ${subject + 1}: ${name(a)} ${why}, so its host calls other forces itself`;
  }
  return null;
}
