// What a scenario rests on, as rows a person can check: each figure with its basis, its source and its date.
// Pure: scenario in, rows out.

import type { Capability, Force, Provenance } from '../../../core/model/dataset.ts';
import type { SourcedMinutes } from '../../../core/model/doctrine.ts';
import type { Demand, IncidentPlan, Scenario } from '../../../core/model/scenario.ts';
import type { Structure } from '../../../core/model/structure.ts';
import type { Warning } from '../../../core/model/warning.ts';
import { coarseDuration, counted, minutesText, percent, whole } from '../format.ts';
import * as words from './words.ts';

export interface BriefingFact {
  readonly label: string;
  readonly value: string;
  readonly provenance: Provenance;
}

export interface FactsNeed {
  readonly forces: readonly Force[];
  readonly capabilities: readonly Capability[];
  readonly structures: readonly Structure[];
}

/** A source named by its id in the scenario's own list is given by its title. */
export function sourceTitle(scenario: Scenario, source: string): string {
  const known = scenario.sources.find((s) => s.id === source);
  return known === undefined ? source : `${known.title}, ${known.published}`;
}

/** `+0`, `+45 min`, `+3 h 00` after the start. */
const after = (minutes: number): string => (minutes === 0 ? 'at the start' : `${minutesText(minutes)} after the start`);

/** `4 h 00, mostly 2 h 00 to 9 h 00` */
function uncertain(minutes: SourcedMinutes): string {
  const likely = coarseDuration(minutes.p50 * 60);
  if (minutes.p10 === minutes.p90) return likely;
  return `${likely}, mostly ${coarseDuration(minutes.p10 * 60)} to ${coarseDuration(minutes.p90 * 60)}`;
}

function demandText(demand: Demand, capabilities: readonly Capability[]): string {
  const capability = capabilities.find((c) => c.id === demand.capability);
  if (demand.units !== undefined) {
    return counted(demand.units, capability?.unitName ?? 'unit', capability?.unitPlural ?? 'units');
  }
  const which =
    demand.counts === 'travelling' ? ' (drivers included)' : demand.counts === 'onTheLine' ? ' on the line' : '';
  return `${counted(demand.officers ?? 0, 'officer', 'officers')}${which}`;
}

function warningFact(name: string, warning: Warning, capabilities: readonly Capability[]): BriefingFact {
  const asked = warning.asks.map(({ capability, units }) =>
    demandText({ ...warning, capability, units }, capabilities),
  );
  const done = [
    ...(asked.length > 0 ? [words.thenAsked(asked.join(', '))] : []),
    ...(warning.activates.length > 0 ? [words.thenStoodUp(warning.activates.map(({ tier }) => tier).join(', '))] : []),
  ];
  const likely = words.warned(percent(warning.probability), uncertain(warning.leadMin));
  return { label: words.warning(name), value: [likely, ...done].join('; '), provenance: warning };
}

function incidentFacts(incident: IncidentPlan, { capabilities }: FactsNeed): BriefingFact[] {
  const { value, ...provenance } = incident.reportedAfterMin;
  return [
    incident.litBy === undefined
      ? { label: words.reported(incident.name), value: after(value), provenance }
      : { label: words.mayBeLit(incident.name), value: words.afterLit(minutesText(value)), provenance },
    ...(incident.warning?.applies ? [warningFact(incident.name, incident.warning, capabilities)] : []),
    ...(incident.feedback?.applies
      ? [{ label: words.feedsBack(incident.name), value: words.FEEDS_BACK, provenance: incident.feedback }]
      : []),
    ...incident.phases.flatMap((phase) =>
      phase.demand.map((demand) => ({
        label: words.demand(incident.name, phase.name),
        value: `${demandText(demand, capabilities)} for ${uncertain(phase.durationMin)}`,
        provenance: demand,
      })),
    ),
  ];
}

export function briefingFacts(scenario: Scenario, need: FactsNeed): BriefingFact[] {
  const byCapability = new Map<string, { units: number; forces: number; provenance: Provenance }>();
  for (const holding of scenario.holdings) {
    const so = byCapability.get(holding.capability) ?? { units: 0, forces: 0, provenance: holding };
    byCapability.set(holding.capability, { ...so, units: so.units + holding.units, forces: so.forces + 1 });
  }
  const structure = need.structures.find(({ id, forces }) => id === scenario.structure && forces.length > 0);
  return [
    ...(structure
      ? [{ label: words.STRUCTURE, value: `${structure.title}. ${structure.about}`, provenance: structure }]
      : []),
    ...scenario.incidents.flatMap((incident) => incidentFacts(incident, need)),
    ...scenario.activations.map((activation) => ({
      label: `Tier “${activation.tier}” stood up for ${
        need.capabilities.find((c) => c.id === activation.capability)?.name.toLowerCase() ?? activation.capability
      }`,
      value: after(activation.afterMin),
      provenance: activation,
    })),
    ...(scenario.disruptions ?? []).map((disruption) => ({
      label: disruption.name,
      value: `${words.hits(disruption)}; ${after(disruption.fromMin)}, for ${uncertain(disruption.durationMin)}`,
      provenance: disruption,
    })),
    ...[...byCapability].map(([id, { units, forces, provenance }]) => ({
      label: words.holdings(need.capabilities.find((c) => c.id === id)?.name ?? id),
      value: `${whole(units)} units in ${counted(forces, 'force', 'forces')}`,
      provenance,
    })),
  ];
}
