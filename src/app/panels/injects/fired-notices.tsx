// Injects that fired while the exercise played: over the screen's lower edge, each until it is shown or put away.

import { injectsAt } from '../../../core/trace/injects.ts';
import { useDesk } from '../context.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { Icon } from '../parts/icons.tsx';
import { weekdayHourText } from '../read/clock.ts';
import * as words from './words.ts';

export function FiredNotices() {
  const { desk, view } = useDesk();
  const { room } = view;
  const trace = desk.trace.value;
  if (trace === null) return null;
  const all = injectsAt(trace, view.sec.value);
  const putAway = (number: number): void => {
    room.fired.value = room.fired.peek().filter((one) => one !== number);
  };
  return (
    <section class="fired-notices" aria-label={words.NOTICES}>
      {room.fired.value.map((number) => {
        const one = all[number];
        if (one === undefined || one.firesSec === null) return null;
        return (
          <div key={number} class="keep-notice" role="status">
            <Icon name="inject" />
            <div>
              <p>
                <b>{words.injectTitle(one.inject)}</b>{' '}
                <span class="muted">
                  {weekdayHourText(trace.header, one.firesSec)}, {words.TO.toLowerCase()}{' '}
                  {one.inject.to.map(words.roleWords).join(', ')}
                </span>
              </p>
              <p class="fired-text">{one.inject.text}</p>
              <button
                type="button"
                class="link"
                onClick={() => {
                  putAway(number);
                  room.chosen.value = number;
                  room.list.value = true;
                }}
              >
                {words.SHOW}
              </button>
            </div>
            <IconButton icon="close" label={words.PUT_AWAY} small onClick={() => putAway(number)} />
          </div>
        );
      })}
    </section>
  );
}
