// The schemas of what doctrine says of loss of control, and of an incident's feedback; and which incidents may light which.

import * as v from 'valibot';
import type { Problem } from '../base/result.ts';
import type { IncidentPlan } from '../model/scenario.ts';
import { capabilityId, finite, id, listOf, minutes, provenance, share, sourced, text } from './common-schema.ts';
import { quoted, record } from './explain.ts';
import { unknown } from './references.ts';

/** Steps of intensity: far above anything that could be told apart. */
const MOST_STEPS = 20;
/** Minutes between steps: no exercise is to be made of steps alone. */
const LEAST_MINUTES = 5;
const MAX_LIST = 200;
const MAX_CAPABILITIES = 20;

const steps = (least: number) =>
  v.pipe(
    finite,
    v.integer('a whole number'),
    v.minValue(least, `from ${least} to ${MOST_STEPS}`),
    v.maxValue(MOST_STEPS, `from ${least} to ${MOST_STEPS}`),
  );
const between = v.pipe(minutes, v.minValue(LEAST_MINUTES, `at least ${LEAST_MINUTES} minutes`));

export const lossOfControl = record({
  applies: v.boolean(),
  holdsFromShare: sourced(share),
  shortForMin: sourced(between),
  inHandForMin: sourced(between),
  mostSteps: sourced(steps(0)),
  demandShare: sourced(share),
  spreadFromStep: sourced(steps(1)),
  spreadPerHour: sourced(share),
});

export const feedback = record({
  applies: v.boolean(),
  capabilities: v.pipe(
    listOf(capabilityId, MAX_CAPABILITIES, 'capabilities'),
    v.minLength(1, 'at least one capability'),
  ),
  note: text,
  ...provenance,
});

export const litBy = v.pipe(listOf(id, MAX_LIST, 'incidents'), v.minLength(1, 'at least one incident'));

/** Feedback over what is not demanded; parents that there are not; incidents that nothing could ever light. */
export function controlProblems(incidents: readonly IncidentPlan[]): Problem[] {
  const ids = incidents.map(({ id: one }) => one);
  const reached = reachable(incidents);
  return incidents.flatMap((incident, n): Problem[] => {
    const demanded = incident.phases.flatMap(({ demand }) => demand.map(({ capability }) => capability as string));
    const parents = incident.litBy ?? [];
    const strange = parents.flatMap((parent, m) => unknown(parent, ids, `/incidents/${n}/litBy/${m}`, 'incident'));
    return [
      ...(incident.feedback?.capabilities ?? []).flatMap((one, m) =>
        unknown(one, [...new Set(demanded)], `/incidents/${n}/feedback/capabilities/${m}`, 'demand of its phases'),
      ),
      ...strange,
      ...(strange.length > 0 || reached.has(incident.id)
        ? []
        : [
            {
              path: `/incidents/${n}/litBy`,
              found: parents.map(quoted).join(', '),
              expected: 'an incident with feedback that itself happens, or may be lit',
            },
          ]),
    ];
  });
}

/** Incidents that happen as stated, and those that they may light, directly or in turn. */
function reachable(incidents: readonly IncidentPlan[]): ReadonlySet<string> {
  const reached = new Set(incidents.flatMap(({ id: one, litBy: by }) => (by === undefined ? [one] : [])));
  const lights = new Set(incidents.flatMap(({ id: one, feedback: block }) => (block === undefined ? [] : [one])));
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const { id: one, litBy: by = [] } of incidents) {
      if (by.some((parent) => reached.has(parent) && lights.has(parent))) reached.add(one);
    }
  }
  return reached;
}
