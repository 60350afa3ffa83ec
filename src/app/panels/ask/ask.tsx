// Test an assumption: a question as a sentence with its figures in place, and its answer below as one sentence with a range,
// what decides it, and three pictures. No playback needed; it prints as one page.

import { batch, effect } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Question } from '../../../core/experiments/question.ts';
import { useDesk } from '../context.ts';
import { WordsHere } from '../explain/words-here.tsx';
import { Backdrop } from '../parts/backdrop.tsx';
import { Logo } from '../parts/brand.tsx';
import { Choice } from '../parts/choice.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { ThemeMenu } from '../top/theme-menu.tsx';
import { ASK, PRODUCT } from '../words.ts';
import { Answer } from './answer.tsx';
import { OtherFigures, Otherwise, useFigures } from './figures.tsx';
import { type ChangeChoice, createForm, type Form, questionOf } from './form.ts';
import { HowSoonForm, LateForm, LendsForm, WhatIfForm } from './forms.tsx';
import { TypedField } from './typed/typed-field.tsx';
import * as words from './words.ts';
import './ask-print.css';

/** From the last change to the question. */
const BREATH_MS = 500;

export function Ask() {
  const { desk, asker, view } = useDesk();
  const form = useMemo(() => createForm(desk.data.scenarios), [desk.data.scenarios]);
  const asking = asker.asking.value;
  const figures = useFigures(form);
  const [isUnfolded, setUnfolded] = useState(false);
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
      <Backdrop />
      <header class="start-top">
        <button type="button" class="start-brand ask-home" title={words.BACK} onClick={() => (view.ask.value = false)}>
          <Logo size={28} />
          <b class="serif">{PRODUCT}</b>
        </button>
        <span class="ask-title">{ASK}</span>
        <span class="spread" />
        <WordsHere />
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
            onChange={(kind) =>
              batch(() => {
                form.kind.value = kind;
                form.assumed.value = [];
              })
            }
          />
          <Sentence form={form} />
          <button type="submit" class={`btn ${asking.kind === 'nothing' ? 'btn-primary' : ''}`}>
            {words.ASK_THIS}
          </button>
          <Otherwise form={form} figures={figures} />
          {isUnfolded && figures.length > 0 && <OtherFigures form={form} figures={figures} />}
        </form>
        <Answer form={form} asking={asking}>
          {figures.length > 0 && (
            <button
              type="button"
              class="btn"
              aria-expanded={isUnfolded}
              onClick={() => {
                setUnfolded(!isUnfolded);
                if (!isUnfolded) requestAnimationFrame(toFigures);
              }}
            >
              {words.OTHER_FIGURES}
            </button>
          )}
        </Answer>
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

/** They stand above the answer, which may have been scrolled to its foot. */
const toFigures = (): void => document.querySelector('.ask-form')?.scrollIntoView();
