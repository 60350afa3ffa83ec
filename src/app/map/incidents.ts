// What each incident asks for and has: units demanded, at work, on the way and short, over all capabilities. A surplus of
// one capability doesn't make up for a lack of another.

import { INCIDENT, isComing, UNIT } from '../../core/model/states.ts';
import { shareOf, tidyUnits } from '../../core/trace/part-units.ts';
import type { ExerciseState } from '../../core/trace/state.ts';
import type { Trace } from '../../core/trace/trace.ts';
import { project } from './projection.ts';

export interface IncidentFigures {
  readonly count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** 1 where the incident is on the map: reported and not closed. */
  readonly live: Uint8Array;
  readonly demand: Int32Array;
  /** Units at work, as far as they are demanded. */
  readonly atWork: Int32Array;
  /** Units called, on the road, booking in or in reserve, as far as they are demanded beyond those at work. */
  readonly onTheWay: Int32Array;
  /** Demanded and not at work. */
  readonly short: Int32Array;
  /** Goes up whenever any figure changed. */
  version: number;
  update(state: ExerciseState): void;
}

export function createIncidentFigures(trace: Trace): IncidentFigures {
  const { incidents, units, capabilityIds } = trace.header;
  const capabilities = capabilityIds.length;
  const count = incidents.length;
  const capabilityOf = Uint8Array.from(units, (unit) => unit.capability);
  const shares = Float64Array.from(trace.header.units, shareOf);
  const working = new Float64Array(count * capabilities);
  const coming = new Float64Array(count * capabilities);
  const figures = {
    count,
    x: new Float32Array(count),
    y: new Float32Array(count),
    live: new Uint8Array(count),
    demand: new Int32Array(count),
    atWork: new Int32Array(count),
    onTheWay: new Int32Array(count),
    short: new Int32Array(count),
    version: 0,
  };
  const point = { x: 0, y: 0 };
  incidents.forEach(({ lon, lat }, n) => {
    project(lon, lat, point);
    figures.x[n] = point.x;
    figures.y[n] = point.y;
  });
  let lastCount = -1;

  return Object.assign(figures, {
    update(state: ExerciseState) {
      // Figures move only when a fact happens.
      if (state.factCount === lastCount) return;
      lastCount = state.factCount;
      working.fill(0);
      coming.fill(0);
      for (let unit = 0; unit < capabilityOf.length; unit++) {
        const incident = state.unitIncident[unit]!;
        if (incident < 0) continue;
        const slot = incident * capabilities + capabilityOf[unit]!;
        const unitState = state.unitState[unit]!;
        if (unitState === UNIT.deployed || unitState === UNIT.idle) working[slot]! += shares[unit]!;
        else if (isComing(unitState)) coming[slot]! += shares[unit]!;
      }
      let changed = false;
      for (let n = 0; n < count; n++) {
        let [demand, atWork, onTheWay] = [0, 0, 0];
        for (let c = n * capabilities; c < (n + 1) * capabilities; c++) {
          const wanted = state.demand[c]!;
          // What the units there are worth together, which idle ones and a mix of forces can put below their number.
          const here = Math.min(wanted, Math.floor(tidyUnits(working[c]! - state.strengthLost[c]! / 1000)));
          demand += wanted;
          atWork += here;
          onTheWay += Math.min(wanted - here, Math.floor(tidyUnits(coming[c]!)));
        }
        const incidentState = state.incidentState[n]!;
        const live = incidentState > INCIDENT.latent && incidentState < INCIDENT.closed ? 1 : 0;
        changed ||=
          figures.live[n] !== live ||
          figures.demand[n] !== demand ||
          figures.atWork[n] !== atWork ||
          figures.onTheWay[n] !== onTheWay;
        figures.live[n] = live;
        figures.demand[n] = demand;
        figures.atWork[n] = atWork;
        figures.onTheWay[n] = onTheWay;
        figures.short[n] = demand - atWork;
      }
      if (changed) figures.version++;
    },
  });
}
