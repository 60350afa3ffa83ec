// The head of a trace: everything needed to run the exercise again, and the names behind the numbers.

import type { Decision } from '../model/decisions.ts';
import type { TraceHeader } from '../trace/trace.ts';
import type { Plan } from './plan.ts';
import { ENGINE_VERSION } from './version.ts';

export function headerOf(
  plan: Plan,
  seed: string,
  replication: number,
  decisions: readonly Decision[],
  registerFromSec?: readonly number[],
): TraceHeader {
  const { exercise, data, startUtcSec } = plan.inputs;
  return {
    format: 'muster.trace/1',
    engineVersion: ENGINE_VERSION,
    exercise,
    seed,
    replication,
    decisions,
    data,
    startUtcSec,
    durationSec: plan.durationSec,
    utcOffsets: plan.utcOffsets,
    forceIds: exercise.forces.map(({ id }) => id),
    capabilityIds: exercise.capabilities.map(({ id }) => id),
    tierIds: exercise.doctrine.tiers.map(({ id }) => id),
    units: plan.units,
    ...(registerFromSec === undefined ? {} : { registerFromSec }),
    incidents: plan.incidents.map(({ reportedSec: _reported, phases: _phases, ...incident }) => incident),
  };
}
