// As whose screen the exercise is shown: the wall's, or a role's at its place. In words for a link, and what it may know.

import type { Role } from '../../core/model/roles.ts';
import { hostRegionOf, usualForce } from '../../core/trace/seats.ts';
import { type Sight, sightOf, WALL, WALL_OF_TRUTH } from '../../core/trace/sight.ts';
import type { TraceHeader } from '../../core/trace/trace.ts';
import type { Desk } from '../exercise/desk.ts';
import type { DeskView } from './view.ts';

export interface Seat {
  /** A role's id; null for the wall. */
  readonly role: string | null;
  /** A force's id or a region's name, for roles that have a place; empty until it is known. */
  readonly place: string;
}

const WALL_SEAT: Seat = { role: null, place: '' };

type PlaceKind = 'force' | 'region' | 'none';

export const placeKindOf = (role: Role | undefined): PlaceKind =>
  role?.view === 'incident' || role?.view === 'ownForce' ? 'force' : role?.view === 'region' ? 'region' : 'none';

/** Places that a role can have in an exercise, by name; the first is the one that it has until another is chosen. */
export function placesFor(kind: PlaceKind, role: Role | undefined, header: TraceHeader) {
  const { forces } = header.exercise;
  if (kind === 'none') return [];
  const at = (force: number): string => forces[force]?.groupings.mutualAid ?? '';
  if (kind === 'region') {
    const names = [...new Set(forces.map((_, n) => at(n)))].filter((name) => name !== '').sort();
    return first(
      names.map((name) => ({ value: name, label: name })),
      hostRegionOf(header),
    );
  }
  const all = forces.map(({ id, name }) => ({ value: id as string, label: name }));
  const usual = role === undefined ? 0 : usualForce(role, header);
  return first(
    all.sort((x, y) => x.label.localeCompare(y.label, 'en')),
    forces[usual]?.id ?? '',
  );
}

const first = <T extends { readonly value: string }>(all: readonly T[], value: string): readonly T[] => [
  ...all.filter((one) => one.value === value),
  ...all.filter((one) => one.value !== value),
];

/** What a seat may know, in the numbers of this run; the room as a whole what really is only if exercise control says so. */
export function sightFor(seat: Seat, roles: readonly Role[], header: TraceHeader, showsTruth = false): Sight {
  const role = roles.find(({ id }) => id === seat.role);
  if (role === undefined) {
    const leads = roles.find(({ ahead }) => ahead)?.id;
    return { ...(showsTruth ? WALL_OF_TRUTH : WALL), ...(leads === undefined ? {} : { leads }) };
  }
  const places = placesFor(placeKindOf(role), role, header);
  const place = (places.find(({ value }) => value === seat.place) ?? places[0])?.value ?? '';
  return sightOf(role, (header.forceIds as readonly string[]).indexOf(place), place);
}

/** Of a window's address; a role that isn't known is the wall. */
export function seatFrom(search: string, roles: readonly Role[]): Seat {
  const asked = new URLSearchParams(search);
  const role = roles.find(({ id }) => id === asked.get('role'));
  return role === undefined ? WALL_SEAT : { role: role.id, place: asked.get('place') ?? '' };
}

/** The same address with another seat in it. */
export function withSeat(search: string, { role, place }: Seat): string {
  const asked = new URLSearchParams(search);
  asked.delete('role');
  asked.delete('place');
  if (role !== null) asked.set('role', role);
  if (role !== null && place !== '') asked.set('place', place);
  return `?${asked}`;
}

/** Shows the desk as the first role that isn't exercise control; another is chosen there. */
export function showAsRole(desk: Desk, view: DeskView): void {
  const role = desk.data.roles.find(({ ahead }) => !ahead);
  view.deciding.value = null;
  view.seat.value = { role: role?.id ?? null, place: '' };
}
