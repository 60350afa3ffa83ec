// The Main Events List over the map: every inject with how it stands, and the one that is chosen in full.

import { useEffect, useRef, useState } from 'preact/hooks';
import { describeProblem } from '../../../core/base/result.ts';
import { type InjectStanding, injectsAt, nextInject } from '../../../core/trace/injects.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { TakenList } from '../../exercise/listing.ts';
import { useDesk } from '../context.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { weekdayHourText } from '../read/clock.ts';
import { AddInject } from './add-inject.tsx';
import { CsvButtons } from './csv-buttons.tsx';
import { InjectPage } from './inject-page.tsx';
import * as words from './words.ts';

export function InjectsSheet() {
  const { desk, view } = useDesk();
  const { room } = view;
  const trace = desk.trace.value;
  const sheet = useRef<HTMLElement>(null);
  const [taken, setTaken] = useState<TakenList | null>(null);
  // What is read stays in hand when it is held or fires; with the list put away, the next one is at hand again.
  useEffect(() => {
    const now = desk.trace.peek();
    if (now !== null) room.chosen.value ??= nextInject(now, view.sec.peek())?.number ?? null;
    return () => {
      room.chosen.value = null;
    };
  }, []);
  useEffect(() => {
    const opener = document.activeElement;
    sheet.current?.querySelector<HTMLElement>('.finding-row[aria-current="true"], header .icon')?.focus();
    // Back to where it was, unless the focus has gone elsewhere meanwhile.
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  if (trace === null) return null;
  const sec = view.sec.value;
  const all = injectsAt(trace, sec).filter(({ status }) => status !== 'absent');
  const next = nextInject(trace, sec);
  const wanted = room.chosen.value ?? next?.number;
  const shown = all.find(({ number }) => number === wanted) ?? all[0];
  return (
    <section class={`findings injects ${view.updating.value ? 'is-stale' : ''}`} aria-label={words.LIST} ref={sheet}>
      <header>
        <h2>{words.LIST}</h2>
        <span class="muted">{words.tally(all.filter(({ status }) => status === 'fired').length, all.length)}</span>
        <AddInject trace={trace} />
        <label class="tick">
          <input
            type="checkbox"
            checked={room.pauseOnInject.value}
            onChange={({ currentTarget }) => {
              room.pauseOnInject.value = currentTarget.checked;
            }}
          />
          {words.PAUSE_ON_INJECT}
        </label>
        <button
          type="button"
          class="btn btn-small"
          disabled={next === null}
          title={next === null ? words.NONE_AHEAD : words.titleOf(next.inject)}
          onClick={() => next?.firesSec != null && room.jumpTo(next.firesSec)}
        >
          {words.NEXT_JUMP}
        </button>
        <CsvButtons onTaken={setTaken} />
        <button
          type="button"
          class="btn btn-small"
          title={words.PAPERS_HINT}
          onClick={() => (view.tabletop.value = true)}
        >
          {words.PAPERS}
        </button>
        <IconButton
          icon="close"
          label={words.CLOSE}
          small
          onClick={() => {
            room.list.value = false;
          }}
        />
      </header>
      <p class="finding-banner">
        {words.LIST_NOTE} {all.length > 0 && words.INVENTED}
      </p>
      {taken !== null && (
        <div class="inject-problems" role={taken.isTaken ? 'status' : 'alert'}>
          <p>
            <b>{taken.isTaken ? words.takenWith(taken.told.length) : words.NOT_TAKEN}</b>{' '}
            <button type="button" class="link" onClick={() => setTaken(null)}>
              {words.DISMISS}
            </button>
          </p>
          <ul>
            {taken.told.map((problem) => (
              <li key={describeProblem(problem)}>
                <b>{problem.path || words.WHOLE}</b>: found {problem.found}; expected {problem.expected}
              </li>
            ))}
          </ul>
        </div>
      )}
      {shown === undefined ? (
        <p class="muted injects-empty">{words.NO_LIST}</p>
      ) : (
        <div class="findings-body">
          <List trace={trace} all={all} shown={shown.number} />
          <div class="finding-page">
            <InjectPage key={shown.number} trace={trace} standing={shown} />
          </div>
        </div>
      )}
    </section>
  );
}

interface ListProps {
  readonly trace: Trace;
  readonly all: readonly InjectStanding[];
  readonly shown: number;
}

/** In the order in which they fire; those that don't come last, as the list has them. */
function List({ trace, all, shown }: ListProps) {
  const { view } = useDesk();
  const list = useRef<HTMLUListElement>(null);
  const ordered = [...all].sort(
    (one, other) =>
      (one.firesSec ?? Number.POSITIVE_INFINITY) - (other.firesSec ?? Number.POSITIVE_INFINITY) ||
      one.number - other.number,
  );
  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const next = rows[rows.indexOf(document.activeElement as HTMLElement) + by];
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
    next.click();
  };
  return (
    <ul class="finding-list" aria-label={words.LIST} ref={list} onKeyDown={step}>
      {ordered.map(({ number, inject, status, firesSec }) => (
        <li key={number}>
          <button
            type="button"
            class={`finding-row inject-row is-${status}`}
            aria-current={number === shown}
            onClick={() => {
              view.room.chosen.value = number;
            }}
          >
            <span class="finding-place">{inject.number}</span>
            <span class="finding-name">
              {inject.title}
              <span class="muted">{inject.to.map(words.roleWords).join(', ')}</span>
            </span>
            <span class="inject-when">
              {firesSec === null ? '–' : weekdayHourText(trace.header, firesSec)}
              <span class="muted">
                {firesSec === null && status === 'planned' ? words.NEVER : words.STATUS[status]}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
