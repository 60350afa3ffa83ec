// Test an assumption: a question as a sentence with its figures in place, and its answer below as one sentence with a range,
// what decides it, and three pictures. No playback needed; it prints as one page.

import { effect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Question } from '../../../core/experiments/question.ts';
import type { Asking } from '../../exercise/asker.ts';
import { useDesk } from '../context.ts';
import { Logo } from '../parts/brand.tsx';
import { Choice } from '../parts/choice.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Icon } from '../parts/icons.tsx';
import { ThemeMenu } from '../top/theme-menu.tsx';
import { ASK, PRODUCT } from '../words.ts';
import { type ChangeChoice, createForm, type Form, questionOf } from './form.ts';
import { HowSoonForm, LateForm, LendsForm, WhatIfForm } from './forms.tsx';
import { HowSoonReply } from './how-soon-reply.tsx';
import { LateReply } from './late-reply.tsx';
import { LendsReply } from './lends-reply.tsx';
import { TypedField } from './typed/typed-field.tsx';
import { WhatIfReply } from './what-if-reply.tsx';
import * as words from './words.ts';

/** From the last change to the question. */
const BREATH_MS = 500;

export function Ask() {
  const { desk, asker, view } = useDesk();
  const form = useMemo(() => createForm(desk.data.scenarios), [desk.data.scenarios]);
  const asking = asker.asking.value;
  const lastAsked = useRef('');
  const put = (question: Question | null): void => {
    if (question === null) return;
    lastAsked.current = JSON.stringify(question);
    asker.ask(question);
  };
  const ask = (): void => {
    form.waits.value = false;
    put(questionOf(form, desk.data.scenarios));
  };
  // What is changed is asked at once, after a breath: nobody has to press anything, and the newest question wins.
  useEffect(() => {
    let isFirst = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = effect(() => {
      const question = questionOf(form, desk.data.scenarios);
      clearTimeout(timer);
      const isNew = JSON.stringify(question) !== lastAsked.current;
      if (!form.waits.value && !isFirst && isNew) timer = setTimeout(() => put(question), BREATH_MS);
      isFirst = false;
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [form, asker, desk.data.scenarios]);
  return (
    <main class="ask">
      <header class="start-top">
        <button type="button" class="start-brand ask-home" title={words.BACK} onClick={() => (view.ask.value = false)}>
          <Logo size={28} />
          <b class="serif">{PRODUCT}</b>
        </button>
        <span class="ask-title">{ASK}</span>
        <span class="spread" />
        <ThemeMenu />
        <IconButton icon="help" label="Keys and help, ?" onClick={() => (view.help.value = true)} />
      </header>
      <div class="ask-body">
        <TypedField form={form} ask={ask} />
        <form
          class="ask-form"
          onInput={() => (form.waits.value = false)}
          onSubmit={(event) => {
            event.preventDefault();
            ask();
          }}
        >
          <Choice
            legend={words.WHICH}
            hideLegend
            look="bar"
            options={[
              { value: 'howSoon', label: words.HOW_SOON },
              { value: 'whatIf', label: words.WHAT_IF },
              { value: 'lends', label: words.WHAT_IS_LEFT },
              { value: 'late', label: words.WHY_LATE },
            ]}
            value={form.kind.value}
            onChange={(kind) => (form.kind.value = kind)}
          />
          <Sentence form={form} />
          <button type="submit" class={`btn ${asking.kind === 'nothing' ? 'btn-primary' : ''}`}>
            {words.ASK_THIS}
          </button>
        </form>
        <Answer asking={asking} />
      </div>
    </main>
  );
}

function Sentence({ form }: { readonly form: Form }) {
  switch (form.kind.value) {
    case 'howSoon':
      return <HowSoonForm form={form} />;
    case 'whatIf':
      return <WhatIfForm form={form} onChange={(choice: ChangeChoice) => (form.change.value = choice)} />;
    case 'lends':
      return <LendsForm form={form} />;
    case 'late':
      return <LateForm form={form} />;
  }
}

const Examples = () => (
  <div class="ask-hint">
    <p>{words.EXAMPLES_HEAD}</p>
    <ul>
      {words.EXAMPLES.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  </div>
);

function Answer({ asking }: { readonly asking: Asking }) {
  const { asker } = useDesk();
  if (asking.kind === 'nothing' || 'decisions' in asking.question) return <Examples />;
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
  return (
    <section class="ask-answer" aria-live="polite">
      {reply.kind === 'howSoon' && question.kind === 'howSoon' && <HowSoonReply question={question} reply={reply} />}
      {reply.kind === 'lends' && question.kind === 'lends' && <LendsReply question={question} answer={reply.answer} />}
      {reply.kind === 'late' && question.kind === 'late' && <LateReply question={question} answer={reply.answer} />}
      {reply.kind === 'whatIf' && question.kind === 'whatIf' && <WhatIfReply question={question} reply={reply} />}
      <footer class="ask-foot">
        <button type="button" class="btn btn-primary" onClick={() => globalThis.print()}>
          <Icon name="briefing" />
          {words.PRINT}
        </button>
        <span class="spread" />
        <span class="muted">
          {question.seeds} runs under seeds 1 to {question.seeds}. {words.NOT_REAL}
        </span>
      </footer>
    </section>
  );
}
