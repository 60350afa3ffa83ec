// Compatibility, fetched when somebody opens it.

import { WhenWanted } from '../../parts/when-wanted.tsx';

const load = async () => (await import('./matrix-page.tsx')).MatrixPage;

export const MatrixWhenWanted = () => (
  <WhenWanted load={load}>
    <div class="matrix-page" aria-busy="true" />
  </WhenWanted>
);
