// What the grid of forces shows: where each force stands in it, and of each pair which kind of cell. Pure; knows nothing of
// the screen.

import type { Matrix } from '../../../../core/scoring/matrix.ts';
import { hadACost, type Meeting } from '../../../../core/scoring/meetings.ts';
import type { TraceHeader } from '../../../../core/trace/trace.ts';

/** As the whole country could, or as they met in this run. */
export type MatrixView = 'potential' | 'experienced';

/** No cost, some, or not to be had: patterns as well as colours tell them apart. */
export const CELL_KINDS = ['plain', 'part', 'full'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

const WITHOUT_AREA = 'Without an area';

export interface Group {
  readonly region: string;
  /** Forces by index, by name. */
  readonly forces: readonly number[];
}

/** Those of the forces that are wanted, by mutual-aid region, both by name; those without an area come last. */
export function groupsOf({ exercise }: TraceHeader, isWanted: (force: number) => boolean): Group[] {
  const { forces } = exercise;
  const regions = [...new Set(forces.flatMap(({ groupings }) => groupings.mutualAid ?? []))].sort();
  const nameOf = (n: number): string => forces[n]?.name ?? '';
  const groups = [...regions, null].map((region) => ({
    region: region ?? WITHOUT_AREA,
    forces: forces
      .flatMap(({ groupings }, n) => (groupings.mutualAid === region && isWanted(n) ? [n] : []))
      .sort((x, y) => (nameOf(x) < nameOf(y) ? -1 : 1)),
  }));
  return groups.filter((group) => group.forces.length > 0);
}

/** Kind of the cell of a host and a visiting force; null where there is nothing to say. */
export type CellOf = (host: number, visitor: number) => CellKind | null;

const KIND_OF = { compatible: 'plain', bridgeable: 'part', incompatible: 'full' } as const;

export const potentialCells =
  (matrix: Matrix, attribute: number | null): CellOf =>
  (host, visitor) =>
    host === visitor ? null : KIND_OF[matrix.verdict(host, visitor, attribute)];

/** Meetings of one capability, by host and visitor. */
export type MeetingAt = (host: number, visitor: number) => Meeting | undefined;

export function meetingAt(meetings: readonly Meeting[], forces: number): MeetingAt {
  const found = new Map(meetings.map((one) => [one.host * forces + one.visitor, one]));
  return (host, visitor) => found.get(host * forces + visitor);
}

/** Of one attribute only pairs that differ in it are told. */
export const experiencedCells =
  (at: MeetingAt, matrix: Matrix, attribute: number | null): CellOf =>
  (host, visitor) => {
    const meeting = at(host, visitor);
    if (meeting === undefined) return null;
    if (attribute !== null && matrix.verdict(host, visitor, attribute) === 'compatible') return null;
    if (meeting.idle > 0 || matrix.verdict(host, visitor, null) === 'incompatible') return 'full';
    return hadACost(meeting) ? 'part' : 'plain';
  };
