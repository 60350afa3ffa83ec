// The page of questions, fetched when somebody wants it. Its field for a question in words is there at once.

import { useEffect } from 'preact/hooks';
import { useDesk } from '../context.ts';
import { WhenWanted } from '../parts/when-wanted.tsx';
import { TypedInput } from './typed/typed-input.tsx';

const load = async () => (await import('./ask.tsx')).Ask;

export function AskWhenWanted() {
  const { view } = useDesk();
  useEffect(
    () => () => {
      view.typed.value = { text: '', isSent: false };
    },
    [view],
  );
  return (
    <WhenWanted load={load}>
      <main class="ask" aria-busy="true">
        <div class="start-top" />
        <div class="ask-body">
          <TypedInput onSend={() => (view.typed.value = { ...view.typed.peek(), isSent: true })} />
        </div>
      </main>
    </WhenWanted>
  );
}
