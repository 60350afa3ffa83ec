// How fast the exercise plays: a few speeds to choose from, and any other by typing it.

import { useId, useState } from 'preact/hooks';
import { FASTEST, SLOWEST } from '../../exercise/speed-range.ts';
import { useDesk } from '../context.ts';
import { whole } from '../format.ts';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icons.tsx';
import { Popover } from '../parts/popover.tsx';
import { readSpeed, SPEEDS, speedText } from './speeds.ts';

export function SpeedMenu() {
  const { desk } = useDesk();
  const speed = desk.speed.value;
  return (
    <Popover
      label={`Speed: ${whole(speed)} times real time`}
      faceClass="speed"
      face={
        <>
          {speedText(speed)}
          <Icon name="down" />
        </>
      }
    >
      {(close) => (
        <>
          <Choice
            legend="Exercise seconds a second"
            look="list"
            options={SPEEDS.map((value) => ({ value, label: speedText(value) }))}
            value={speed}
            onChange={(value) => desk.setSpeed(value)}
          />
          <TypedSpeedField onDone={close} />
        </>
      )}
    </Popover>
  );
}

function TypedSpeedField({ onDone }: { readonly onDone: () => void }) {
  const { desk } = useDesk();
  const id = useId();
  const [message, setMessage] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  return (
    <form
      class="field speed-typed"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = readSpeed(typed);
        if (!read.ok) {
          setMessage(read.message);
          return;
        }
        desk.setSpeed(read.speed);
        onDone();
      }}
    >
      <label for={id}>
        Other, {SLOWEST} to {whole(FASTEST)}
      </label>
      <span class="field-row">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          aria-invalid={message !== null}
          aria-describedby={message === null ? undefined : `${id}-message`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="btn">
          Set
        </button>
      </span>
      {message !== null && (
        <p id={`${id}-message`} class="field-message" role="alert">
          {message}
        </p>
      )}
    </form>
  );
}
