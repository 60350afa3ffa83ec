// Incidents in the order that a person needs them: those at work now, the shortest of units first; those that are over
// and those not yet reported kept apart.

import { INCIDENT } from '../../../core/model/states.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { type IncidentLine, linesOf } from '../read/situation.ts';
import type { Tally } from '../read/tally.ts';

export interface IncidentEntry {
  readonly incident: number;
  readonly name: string;
  readonly state: number;
  readonly lines: readonly IncidentLine[];
  readonly short: number;
}

export interface IncidentGroups {
  readonly now: readonly IncidentEntry[];
  readonly over: readonly IncidentEntry[];
  readonly ahead: readonly IncidentEntry[];
}

export function incidentGroups(trace: Trace, state: ExerciseState, tally: Tally): IncidentGroups {
  const entries = trace.header.incidents.map(({ name }, incident) => {
    const lines = linesOf(trace, tally, incident);
    return {
      incident,
      name,
      state: state.incidentState[incident]!,
      lines,
      short: lines.reduce((all, line) => all + line.short, 0),
    };
  });
  const isOver = (entry: IncidentEntry): boolean => entry.state === INCIDENT.closed;
  const isAhead = (entry: IncidentEntry): boolean => entry.state === INCIDENT.latent;
  return {
    now: entries.filter((entry) => !isOver(entry) && !isAhead(entry)).sort((x, y) => y.short - x.short),
    over: entries.filter(isOver),
    ahead: entries.filter(isAhead),
  };
}
