// What an exercise's coordination could lose: each centre that has a part in it, each link between two of those, each channel as
// a whole; and the same scenario with that one thing down from start to end.

import type { Disruption, Scenario } from '../model/scenario.ts';
import { FACT } from '../trace/facts.ts';
import type { Trace } from '../trace/trace.ts';

export interface Loss {
  readonly kind: 'centre' | 'link' | 'channel';
  readonly id: string;
  /** As people say it. */
  readonly name: string;
}

/**
 * Everything that could be lost of what these runs used: centres that requests reached, control rooms of hosts and of forces that
 * were asked, the links among them, and the channels.
 */
export function lossesOf(traces: readonly Trace[]): Loss[] {
  const [first] = traces;
  if (!first) return [];
  const { exercise } = first.header;
  const used = new Set(traces.flatMap((trace) => [...centresIn(trace)]));
  const centres = exercise.centres.filter((_, n) => used.has(n));
  const nodes = new Set(centres.map(({ id }) => id));
  const links = exercise.network.links.filter(({ a, b }) => nodes.has(a) && nodes.has(b));
  const channels = exercise.network.channels.filter(({ id }) => links.some(({ channel }) => channel === id));
  const nameOf = (id: string): string => exercise.centres.find((centre) => centre.id === id)?.name ?? id;
  const called = (id: string): string => channels.find((channel) => channel.id === id)?.name ?? id;
  return [
    ...centres.map(({ id, name }): Loss => ({ kind: 'centre', id, name })),
    ...channels.map(({ id, name }): Loss => ({ kind: 'channel', id, name: `${name}, everywhere` })),
    ...links.map(
      ({ id, channel, a, b }): Loss => ({
        kind: 'link',
        id,
        name: `${called(channel)} from ${nameOf(a)} to ${nameOf(b)}`,
      }),
    ),
  ];
}

function centresIn({ facts, header }: Trace): Set<number> {
  const { centres, forces } = header.exercise;
  const roomOf = forces.map(({ id }) => centres.findIndex(({ kind, force }) => kind === 'controlRoom' && force === id));
  const used = new Set<number>(header.incidents.map(({ force }) => roomOf[force]!));
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] === FACT.requestReachedCentre) used.add(facts.a[n]!);
    else if (facts.kind[n] === FACT.donorAsked) used.add(roomOf[facts.subject[n]!]!);
  }
  used.delete(-1);
  return used;
}

/** The scenario with one thing down from start to end, on top of what fails in it anyway. */
export function withLoss(scenario: Scenario, { kind, id, name }: Loss): Scenario {
  const endMin = scenario.durationHours * 60;
  const always = { min: endMin, p10: endMin, p50: endMin, p90: endMin, max: endMin };
  const why = {
    source: 'Taken away to see what depends on it',
    asOf: scenario.start.slice(0, 10),
    basis: 'user',
  } as const;
  const lost: Disruption = {
    id: freeId(scenario),
    name: `Without ${name}`,
    fromMin: 0,
    durationMin: { ...always, ...why },
    effect: 'down',
    centres: kind === 'centre' ? [id] : [],
    links: kind === 'link' ? [id] : [],
    channels: kind === 'channel' ? [id] : [],
    ...why,
  };
  return { ...scenario, disruptions: [...(scenario.disruptions ?? []), lost] };
}

function freeId({ disruptions = [] }: Scenario): string {
  const taken = new Set(disruptions.map(({ id }) => id));
  let n = 1;
  while (taken.has(`lost-${n}`)) n++;
  return `lost-${n}`;
}
