// What the tooltip says of the thing under the pointer, from the state at the cursor.

import type { ExerciseState } from '../../core/trace/state.ts';
import type { Trace } from '../../core/trace/trace.ts';
import type { IncidentGroups } from './incident-groups.ts';
import type { AreaLayer } from './layers/layer.ts';
import type { TipWords } from './tooltip.ts';
import {
  CLUSTER_HINT,
  clusterWords,
  incidentsWords,
  incidentWords,
  NOT_IN_EXERCISE,
  standingWords,
  unitWords,
} from './words.ts';

export function describeUnits(trace: Trace, state: ExerciseState, units: readonly number[]): TipWords {
  const { header } = trace;
  if (units.length === 1) {
    const unit = units[0]!;
    const incident = header.incidents[state.unitIncident[unit]!]?.name ?? '';
    return { title: header.units[unit]!.name, detail: unitWords(state.unitState[unit]!, incident) };
  }
  const counts = new Map<number, number>();
  for (const unit of units) {
    const { capability } = header.units[unit]!;
    counts.set(capability, (counts.get(capability) ?? 0) + 1);
  }
  const parts = [...counts].map(([capability, count]) => {
    const about = header.exercise.capabilities.find(({ id }) => id === header.capabilityIds[capability]);
    return `${count} ${count === 1 ? (about?.unitName ?? 'unit') : (about?.unitPlural ?? 'units')}`;
  });
  return { title: clusterWords(units.length), detail: `${parts.join(', ')}; ${CLUSTER_HINT}` };
}

export function describeIncident(trace: Trace, groups: IncidentGroups, lead: number): TipWords {
  const members = trace.header.incidents.filter((_, n) => groups.lead[n] === lead);
  const title = members.length === 1 ? members[0]!.name : incidentsWords(members.length);
  const figures = incidentWords(groups.demand[lead]!, groups.atWork[lead]!, groups.onTheWay[lead]!);
  return { title, detail: members.length === 1 ? figures : `${members.map((m) => m.name).join(', ')}: ${figures}` };
}

/** `standing` is how the force stands, by its number. */
export function describeArea(title: string, force: number, layer: AreaLayer, standing: number): TipWords {
  if (force < 0) return { title, detail: NOT_IN_EXERCISE };
  return { title, detail: `${layer.words(force)}${standingWords(standing)}` };
}
