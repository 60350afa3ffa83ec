// Which units the map shows at the cursor, how, and where on the plane. One pass over the state; nothing is allocated.
// Units that are merely available at home are not shown one by one: the colour of their area says it.

import { UNIT, UNIT_STATES } from '../../core/model/states.ts';
import type { ExerciseState } from '../../core/trace/state.ts';
import type { Trace } from '../../core/trace/trace.ts';
import { createMotion, type Motion, type Spot } from './motion.ts';
import { project } from './projection.ts';
import type { RoadLines } from './roads.ts';

/** How a unit is shown. */
export const SHOWN = {
  not: 0,
  /** Called and still at its muster point: warned, mustering or formed. */
  called: 1,
  /** On the road, either way. */
  moving: 2,
  /** At the rendezvous: booking in, or held in reserve. */
  waiting: 3,
  /** At work; stands around its incident. */
  working: 4,
  /** Relieved or released, and still there; stands around its incident. */
  leaving: 5,
  /** At work from its own premises, where it is drawn. */
  workingAtHome: 7,
  /** Back home and not available again yet. */
  recovering: 6,
  /** In a bed near the rendezvous. */
  resting: 8,
} as const;

/** How many ways of being shown there are. */
export const SHOWN_WAYS = Object.keys(SHOWN).length;

const SHOWN_AS = new Uint8Array(UNIT_STATES.length);
SHOWN_AS[UNIT.warned] = SHOWN.called;
SHOWN_AS[UNIT.mustering] = SHOWN.called;
SHOWN_AS[UNIT.formed] = SHOWN.called;
SHOWN_AS[UNIT.travelling] = SHOWN.moving;
SHOWN_AS[UNIT.atRendezvous] = SHOWN.waiting;
SHOWN_AS[UNIT.inReserve] = SHOWN.waiting;
SHOWN_AS[UNIT.deployed] = SHOWN.working;
SHOWN_AS[UNIT.idle] = SHOWN.waiting;
SHOWN_AS[UNIT.relieved] = SHOWN.leaving;
SHOWN_AS[UNIT.resting] = SHOWN.resting;
SHOWN_AS[UNIT.released] = SHOWN.leaving;
SHOWN_AS[UNIT.returning] = SHOWN.moving;
SHOWN_AS[UNIT.recovering] = SHOWN.recovering;

export interface UnitPlaces {
  readonly count: number;
  readonly motion: Motion;
  readonly shown: Uint8Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Of moving units: their journey, kilometres driven on it, and the knot ahead. */
  readonly leg: Int32Array;
  readonly km: Float32Array;
  readonly knot: Int32Array;
  readonly incident: Int16Array;
  readonly capability: Uint8Array;
  update(state: ExerciseState): void;
}

export function createUnitPlaces(trace: Trace, roads: RoadLines): UnitPlaces {
  const { units, incidents, exercise } = trace.header;
  const count = units.length;
  const motion = createMotion(trace.legs, roads);
  const point = { x: 0, y: 0 };
  const planeOf = (places: readonly { readonly lat: number; readonly lon: number }[]): Float32Array => {
    const out = new Float32Array(places.length * 2);
    places.forEach(({ lat, lon }, n) => {
      project(lon, lat, point);
      out[n * 2] = point.x;
      out[n * 2 + 1] = point.y;
    });
    return out;
  };
  const musters = planeOf(exercise.musterPoints);
  const rendezvous = planeOf(incidents.map((i) => ({ lat: i.rendezvousLat, lon: i.rendezvousLon })));
  const scenes = planeOf(incidents);
  const musterOf = Uint16Array.from(units, (unit) => unit.musterPoint);
  const places = {
    count,
    motion,
    shown: new Uint8Array(count),
    x: new Float32Array(count),
    y: new Float32Array(count),
    leg: new Int32Array(count),
    km: new Float32Array(count),
    knot: new Int32Array(count),
    incident: new Int16Array(count),
    capability: Uint8Array.from(units, (unit) => unit.capability),
  };
  const spot: Spot = { x: 0, y: 0, km: 0, knot: 0 };

  function place(from: Float32Array, index: number, unit: number): void {
    places.x[unit] = from[index * 2]!;
    places.y[unit] = from[index * 2 + 1]!;
  }

  return {
    ...places,
    update(state) {
      for (let unit = 0; unit < count; unit++) {
        const shown = SHOWN_AS[state.unitState[unit]!]!;
        places.shown[unit] = shown;
        const incident = state.unitIncident[unit]!;
        places.incident[unit] = incident;
        if (shown === SHOWN.not) continue;
        if (shown === SHOWN.moving) {
          const leg = state.unitLeg[unit]!;
          motion.spotAt(leg, state.timeSec - trace.legs.departSec[leg]!, spot);
          places.leg[unit] = leg;
          places.x[unit] = spot.x;
          places.y[unit] = spot.y;
          places.km[unit] = spot.km;
          places.knot[unit] = spot.knot;
        } else if (shown === SHOWN.waiting || shown === SHOWN.resting) place(rendezvous, incident, unit);
        else if ((shown === SHOWN.working || shown === SHOWN.leaving) && state.unitLeg[unit] === -1) {
          places.shown[unit] = shown === SHOWN.working ? SHOWN.workingAtHome : SHOWN.recovering;
          place(musters, musterOf[unit]!, unit);
        } else if (shown === SHOWN.working || shown === SHOWN.leaving) place(scenes, incident, unit);
        else place(musters, musterOf[unit]!, unit);
      }
    },
  };
}
