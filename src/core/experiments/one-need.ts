// A question asked as an exercise: one place that needs so many from the first minute, and for as long as the question looks
// ahead. Everything else about the country is as the doctrine has it.

import type { Force, MusterPoint } from '../model/dataset.ts';
import type { Demand, Scenario } from '../model/scenario.ts';
import type { Setting } from '../scenario/pointer.ts';

/** Where a figure comes from that the asker gave, on the day the question is about. */
export const askedOn = (start: string) => ({ source: 'Asked', basis: 'user', asOf: start.slice(0, 10) }) as const;

/** The scenario with figures of the doctrine set for it, as assumptions of its own. */
export const assuming = (scenario: Scenario, settings: readonly Setting[]): Scenario => ({
  ...scenario,
  assumptions: [
    ...scenario.assumptions,
    ...settings.map(({ path, value }) => ({
      path: path.slice(DOCTRINE.length),
      value,
      ...askedOn(scenario.start),
    })),
  ],
});
const DOCTRINE = '/doctrine';

export interface OneNeed {
  /** Whose area, and the place in it. */
  readonly host: Force;
  readonly place: MusterPoint;
  /** Local civil time. */
  readonly start: string;
  readonly hours: number;
  readonly demand: readonly Demand[];
  readonly doctrine: string;
  readonly edition: Scenario['sprEdition'];
}

/** What the question calls itself. */
type Named = Pick<Scenario, 'id' | 'title' | 'briefing' | 'tests'>;

export function oneNeed({ host, place, start, hours, demand, doctrine, edition }: OneNeed, named: Named): Scenario {
  const from = askedOn(start);
  const lasts = hours * 60;
  return {
    ...named,
    schema: 'muster.scenario/1',
    summary: 'A question, asked as an exercise.',
    threat: 'publicOrder' as Scenario['threat'],
    sprEdition: edition,
    doctrine,
    start,
    durationHours: hours,
    parameters: [],
    holdings: [],
    assumptions: [],
    activations: [],
    plannedAid: [],
    incidents: [
      {
        id: 'need',
        name: `Need in ${place.name}`,
        force: host.id,
        place: { name: place.name, lat: place.lat, lon: place.lon },
        reportedAfterMin: { value: 0, ...from },
        phases: [
          {
            id: 'all',
            name: 'All of them',
            durationMin: { min: lasts, p10: lasts, p50: lasts, p90: lasts, max: lasts, ...from },
            demand,
          },
        ],
      },
    ],
    sources: [],
  };
}
