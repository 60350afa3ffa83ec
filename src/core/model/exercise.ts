// An exercise is a scenario, a seed and a list of decisions; everything else is derived. Here are its inputs, resolved:
// one document that a JSON Pointer can reach into and that the trace carries whole. Decisions are in decisions.ts.

import type { Collaboration } from './collaboration.ts';
import type { Centre } from './coordination.ts';
import type { Capability, CapabilityId, Force, ForceId, MusterPoint, Provenance } from './dataset.ts';
import type { Doctrine } from './doctrine.ts';
import type { Interoperability } from './interoperability.ts';
import type { Network } from './network.ts';
import type { Scenario } from './scenario.ts';
import type { Structure } from './structure.ts';

export interface HeldUnits extends Provenance {
  readonly units: number;
}

/** All that the engine reads but the road network: scenario, doctrine and figures, overrides applied. */
export interface ResolvedExercise {
  readonly scenario: Scenario;
  readonly doctrine: Doctrine;
  readonly capabilities: readonly Capability[];
  readonly forces: readonly Force[];
  readonly musterPoints: readonly MusterPoint[];
  readonly centres: readonly Centre[];
  readonly network: Network;
  /** By force id, then capability id. */
  readonly holdings: Readonly<Record<ForceId, Readonly<Record<CapabilityId, HeldUnits>>>>;
  readonly interoperability: Interoperability;
  /** Units that each force has agreed to be able to send when the nation asks, by force id, then capability id. */
  readonly contributions: Readonly<Record<ForceId, Readonly<Record<CapabilityId, HeldUnits>>>>;
  /** Those that hold on the day it starts. */
  readonly collaborations: readonly Collaboration[];
  /** By which of the areas are merged, if any are; all else is under it already. */
  readonly structure: Structure;
}
