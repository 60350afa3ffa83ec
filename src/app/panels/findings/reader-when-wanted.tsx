// The page of one force or region, fetched when somebody wants it: most readers begin with the nation's.

import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Trace } from '../../../core/trace/trace.ts';

export function ReaderWhenWanted({ trace }: { readonly trace: Trace }) {
  const [Page, setPage] = useState<FunctionComponent<{ readonly trace: Trace }> | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('../reader/reader-page.tsx').then(({ ReaderPage }) => {
      if (isWanted) setPage(() => ReaderPage);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return Page === null ? <div class="reader-page" aria-busy="true" /> : <Page trace={trace} />;
}
