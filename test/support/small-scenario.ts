// Random scenarios: 1 to 4 incidents of 1 to 4 phases, tiers stood up by the script, aid asked for ahead, one parameter.

import fc from 'fast-check';
import type { Scenario } from '../../src/core/model/scenario.ts';
import { capabilitiesAsked } from '../../src/core/model/scenario-rules.ts';
import { figure, MADE_UP, minutes, place, share } from './quantities.ts';
import { closures, type Network } from './small-closures.ts';
import { withControl } from './small-control.ts';
import { disruptions } from './small-coordination.ts';
import { mainEventsList } from './small-mel.ts';
import { bays, radio } from './small-together.ts';

export interface Cast {
  readonly forces: readonly string[];
  /** Those that an incident can happen in. */
  readonly hosts: readonly string[];
  readonly capabilities: readonly string[];
  readonly tiers: readonly string[];
  /** Capabilities that the doctrine has a route for. */
  readonly routed: readonly string[];
  readonly centres: readonly string[];
  readonly links: readonly string[];
  readonly channels: readonly string[];
  readonly network: Network;
}

const demand = (capability: string, mostUnits: number) =>
  fc.oneof(
    fc.nat(mostUnits).map((units) => ({ capability, units, ...MADE_UP })),
    fc
      .record({ officers: fc.nat(mostUnits * 20), counts: fc.constantFrom('travelling', 'onTheLine') })
      .map((asked) => ({ capability, ...asked, ...MADE_UP })),
  );

const phase = (id: string, capabilities: readonly string[], mostUnits: number) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(`Phase ${id}`),
    durationMin: minutes(720),
    demand: fc
      .subarray([...capabilities])
      .chain((some) => fc.tuple(...some.map((capability) => demand(capability, mostUnits)))),
  });

const incident = (id: string, cast: Cast, lastMin: number, mostUnits: number) =>
  fc
    .record(
      {
        id: fc.constant(id),
        name: fc.constant(`Incident ${id}`),
        where: fc.oneof(
          fc.constant({ force: { parameter: 'host' }, place: { parameter: 'host' } }),
          fc.record({ force: fc.constantFrom(...cast.hosts), place: place(`Place ${id}`) }),
        ),
        rendezvous: place(`Rendezvous ${id}`),
        bays,
        radio,
        warning: fc.record({
          applies: fc.constantFrom(true, true, false),
          probability: fc.constantFrom(0, 0.5, 1),
          leadMin: minutes(240),
          asks: fc.array(fc.record({ capability: fc.constantFrom(...cast.capabilities), units: fc.nat(mostUnits) }), {
            maxLength: 2,
          }),
          activates: fc.array(
            fc.record({ tier: fc.constantFrom(...cast.tiers), capability: fc.constantFrom(...cast.capabilities) }),
            { maxLength: 2 },
          ),
          source: fc.constant(MADE_UP.source),
          asOf: fc.constant(MADE_UP.asOf),
          basis: fc.constant(MADE_UP.basis),
        }),
        reportedAfterMin: fc.nat(lastMin).map(figure),
        phases: fc
          .integer({ min: 1, max: 4 })
          .chain((count) =>
            fc.tuple(...['a', 'b', 'c', 'd'].slice(0, count).map((p) => phase(p, cast.capabilities, mostUnits))),
          ),
      },
      { requiredKeys: ['id', 'name', 'where', 'reportedAfterMin', 'phases'] },
    )
    .map(({ where, ...rest }) => ({ ...rest, ...where }));

/** A scenario for a cast, each of its phases demanding at most so many units of a capability. */
export const scenario = (cast: Cast, mostUnits: number) =>
  fc
    .record({ durationHours: fc.integer({ min: 2, max: 72 }), incidentCount: fc.integer({ min: 1, max: 4 }) })
    .chain(({ durationHours, incidentCount }) => {
      const lastMin = durationHours * 60;
      const incidents = ['w', 'x', 'y', 'z'].slice(0, incidentCount);
      const planned = (id: string) =>
        fc.record({
          id: fc.constant(id),
          incident: fc.constantFrom(...incidents),
          capability: fc.constantFrom(...cast.capabilities),
          units: fc.nat(mostUnits),
          askedAfterMin: fc.nat(lastMin),
        });
      const document = fc.record({
        schema: fc.constant('muster.scenario/1'),
        id: fc.constant('made-up'),
        title: fc.constant('Made up'),
        summary: fc.constant('Made up by a test'),
        briefing: fc.constant(['Made up by a test']),
        tests: fc.constant('What must be true of every exercise'),
        threat: fc.constantFrom('terrorism', 'publicOrder'),
        sprEdition: fc.constant('2012'),
        doctrine: fc.constant('made-up'),
        // The last two have the clocks change under way.
        start: fc.constantFrom('2026-06-17T17:00', '2011-08-06T20:00', '2026-03-28T22:00', '2026-10-24T21:30'),
        durationHours: fc.constant(durationHours),
        parameters: fc
          .constantFrom(...cast.hosts)
          .map((value) => [{ id: 'host', kind: 'force', label: 'Host force', value }]),
        holdings: fc.constant([]),
        assumptions: fc.array(
          fc
            .record({ capability: fc.constantFrom(...cast.routed, null), value: share })
            .map(({ capability, value }) => ({
              path: capability === null ? '/title' : `/routes/${capability}/minimumCoverShare/value`,
              value: capability === null ? 'Made up otherwise' : value,
              ...MADE_UP,
            })),
          { maxLength: 1 },
        ),
        activations: fc
          .array(
            fc.record({
              tier: fc.constantFrom(...cast.tiers),
              capability: fc.constantFrom(...cast.capabilities),
              afterMin: fc.nat(lastMin),
            }),
            { maxLength: 3 },
          )
          .map((all) => all.map((one) => ({ ...one, ...MADE_UP }))),
        plannedAid: fc
          .subarray(['p', 'q'])
          .chain((ids) => fc.tuple(...ids.map(planned)))
          .map((all) => all.map((one) => ({ ...one, ...MADE_UP }))),
        disruptions: fc
          .tuple(disruptions(cast, lastMin), closures(cast.network, lastMin))
          .map(([ofCentres, ofRoads]) => [...ofCentres, ...ofRoads]),
        incidents: fc
          .tuple(...incidents.map((id) => incident(id, cast, Math.floor(lastMin * 0.7), mostUnits)))
          .chain(withControl),
        radio,
        sources: fc.constant([]),
      });
      // Aid is planned for what is sure to happen.
      const sound = document.map((one) => ({
        ...one,
        plannedAid: one.plannedAid.filter((aid) =>
          one.incidents.some(({ id, litBy }) => id === aid.incident && !litBy),
        ),
      }));
      // What is told of is asked for, and the list comes last: it moves no other draw of what happens.
      return sound.chain((one) => {
        const capabilities = [...capabilitiesAsked(one as unknown as Scenario)];
        const asked = { ...cast, incidents, capabilities };
        return mainEventsList(asked, lastMin).map((mel) => ({ ...one, mel }));
      });
    });
