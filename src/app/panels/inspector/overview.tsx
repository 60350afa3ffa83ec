// With nothing selected: every incident, what it needs and has, and how soon help came.

import { isRoadEffect } from '../../../core/model/scenario.ts';
import { INCIDENT_STATES } from '../../../core/model/states.ts';
import { wordsOfRoads } from '../../../core/trace/describe-roads.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { ColumnHeads } from '../explain/how-counted.tsx';
import { amount, whole } from '../format.ts';
import { UpdatingMark } from '../parts/engine-note.tsx';
import { CapabilityGlyph } from '../parts/glyph.tsx';
import { capabilityAt } from '../read/names.ts';
import { INCIDENT_STATE_WORDS } from '../words.ts';
import { Arrivals } from './arrivals.tsx';
import { GapsSoFar } from './gaps-so-far.tsx';
import { type IncidentEntry, incidentGroups } from './incident-groups.ts';
import { SUPPLY_FIGURES } from './supply-table.tsx';
import * as words from './words.ts';

export function Overview({ trace }: { readonly trace: Trace }) {
  const { desk, view } = useDesk();
  const tally = view.tally.value;
  const state = desk.stateNow();
  if (tally === null || state === null) return null;
  const { now, over, ahead } = incidentGroups(trace, state, tally);
  const none = trace.header.incidents.length === 0;
  return (
    <>
      <header class="panel-head">
        <h2>{words.OVERVIEW}</h2>
        <span class="spread" />
        <UpdatingMark />
      </header>
      <p class="caption">{none ? words.NO_INCIDENTS : words.OVERVIEW_HINT}</p>
      {now.length > 0 && <IncidentTable trace={trace} entries={now} />}
      <Folded label={words.ahead(ahead.length)} entries={ahead} open={now.length === 0} />
      <Folded label={words.over(over.length)} entries={over} open={false} />
      <RoadsNow trace={trace} open={state.disruptionOpen} />
      <GapsSoFar trace={trace} />
      <Arrivals trace={trace} incident={null} />
    </>
  );
}

interface RoadsProps {
  readonly trace: Trace;
  /** 1 for each disruption that lasts. */
  readonly open: Uint8Array;
}

/** Roads that are closed or slowed at the cursor. */
function RoadsNow({ trace, open }: RoadsProps) {
  const hit = (trace.header.exercise.scenario.disruptions ?? []).filter(
    ({ effect }, n) => open[n] === 1 && isRoadEffect(effect),
  );
  if (hit.length === 0) return null;
  return (
    <section class="block">
      <h3>{words.ROADS}</h3>
      <ul class="plain">
        {hit.map((one) => (
          <li key={one.id}>
            {one.name}, {wordsOfRoads(one)}.
          </li>
        ))}
      </ul>
    </section>
  );
}

interface EntriesProps {
  readonly trace: Trace;
  readonly entries: readonly IncidentEntry[];
}

function IncidentTable({ trace, entries }: EntriesProps) {
  return (
    <table class="supply incidents">
      <ColumnHeads first={words.INCIDENT} heads={SUPPLY_FIGURES} />
      {entries.map((entry) => (
        <tbody key={entry.incident}>
          <tr class="incident-name">
            <th scope="rowgroup" colSpan={5}>
              <IncidentLink entry={entry} />
              <span class="muted">{INCIDENT_STATE_WORDS[INCIDENT_STATES[entry.state] ?? 'latent']}</span>
            </th>
          </tr>
          {entry.lines.map((line) => {
            const capability = capabilityAt(trace.header, line.capability);
            return (
              <tr key={line.capability}>
                <th scope="row">
                  <CapabilityGlyph glyph={capability.glyph} />
                  {capability.name}
                </th>
                <td>{whole(line.demand)}</td>
                <td>
                  {amount(line.own)} + {amount(line.lent)}
                </td>
                <td>{amount(line.onTheWay)}</td>
                <td class={line.short > 0 ? 'is-short' : ''}>{whole(line.short)}</td>
              </tr>
            );
          })}
          {entry.lines.length === 0 && (
            <tr>
              <th scope="row" colSpan={5}>
                {words.NOTHING_DEMANDED}
              </th>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

interface FoldedProps {
  readonly label: string;
  readonly entries: readonly IncidentEntry[];
  readonly open: boolean;
}

function Folded({ label, entries, open }: FoldedProps) {
  if (entries.length === 0) return null;
  return (
    <details class="folded" open={open}>
      <summary>{label}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.incident}>
            <IncidentLink entry={entry} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function IncidentLink({ entry }: { readonly entry: IncidentEntry }) {
  const { desk } = useDesk();
  return (
    <button type="button" class="link" onClick={() => desk.select({ kind: 'incident', index: entry.incident })}>
      {entry.name}
    </button>
  );
}
