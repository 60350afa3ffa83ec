// Where a role sits in an exercise until another place is chosen: the host's force, a neighbour of it in its region, or its
// region. Screens and printed cards go by the same.

import type { Role } from '../model/roles.ts';
import type { TraceHeader } from './trace.ts';

const regionOf = ({ exercise }: TraceHeader, force: number): string =>
  exercise.forces[force]?.groupings.mutualAid ?? '';

/** The host by its number: where the first incident happens. */
export const hostOf = ({ incidents }: TraceHeader): number => incidents[0]?.force ?? 0;

export const hostRegionOf = (header: TraceHeader): string => regionOf(header, hostOf(header));

/** The number of the force that a role of one force is of. */
export function usualForce({ view }: Pick<Role, 'view'>, header: TraceHeader): number {
  const host = hostOf(header);
  if (view !== 'ownForce') return host;
  const neighbour = header.exercise.forces.findIndex(
    (_, n) => n !== host && regionOf(header, n) === regionOf(header, host),
  );
  return Math.max(0, neighbour);
}
