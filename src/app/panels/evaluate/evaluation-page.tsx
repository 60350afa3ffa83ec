// All that evaluators mark and write down: expectations of injects that have been given by now, and notes. On the debrief sheet,
// and on an evaluator's own screen.

import { useId, useState } from 'preact/hooks';
import {
  LONGEST_INITIALS,
  LONGEST_NOTE,
  MOST_ENTRIES,
  NOT_EVALUATED,
  notesOf,
  outcomesOf,
} from '../../../core/model/evaluation.ts';
import { firedBetween } from '../../../core/trace/injects.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import * as injects from '../injects/words.ts';
import { weekdayHourText } from '../read/clock.ts';
import { Expectations } from './expectations.tsx';
import { initials } from './initials.ts';
import * as words from './words.ts';

interface EvaluationPageProps {
  readonly trace: Trace;
  /** Injects given by then are told of. */
  readonly untilSec: number;
}

export function EvaluationPage({ trace, untilSec }: EvaluationPageProps) {
  const { desk } = useDesk();
  const id = useId();
  const evaluation = desk.debrief.value.evaluation ?? NOT_EVALUATED;
  const given = firedBetween(trace, -1, untilSec).filter(({ inject }) => inject.expected.length > 0);
  const hasList = trace.header.exercise.scenario.mel !== undefined;
  return (
    <section class="evaluation">
      <p class="caption">
        {words.ABOUT} {words.UNDO_HINT}
      </p>
      {evaluation.count >= MOST_ENTRIES && <p role="status">{words.FULL}</p>}
      <div class="field evaluation-initials">
        <label for={id}>{words.INITIALS}</label>
        <input
          id={id}
          type="text"
          maxLength={LONGEST_INITIALS}
          autocomplete="off"
          value={initials.value}
          onInput={({ currentTarget }) => {
            initials.value = currentTarget.value.trim();
          }}
        />
      </div>
      <h3>{words.EXPECTATIONS}</h3>
      {given.length === 0 ? (
        <p class="muted">{hasList ? words.NO_EXPECTED : words.NO_MEL}</p>
      ) : (
        <p class="muted">
          {words.tally(
            outcomesOf(
              evaluation,
              given.map(({ inject }) => inject),
            ),
          )}
        </p>
      )}
      {given.toReversed().map(({ number, inject, firesSec }) => (
        <article key={number}>
          <h4>
            {injects.titleOf(inject)}{' '}
            <span class="muted">
              {weekdayHourText(trace.header, firesSec ?? 0)}, {inject.to.map(injects.roleWords).join(', ')}
            </span>
          </h4>
          <Expectations header={trace.header} inject={inject} />
        </article>
      ))}
      <h3>{words.NOTES}</h3>
      <NoteForm trace={trace} />
      <Notes trace={trace} />
    </section>
  );
}

function Notes({ trace }: { readonly trace: Trace }) {
  const { desk } = useDesk();
  const notes = notesOf(desk.debrief.value.evaluation ?? NOT_EVALUATED);
  const { objectives = [] } = trace.header.exercise.scenario.mel ?? {};
  if (notes.length === 0) return <p class="muted">{words.NO_NOTES}</p>;
  return (
    <ol class="evaluation-notes">
      {notes.toReversed().map(({ note, place }) => (
        <li key={place}>
          <span class="muted">
            {weekdayHourText(trace.header, note.atSec)}
            {note.initials === '' ? '' : `, ${note.initials}`}
            {note.objective !== undefined &&
              `, ${objectives.find((one) => one.id === note.objective)?.text ?? note.objective}`}
            {note.paragraph !== undefined && `, ${words.paragraph(note.paragraph)}`}
          </span>
          <p>{note.text}</p>
        </li>
      ))}
    </ol>
  );
}

/** What a note is about, as the choice holds it: `objective:…`, `paragraph:…`, or empty. */
function aboutOf(value: string) {
  const [kind, ...rest] = value.split(':');
  const what = rest.join(':');
  return kind === 'objective' ? { objective: what } : kind === 'paragraph' ? { paragraph: what } : {};
}

function NoteForm({ trace }: { readonly trace: Trace }) {
  const { desk } = useDesk();
  const id = useId();
  const [about, setAbout] = useState('');
  const [text, setText] = useState('');
  const { objectives = [], injects: list = [] } = trace.header.exercise.scenario.mel ?? {};
  const paragraphs = [...new Set([...objectives, ...list].flatMap(({ sprParagraphs }) => sprParagraphs))].sort();
  const isFixed = desk.keeping.lookOnly.value !== null;
  const take = (): void => {
    const said = text.trim();
    if (said === '') return;
    const atSec = Math.floor(desk.cursorSec.peek());
    desk.observe({ kind: 'note', atSec, initials: initials.peek(), ...aboutOf(about), text: said });
    setText('');
  };
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label for={`${id}-about`}>{words.ABOUT_WHAT}</label>
      <select id={`${id}-about`} value={about} onChange={({ currentTarget }) => setAbout(currentTarget.value)}>
        <option value="">{words.WHOLE}</option>
        {objectives.map((one) => (
          <option key={one.id} value={`objective:${one.id}`}>
            {one.text}
          </option>
        ))}
        {paragraphs.map((one) => (
          <option key={one} value={`paragraph:${one}`}>
            {words.paragraph(one)}
          </option>
        ))}
      </select>
      <label for={`${id}-text`}>{words.NOTE}</label>
      <textarea
        id={`${id}-text`}
        rows={2}
        maxLength={LONGEST_NOTE}
        disabled={isFixed}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" class="btn btn-small" disabled={isFixed || text.trim() === ''}>
        {words.TAKE_NOTE}
      </button>
    </form>
  );
}
