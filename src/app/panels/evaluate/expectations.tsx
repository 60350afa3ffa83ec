// What one inject was expected to bring about, each with how it turned out, a note and when that was marked.

import {
  LONGEST_NOTE,
  type Mark,
  markOf,
  NOT_EVALUATED,
  OUTCOMES,
  type Outcome,
} from '../../../core/model/evaluation.ts';
import type { Inject } from '../../../core/model/mel.ts';
import type { TraceHeader } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { useTyped } from '../parts/use-typed.ts';
import { weekdayHourText } from '../read/clock.ts';
import { initials } from './initials.ts';
import * as words from './words.ts';

interface ExpectationsProps {
  readonly header: TraceHeader;
  readonly inject: Inject;
}

export function Expectations({ header, inject }: ExpectationsProps) {
  return (
    <ul class="expectations">
      {inject.expected.map((expected) => (
        <li key={expected}>
          <Expectation header={header} inject={inject} expected={expected} />
        </li>
      ))}
    </ul>
  );
}

function Expectation({ header, inject, expected }: ExpectationsProps & { readonly expected: string }) {
  const { desk } = useDesk();
  const mark = markOf(desk.debrief.value.evaluation ?? NOT_EVALUATED, inject.id, expected)?.mark ?? null;
  const isFixed = desk.keeping.lookOnly.value !== null;
  const put = (next: Partial<Pick<Mark, 'outcome' | 'note'>>): void => {
    desk.observe({
      kind: 'mark',
      atSec: Math.floor(desk.cursorSec.peek()),
      initials: initials.peek(),
      inject: inject.id,
      expected,
      outcome: next.outcome ?? mark?.outcome ?? 'notObserved',
      note: (next.note ?? mark?.note ?? '').trim(),
    });
  };
  const note = useTyped(mark?.note ?? '', (typed) => {
    if (typed.trim() !== mark?.note) put({ note: typed });
  });
  return (
    <>
      <p>{expected}</p>
      <fieldset class="outcomes" aria-label={words.howIsIt(expected)}>
        {OUTCOMES.map((outcome: Outcome) => (
          <button
            type="button"
            key={outcome}
            class={`btn btn-small outcome-${outcome}`}
            aria-pressed={mark?.outcome === outcome}
            disabled={isFixed}
            onClick={() => mark?.outcome !== outcome && put({ outcome })}
          >
            {words.OUTCOME_WORDS[outcome]}
          </button>
        ))}
        <span class="caption">
          {mark === null ? words.UNMARKED : words.markedAt(weekdayHourText(header, mark.atSec), mark.initials)}
        </span>
      </fieldset>
      {mark !== null && (
        <input
          type="text"
          class="expectation-note"
          aria-label={words.NOTE_ON(expected)}
          placeholder={words.NOTE_HINT}
          maxLength={LONGEST_NOTE}
          disabled={isFixed}
          {...note}
        />
      )}
    </>
  );
}
