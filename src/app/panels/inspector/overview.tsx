// With nothing selected: every incident, what it needs and has, and how soon help came.

import { INCIDENT_STATES } from '../../../core/model/states.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { UpdatingMark } from '../parts/engine-note.tsx';
import { linesOf } from '../read/situation.ts';
import { INCIDENT_STATE_WORDS } from '../words.ts';
import { Arrivals } from './arrivals.tsx';
import { SupplyTable } from './supply-table.tsx';
import * as words from './words.ts';

export function Overview({ trace }: { readonly trace: Trace }) {
  const { desk, view } = useDesk();
  const tally = view.tally.value;
  const state = desk.stateNow();
  if (tally === null || state === null) return null;
  const { incidents } = trace.header;
  return (
    <>
      <header class="panel-head">
        <h2>{words.OVERVIEW}</h2>
        <span class="spread" />
        <UpdatingMark />
      </header>
      <p class="caption">{incidents.length === 0 ? words.NO_INCIDENTS : words.OVERVIEW_HINT}</p>
      {incidents.map((incident, n) => (
        <section class="incident-card" key={incident.id}>
          <header>
            <button type="button" class="link strong" onClick={() => desk.select({ kind: 'incident', index: n })}>
              {incident.name}
            </button>
            <span class="caption">{INCIDENT_STATE_WORDS[INCIDENT_STATES[state.incidentState[n]!] ?? 'latent']}</span>
          </header>
          <Supply trace={trace} incident={n} />
        </section>
      ))}
      <Arrivals trace={trace} incident={null} />
    </>
  );
}

function Supply({ trace, incident }: { readonly trace: Trace; readonly incident: number }) {
  const { view } = useDesk();
  const tally = view.tally.value;
  if (tally === null) return null;
  const lines = linesOf(trace, tally, incident);
  if (lines.length === 0) return <p class="caption">Nothing demanded now.</p>;
  return <SupplyTable header={trace.header} lines={lines} />;
}
