// The page of questions, fetched when somebody wants it.

import { WhenWanted } from '../parts/when-wanted.tsx';

const load = async () => (await import('./ask.tsx')).Ask;

export const AskWhenWanted = () => (
  <WhenWanted load={load}>
    <main class="ask" aria-busy="true" />
  </WhenWanted>
);
