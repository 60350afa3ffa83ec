// What if one were lost? The button that asks it, and each centre, link and channel whose loss was felt, worst first.

import { useState } from 'preact/hooks';
import { useDesk } from '../../context.ts';
import { ColumnHeads } from '../../explain/how-counted.tsx';
import { WIDE } from '../narrowing.ts';
import { RerunBar } from '../rerun-bar.tsx';
import { askOfRun, runAnswer } from '../run-answer.ts';
import * as words from './words.ts';

const HEADS = [
  { title: words.UNMET, why: 'lostUnmet', basis: 'derived' },
  { title: words.LATER, why: 'lostLater' },
  { title: words.PLACES, why: 'lostPlaces' },
] as const;

/** Each loss is rerun on so many: there are many losses, and a chain that breaks is plain to see. */
const SEEDS = 8;
const FIRST_ROWS = 8;

export function WeakPoints() {
  const { desk, asker, view } = useDesk();
  const [all, setAll] = useState(false);
  const now = runAnswer('weakPoints', desk, asker);
  if (now.kind !== 'known') {
    const ask = (): void => {
      view.ofWholeRun.value = true;
      view.narrowing.value = WIDE;
      askOfRun('weakPoints', desk, asker, SEEDS);
    };
    return (
      <section class="links-weak" aria-label={words.WEAK}>
        <RerunBar now={now} label={words.WEAK} hint={words.WEAK_HINT} ask={ask} />
        <p class="caption">{words.WEAK_ABOUT}</p>
      </section>
    );
  }
  const { seeds, found } = now.reply;
  const felt = found.filter(words.isFelt);
  const shown = all ? felt : felt.slice(0, FIRST_ROWS);
  return (
    <section class="links-weak" aria-label={words.WEAK}>
      {felt.length === 0 && <p>{words.NO_DIFFERENCE}</p>}
      {felt.length > 0 && (
        <table class="links-table">
          <caption>{words.WEAK}</caption>
          <ColumnHeads first={words.LOST} heads={HEADS} />
          <tbody>
            {shown.map((one) => (
              <tr key={`${one.loss.kind} ${one.loss.id}`}>
                <th scope="row">{one.loss.name}</th>
                <td>{words.intervalText(one.unmetOfficerHours)}</td>
                <td>{words.laterText(one.firstOutsideSec)}</td>
                <td>{words.placesText(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < felt.length && (
        <button type="button" class="link facts-all" onClick={() => setAll(true)}>
          {words.allOf(felt.length)}
        </button>
      )}
      <p class="caption">{words.triedText(seeds, found.length, felt.length)}</p>
    </section>
  );
}
