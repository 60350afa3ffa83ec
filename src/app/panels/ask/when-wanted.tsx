// The page of questions, fetched when somebody wants it: the first screen does not wait for what few ask at once.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function AskWhenWanted() {
  const [Page, setPage] = useState<ComponentType | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('./ask.tsx').then(({ Ask }) => {
      if (isWanted) setPage(() => Ask);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return Page === null ? <main class="ask" aria-busy="true" /> : <Page />;
}
