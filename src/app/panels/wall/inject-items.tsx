// Injects as a room reads them, told or still ahead: when, what it is called, and its words.

import type { firedBetween } from '../../../core/trace/injects.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { weekdayHourText } from '../read/clock.ts';

interface InjectItemsProps {
  readonly trace: Trace;
  readonly injects: ReturnType<typeof firedBetween>;
}

export function InjectItems({ trace, injects }: InjectItemsProps) {
  return (
    <ol class="wall-list">
      {injects.map(({ number, inject, firesSec }) => (
        <li key={number}>
          <span class="muted">{weekdayHourText(trace.header, firesSec ?? 0)}</span>
          <b>{inject.title}</b>
          <p>{inject.text}</p>
        </li>
      ))}
    </ol>
  );
}
