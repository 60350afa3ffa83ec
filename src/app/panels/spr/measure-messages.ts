// Measures of links in a run: how long requests were on their way to the centres that handle them, and how often no link led
// there, or a host gave up waiting. Facts in, rows out.

import { FACT } from '../../../core/trace/facts.ts';
import { waitOfRequest } from '../../../core/trace/why/request-way.ts';
import { whole } from '../format.ts';
import type { Measure } from './measures.ts';
import { withinRows } from './quantities.ts';
import * as words from './words.ts';

export const messages: Measure = (trace, counted) => {
  const { facts, requests, header } = trace;
  const onTheWaySec: number[] = [];
  const asked = new Set<number>();
  for (let n = 0; n < requests.length; n++) {
    if (!counted.includes(requests.capability[n]!)) continue;
    asked.add(n);
    for (const { part, fromSec, toSec } of waitOfRequest(trace, n, header.durationSec).stretches) {
      if (part === 'message') onTheWaySec.push(toSec - fromSec);
    }
  }
  if (asked.size === 0) return null;
  let [byOtherMeans, wentRound] = [0, 0];
  for (let n = 0; n < facts.length; n++) {
    if (!asked.has(facts.subject[n]!)) continue;
    if (facts.kind[n] === FACT.messageWentByOtherMeans) byOtherMeans++;
    else if (facts.kind[n] === FACT.requestWentRound) wentRound++;
  }
  return [
    ...withinRows(words.TO_CENTRE, onTheWaySec),
    { label: words.BY_OTHER_MEANS, value: whole(byOtherMeans) },
    { label: words.WENT_ROUND, value: whole(wentRound) },
  ];
};
