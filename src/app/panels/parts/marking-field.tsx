// The marking that every page printed of this exercise carries, where papers are made: one field, of one exercise.

import { useId } from 'preact/hooks';
import { useDesk } from '../context.ts';
import { MARKING_FIELD, MARKING_HINT } from '../words.ts';

export function MarkingField() {
  const { desk } = useDesk();
  const id = useId();
  const debrief = desk.debrief.value;
  return (
    <div class="field">
      <label for={id}>{MARKING_FIELD}</label>
      <input
        id={id}
        type="text"
        maxLength={60}
        autocomplete="off"
        value={debrief.marking}
        disabled={desk.keeping.lookOnly.value !== null}
        onChange={({ currentTarget }) => {
          const marking = currentTarget.value.trim();
          if (marking === '') currentTarget.value = debrief.marking;
          else desk.setDebrief({ ...debrief, marking });
        }}
      />
      <p class="caption">{MARKING_HINT}</p>
    </div>
  );
}
