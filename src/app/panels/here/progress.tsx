// While it is worked out, when it was stopped and when it failed: how far it is, and what can be done.

import { describeProblem } from '../../../core/base/result.ts';
import { useDesk } from '../context.ts';
import type { Found } from './ask-here.ts';
import * as words from './words.ts';

interface WaitingProps {
  readonly found: Exclude<Found<'reach' | 'everywhere'>, { kind: 'known' }>;
  readonly isEverywhere: boolean;
  readonly again: () => void;
}

export function Waiting({ found, isEverywhere, again }: WaitingProps) {
  const { asker } = useDesk();
  if (found.kind === 'asking') {
    return (
      <div class="ask-wait here-wait" role="status">
        <progress value={found.of === 0 ? 0 : found.done / found.of} max={1} aria-label={words.TITLE} />
        <span>{words.done(found.done, found.of, isEverywhere)}</span>
        <button type="button" class="btn" onClick={() => asker.stop()}>
          {words.STOP}
        </button>
      </div>
    );
  }
  return (
    <div class="here-wait" role={found.kind === 'failed' ? 'alert' : 'status'}>
      <p>{found.kind === 'failed' ? words.FAILED : words.STOPPED}</p>
      {found.kind === 'failed' && (
        <ul class="plain">
          {found.problems.map((problem) => (
            <li key={problem.path}>{describeProblem(problem)}</li>
          ))}
        </ul>
      )}
      <button type="button" class="btn" onClick={again}>
        {words.ASK_AGAIN}
      </button>
    </div>
  );
}
