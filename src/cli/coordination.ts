// How requests fared at coordination centres, for programs and in words.

import { at } from '../core/base/assert.ts';
import { measureCentres } from '../core/trace/coordination.ts';
import type { Trace } from '../core/trace/trace.ts';

export interface CentreReport {
  readonly centre: string;
  readonly name: string;
  readonly reached: number;
  readonly longestWaitSec: number;
  readonly wentRound: number;
  readonly overloads: number;
  readonly failures: number;
}

export const centresOf = (trace: Trace): readonly CentreReport[] =>
  measureCentres(trace).map(({ centre, ...measure }) => {
    const { id, name } = at(trace.header.exercise.centres, centre);
    return { centre: id, name, ...measure };
  });

/** A line a centre that a request waited at, went round, or that was overloaded or failed. */
export function wordsOfCentres(centres: readonly CentreReport[]): readonly string[] {
  const told = centres.filter(
    ({ longestWaitSec, wentRound, overloads, failures }) =>
      longestWaitSec >= 60 || wentRound + overloads + failures > 0,
  );
  if (told.length === 0) return ['No request waited a minute at any coordination centre.'];
  return [
    'Coordination centres where requests waited a minute or more, or went round:',
    ...told.map(({ name, reached, longestWaitSec, wentRound, overloads, failures }) => {
      const parts = [
        `${reached} reached it`,
        `longest wait ${Math.round(longestWaitSec / 60)} min`,
        ...(wentRound > 0 ? [`${wentRound} went round it`] : []),
        ...(overloads > 0 ? [`overloaded ${overloads} times`] : []),
        ...(failures > 0 ? [`failed ${failures} times`] : []),
      ];
      return `  ${name}: ${parts.join(', ')}`;
    }),
  ];
}

export const wordsOfRegister = ({ asks, wrong }: { readonly asks: number; readonly wrong: number }): string =>
  `The centres' register was wrong about a force in ${wrong} of ${asks} asks.`;
