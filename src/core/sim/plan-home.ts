// Home laid out for running: what everyday work, guards and incidents at home come to, force by force and hour by hour.

import type { ForceId } from '../model/dataset.ts';
import type { ResolvedExercise } from '../model/exercise.ts';
import { HOURS_OF_WEEK, shareByHour } from '../model/home.ts';
import { type HomeIncidentKind, homeIncidentsByHour } from '../model/home-demand.ts';
import { hasArea } from '../model/national-forces.ts';

export interface PlannedKind {
  readonly source: HomeIncidentKind;
  /** To be expected of it for a thousand officers, in each hour of the week. */
  readonly perThousand: Float64Array;
  /** What it needs of capabilities in play. */
  readonly needs: readonly { readonly capability: number; readonly fewest: number; readonly most: number }[];
}

export interface HomePlan {
  /** By capability: share that everyday work takes in each hour of the week; null where none is in use. */
  readonly everyday: readonly (Float64Array | null)[];
  /** By cell: units that stand guard. */
  readonly guards: Int32Array;
  readonly kinds: readonly PlannedKind[];
  /** By force, in thousands: those by whom incidents at home are counted; none for a force without an area. */
  readonly officers: Float64Array;
}

/** Null where the doctrine doesn't tell of home: nobody's cover or posture is followed then. */
export function layOutHome(
  { doctrine, capabilities, forces }: ResolvedExercise,
  unitsOfCell: readonly (readonly number[])[],
  forceNumber: (id: ForceId) => number,
): HomePlan | null {
  const { atHome: home } = doctrine;
  if (!home) return null;
  const { everyday, incidents, guards } = home;
  const guarding = new Int32Array(unitsOfCell.length);
  for (const { force, capability, units } of guards.inUse.value ? guards.commitments : []) {
    const c = capabilities.findIndex(({ id }) => id === capability);
    if (c >= 0) guarding[forceNumber(force) * capabilities.length + c]! += units;
  }
  return {
    everyday: capabilities.map(({ id }) => {
      const work = everyday.inUse.value ? everyday.capabilities.find((one) => one.id === id) : undefined;
      return work ? shareByHour(work.share, work.bands) : null;
    }),
    // Nobody guards with more than there is.
    guards: guarding.map((units, cell) => Math.min(units, unitsOfCell[cell]!.length)),
    kinds: (incidents.inUse.value ? incidents.kinds : []).flatMap((source): PlannedKind[] => {
      const needs = source.needs.flatMap(({ capability, fewest, most }) => {
        const c = capabilities.findIndex(({ id }) => id === capability);
        return c < 0 || most === 0 ? [] : [{ capability: c, fewest, most }];
      });
      return needs.length === 0 ? [] : [{ source, perThousand: homeIncidentsByHour(source), needs }];
    }),
    officers: Float64Array.from(forces, (force) => (hasArea(force) ? (force.strength[0]?.value ?? 0) / 1000 : 0)),
  };
}

/** The hour of the week before another, on a day like any other. */
export const hourBefore = (hour: number): number => (hour + HOURS_OF_WEEK - 1) % HOURS_OF_WEEK;

/** Whether what is to be kept at home of a capability is another in this hour than in the one that was before. */
export function changesAt(
  hour: number,
  before: number,
  ...shares: readonly (Float64Array | null | undefined)[]
): boolean {
  return shares.some((share) => share != null && share[hour] !== share[before]);
}
