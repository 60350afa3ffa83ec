// What stands below the question: examples, how far the runs are, what was wrong, or the answer and what can be done with it.

import type { ComponentChildren } from 'preact';
import type { Asking } from '../../exercise/asker.ts';
import { useDesk } from '../context.ts';
import { Icon } from '../parts/icons.tsx';
import { Examples } from './examples.tsx';
import { type Form, questionOf } from './form.ts';
import { HowSoonReply } from './how-soon-reply.tsx';
import { LateReply } from './late-reply.tsx';
import { LendsReply } from './lends-reply.tsx';
import { showOnDesk } from './show-on-desk.ts';
import { WhatIfReply } from './what-if-reply.tsx';
import * as words from './words.ts';

interface AnswerProps {
  readonly form: Form;
  readonly asking: Asking;
  /** More that can be done with an answer. */
  readonly children: ComponentChildren;
}

export function Answer({ form, asking, children }: AnswerProps) {
  const { desk, asker, view } = useDesk();
  // An answer stands under its own question only: not under one that wasn't understood, nor one that has been changed.
  const stated = questionOf(form, desk.data.scenarios);
  if (asking.kind === 'nothing' || 'decisions' in asking.question || form.waits.value || stated === null)
    return <Examples head={words.EXAMPLES_HEAD} />;
  if (asking.kind === 'asking') {
    const share = asking.of === 0 ? 0 : asking.done / asking.of;
    return (
      <div class="ask-wait" role="status">
        <progress value={share} max={1} aria-label="Runs made" />
        <span>{asking.of === 0 ? 'Getting ready' : `${asking.done} of ${asking.of} runs`}</span>
        <button type="button" class="btn" onClick={() => asker.stop()}>
          {words.STOP}
        </button>
      </div>
    );
  }
  if (asking.kind === 'failed') {
    return (
      <div class="ask-failed" role="alert">
        <p>{words.FAILED}</p>
        <ul>
          {asking.problems.map(({ path, found, expected }) => (
            <li key={path}>
              {path}: found {found}, expected {expected}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const { question, reply } = asking;
  const isOfAnother = JSON.stringify(question) !== JSON.stringify(stated);
  return (
    <section class={`ask-answer${isOfAnother ? ' is-stale' : ''}`} aria-live="polite">
      {reply.kind === 'howSoon' && question.kind === 'howSoon' && (
        <HowSoonReply form={form} question={question} reply={reply} />
      )}
      {reply.kind === 'lends' && question.kind === 'lends' && (
        <LendsReply form={form} question={question} answer={reply.answer} />
      )}
      {reply.kind === 'late' && question.kind === 'late' && <LateReply question={question} answer={reply.answer} />}
      {reply.kind === 'whatIf' && question.kind === 'whatIf' && <WhatIfReply question={question} reply={reply} />}
      <footer class="ask-foot">
        <button type="button" class="btn btn-primary" onClick={() => globalThis.print()}>
          <Icon name="briefing" />
          {words.PRINT}
        </button>
        {children}
        {'watch' in reply && (
          <button
            type="button"
            class="btn"
            onClick={() => showOnDesk(desk, view, reply.watch.scenario, { seed: reply.watch.seed })}
          >
            <Icon name="play" />
            {words.ON_DESK}
          </button>
        )}
        <span class="spread" />
        <span class="muted">
          {question.seeds} runs under seeds 1 to {question.seeds}. {words.NOT_REAL}
        </span>
      </footer>
    </section>
  );
}
