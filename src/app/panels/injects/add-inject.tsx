// An inject that exercise control makes up as it goes: title, text, for whom, and in how many minutes.

import { useId, useState } from 'preact/hooks';
import { useDesk } from '../context.ts';
import { Popover } from '../parts/popover.tsx';
import { isClosed, order } from './order.ts';
import * as words from './words.ts';

export function AddInject() {
  return (
    <Popover label={words.ADD} face={words.ADD} faceClass="btn btn-small">
      {(close) => <Form onDone={close} />}
    </Popover>
  );
}

function Form({ onDone }: { readonly onDone: () => void }) {
  const { desk } = useDesk();
  const id = useId();
  const { roles } = desk.data;
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [to, setTo] = useState<string>(roles.find((role) => role.id !== 'exerciseControl')?.id ?? 'hostGold');
  const [inMin, setInMin] = useState(0);
  const [isWrong, setWrong] = useState(false);
  const add = (): void => {
    if (title.trim() === '' || text.trim() === '') {
      setWrong(true);
      return;
    }
    const made = desk.decisions.peek().filter((one) => one.kind === 'inject' && one.what.does === 'add').length + 1;
    const atMin = Math.floor(desk.cursorSec.peek() / 60) + Math.max(0, inMin);
    order(desk, {
      does: 'add',
      inject: {
        id: `added-${made}-${Math.floor(desk.cursorSec.peek())}`,
        number: `+${made}`,
        title: title.trim(),
        text: text.trim(),
        to: [to],
        trigger: { atMin },
        expected: [],
        objectives: [],
        sprParagraphs: [],
      },
    });
    onDone();
  };
  return (
    <form
      class="add-inject"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={`${id}-title`}>{words.TITLE}</label>
      <input
        id={`${id}-title`}
        type="text"
        maxLength={200}
        autocomplete="off"
        value={title}
        onInput={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <label for={`${id}-text`}>{words.TEXT}</label>
      <textarea
        id={`${id}-text`}
        rows={4}
        maxLength={4000}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <label for={`${id}-to`}>{words.FOR_ROLE}</label>
      <select id={`${id}-to`} value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
        {roles.map((role) => (
          <option key={role.id} value={role.id}>
            {role.name}
          </option>
        ))}
      </select>
      <label for={`${id}-in`}>{words.IN_MIN}</label>
      <input
        id={`${id}-in`}
        type="number"
        min={0}
        max={40_000}
        value={inMin}
        onInput={({ currentTarget }) => setInMin(Math.round(Number(currentTarget.value)) || 0)}
      />
      {isWrong && (
        <p class="field-message" role="alert">
          {words.MISSING}
        </p>
      )}
      <button type="submit" class="btn" disabled={isClosed(desk)}>
        {words.ADD}
      </button>
    </form>
  );
}
