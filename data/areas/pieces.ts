// Constituencies handed out to areas: whole, or in two where a boundary of forces runs through one. Scotland and Northern
// Ireland go whole to their nation. Knows the tables of this folder, not how areas are drawn.

import clipping, { type MultiPolygon, type Ring } from 'polygon-clipping';
import type { Row } from '../roads/csv.ts';
import type { Constituency } from './source.ts';

/** One constituency, or part of it, and the area it belongs to. */
export interface Piece {
  readonly area: string;
  readonly shape: MultiPolygon;
}

/** A constituency that lies in two force areas. */
export interface Cut {
  readonly code: string;
  /** Area of the part within the line; the rest goes to `outside`. */
  readonly inside: string;
  readonly outside: string;
  readonly line: Ring;
}

/** The map's other land, by the first letter of its codes there: Scotland, Northern Ireland, Ireland. */
const BEYOND: Readonly<Record<string, string>> = { S: 'S92000003', N: 'N92000002', I: 'IRL' };

export function cutIntoPieces(
  constituencies: readonly Constituency[],
  lookup: readonly Row[],
  cuts: readonly Cut[],
): readonly Piece[] {
  const areaOf = new Map(lookup.map((row) => [row.code, row.area]));
  const cutOf = new Map(cuts.map((cut) => [cut.code, cut]));
  const homeless: string[] = [];
  const pieces = constituencies.flatMap(({ code, shape }): Piece[] => {
    const cut = cutOf.get(code);
    if (cut) {
      return [
        { area: cut.inside, shape: clipping.intersection(shape, [cut.line]) },
        { area: cut.outside, shape: clipping.difference(shape, [cut.line]) },
      ];
    }
    const area = BEYOND[code.charAt(0)] ?? areaOf.get(code);
    if (area === undefined) homeless.push(code);
    return area === undefined ? [] : [{ area, shape }];
  });
  if (homeless.length > 0) throw new Error(`constituencies.csv: no area for ${homeless.join(', ')}`);
  return pieces;
}
