// A question of each kind, in full: to be asked as it stands, or changed once it has been.

import { useDesk } from '../context.ts';
import * as words from './words.ts';

export function Examples({ head }: { readonly head: string }) {
  const { view } = useDesk();
  return (
    <div class="ask-examples">
      <p>{head}</p>
      <ul>
        {words.EXAMPLES.map(({ kind, asks }) => (
          <li key={kind}>
            <button type="button" onClick={() => (view.typed.value = { text: asks, isSent: true })}>
              <b>{kind}</b>
              <span>{asks}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
