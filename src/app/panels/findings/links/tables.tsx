// Links and centres as tables, those with trouble first. A row of the first is chosen to see its facts: one stop for Tab,
// arrows from row to row.

import { useState } from 'preact/hooks';
import type { Connections, Edge } from '../../../../core/scoring/links.ts';
import { ColumnHeads } from '../../explain/how-counted.tsx';
import { walkAmong } from '../walk.ts';
import * as words from './words.ts';

const FIRST_ROWS = 14;
const walk = walkAmong('.links-pick');

const EDGE_HEADS = [
  { title: words.CHANNELS, why: 'usually', isWords: true, basis: 'illustrative' },
  { title: words.MESSAGES, why: 'messages' },
  { title: words.OTHER_MEANS, why: 'otherMeans' },
  { title: words.FAILURES, why: 'failures' },
] as const;
const CENTRE_HEADS = [
  { title: words.REQUESTS, why: 'centreReached' },
  { title: words.LONGEST_WAIT, why: 'centreLongest' },
  { title: words.WENT_ROUND, why: 'wentRound' },
  { title: words.TROUBLE, why: 'trouble' },
] as const;

interface EdgeTableProps {
  readonly connections: Connections;
  readonly edges: readonly Edge[];
  readonly chosen: Edge | undefined;
  readonly onChoose: (edge: Edge) => void;
}

export function EdgeTable({ connections, edges, chosen, onChoose }: EdgeTableProps) {
  const [all, setAll] = useState(false);
  const shown = all ? edges : edges.slice(0, FIRST_ROWS);
  const stop = chosen !== undefined && shown.includes(chosen) ? chosen : shown[0];
  return (
    <>
      <table class="links-table" onKeyDown={walk}>
        <caption>{words.LINKS}</caption>
        <ColumnHeads first={words.BETWEEN} heads={EDGE_HEADS} />
        <tbody>
          {shown.map((edge) => (
            <tr key={`${edge.a} ${edge.b}`} class={edge === chosen ? 'is-on' : ''}>
              <th scope="row">
                <button
                  type="button"
                  class="link links-pick"
                  aria-pressed={edge === chosen}
                  tabIndex={edge === stop ? 0 : -1}
                  onFocus={() => onChoose(edge)}
                  onClick={() => onChoose(edge)}
                >
                  {words.namesOf(connections, edge)}
                </button>
              </th>
              <td class="is-words">{words.channelsText(edge)}</td>
              <td>{edge.messages}</td>
              <td>{edge.byOtherMeans}</td>
              <td>{edge.failures}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < edges.length && (
        <button type="button" class="link facts-all" onClick={() => setAll(true)}>
          {words.allOf(edges.length)}
        </button>
      )}
    </>
  );
}

export function CentreTable({ connections }: { readonly connections: Connections }) {
  const rows = connections.nodes.filter(({ requests, failed, overloaded }) => requests + failed + overloaded > 0);
  if (rows.length === 0) return null;
  return (
    <table class="links-table">
      <caption>{words.CENTRES}</caption>
      <ColumnHeads first={words.CENTRE} heads={CENTRE_HEADS} />
      <tbody>
        {rows.map((node) => (
          <tr key={node.id}>
            <th scope="row">{node.name}</th>
            <td>{node.requests}</td>
            <td>{words.waitText(node)}</td>
            <td>{node.wentRound}</td>
            <td>{words.troubleText(node)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
