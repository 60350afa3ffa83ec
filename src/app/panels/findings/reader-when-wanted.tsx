// The page of one force or region, fetched when somebody wants it: most readers begin with the nation's.

import { WhenWanted } from '../parts/when-wanted.tsx';

const load = async () => (await import('../reader/reader-page.tsx')).ReaderPage;

export const ReaderWhenWanted = () => (
  <WhenWanted load={load}>
    <div class="reader-page" aria-busy="true" />
  </WhenWanted>
);
