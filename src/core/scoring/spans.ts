// Where span of control counts: at incidents that demand the capability that commands, if the doctrine says so.

import type { SpanOfControl } from '../model/working-together.ts';
import type { TraceHeader } from '../trace/trace.ts';

/** By incident × capabilities + capability that is led. */
export function spansInPlay({ exercise, capabilityIds }: TraceHeader): ReadonlyMap<number, SpanOfControl> {
  const found = new Map<number, SpanOfControl>();
  const { workingTogether: together } = exercise.doctrine;
  if (!together?.command) return found;
  exercise.scenario.incidents.forEach(({ phases }, incident) => {
    const demanded = new Set(phases.flatMap(({ demand }) => demand.map(({ capability }) => capability)));
    for (const span of together.spans) {
      const led = capabilityIds.indexOf(span.capability);
      if (led < 0 || !capabilityIds.includes(span.commandedBy) || !demanded.has(span.commandedBy)) continue;
      found.set(incident * capabilityIds.length + led, span);
    }
  });
  return found;
}
