// The form of decisions: who, what, and what that kind asks for, filled from what is selected. It is for the moment under the
// cursor; the reason may follow. One decision takes a few keys.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { RoleId } from '../../../core/model/roles.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import { useDesk } from '../context.ts';
import { momentText, weekdayHourText } from '../read/clock.ts';
import type { Tally } from '../read/tally.ts';
import type { Deciding } from '../view.ts';
import { type After, AfterChoice } from './after-choice.tsx';
import { BesideDraft } from './beside-draft.tsx';
import {
  type Draft,
  decisionOf,
  draftOf,
  type FormKind,
  faultsOf,
  fieldsOf,
  isEntered,
  isNotThere,
  kindsFor,
} from './draft.ts';
import { FormField, FormRow, Select } from './fields.tsx';
import { firstDraft } from './first-draft.ts';
import { keptToKnown } from './known-choices.ts';
import * as words from './words.ts';

/** What is most likely decided of what is selected. */
const USUAL: Readonly<Record<Selection['kind'] | 'none', readonly FormKind[]>> = {
  force: ['answer', 'takeOver'],
  unit: ['request', 'answer'],
  incident: ['request', 'declare'],
  request: ['request', 'answer'],
  centre: ['request', 'activateTier'],
  link: ['request', 'activateTier'],
  none: ['request', 'answer', 'activateTier'],
};

export function DecideForm() {
  const { desk, view } = useDesk();
  const deciding = view.deciding.value;
  const trace = desk.trace.value;
  const state = desk.stateNow();
  const tally = view.tally.value;
  if (deciding === null || trace === null || state === null || tally === null) return null;
  return <Form key={deciding} deciding={deciding} trace={trace} state={state} tally={tally} />;
}

interface FormProps {
  readonly deciding: Deciding;
  readonly trace: Trace;
  readonly state: ExerciseState;
  readonly tally: Tally;
}

function Form({ deciding, trace, state, tally }: FormProps) {
  const { desk, view } = useDesk();
  const { roles } = desk.data;
  const { was } = deciding;
  // A forecast is for whoever may see what is ahead.
  const sight = desk.sight.value;
  /** Who may decide in others' stead; nobody on a screen of one role. */
  const control = roles.find(({ ahead }) => ahead);
  const [draft, setDraft] = useState<Draft>(() => {
    const role = roles.find(({ id }) => id === view.role.peek());
    const kinds = kindsFor(role, false);
    const usual = USUAL[desk.selection.peek()?.kind ?? 'none'];
    const kind = deciding.kind ?? usual.find((one) => kinds.includes(one)) ?? kinds[0] ?? 'note';
    const taken = { kind, by: view.role.peek(), overrides: false };
    const drafted = firstDraft({ trace, tally, state, selection: desk.selection.peek() }, taken);
    const first = keptToKnown(drafted, trace, state, desk.sight.peek());
    return was !== null && isEntered(was) ? draftOf(was, first) : { ...first, ...deciding.with };
  });
  const [after, setAfter] = useState<After>('stays');
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const count = fieldsOf(draft).length;
  // Seen whole, as far as there is room, also when it grows.
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), [count, draft.by]);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-first] select')?.focus({ preventScroll: true });
  }, []);

  const change = (next: Partial<Draft>): void => setDraft({ ...draft, ...next });
  const choose = (by: RoleId, overrides: boolean): void => {
    const kinds = kindsFor(
      roles.find(({ id }) => id === by),
      overrides,
    );
    view.role.value = by;
    change({ by, overrides, kind: kinds.includes(draft.kind) ? draft.kind : (kinds[0] ?? draft.kind) });
  };
  const close = (): void => {
    view.deciding.value = null;
  };
  const atSec = was?.atSec ?? Math.floor(view.sec.value);
  const kinds = kindsFor(
    roles.find(({ id }) => id === draft.by),
    draft.overrides,
  );
  const isOver = atSec >= trace.header.durationSec;
  const faults = faultsOf(draft);
  const isLacking = isNotThere(draft, trace.header);
  const take = (): void => {
    setTried(true);
    if (faults.length > 0 || isOver || isLacking || kinds.length === 0) return;
    const decision = decisionOf(draft, atSec);
    const follows = after === 'branch' ? { branch: words.branchName(weekdayHourText(trace.header, atSec)) } : after;
    if (was === null) desk.decide(decision, follows);
    else desk.redecide(was, decision, follows);
    close();
  };
  if (isOver && was === null) {
    return (
      <section class="decide" aria-label={words.NEW}>
        <p class="decide-when">{momentText(trace.header, atSec)}</p>
        <p role="status">{words.afterEnd}</p>
        <div class="decide-foot">
          <button type="button" class="btn" title="Esc" ref={(one) => one?.focus()} onClick={close}>
            {words.CLOSE}
          </button>
        </div>
      </section>
    );
  }
  const later = desk.decisions.value.filter((one) => one !== was && one.atSec > atSec).length;
  const hint = words.KIND_HINTS[draft.kind];
  return (
    <form
      ref={form}
      class="decide"
      aria-label={was === null ? words.NEW : words.CHANGE}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) take();
        else return;
        event.preventDefault();
      }}
    >
      <p class="decide-when">{momentText(trace.header, atSec)}</p>
      <FormRow label={words.WHO}>
        {(id) => (
          <Select
            id={id}
            value={draft.by}
            options={roles.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(by) => choose(by as RoleId, draft.overrides && by !== control?.id)}
          />
        )}
      </FormRow>
      {control !== undefined && draft.by !== control.id && (
        <label class="decide-check">
          <input
            type="checkbox"
            checked={draft.overrides}
            onChange={(event) => choose(draft.by, event.currentTarget.checked)}
          />
          <span>{words.IN_STEAD}</span>
        </label>
      )}
      {kinds.length === 0 ? (
        <p class="caption">{words.DECIDES_NOTHING}</p>
      ) : (
        <>
          <div data-first>
            <FormRow label={words.WHAT}>
              {(id) => (
                <Select
                  id={id}
                  value={draft.kind}
                  options={kinds.map((kind) => ({ value: kind, label: words.KIND_WORDS[kind] }))}
                  onChange={(kind) => change({ kind: kind as FormKind })}
                />
              )}
            </FormRow>
          </div>
          {hint !== undefined && <p class="caption">{hint}</p>}
          {isLacking && <p role="status">{words.NOT_THERE}</p>}
          {fieldsOf(draft).map((field) => (
            <FormField
              key={field}
              field={field}
              draft={draft}
              trace={trace}
              state={state}
              isFaulty={isTried && faults.includes(field)}
              onChange={change}
            />
          ))}
          <FormRow label={words.WHY}>
            {(id) => (
              <input
                id={id}
                type="text"
                maxLength={500}
                value={draft.rationale}
                onInput={(event) => change({ rationale: event.currentTarget.value })}
              />
            )}
          </FormRow>
        </>
      )}
      {later > 0 && (sight === null || sight.ahead) && <AfterChoice later={later} value={after} onChange={setAfter} />}
      <div class="decide-foot">
        <button
          type="submit"
          class="btn btn-primary"
          title="Ctrl Enter"
          disabled={kinds.length === 0 || isOver || isLacking}
        >
          {was === null ? words.TAKE : words.PUT}
        </button>
        <button type="button" class="btn" title="Esc" onClick={close}>
          {words.CANCEL}
        </button>
      </div>
      {(sight === null || sight.ahead) && (
        <BesideDraft
          trace={trace}
          was={was}
          laterStay={after === 'stays'}
          decision={faults.length > 0 || isOver || isLacking || kinds.length === 0 ? null : decisionOf(draft, atSec)}
        />
      )}
    </form>
  );
}
