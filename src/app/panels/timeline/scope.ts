// What the timeline tells of: the incident and the capability that the selection is about, or all incidents.

import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import { placed } from '../../exercise/placed.ts';
import { capabilitiesDemanded } from '../read/tiers.ts';

export interface Scope {
  readonly capability: number;
  /** null is all incidents together. */
  readonly incident: number | null;
}

export function scopeOf(
  trace: Trace,
  state: ExerciseState | null,
  selected: Selection | null,
  chosenCapability: number | null,
): Scope {
  const { units, incidents } = trace.header;
  const selection = placed(selected, trace);
  const first = capabilitiesDemanded(trace)[0] ?? 0;
  const capability = chosenCapability ?? first;
  const only = incidents.length === 1 ? 0 : null;
  if (selection?.kind === 'incident') return { capability, incident: selection.index };
  if (selection?.kind === 'unit') {
    const unit = units[selection.index];
    const at = state?.unitIncident[selection.index] ?? -1;
    return { capability: chosenCapability ?? unit?.capability ?? first, incident: at >= 0 ? at : only };
  }
  if (selection?.kind === 'force') {
    const hosted = incidents.flatMap((incident, n) => (incident.force === selection.index ? [n] : []));
    return { capability, incident: hosted.length === 1 ? (hosted[0] ?? null) : only };
  }
  return { capability, incident: only };
}
