// What was told about requests, message by message: a request that reached a centre, a force that was asked, what it answered.
// Who asks is the request's centre, or its host's control room once that went round it.

import { at } from '../base/assert.ts';
import type { TraceReading } from './reading.ts';
import type { Ask } from './requests.ts';

export type MessageKind = 'request' | 'asked' | 'agreed' | 'declined';

export interface Message {
  readonly sec: number;
  /** Nodes: centres and control rooms by index. */
  readonly from: number;
  readonly to: number;
  readonly kind: MessageKind;
  readonly request: number;
}

/** Node of each force's control room; −1 where it has none. */
export const roomsOf = ({ trace }: TraceReading): readonly number[] => {
  const { forces, centres } = trace.header.exercise;
  return forces.map(({ id }) => centres.findIndex(({ kind, force }) => kind === 'controlRoom' && force === id));
};

/** Who asked, as a node; null where the request had reached nobody. */
export function askerOf(
  { stories }: TraceReading,
  rooms: readonly number[],
  { request, host, asked }: Ask,
): number | null {
  const visit = at(stories, request).visits.findLast(({ reached }) => reached.row < asked.row);
  if (visit === undefined) return null;
  const isRound = visit.wentRound !== null && visit.wentRound.row < asked.row;
  return isRound ? at(rooms, host) : visit.centre;
}

/** In the order of time. Within a house nobody tells anybody. */
export function messagesOf(reading: TraceReading): readonly Message[] {
  const rooms = roomsOf(reading);
  const messages: Message[] = [];
  const tell = (sec: number, from: number, to: number, kind: MessageKind, request: number): void => {
    if (from >= 0 && to >= 0 && from !== to) messages.push({ sec, from, to, kind, request });
  };
  for (const { request, host, visits } of reading.stories) {
    for (const { centre, reached } of visits) tell(reached.sec, at(rooms, host), centre, 'request', request);
  }
  for (const ask of reading.asks) {
    const asker = askerOf(reading, rooms, ask);
    if (asker === null) continue;
    const room = at(rooms, ask.force);
    tell(ask.asked.sec, asker, room, 'asked', ask.request);
    if (ask.answered === null || ask.isWithdrawn) continue;
    tell(ask.answered.sec, room, asker, ask.given > 0 ? 'agreed' : 'declined', ask.request);
  }
  return messages.sort((x, y) => x.sec - y.sec);
}
