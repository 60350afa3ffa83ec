// Opens the room's second window, and says so where the browser won't.

import { useState } from 'preact/hooks';
import { openSecondWindow } from '../../exercise/second-window.ts';
import { useDesk } from '../context.ts';
import * as words from '../wall/words.ts';

export function RoomWindow() {
  const { desk } = useDesk();
  const [isRefused, setRefused] = useState(false);
  return (
    <div class="field">
      <button type="button" class="btn" onClick={() => setRefused(!openSecondWindow(desk))}>
        {words.OPEN}
      </button>
      <p class={isRefused ? 'field-message' : 'caption'} role={isRefused ? 'alert' : undefined}>
        {isRefused ? words.REFUSED : words.OPEN_HINT}
      </p>
      <label class="decide-check">
        <input
          type="checkbox"
          checked={desk.room.showsTruth.value}
          onChange={({ currentTarget }) => {
            desk.room.showsTruth.value = currentTarget.checked;
          }}
        />
        <span>{words.SHOW_TRUTH}</span>
      </label>
      <p class="caption">{words.SHOW_TRUTH_HINT}</p>
    </div>
  );
}
