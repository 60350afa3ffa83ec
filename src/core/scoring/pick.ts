// Picks what a scope takes in out of a reading, and the few numbers of the header that components share.

import { at } from '../base/assert.ts';
import type { Cell } from './cells.ts';
import type { Ask, RequestStory } from './requests.ts';
import { isWithin, takesInCapability, takesInForce } from './scope.ts';
import type { ScoreInputs } from './types.ts';

/** Officers on the line of one unit. */
export const onTheLine = ({ reading }: ScoreInputs, capability: number): number =>
  at(reading.trace.header.exercise.capabilities, capability).onTheLine.value;

/** Demand and supply at incidents that forces of the scope host. */
export const cellsOfHosts = ({ reading, scope }: ScoreInputs): readonly Cell[] =>
  reading.cells.filter(
    ({ host, capability }) => takesInForce(reading.trace, scope, host) && takesInCapability(scope, capability),
  );

/** Requests that hosts of the scope drafted in the window. */
export const storiesOfHosts = ({ reading, scope }: ScoreInputs): readonly RequestStory[] =>
  reading.stories.filter(
    ({ host, capability, draftedSec }) =>
      takesInForce(reading.trace, scope, host) &&
      takesInCapability(scope, capability) &&
      draftedSec >= scope.fromSec &&
      draftedSec < scope.untilSec,
  );

/** Questions to forces of the scope, other than hosts for their own incidents, that were answered in the window. */
export const answeredByDonors = ({ reading, scope }: ScoreInputs): readonly Ask[] =>
  reading.asks.filter(
    ({ force, host, capability, answered }) =>
      force !== host &&
      answered !== null &&
      takesInForce(reading.trace, scope, force) &&
      takesInCapability(scope, capability) &&
      isWithin(scope, answered.sec),
  );
