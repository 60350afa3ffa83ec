// Where units at an incident stand on the screen: close in, one by one in rows around its ring; from afar, one place below
// the ring for each capability, where they gather under one glyph with a count.

import type { IncidentGroups } from './incident-groups.ts';
import { SHOWN, type UnitPlaces } from './units.ts';
import type { View } from './view.ts';

/** From this scale on, pixels a kilometre, they stand one by one, if they are not too many. */
const APART_FROM_K = 6;
const APART_AT_MOST = 60;
const SPACING_PX = 15;
const ROW_PX = 15;
const FIRST_ROW_PX = 11;
/** Width of a gathered glyph with its count. */
const GATHERED_PX = 28;
/** Capabilities with a place of their own; the rest share the last. */
const MOST_COLUMNS = 3;
/** A rendezvous this near the ring's edge is told from it only by standing aside. */
const ASIDE_PX = 12;

export interface Standing {
  readonly at: { x: number; y: number };
  begin(groups: IncidentGroups, view: View): void;
  /** Puts the unit's place into `at`; false where it may stay where it is. */
  place(unit: number, x: number, y: number): boolean;
}

export function standAround(units: UnitPlaces, incidents: number, capabilities: number): Standing {
  const total = new Uint16Array(incidents);
  const given = new Uint16Array(incidents);
  /** Place in the row below the ring of each capability present, and how many are present. */
  const present = new Uint16Array(incidents * capabilities);
  const column = new Uint8Array(incidents * capabilities);
  const columns = new Uint8Array(incidents);
  const at = { x: 0, y: 0 };
  let groups: IncidentGroups | null = null;
  let apart = false;

  const isThere = (unit: number): boolean => {
    const shown = units.shown[unit]!;
    return shown === SHOWN.working || shown === SHOWN.leaving;
  };

  function around(lead: number, n: number, radius: number, x: number, y: number): void {
    let index = n;
    let row = radius + FIRST_ROW_PX;
    let places = Math.floor((2 * Math.PI * row) / SPACING_PX);
    while (index >= places) {
      index -= places;
      row += ROW_PX;
      places = Math.floor((2 * Math.PI * row) / SPACING_PX);
    }
    const angle = Math.PI / 2 + (index * 2 * Math.PI) / Math.min(places, Math.max(total[lead]! - (n - index), 1));
    at.x = x + Math.cos(angle) * row;
    at.y = y + Math.sin(angle) * row;
  }

  return {
    at,
    begin(newGroups, view) {
      groups = newGroups;
      apart = view.k >= APART_FROM_K;
      total.fill(0);
      given.fill(0);
      present.fill(0);
      columns.fill(0);
      for (let unit = 0; unit < units.count; unit++) {
        const incident = units.incident[unit]!;
        const lead = incident < 0 || !isThere(unit) ? -1 : groups.lead[incident]!;
        if (lead < 0) continue;
        total[lead]!++;
        const slot = lead * capabilities + units.capability[unit]!;
        if (present[slot]!++ > 0) continue;
        if (columns[lead]! < MOST_COLUMNS) columns[lead]!++;
        column[slot] = columns[lead]! - 1;
      }
    },
    place(unit, x, y) {
      const incident = units.incident[unit]!;
      const lead = groups === null || incident < 0 ? -1 : groups.lead[incident]!;
      if (groups === null || lead < 0) return false;
      const cx = groups.x[lead]!;
      const cy = groups.y[lead]!;
      const radius = groups.radius[lead]!;
      if (!isThere(unit)) {
        const dx = x - cx;
        const dy = y - cy;
        const near = radius + ASIDE_PX;
        if (dx * dx + dy * dy > near * near) return false;
        at.x = cx - radius - GATHERED_PX;
        at.y = cy;
      } else if (apart && total[lead]! <= APART_AT_MOST) around(lead, given[lead]!++, radius, cx, cy);
      else {
        const slot = lead * capabilities + units.capability[unit]!;
        at.x = cx + (column[slot]! - (columns[lead]! - 1) / 2) * GATHERED_PX - 5;
        at.y = cy + radius + FIRST_ROW_PX;
      }
      return true;
    },
  };
}
