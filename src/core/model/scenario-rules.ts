// Small rules over a scenario: which force and place a parameter stands for, and how many units a phase demands.

import { assert } from '../base/assert.ts';
import type { Capability, CapabilityId, ForceId, MusterPoint } from './dataset.ts';
import type { ParameterRef, Phase, Place, Scenario } from './scenario.ts';
import type { RadioPlan } from './working-together.ts';

const isRef = (value: object | string): value is ParameterRef => typeof value === 'object' && 'parameter' in value;

function chosenForce(ref: ParameterRef, scenario: Scenario): ForceId {
  const parameter = scenario.parameters.find(({ id }) => id === ref.parameter);
  assert(parameter !== undefined, 'a parameter that was not checked', { parameter: ref.parameter });
  return parameter.value;
}

/** The force an incident happens in, its parameter looked up. */
export const bindForce = (force: ForceId | ParameterRef, scenario: Scenario): ForceId =>
  isRef(force) ? chosenForce(force, scenario) : force;

/** The place of an incident; a parameter stands for the second muster point of its force (the first is its headquarters). */
export function bindPlace(
  place: Place | ParameterRef,
  scenario: Scenario,
  musterPoints: readonly MusterPoint[],
): Place {
  if (!isRef(place)) return place;
  const force = chosenForce(place, scenario);
  const points = musterPoints.filter((point) => point.force === force);
  const found = points[1] ?? points[0];
  assert(found !== undefined, 'a force without a muster point', { force });
  return found;
}

/** The radio plan that an incident goes by; null where everyone has a channel. */
export function radioOf(scenario: Scenario, incident: number): RadioPlan | null {
  const plan = scenario.incidents[incident]?.radio ?? scenario.radio;
  return plan?.applies ? plan : null;
}

/** Units of a capability that a phase demands: officers are divided by what a unit counts, rounded up. */
export function unitsDemanded(phase: Phase, capability: Capability): number {
  let units = 0;
  for (const demand of phase.demand) {
    if (demand.capability !== capability.id) continue;
    const counted = demand.counts === 'onTheLine' ? capability.onTheLine.value : capability.travelling.value;
    units += demand.units ?? Math.ceil((demand.officers ?? 0) / counted);
  }
  return units;
}

/** Capabilities that a scenario asks for: demanded by a phase, asked for ahead of need or on a warning, or given a tier of its own time. */
export const capabilitiesAsked = ({ incidents, plannedAid, activations }: Scenario): ReadonlySet<CapabilityId> =>
  new Set([
    ...incidents.flatMap(({ warning }) =>
      [...(warning?.asks ?? []), ...(warning?.activates ?? [])].map(({ capability }) => capability),
    ),
    ...incidents.flatMap(({ phases }) => phases.flatMap(({ demand }) => demand.map(({ capability }) => capability))),
    ...plannedAid.map(({ capability }) => capability),
    ...activations.map(({ capability }) => capability),
  ]);
