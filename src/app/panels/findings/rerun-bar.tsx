// A question that takes many reruns: the button that asks it, how far they have come, a way to stop, and what went wrong.

import type { Problem } from '../../../core/base/result.ts';
import { useDesk } from '../context.ts';
import * as words from './words.ts';

interface RerunBarProps {
  readonly now:
    | { readonly kind: 'notAsked' | 'known' }
    | { readonly kind: 'asking'; readonly done: number; readonly of: number }
    | { readonly kind: 'failed'; readonly problems: readonly Problem[] };
  readonly label: string;
  readonly hint: string;
  readonly ask: () => void;
}

export function RerunBar({ now, label, hint, ask }: RerunBarProps) {
  const { asker } = useDesk();
  if (now.kind === 'asking') {
    return (
      <div class="worth-bar" role="status">
        <progress value={now.of === 0 ? 0 : now.done / now.of} max={1} aria-label={words.RERUNS_MADE} />
        <span>{now.of === 0 ? words.GETTING_READY : words.rerunsOf(now.done, now.of)}</span>
        <button type="button" class="btn" onClick={() => asker.stop()}>
          {words.STOP}
        </button>
      </div>
    );
  }
  return (
    <div class="worth-bar">
      {now.kind === 'failed' && (
        <p role="alert">
          {now.problems.map(({ path, found, expected }) => `${path}: found ${found}, expected ${expected}`).join('; ')}
        </p>
      )}
      <button type="button" class="btn" title={hint} onClick={ask}>
        {label}
      </button>
    </div>
  );
}
