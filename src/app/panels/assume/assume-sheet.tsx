// The doctrine as a form, over the map: groups on one side, the figures of one on the other, what they come to below. The
// timeline and the inspector beside it are those of the run under way.

import { useEffect, useRef, useState } from 'preact/hooks';
import { describeProblem } from '../../../core/base/result.ts';
import { type Assumption, allAsGiven, valuesNow, withValues } from '../../../core/scenario/assumption.ts';
import type { AssumptionForm } from '../../exercise/assuming.ts';
import { useDesk } from '../context.ts';
import { UpdatingMark } from '../parts/engine-note.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Icon } from '../parts/icons.tsx';
import { ASSUMPTIONS, NONE_CHANGED } from '../words.ts';
import { Effect } from './effect.tsx';
import { changedOf, contextOf, groupsOf, idleBecause, isOfUse, labelOf, matching } from './figures.ts';
import { useForm } from './form-now.ts';
import { Row, type RowProps } from './row.tsx';
import * as words from './words.ts';

/** More than this nobody reads: another word narrows it. */
const MOST_FOUND = 40;
const CHANGED = 'changed';

export function AssumeSheet() {
  const { desk, view } = useDesk();
  const { now, again } = useForm();
  const form = now.value;
  return (
    <section class={`assume ${view.updating.value ? 'is-stale' : ''}`} aria-label={ASSUMPTIONS}>
      {form.kind === 'read' && desk.trace.value !== null ? (
        <Form form={form.form} />
      ) : (
        <>
          <header>
            <h2>{ASSUMPTIONS}</h2>
            <span class="spread" />
            <Close />
          </header>
          {form.kind === 'failed' ? (
            <div class="assume-message">
              <p>{words.FAILED}</p>
              <button type="button" class="btn" onClick={again}>
                {words.AGAIN}
              </button>
              <details>
                <summary>{words.DETAILS}</summary>
                {form.problems.map((problem) => (
                  <p key={problem.path}>{describeProblem(problem)}</p>
                ))}
              </details>
            </div>
          ) : (
            <p class="assume-message" role="status">
              {words.LOADING}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Close() {
  const { view } = useDesk();
  return (
    <IconButton
      icon="close"
      label={words.CLOSE}
      small
      onClick={() => {
        view.assume.value = false;
      }}
    />
  );
}

function Form({ form }: { readonly form: AssumptionForm }) {
  const { desk } = useDesk();
  const { assuming } = desk;
  const { assumptions: all } = form;
  const settings = assuming.settings.value;
  const now = valuesNow(all, settings);
  const groups = groupsOf(all);
  const changed = changedOf(all, now);
  const [place, setPlace] = useState(groups[0]?.id ?? '');
  const [query, setQuery] = useState('');
  const [unused, setUnused] = useState(false);
  const [touched, setTouched] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    search.current?.focus();
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const disabled = assuming.isFixed();
  const used = unused ? all : all.filter(isOfUse);
  const isUsed = new Set(used);
  const shownGroups = groups.map((group) => ({ ...group, all: group.all.filter((one) => isUsed.has(one)) }));
  const found = query.trim() === '' ? null : matching(shownGroups, query);
  const group = shownGroups.find(({ id }) => id === place);
  const isFar = found !== null || place === CHANGED;
  const rows = found?.slice(0, MOST_FOUND) ?? (place === CHANGED ? changed : (group?.all ?? []));
  const refusal = assuming.problems.value[0];
  const propsOf = (one: Assumption): Omit<RowProps, 'one'> => ({
    now,
    disabled,
    isFar,
    note: noteOf(one, all, now),
    refusal: touched === one.path && refusal ? words.refused(refusal.found, refusal.expected) : null,
    onTry: (values) => {
      setTouched(one.path);
      assuming.try(withValues(assuming.settings.peek(), one, values));
    },
    onSet: (values) => {
      setTouched(one.path);
      assuming.set(withValues(assuming.settings.peek(), one, values));
    },
  });
  return (
    <>
      <header>
        <h2>{ASSUMPTIONS}</h2>
        <input
          ref={search}
          type="search"
          class="spr-search"
          placeholder={words.SEARCH}
          aria-label={words.SEARCH}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query === '') return;
            event.stopPropagation();
            setQuery('');
          }}
        />
        <span class="spread" />
        <UpdatingMark />
        <button
          type="button"
          class="btn btn-small assume-undo"
          disabled={!desk.canUndo.value}
          onClick={() => desk.undo()}
        >
          <Icon name="undo" />
          Undo
        </button>
        <button
          type="button"
          class="btn btn-small"
          disabled={disabled || changed.length === 0}
          onClick={() => assuming.set(allAsGiven(settings, all))}
        >
          {words.RESET_ALL}
        </button>
        <Close />
      </header>
      {disabled && <p class="finding-banner">{words.LOOK_ONLY}</p>}
      <div class="assume-body">
        <nav class="assume-groups" aria-label={words.GROUPS}>
          {[{ id: CHANGED, title: words.ALL_CHANGES, all: changed }, ...shownGroups].map(
            ({ id, title, all: members }) =>
              members.length === 0 && id !== CHANGED ? null : (
                <button
                  type="button"
                  key={id}
                  class="finding-row"
                  aria-current={found === null && id === place}
                  onClick={() => {
                    setQuery('');
                    setPlace(id);
                  }}
                >
                  <span class="finding-name">{title}</span>
                  <Count all={members} changed={id === CHANGED ? members : changed} />
                </button>
              ),
          )}
          <label class="assume-unused">
            <input
              type="checkbox"
              checked={unused}
              onChange={({ currentTarget }) => setUnused(currentTarget.checked)}
            />
            {words.SHOW_UNUSED}
          </label>
        </nav>
        <div class="assume-rows">
          {found !== null && (
            <p class="caption" role="status">
              {found.length === 0 ? words.NOTHING_FOUND : words.foundText(found.length, rows.length)}
            </p>
          )}
          {rows.length === 0 && found === null && (
            <p class="muted">{place === CHANGED ? NONE_CHANGED : words.NONE_OF_GROUP}</p>
          )}
          {rows.map((one, n) => {
            const context = contextOf(one);
            const before = rows[n - 1];
            const isNew = !isFar && context !== '' && (before === undefined || contextOf(before) !== context);
            return (
              <div key={one.path}>
                {isNew && <h3>{context}</h3>}
                <Row one={one} {...propsOf(one)} />
              </div>
            );
          })}
        </div>
      </div>
      <Effect before={form.figures} />
    </>
  );
}

/** How many of a group are changed. */
function Count({ all, changed }: { readonly all: readonly Assumption[]; readonly changed: readonly Assumption[] }) {
  const count = all.filter((one) => changed.includes(one)).length;
  return count === 0 ? null : <b class="assume-count">{count}</b>;
}

function noteOf(one: Assumption, all: readonly Assumption[], now: RowProps['now']): string | null {
  if (one.use !== 'run') return words.USE_WORDS[one.use];
  const because = idleBecause(one, all, now);
  return because === null ? null : words.idle(labelOf(because));
}
