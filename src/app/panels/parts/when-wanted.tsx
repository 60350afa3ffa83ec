// A part of the screen that is fetched when somebody wants it: the first screen does not wait for what few ask for at once. A
// fetch that takes its time says so, and one that fails says what to do: no control may seem to do nothing.

import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface WhenWantedProps {
  /** Fetches it; the same function at every drawing. */
  readonly load: () => Promise<ComponentType>;
  /** What stands in its place until then. */
  readonly children?: ComponentChildren;
}

type Fetch =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'here'; readonly Part: ComponentType };

const SLOW_AFTER_MS = 500;

export function WhenWanted({ load, children = null }: WhenWantedProps) {
  const [fetch, setFetch] = useState<Fetch>({ kind: 'waiting' });
  const [tries, setTries] = useState(1);
  useEffect(() => {
    let isWanted = true;
    setFetch({ kind: 'waiting' });
    const timer = setTimeout(() => setFetch({ kind: 'slow' }), SLOW_AFTER_MS);
    const show = (next: Fetch): void => {
      clearTimeout(timer);
      if (isWanted) setFetch(next);
    };
    load().then(
      (Part) => show({ kind: 'here', Part }),
      () => show({ kind: 'failed' }),
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [load, tries]);
  if (fetch.kind === 'here') return <fetch.Part />;
  return (
    <>
      {children}
      {fetch.kind === 'slow' && (
        <p class="fetch-note" role="status">
          Fetching this part…
        </p>
      )}
      {fetch.kind === 'failed' && (
        <div class="fetch-note" role="alert">
          <p>This part of Muster could not be fetched. All that is on the screen still works.</p>
          <button type="button" class="btn btn-small" onClick={() => setTries(tries + 1)}>
            Try again
          </button>
        </div>
      )}
    </>
  );
}
