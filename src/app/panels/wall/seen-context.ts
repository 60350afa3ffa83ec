// What the parts of a seen screen share: as whose screen it is shown, and what that screen knows at the moment it shows.

import { computed, type ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { assert } from '../../../core/base/assert.ts';
import type { Role } from '../../../core/model/roles.ts';
import { type Known, knownAt, type Sight } from '../../../core/trace/sight.ts';
import type { Desk } from '../../exercise/desk.ts';
import { type Seat, sightFor } from '../seat.ts';
import type { DeskView } from '../view.ts';

export interface Seen {
  readonly seat: Seat;
  /** Null on the wall. */
  readonly role: Role | null;
  readonly known: ReadonlySignal<Known | null>;
}

export const SeenContext = createContext<Seen | null>(null);

export function useSeen(): Seen {
  const seen = useContext(SeenContext);
  assert(seen !== null, 'A part of a seen screen stands outside of one');
  return seen;
}

export const sightNow = (desk: Desk, seat: Seat): ReadonlySignal<Sight | null> =>
  computed(() => {
    const header = desk.trace.value?.header;
    return header === undefined ? null : sightFor(seat, desk.data.roles, header, desk.room.showsTruth.value);
  });

export function seenBy(desk: Desk, view: DeskView, seat: Seat): Seen {
  return {
    seat,
    role: desk.data.roles.find(({ id }) => id === seat.role) ?? null,
    known: computed(() => {
      const trace = desk.trace.value;
      if (trace === null) return null;
      const sight = sightFor(seat, desk.data.roles, trace.header, desk.room.showsTruth.value);
      return knownAt(trace, sight, view.sec.value);
    }),
  };
}
