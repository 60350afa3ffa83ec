// Decisions by time: who, what, why, and what came of it. The reason may be added at any time; exercise control moves them,
// takes them away and decides otherwise.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Decision } from '../../../core/model/decisions.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { type DecisionRow, decisionRows } from '../left/decisions.ts';
import { openForm } from '../left/open-form.ts';
import { BesideTaken } from './beside-taken.tsx';
import { isEntered } from './draft.ts';
import { hasBeside } from './has-beside.ts';
import * as words from './words.ts';

const STEP_SEC = 15 * 60;

export function DecisionList() {
  const { desk } = useDesk();
  const [open, setOpen] = useState<Decision | null>(null);
  const [beside, setBeside] = useState<Decision | null>(null);
  const trace = desk.trace.value;
  const decisions = desk.decisions.value;
  if (trace === null) return null;
  const isFixed = desk.keeping.lookOnly.value !== null;
  return (
    <ol class="decision-list">
      {decisionRows(trace, decisions).map((row, n) => {
        const decision = decisions[n];
        const isOpen = decision !== undefined && decision === open;
        const isBeside = decision !== undefined && decision === beside;
        return (
          <li key={row.key}>
            <div>
              <span class="decision-head">
                <button type="button" class="link" onClick={() => desk.seek(row.atSec)}>
                  {row.when}
                </button>
                <span class="spread" />
                {decision !== undefined && hasBeside(decision) && (
                  <button
                    type="button"
                    class="link-quiet"
                    aria-expanded={isBeside}
                    aria-label={words.besideOf(row.text)}
                    onClick={() => setBeside(isBeside ? null : decision)}
                  >
                    {words.BESIDE}
                  </button>
                )}
                {!isFixed && decision !== undefined && (
                  <button
                    type="button"
                    class="link-quiet"
                    aria-expanded={isOpen}
                    aria-label={words.changeOf(row.text)}
                    onClick={() => setOpen(isOpen ? null : decision)}
                  >
                    {words.ACTIONS}
                  </button>
                )}
              </span>
              {row.who !== null && (
                <span class="caption">
                  {row.who}
                  {row.inStead && `, ${words.BY_CONTROL}`}
                </span>
              )}
              <span>{row.text}</span>
              {row.why !== null && <span class="decision-why">{row.why}</span>}
              {row.refusal !== null && <span class="refusal">{row.refusal}</span>}
              {isBeside && <BesideTaken trace={trace} n={n} />}
              {isOpen && <Change trace={trace} row={row} decision={decision} close={() => setOpen(null)} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

interface ChangeProps {
  readonly trace: Trace;
  readonly row: DecisionRow;
  readonly decision: Decision;
  readonly close: () => void;
}

function Change({ trace, row, decision, close }: ChangeProps) {
  const { desk, view } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  const [why, setWhy] = useState(row.why ?? '');
  const isControl = desk.data.roles.find(({ id }) => id === view.role.value)?.ahead === true;
  const put = (next: Decision | null): void => {
    desk.redecide(decision, next);
    close();
  };
  const moveTo = (sec: number): void =>
    put({ ...decision, atSec: Math.floor(Math.min(trace.header.durationSec - 1, Math.max(0, sec))) });
  const keepWhy = (): void => {
    const { rationale: _before, ...rest } = decision;
    const text = why.trim();
    put(text === '' ? rest : { ...rest, rationale: text });
  };
  return (
    <div class="decision-change" ref={place}>
      <form
        class="decision-why-form"
        onSubmit={(event) => {
          event.preventDefault();
          keepWhy();
        }}
      >
        <label>
          <span>{words.REASON}</span>
          <input type="text" maxLength={500} value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
        </label>
        <button type="submit" class="btn btn-small" disabled={why.trim() === (row.why ?? '')}>
          {words.KEEP_REASON}
        </button>
      </form>
      {isControl ? (
        <div class="waiting-answers">
          <button type="button" class="btn btn-small" onClick={() => moveTo(decision.atSec - STEP_SEC)}>
            {words.SOONER}
          </button>
          <button type="button" class="btn btn-small" onClick={() => moveTo(decision.atSec + STEP_SEC)}>
            {words.LATER}
          </button>
          <button type="button" class="btn btn-small" onClick={() => moveTo(desk.cursorSec.peek())}>
            {words.TO_CURSOR}
          </button>
          {isEntered(decision) && (
            <button
              type="button"
              class="btn btn-small"
              onClick={() => {
                close();
                openForm(desk, view, { was: decision });
              }}
            >
              {words.EDIT}
            </button>
          )}
          <button type="button" class="btn btn-small" onClick={() => put(null)}>
            {words.REMOVE}
          </button>
        </div>
      ) : (
        <p class="caption">{words.NO_CONTROL}</p>
      )}
    </div>
  );
}
