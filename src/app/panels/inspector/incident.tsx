// One incident: the state it is in, what it needs and has, how soon help came, and what its host asked for.

import { useState } from 'preact/hooks';
import { INCIDENT, INCIDENT_STATES } from '../../../core/model/states.ts';
import { incidentRows, rowsOf } from '../../../core/trace/fact-index.ts';
import { INCIDENT_FACTS } from '../../../core/trace/facts.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { whyRequest, whyShort } from '../../../core/trace/why/explain.ts';
import { useDesk } from '../context.ts';
import { Term } from '../explain/term.tsx';
import { duration, whole } from '../format.ts';
import { placeOfIncident } from '../here-view.ts';
import { SprLinks } from '../parts/spr-link.tsx';
import { momentText, weekdayHourText } from '../read/clock.ts';
import { capabilityAt, forceAt, phaseName } from '../read/names.ts';
import { type RequestRow, requestsBy } from '../read/requests.ts';
import { linesOf } from '../read/situation.ts';
import { foreseenAt } from '../read/warnings.ts';
import { INCIDENT_STATE_WORDS } from '../words.ts';
import { Arrivals } from './arrivals.tsx';
import { Control } from './control.tsx';
import { InspectorHead } from './crumb.tsx';
import { HereLink } from './here-link.tsx';
import { Partners } from './partners.tsx';
import { Strength } from './strength.tsx';
import { SupplyTable } from './supply-table.tsx';
import { CountParts, WaitParts, Why } from './why.tsx';
import * as words from './words.ts';

const FEW = 4;

export function IncidentPanel({ trace, index }: { readonly trace: Trace; readonly index: number }) {
  const { desk, view } = useDesk();
  const tally = view.tally.value;
  const sec = view.minute.value * 60;
  const state = desk.stateNow();
  const { header } = trace;
  const incident = header.incidents[index];
  if (tally === null || state === null || incident === undefined) return null;
  const force = forceAt(header, incident.force);
  const now = state.incidentState[index]!;
  const phase = phaseName(header, index, state.incidentPhase[index]!);
  const lines = linesOf(trace, tally, index);
  const foreseen = foreseenAt(trace, index, state.timeSec);
  const isAhead = now === INCIDENT.latent;
  return (
    <>
      <InspectorHead
        trail={[
          { label: force.name, onClick: () => desk.select({ kind: 'force', index: incident.force }) },
          { label: 'Incident' },
        ]}
        title={incident.name}
        chip={isAhead && foreseen !== null ? words.FORESEEN : INCIDENT_STATE_WORDS[INCIDENT_STATES[now] ?? 'latent']}
      />
      <p class="plain">
        At {incident.placeName}
        {incident.rendezvousName === incident.placeName ? '' : `; reinforcements book in at ${incident.rendezvousName}`}
        .
        {phase !== null && (
          <>
            {' '}
            Phase: <b>{phase.toLowerCase()}</b>.
          </>
        )}{' '}
        {sinceText(trace, index, sec)}
        {foreseen !== null && <> {words.foreseen(momentText(header, foreseen.sec), duration(foreseen.leadSec))}</>}
      </p>
      <p class="plain">
        <HereLink place={placeOfIncident(header, index)} />
      </p>
      {lines.length === 0 ? (
        <p class="caption">Nothing demanded now.</p>
      ) : (
        <SupplyTable header={header} lines={lines} />
      )}
      {lines.map(({ capability }) => {
        const { name } = capabilityAt(header, capability);
        return (
          <Why key={capability} about={`${name}, ${incident.name}`} label={lines.length > 1 ? name : ''}>
            {() => <CountParts answer={whyShort(trace, state, index, capability)} />}
          </Why>
        );
      })}
      <Strength trace={trace} incident={index} lines={lines} atSec={state.timeSec} />
      <Control trace={trace} incident={index} atSec={state.timeSec} />
      <Arrivals trace={trace} incident={index} />
      <Partners trace={trace} incident={index} atSec={state.timeSec} />
      <Requests trace={trace} rows={requestsBy(trace, state, index)} atSec={state.timeSec} />
    </>
  );
}

/** When it came into its present state. */
function sinceText(trace: Trace, incident: number, atSec: number): string {
  let since: number | null = null;
  for (const n of rowsOf(incidentRows(trace), incident)) {
    if (trace.facts.timeSec[n]! > atSec + 59) break;
    if (trace.facts.kind[n]! > INCIDENT_FACTS) since = trace.facts.timeSec[n]!;
  }
  if (since === null) return '';
  return `In this state since ${momentText(trace.header, since)}, ${duration(Math.max(0, atSec - since))}.`;
}

interface RequestsProps {
  readonly trace: Trace;
  readonly rows: readonly RequestRow[];
  readonly atSec: number;
}

function Requests({ trace, rows, atSec }: RequestsProps) {
  const { desk } = useDesk();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(-FEW);
  return (
    <section class="block">
      <h3>
        <Term of="request">{words.REQUESTS}</Term>
      </h3>
      {rows.length === 0 ? (
        <p class="caption">{words.NO_REQUESTS}</p>
      ) : (
        <>
          <ol class="request-list">
            {shown.map((row) => (
              <li key={row.request}>
                <span>
                  <button
                    type="button"
                    class="link"
                    onClick={() => desk.select({ kind: 'request', index: row.request })}
                  >
                    Request {whole(row.request + 1)}
                  </button>{' '}
                  {row.capability}, {whole(row.units)} asked
                  {row.toFind > 0 && <>, {whole(row.toFind)} to find</>}
                </span>
                <span class="request-state">{row.state}</span>
                <span class="caption">
                  {row.tier === '' ? '' : `${row.tier}. `}
                  {row.centre === '' ? '' : `At ${row.centre}. `}
                  {requestTimes(trace, row)}. <TierCites trace={trace} row={row} />
                </span>
                <Why about={`request ${row.request + 1}`}>
                  {() => <WaitParts answer={whyRequest(trace, row.request, Math.floor(atSec), FEW)} />}
                </Why>
              </li>
            ))}
          </ol>
          {rows.length > FEW && (
            <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? 'Latest only' : `All ${whole(rows.length)}`}
            </button>
          )}
        </>
      )}
    </section>
  );
}

/** Paragraph that the tier a request is at stands for. */
function TierCites({ trace, row }: { readonly trace: Trace; readonly row: RequestRow }) {
  const spr = trace.header.exercise.doctrine.tiers.find(({ name }) => name === row.tier)?.spr;
  return spr === undefined ? null : <SprLinks paragraphs={[spr]} />;
}

function requestTimes(trace: Trace, row: RequestRow): string {
  const parts = [`Drafted ${weekdayHourText(trace.header, row.draftedSec)}`];
  if (row.filledSec !== null) parts.push(`filled ${weekdayHourText(trace.header, row.filledSec)}`);
  if (row.fulfilledSec !== null) parts.push(`fulfilled ${weekdayHourText(trace.header, row.fulfilledSec)}`);
  return parts.join(', ');
}
