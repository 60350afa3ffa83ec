// The place to measure to: the one clicked on the map, an incident's, or a town that a force forms up in.

import { hasArea } from '../../../core/model/national-forces.ts';
import type { TraceHeader } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { CLICKED, placeOfIncident } from '../here-view.ts';
import type { HerePlace } from './question.ts';
import * as words from './words.ts';

export function PlaceChoice({ header }: { readonly header: TraceHeader }) {
  const { view } = useDesk();
  const { place } = view.here;
  const now = place.value;
  const incidents = header.incidents.flatMap(({ id, name }, n) => {
    const at = placeOfIncident(header, n);
    return at === null ? [] : [{ ...at, label: `${name}, ${at.name}`, key: id }];
  });
  const forces = header.exercise.forces.filter(hasArea).map((force) => ({ force, towns: townsOf(header, force.id) }));
  const all: readonly HerePlace[] = [...incidents, ...forces.flatMap(({ towns }) => towns)];
  return (
    <label class="here-field">
      <span class="muted">{words.PLACE}</span>
      <select
        class="select-small"
        value={now?.id ?? ''}
        onChange={({ currentTarget }) => {
          const chosen = all.find(({ id }) => id === currentTarget.value);
          if (chosen !== undefined) place.value = chosen;
        }}
      >
        {now === null && <option value="" />}
        {now?.isClicked === true && (
          <optgroup label={words.ON_THE_MAP}>
            <option value={CLICKED}>{words.CLICKED}</option>
          </optgroup>
        )}
        {incidents.length > 0 && (
          <optgroup label={words.INCIDENTS}>
            {incidents.map(({ id, label, key }) => (
              <option key={key} value={id}>
                {label}
              </option>
            ))}
          </optgroup>
        )}
        {forces.map(({ force, towns }) => (
          <optgroup key={force.id} label={force.name}>
            {towns.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

const townsOf = ({ exercise }: TraceHeader, area: HerePlace['area']): readonly HerePlace[] =>
  exercise.musterPoints
    .filter(({ force }) => force === area)
    .map(({ name, lat, lon }) => ({ id: `${area}/${name}`, name, lat, lon, area, isClicked: false }));
