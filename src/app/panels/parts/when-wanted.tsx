// A part of the screen that is fetched when somebody wants it: the first screen does not wait for what few ask for at once.

import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface WhenWantedProps {
  /** Fetches it; the same function at every drawing. */
  readonly load: () => Promise<ComponentType>;
  /** What stands in its place until then. */
  readonly children?: ComponentChildren;
}

export function WhenWanted({ load, children = null }: WhenWantedProps) {
  const [Part, setPart] = useState<ComponentType | null>(null);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (got) => {
        if (isWanted) setPart(() => got);
      },
      // Without it the rest of the screen works on; whoever asks again fetches again.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return Part === null ? children : <Part />;
}
