// The table of what was told about requests, message by message, newest first: the arcs of the map, all of them.

import { linkPairs } from '../../../core/model/link-pairs.ts';
import { type Message, messagesOf } from '../../../core/scoring/messages.ts';
import { readingOf } from '../../../core/scoring/reading.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import { whole } from '../format.ts';
import { weekdayHourText } from '../read/clock.ts';
import { nodeName } from '../read/links.ts';
import { capabilityAt } from '../read/names.ts';
import type { Column } from './columns.ts';
import { MESSAGE_WORDS } from './words.ts';

export const messageRows = (trace: Trace, untilSec: number): Message[] =>
  messagesOf(readingOf(trace))
    .filter(({ sec }) => sec <= untilSec)
    .reverse();

export function messageColumns(trace: Trace): readonly Column<Message>[] {
  const { header, requests } = trace;
  return [
    { key: 'time', title: 'Time', share: 12, text: ({ sec }) => weekdayHourText(header, sec), order: ({ sec }) => sec },
    { key: 'kind', title: 'What', share: 17, text: ({ kind }) => MESSAGE_WORDS[kind] },
    { key: 'from', title: 'From', share: 27, text: ({ from }) => nodeName(trace, from) },
    { key: 'to', title: 'To', share: 27, text: ({ to }) => nodeName(trace, to) },
    {
      key: 'request',
      title: 'Request',
      why: 'request',
      share: 9,
      figures: true,
      text: ({ request }) => whole(request + 1),
      order: ({ request }) => request,
    },
    {
      key: 'capability',
      title: 'Capability',
      share: 15,
      text: ({ request }) => capabilityAt(header, requests.capability[request] ?? 0).name,
    },
  ];
}

/** The link between the two; where others pass it on, the request that it is about. */
export function selectMessage({ header }: Trace, { from, to, request }: Message): Selection {
  const [a, b] = [Math.min(from, to), Math.max(from, to)];
  const link = linkPairs(header.exercise).find((pair) => pair.a === a && pair.b === b)?.links[0];
  return link === undefined ? { kind: 'request', index: request } : { kind: 'link', index: link };
}
