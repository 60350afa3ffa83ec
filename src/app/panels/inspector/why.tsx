// "Why?" on the desk: opened by hand, the parts of a wait, a shortfall or a breach of cover with their total, and the sentences that say
// why. What it says is the trace's own account (core/trace/why); this only lays it out, and only while it is open.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CountWhy, WaitWhy } from '../../../core/trace/why/explain.ts';
import type { WaitPart } from '../../../core/trace/why/parts.ts';
import { PART_WORDS } from '../../../core/trace/why/words.ts';
import { amount, minutesText } from '../format.ts';
import * as words from './words.ts';

interface WhyProps {
  /** What is asked about, for those who don't see where the question stands. */
  readonly about: string;
  /** Beside the question, where several stand together. */
  readonly label?: string;
  readonly children: () => ComponentChildren;
}

/** The question; what it opens is worked out while it is open. */
export function Why({ about, label = '', children }: WhyProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="folded why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={`${words.WHY} ${about}`}>
        {words.WHY} {label}
      </summary>
      {open && children()}
    </details>
  );
}

/** In whole minutes of the clock, so that the parts add up to the total beside them. */
const minutesBetween = (fromSec: number, toSec: number): number => Math.floor(toSec / 60) - Math.floor(fromSec / 60);

export function WaitParts({ answer }: { readonly answer: WaitWhy }) {
  const minutesOf = (part: WaitPart): number =>
    answer.stretches
      .filter((stretch) => stretch.part === part)
      .reduce((sum, { fromSec, toSec }) => sum + minutesBetween(fromSec, toSec), 0);
  return (
    <>
      <Rows
        rows={answer.parts.map(({ part, times }) => ({
          label: PART_WORDS[part],
          note: times > 1 ? words.times(times) : '',
          figure: minutesText(minutesOf(part)),
        }))}
        total={minutesText(minutesBetween(answer.fromSec, answer.fromSec + answer.totalSec))}
      />
      <Because sentences={answer.because} />
    </>
  );
}

export function CountParts({ answer }: { readonly answer: CountWhy }) {
  return (
    <>
      <p class="caption">{answer.question}.</p>
      {answer.total > 0 && (
        <Rows
          rows={answer.rows.map(({ label, units }) => ({
            label: sentence(label),
            note: '',
            figure: amount(units),
          }))}
          total={amount(answer.total)}
        />
      )}
      <Because sentences={answer.because} />
    </>
  );
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Row {
  readonly label: string;
  readonly note: string;
  readonly figure: string;
}

function Rows({ rows, total }: { readonly rows: readonly Row[]; readonly total: string }) {
  return (
    <table class="why-parts">
      <tbody>
        {rows.map(({ label, note, figure }) => (
          <tr key={label}>
            <th scope="row">
              {label} {note !== '' && <span class="muted">{note}</span>}
            </th>
            <td>{figure}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.IN_ALL}</th>
          <td>{total}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Because({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <>
      {sentences.map((text) => (
        <p key={text} class="plain">
          {text}
        </p>
      ))}
    </>
  );
}
