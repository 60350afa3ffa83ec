// The box of the plane that shows what is selected: a force's area, a unit and where it goes, an incident's surroundings.

import type { Selection } from '../exercise/desk.ts';
import type { Exhibit } from './exhibit.ts';
import type { Geography } from './geography.ts';
import { endsOf, placesOf } from './overlays/node-places.ts';
import type { Box } from './rings.ts';
import { SHOWN } from './units.ts';

/** Least distance shown about a point, kilometres. */
const ABOUT_KM = 15;

export function selectionBox(selection: Selection, exhibit: Exhibit, geography: Geography): Box | null {
  if (selection.kind === 'force') return boxOfForce(selection.index, exhibit, geography);
  const { units, figures } = exhibit;
  if (selection.kind === 'centre' || selection.kind === 'link') return boxOfNodes(selection, exhibit);
  const at = (x: number[], y: number[]): Box => ({
    minX: Math.min(...x) - ABOUT_KM,
    minY: Math.min(...y) - ABOUT_KM,
    maxX: Math.max(...x) + ABOUT_KM,
    maxY: Math.max(...y) + ABOUT_KM,
  });
  const incident = selection.kind === 'incident' ? selection.index : units.incident[selection.index]!;
  const [ix, iy] = incident < 0 ? [[], []] : [[figures.x[incident]!], [figures.y[incident]!]];
  if (selection.kind === 'incident') return at(ix, iy);
  if (units.shown[selection.index] === SHOWN.not) {
    const force = exhibit.trace.header.units[selection.index]?.force ?? -1;
    return boxOfForce(force, exhibit, geography);
  }
  return at([...ix, units.x[selection.index]!], [...iy, units.y[selection.index]!]);
}

/** All areas of a force; null where it has none. */
function boxOfForce(force: number, exhibit: Exhibit, geography: Geography): Box | null {
  const boxes = exhibit.areasOfForce(force).map((area) => geography.areas[area]!.box);
  if (boxes.length === 0) return null;
  return {
    minX: Math.min(...boxes.map(({ minX }) => minX)),
    minY: Math.min(...boxes.map(({ minY }) => minY)),
    maxX: Math.max(...boxes.map(({ maxX }) => maxX)),
    maxY: Math.max(...boxes.map(({ maxY }) => maxY)),
  };
}

/** About a centre, or both ends of a link; null where neither has a place on the map. */
function boxOfNodes(selection: Selection, { trace }: Exhibit): Box | null {
  const places = placesOf(trace.header, endsOf(trace.header, selection));
  if (places.length === 0) return null;
  return {
    minX: Math.min(...places.map(([x]) => x)) - ABOUT_KM,
    minY: Math.min(...places.map(([, y]) => y)) - ABOUT_KM,
    maxX: Math.max(...places.map(([x]) => x)) + ABOUT_KM,
    maxY: Math.max(...places.map(([, y]) => y)) + ABOUT_KM,
  };
}
