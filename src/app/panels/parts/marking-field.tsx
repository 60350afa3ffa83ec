// The marking that every page printed of this exercise carries, where papers are made: one field, of one exercise.

import { useId } from 'preact/hooks';
import { useDesk } from '../context.ts';
import { MARKING_FIELD, MARKING_HINT } from '../words.ts';
import { useTyped } from './use-typed.ts';

export function MarkingField() {
  const { desk } = useDesk();
  const id = useId();
  const marking = useTyped(desk.debrief.value.marking, (typed) => {
    if (typed.trim() !== '') desk.setDebrief({ ...desk.debrief.peek(), marking: typed.trim() });
  });
  return (
    <div class="field">
      <label for={id}>{MARKING_FIELD}</label>
      <input
        id={id}
        type="text"
        maxLength={60}
        autocomplete="off"
        disabled={desk.keeping.lookOnly.value !== null}
        {...marking}
      />
      <p class="caption">{MARKING_HINT}</p>
    </div>
  );
}
