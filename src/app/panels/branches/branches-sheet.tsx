// The branches of the exercise, over the map: a tree with time across, and what can be done with each.

import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_BRANCHES } from '../../../core/scenario/kept-branches.ts';
import type { TraceHeader } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { useBackToOpener } from '../parts/use-modal.ts';
import { weekdayHourText } from '../read/clock.ts';
import { treeOf } from './tree.ts';
import { Row, TimeScale } from './tree-row.tsx';
import * as words from './words.ts';

export function BranchesSheet() {
  const { desk, view } = useDesk();
  const list = useRef<HTMLOListElement>(null);
  useBackToOpener();
  // On a small screen it would lie over this.
  useEffect(() => {
    view.leftOpen.value = null;
  }, [view]);
  const header = desk.trace.value?.header;
  if (header === undefined) return null;
  const branches = desk.branches.value;
  const rows = treeOf(branches, desk.decisions.value);
  const isFixed = desk.keeping.lookOnly.value !== null;
  const go = (step: number): void => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('.branch-name') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus();
  };
  return (
    <section class="branches" aria-label={words.TITLE}>
      <header>
        <h2>{words.TITLE}</h2>
        <span class="muted">{words.ABOUT}</span>
        <IconButton icon="close" label={words.CLOSE} onClick={() => (view.branches.value = false)} />
      </header>
      <div class="branches-body">
        {isFixed ? <p class="muted">{words.LOOK_ONLY}</p> : <NewBranch header={header} />}
        {branches.removed !== undefined && (
          <p class="branch-removed" role="status">
            {words.removed(branches.removed.name)}{' '}
            <button
              type="button"
              class="link"
              disabled={isFixed || branches.others.length >= MOST_BRANCHES}
              onClick={() => desk.branching.restore()}
            >
              {words.RESTORE}
            </button>{' '}
            <kbd>{words.RESTORE_KEY}</kbd>
          </p>
        )}
        {rows.length === 1 && <p class="muted">{words.ONLY_ONE}</p>}
        <TimeScale header={header} />
        <ol
          ref={list}
          class="branch-rows"
          aria-label={words.ROWS}
          onKeyDown={(event) => {
            if (!(event.target instanceof HTMLElement) || !event.target.classList.contains('branch-name')) return;
            if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
            event.preventDefault();
            event.stopPropagation();
            go(event.key === 'ArrowDown' ? 1 : -1);
          }}
        >
          {rows.map((row) => (
            <li key={row.id} class={row.isNow ? 'is-now' : ''}>
              <Row
                header={header}
                row={row}
                from={rows.find(({ id }) => id === row.from?.branch)?.name ?? null}
                isFixed={isFixed}
              />
            </li>
          ))}
        </ol>
        {rows.length > 1 && <p class="caption">{words.HINT}</p>}
      </div>
    </section>
  );
}

function NewBranch({ header }: { readonly header: TraceHeader }) {
  const { desk, view } = useDesk();
  const [typed, setTyped] = useState<string | null>(null);
  const sec = view.minute.value * 60;
  const when = weekdayHourText(header, sec);
  const name = typed ?? words.newName(when);
  if (desk.branches.value.others.length >= MOST_BRANCHES) return <p class="muted">{words.FULL}</p>;
  const before = desk.decisions.value.filter(({ atSec }) => atSec <= desk.cursorSec.peek()).length;
  return (
    <form
      class="branch-new"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        desk.pause();
        desk.branching.off(desk.cursorSec.peek(), name.trim());
        setTyped(null);
      }}
    >
      <label>
        <span>{words.NAME}</span>
        <input type="text" maxLength={70} value={name} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <button type="submit" class="btn btn-primary" disabled={name.trim() === ''}>
        {words.OFF}
      </button>
      <span class="caption">{words.offAt(when, before)}</span>
    </form>
  );
}
