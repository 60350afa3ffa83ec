// Links, fetched when somebody opens them.

import { WhenWanted } from '../../parts/when-wanted.tsx';

const load = async () => (await import('./links-page.tsx')).LinksPage;

export const LinksWhenWanted = () => (
  <WhenWanted load={load}>
    <div class="links-page" aria-busy="true" />
  </WhenWanted>
);
