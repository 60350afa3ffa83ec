// How many units, and of what: two fields that stand in both views.

import type { Capability } from '../../../core/model/dataset.ts';
import { useDesk } from '../context.ts';
import { unitsAsked } from './question.ts';
import * as words from './words.ts';

const MOST_UNITS = 999;
interface CountedByProps {
  readonly capability: string;
  readonly capabilities: readonly Capability[];
}

export function CountedBy({ capability, capabilities }: CountedByProps) {
  const { view } = useDesk();
  const { here } = view;
  return (
    <span class="here-counted">
      <label class="here-field">
        <span class="muted">{words.UNITS}</span>
        <input
          type="number"
          min={1}
          max={MOST_UNITS}
          value={unitsAsked(here.units.value, capability)}
          onInput={({ currentTarget }) => {
            const typed = Math.round(currentTarget.valueAsNumber);
            if (typed >= 1 && typed <= MOST_UNITS) here.units.value = { ...here.units.peek(), [capability]: typed };
          }}
        />
      </label>
      <label class="here-field">
        <span class="muted">{words.CAPABILITY}</span>
        <select
          class="select-small"
          value={capability}
          onChange={({ currentTarget }) => {
            here.capability.value = currentTarget.value;
          }}
        >
          {capabilities.map(({ id, unitPlural }) => (
            <option key={id} value={id}>
              {unitPlural}
            </option>
          ))}
        </select>
      </label>
    </span>
  );
}
