// Stints of other forces' units where the mix of forces can cost something, of a scope that takes in host or donor; null
// where it can cost nothing anywhere.

import { mixCounts } from '../off-standard.ts';
import { takesInCapability, takesInForce } from '../scope.ts';
import type { Stint } from '../stints.ts';
import type { ScoreInputs } from '../types.ts';

export function stintsTested({ reading, scope }: ScoreInputs): readonly Stint[] | null {
  const { trace, cells, stints } = reading;
  const counts = mixCounts(trace.header);
  if (!cells.some(({ incident, capability }) => counts(incident, capability))) return null;
  return stints.filter(
    ({ isLent, incident, capability, host, force }) =>
      isLent &&
      counts(incident, capability) &&
      takesInCapability(scope, capability) &&
      (takesInForce(trace, scope, host) || takesInForce(trace, scope, force)),
  );
}
