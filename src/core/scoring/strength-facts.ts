// Picks out of a cell's rows those that tell what strength was worth, within a window.

import { FACT } from '../trace/facts.ts';
import type { ScoreInputs } from './types.ts';

export const factsOfStrength = ({ reading, scope }: ScoreInputs, rows: readonly number[]): number[] => {
  const { kind, timeSec } = reading.trace.facts;
  return rows.filter(
    (row) =>
      timeSec[row]! >= scope.fromSec &&
      timeSec[row]! <= scope.untilSec &&
      (kind[row] === FACT.strengthFactorChanged || kind[row] === FACT.effectiveStrengthChanged),
  );
};
