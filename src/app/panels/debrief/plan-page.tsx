// The improvement plan as people write it: actions with owner and date, the gap that each closes, and the cold debrief's day.

import { useId } from 'preact/hooks';
import { type Action, type Debrief, MOST_ACTIONS } from '../../../core/model/debrief.ts';
import type { TellsOf } from '../../../core/report/run.ts';
import type { Gap } from '../../../core/scoring/gaps/types.ts';
import { useDesk } from '../context.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { useTyped } from '../parts/use-typed.ts';
import * as words from './words.ts';

const NEW: Action = { what: '', owner: '', due: '' };

export function PlanPage({ tells: { gaps, debrief } }: { readonly tells: TellsOf }) {
  const { desk } = useDesk();
  const cold = useId();
  const isFixed = desk.keeping.lookOnly.value !== null;
  const isFull = debrief.actions.length >= MOST_ACTIONS;
  const change = (next: Partial<Debrief>): void => desk.setDebrief({ ...desk.debrief.peek(), ...next });
  const add = (action: Action): void => {
    change({ actions: [...desk.debrief.peek().actions, action] });
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.plan-rows li:last-child textarea')?.focus());
  };
  const coldOn = useTyped(debrief.coldOn, (day) => change({ coldOn: day }));
  const open = gaps.filter(({ id }) => !debrief.actions.some(({ gap }) => gap === id));
  return (
    <div class="plan">
      <p class="caption">{isFixed ? words.LOOK_ONLY : words.ACTIONS_HINT}</p>
      {debrief.actions.length === 0 ? (
        <p class="plan-none">{words.NO_ACTIONS}</p>
      ) : (
        <ol class="plan-rows">
          {debrief.actions.map((action, n) => (
            // Actions have no names of their own: their place is all that tells them apart.
            <li key={`${n} of ${debrief.actions.length}`}>
              <ActionRow
                action={action}
                gaps={gaps}
                isFixed={isFixed}
                onChange={(step) => {
                  const { actions } = desk.debrief.peek();
                  if (n < actions.length) change({ actions: actions.with(n, step(actions[n] ?? action)) });
                }}
                onRemove={() => change({ actions: desk.debrief.peek().actions.filter((_, place) => place !== n) })}
              />
            </li>
          ))}
        </ol>
      )}
      <div class="plan-foot">
        <button type="button" class="btn" disabled={isFixed || isFull} onClick={() => add(NEW)}>
          {words.ADD}
        </button>
        {isFull && <span class="muted">{words.FULL}</span>}
        <span class="spread" />
        <label for={cold}>{words.COLD}</label>
        <input id={cold} type="date" disabled={isFixed} {...coldOn} />
      </div>
      {open.length > 0 && (
        <OpenGaps gaps={open} isFixed={isFixed || isFull} add={(gap) => add({ ...NEW, gap: gap.id })} />
      )}
    </div>
  );
}

interface ActionRowProps {
  readonly action: Action;
  readonly gaps: readonly Gap[];
  readonly isFixed: boolean;
  /** What is there now may be newer than what is shown. */
  readonly onChange: (step: (now: Action) => Action) => void;
  readonly onRemove: () => void;
}

function ActionRow({ action, gaps, isFixed, onChange, onRemove }: ActionRowProps) {
  const what = useTyped(action.what, (typed) => onChange((now) => ({ ...now, what: typed })));
  const owner = useTyped(action.owner, (typed) => onChange((now) => ({ ...now, owner: typed })));
  const due = useTyped(action.due, (typed) => onChange((now) => ({ ...now, due: typed })));
  const known = gaps.some(({ id }) => id === action.gap);
  return (
    <div class="plan-row">
      <label class="plan-what">
        <span>{words.WHAT}</span>
        <textarea rows={2} maxLength={1000} disabled={isFixed} {...what} />
      </label>
      <label>
        <span>{words.OWNER}</span>
        <input
          type="text"
          maxLength={200}
          autocomplete="off"
          placeholder={words.OWNER_HINT}
          disabled={isFixed}
          {...owner}
        />
      </label>
      <label>
        <span>{words.DUE}</span>
        <input type="date" disabled={isFixed} {...due} />
      </label>
      <label class="plan-gap">
        <span>{words.CLOSES}</span>
        <select
          value={known ? action.gap : ''}
          disabled={isFixed}
          onChange={({ currentTarget: { value } }) =>
            onChange(({ gap: _before, ...rest }) => (value === '' ? rest : { ...rest, gap: value }))
          }
        >
          <option value="">{words.NO_GAP}</option>
          {gaps.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <IconButton icon="close" label={words.REMOVE(action.what)} small disabled={isFixed} onClick={onRemove} />
    </div>
  );
}

interface OpenGapsProps {
  readonly gaps: readonly Gap[];
  readonly isFixed: boolean;
  readonly add: (gap: Gap) => void;
}

function OpenGaps({ gaps, isFixed, add }: OpenGapsProps) {
  return (
    <>
      <h3>{words.FROM_GAPS}</h3>
      <ul class="plan-gaps">
        {gaps.map((gap) => (
          <li key={gap.id}>
            <span>
              <b>{gap.title}</b> <span class="muted">{gap.says}</span>
            </span>
            <button
              type="button"
              class="link"
              disabled={isFixed}
              onClick={() => add(gap)}
              aria-label={`${words.ADD_FOR}: ${gap.title}`}
            >
              {words.ADD_FOR}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
