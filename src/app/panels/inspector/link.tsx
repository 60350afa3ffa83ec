// Two who can reach each other: over which channels and how fast, what of it works now, and what passed between them so far.

import { useMemo } from 'preact/hooks';
import { pairState } from '../../../core/model/link-pairs.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { ColumnHeads, type Figure } from '../explain/how-counted.tsx';
import { FactList } from '../findings/fact-list.tsx';
import { edgeText } from '../findings/links/words.ts';
import { minutesText, sentence } from '../format.ts';
import { BasisMark, basisOf } from '../parts/basis.tsx';
import { connectionsIn } from '../read/findings.ts';
import { channelRows, nodeName, pairOf } from '../read/links.ts';
import { NATION } from '../view.ts';
import { InspectorHead } from './crumb.tsx';
import { RowsToOpen } from './rows-to-open.tsx';
import * as words from './words.ts';

const FIRST_FACTS = 6;

const FIGURES: readonly Figure[] = [
  { title: words.USUALLY, why: 'usually' },
  { title: words.NINE_IN_TEN, why: 'nineInTen' },
  { title: words.NOW, why: 'channelNow' },
];

export function LinkPanel({ trace, index }: { readonly trace: Trace; readonly index: number }) {
  const { desk, view } = useDesk();
  view.factCount.value;
  const state = desk.stateNow();
  const pair = useMemo(() => pairOf(trace, index), [trace, index]);
  if (pair === undefined || state === null) return null;
  const [one, other] = [nodeName(trace, pair.a), nodeName(trace, pair.b)];
  const { centres } = trace.header.exercise;
  return (
    <>
      <InspectorHead
        trail={[{ label: words.LINK }]}
        title={`${one} – ${other}`}
        chip={words.PAIR_WORDS[pairState(pair, state.linkState)]}
      />
      <RowsToOpen
        rows={[pair.a, pair.b].flatMap((node) => {
          const centre = centres[node];
          if (centre === undefined) return [];
          const open = () => desk.select({ kind: 'centre', index: node });
          return [{ key: centre.id, title: centre.name, says: '', isShort: false, open }];
        })}
      />
      <section class="block">
        <table class="supply">
          <ColumnHeads heads={FIGURES} />
          <tbody>
            {channelRows(trace, state, pair).map(({ link, channel, state: now }) => (
              <tr key={link}>
                <th scope="row">{channel.name}</th>
                <td>
                  {minutesText(channel.latencyMin.p50)} <BasisMark {...basisOf(channel.latencyMin)} />
                </td>
                <td>{minutesText(channel.latencyMin.p90)}</td>
                <td class={now > 0 ? 'is-short' : ''}>{words.LINK_STATE_WORDS[now]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="caption">{words.LATENCY_NOTE}</p>
      </section>
      <Passed trace={trace} a={pair.a} b={pair.b} />
    </>
  );
}

function Passed({ trace, a, b }: { readonly trace: Trace; readonly a: number; readonly b: number }) {
  const { desk, view } = useDesk();
  const untilSec = view.minute.value * 60 + 59;
  const edge = useMemo(() => {
    const scope = { fromSec: 0, untilSec, ...NATION, capability: null };
    return connectionsIn(trace, desk.data.scoring, scope).edges.find((one) => one.a === a && one.b === b);
  }, [trace, desk.data.scoring, untilSec, a, b]);
  return (
    <section class="block">
      <h3>{words.PASSED}</h3>
      {edge === undefined ? (
        <p class="caption">{words.NOTHING_HAPPENED}</p>
      ) : (
        <>
          <p class="plain">{sentence(edgeText(edge))}.</p>
          <FactList trace={trace} facts={edge.facts.toReversed()} first={FIRST_FACTS} />
          {edge.links.length > 1 && <p class="caption">{words.WHICH_LINK}</p>}
        </>
      )}
    </section>
  );
}
