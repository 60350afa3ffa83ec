// What failed in the engine, what still works and what to do; the code behind Details. Nothing while all is well.

import { describeProblem } from '../../../core/base/result.ts';
import { useDesk } from '../context.ts';
import { Icon } from './icons.tsx';

export function EngineNote({ safe }: { readonly safe: string }) {
  const { desk } = useDesk();
  const status = desk.engine.value;
  if (status.kind !== 'failed') return null;
  return (
    <div class="engine-note" role="alert">
      <Icon name="warn" />
      <div>
        <p>
          <b>The engine could not work this out.</b> {safe} {status.advice}
        </p>
        <button type="button" class="btn" onClick={() => desk.retry()}>
          Try again
        </button>
        {status.problems.length > 0 && (
          <details>
            <summary>Details</summary>
            <ul class="problems">
              {status.problems.map((problem) => (
                <li key={describeProblem(problem)}>{describeProblem(problem)}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}

/** A word beside figures that are about to change. */
export function UpdatingMark() {
  const { view } = useDesk();
  return view.updating.value ? (
    <span class="updating" role="status">
      updating
    </span>
  ) : null;
}
