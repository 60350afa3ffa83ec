// An inject that exercise control makes up as it goes: what is said, for whom, at a time from now or when something comes about, and
// what it is meant to bring about. What may be wrong with it, inject-draft.ts says.

import { useState } from 'preact/hooks';
import { triggerWords } from '../../../core/trace/describe-injects.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Desk } from '../../exercise/desk.ts';
import { useDesk } from '../context.ts';
import { sentence } from '../format.ts';
import { Popover } from '../parts/popover.tsx';
import { Row, Ticks } from './add-parts.tsx';
import * as words from './add-words.ts';
import { ConditionFields } from './condition-fields.tsx';
import {
  type DraftContext,
  type Faults,
  faultsOf,
  type InjectDraft,
  injectFrom,
  kindsIn,
  NEW_DRAFT,
  triggerOf,
} from './inject-draft.ts';
import { isClosed, order } from './order.ts';

export function AddInject({ trace }: { readonly trace: Trace }) {
  return (
    <Popover label={words.ADD} face={words.ADD} faceClass="btn btn-small">
      {(close) => <Form trace={trace} onDone={close} />}
    </Popover>
  );
}

const contextOf = (desk: Desk, { header }: Trace): DraftContext => ({
  exercise: header.exercise,
  nowSec: Math.floor(desk.cursorSec.peek()),
  durationSec: header.durationSec,
  paragraphs: desk.data.editions.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)),
});

function Form({ trace, onDone }: { readonly trace: Trace; readonly onDone: () => void }) {
  const { desk } = useDesk();
  const { roles } = desk.data;
  const { exercise } = trace.header;
  const [draft, setDraft] = useState<InjectDraft>(() => ({
    ...NEW_DRAFT,
    to: roles
      .filter((role) => role.id !== 'exerciseControl')
      .slice(0, 1)
      .map(({ id }) => id),
  }));
  const [wasAsked, setAsked] = useState(false);
  const [isMore, setMore] = useState(false);
  const context = contextOf(desk, trace);
  const faults: Faults = wasAsked ? faultsOf(draft, context) : {};
  const set = (change: Partial<InjectDraft>): void => setDraft({ ...draft, ...change });
  const trigger = draft.starts === 'time' ? null : triggerOf(draft, context);
  const add = (): void => {
    const made = desk.decisions.peek().filter((one) => one.kind === 'inject' && one.what.does === 'add').length + 1;
    const inject = injectFrom(draft, context, { id: `added-${made}-${context.nowSec}`, number: `+${made}` });
    setAsked(true);
    const { expected, spr } = faultsOf(draft, context);
    if (expected !== undefined || spr !== undefined) setMore(true);
    if (inject === null) return;
    order(desk, { does: 'add', inject });
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
      <Row label={words.TITLE} fault={faults.title}>
        {(id) => (
          <input
            id={id}
            type="text"
            maxLength={200}
            autocomplete="off"
            value={draft.title}
            onInput={({ currentTarget }) => set({ title: currentTarget.value })}
          />
        )}
      </Row>
      <Row label={words.TEXT} fault={faults.text}>
        {(id) => (
          <textarea
            id={id}
            rows={3}
            maxLength={4000}
            value={draft.text}
            onInput={({ currentTarget }) => set({ text: currentTarget.value })}
          />
        )}
      </Row>
      <Ticks legend={words.FOR_ROLES} all={roles} chosen={draft.to} fault={faults.to} onChange={(to) => set({ to })} />
      <Row label={words.STARTS} fault={undefined}>
        {(id) => (
          <select
            id={id}
            value={draft.starts}
            onChange={({ currentTarget }) => {
              const kind = kindsIn(exercise).find((one) => one === currentTarget.value);
              set({ starts: kind ?? 'time', fields: {} });
            }}
          >
            <option value="time">{words.AT_TIME}</option>
            {kindsIn(exercise).map((kind) => (
              <option key={kind} value={kind}>
                {words.KIND[kind]}
              </option>
            ))}
          </select>
        )}
      </Row>
      {draft.starts === 'time' ? (
        <Row label={words.IN_MIN} fault={faults.inMin}>
          {(id) => (
            <input
              id={id}
              type="number"
              min={0}
              value={draft.inMin}
              onInput={({ currentTarget }) => set({ inMin: currentTarget.value })}
            />
          )}
        </Row>
      ) : (
        <>
          <ConditionFields draft={draft} kind={draft.starts} exercise={exercise} faults={faults} onChange={set} />
          <p class="caption">
            {trigger !== null && `${sentence(triggerWords(exercise, trigger))}. `}
            {words.FROM_NOW}
          </p>
        </>
      )}
      <details class="folded" open={isMore} onToggle={({ currentTarget }) => setMore(currentTarget.open)}>
        <summary>{words.MORE}</summary>
        <Row label={words.EXPECTED} fault={faults.expected}>
          {(id) => (
            <textarea
              id={id}
              rows={3}
              maxLength={4000}
              value={draft.expected}
              onInput={({ currentTarget }) => set({ expected: currentTarget.value })}
            />
          )}
        </Row>
        <Ticks
          legend={words.OBJECTIVES}
          all={(exercise.scenario.mel?.objectives ?? []).map(({ id, text }) => ({ id, name: text }))}
          chosen={draft.objectives}
          onChange={(objectives) => set({ objectives })}
        />
        <Row label={words.SPR} fault={faults.spr}>
          {(id) => (
            <input
              id={id}
              type="text"
              maxLength={120}
              autocomplete="off"
              value={draft.spr}
              onInput={({ currentTarget }) => set({ spr: currentTarget.value })}
            />
          )}
        </Row>
      </details>
      <button type="submit" class="btn" disabled={isClosed(desk)}>
        {words.ADD}
      </button>
    </form>
  );
}
