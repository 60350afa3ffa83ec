// Chooses as whose screen the exercise is shown, and where that is.

import { useId } from 'preact/hooks';
import type { Role } from '../../../core/model/roles.ts';
import { useDesk } from '../context.ts';
import { placeKindOf, placesFor, type Seat } from '../seat.ts';
import * as words from './words.ts';

interface SeatChoiceProps {
  /** All that can be chosen; on the screen of one there is no more than that one. */
  readonly roles: readonly Role[];
  readonly seat: Seat;
  readonly onChange: (seat: Seat) => void;
}

export function SeatChoice({ roles, seat, onChange }: SeatChoiceProps) {
  const { desk } = useDesk();
  const id = useId();
  const header = desk.trace.value?.header;
  const role = roles.find((one) => one.id === seat.role);
  const kind = placeKindOf(role);
  const places = header === undefined ? [] : placesFor(kind, role, header);
  return (
    <div class="seat">
      <label for={`${id}-as`}>{words.SHOWN_TO}</label>
      <select
        id={`${id}-as`}
        value={seat.role ?? ''}
        onChange={({ currentTarget }) => onChange({ role: currentTarget.value || null, place: '' })}
      >
        <option value="">{words.WALL}</option>
        {roles.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      {kind !== 'none' && (
        <select
          aria-label={kind === 'force' ? words.ITS_FORCE : words.ITS_REGION}
          value={places.some(({ value }) => value === seat.place) ? seat.place : places[0]?.value}
          onChange={({ currentTarget }) => onChange({ ...seat, place: currentTarget.value })}
        >
          {places.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
