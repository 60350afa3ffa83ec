// Weighted: unit by unit the lowest weighted sum of two measures, each from 0 to 1: expected time to arrival, as a share
// of the longest among all that could be chosen; and the share of its formable units that the donor has away.

import type { WeightedPolicy } from '../../model/doctrine.ts';
import { type Choice, oneByOne, type Policy, type Quotas } from './choice.ts';
import { shareAway } from './even-burden.ts';

export const weighted =
  ({ time, burden }: WeightedPolicy['weights']): Policy =>
  (choice: Choice): Quotas => {
    const { noticeSec, donors } = choice;
    const longestSec = donors
      .flatMap(({ stocks }) => stocks.map(({ roadSec }) => noticeSec + roadSec))
      .reduce((longest, sec) => Math.max(longest, sec), 1);
    return oneByOne(
      choice,
      (next) => time.value * ((noticeSec + next.roadSec) / longestSec) + burden.value * shareAway(next),
    );
  };
