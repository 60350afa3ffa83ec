// How large an exercise may be: far above anything real, and small enough that no run exhausts the engine's events or
// the memory of a desktop. Refused here with words, so that the engine never has to.

import type { Problem } from '../base/result.ts';
import { routeFor } from '../model/doctrine.ts';
import type { ResolvedExercise } from '../model/exercise.ts';
import { raisedDemand } from '../model/loss-of-control.ts';
import { unitsDemanded } from '../model/scenario-rules.ts';

/** Units held by all forces together. */
const MAX_UNITS = 20_000;
/** Units demanded, summed over every phase: no run allocates more often than that. */
const MAX_DEMANDED = 200_000;
/** Times that requests nobody can fill are tried again. */
const MAX_RETRIES = 1_000_000;
/** Units that incidents at home would take, all together. */
const MAX_AT_HOME = 1_000_000;

/** What is too large in an exercise whose parts have been checked. */
export function sizeProblems({ scenario, doctrine, capabilities, forces, holdings }: ResolvedExercise): Problem[] {
  const problems: Problem[] = [];
  const refuse = (path: string, amount: number, most: number, what: string): void => {
    if (amount > most) problems.push({ path, found: `${amount} ${what}`, expected: `at most ${most} ${what}` });
  };
  const held = Object.values(holdings)
    .flatMap((byCapability) => Object.values(byCapability))
    .reduce((sum, { units }) => sum + units, 0);
  refuse('/holdings', held, MAX_UNITS, 'units in all');

  const phases = scenario.incidents.flatMap((incident) => incident.phases);
  // What steps of intensity may add where demand can feed back, whether or not that is switched on.
  const { mostSteps, demandShare } = doctrine.lossOfControl ?? {};
  const steps = mostSteps?.value ?? 0;
  const raised = (units: number): number => raisedDemand(units, steps, demandShare?.value ?? 0);
  const asks = scenario.incidents.flatMap(({ warning }) => warning?.asks ?? []);
  let demanded = [...scenario.plannedAid, ...asks].reduce((sum, { units }) => sum + units, 0);
  for (const capability of capabilities) {
    for (const { feedback, phases: its } of scenario.incidents) {
      for (const phase of its) {
        const units = unitsDemanded(phase, capability);
        demanded += feedback?.capabilities.includes(capability.id) ? raised(units) : units;
      }
    }
    const route = routeFor(doctrine, capability.id);
    const steeper = scenario.incidents.filter(({ feedback }) => feedback?.capabilities.includes(capability.id)).length;
    const requests =
      steeper * steps +
      phases.filter((phase) => phase.demand.some((one) => one.capability === capability.id)).length +
      [...scenario.plannedAid, ...asks].filter((aid) => aid.capability === capability.id).length;
    if (!route) continue;
    const times = Math.ceil((requests * scenario.durationHours * 60) / route.retryMin.value);
    refuse(`/doctrine/routes/${route.id}/retryMin/value`, times, MAX_RETRIES, 'times that requests are tried again');
  }
  refuse('/scenario/incidents', demanded, MAX_DEMANDED, 'units demanded, summed over the phases');
  const atHome = (doctrine.atHome?.incidents.kinds ?? []).reduce((sum, { needs, weeklyPerThousand }) => {
    const units = needs.reduce((all, { most }) => all + most, 0);
    return sum + (units * scenario.durationHours * officersOf(forces) * weeklyPerThousand.value) / (1000 * 168);
  }, 0);
  refuse('/doctrine/atHome/incidents/kinds', Math.round(atHome), MAX_AT_HOME, 'units that incidents at home take');
  return problems;
}

const officersOf = (forces: ResolvedExercise['forces']): number =>
  forces.reduce((sum, { strength }) => sum + (strength[0]?.value ?? 0), 0);
