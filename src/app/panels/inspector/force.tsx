// One force: its strength and groupings, what it holds, where its units are, and how its forming up compares with the
// published standard.

import { useState } from 'preact/hooks';
import type { ForceId } from '../../../core/model/dataset.ts';
import { hasArea } from '../../../core/model/national-forces.ts';
import { UNIT_STATES } from '../../../core/model/states.ts';
import { standardOf, standardRows } from '../../../core/trace/standard-kept.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { ColumnHeads, type Figure } from '../explain/how-counted.tsx';
import { Term } from '../explain/term.tsx';
import { amount, asOfText, listed, percent, whole } from '../format.ts';
import { clickedPlace, placeOfForce } from '../here-view.ts';
import { BasisMark, basisOf } from '../parts/basis.tsx';
import { CapabilityGlyph } from '../parts/glyph.tsx';
import { unitsAtHandOf } from '../read/at-hand.ts';
import { capabilityAt, forceAt } from '../read/names.ts';
import type { DeskView } from '../view.ts';
import { UNIT_STATE_WORDS } from '../words.ts';
import { InspectorHead } from './crumb.tsx';
import { DonorDecisions } from './donor-decisions.tsx';
import { cautionsOf, holdingRows, stateCounts, unitsOf } from './force-rows.ts';
import { Groupings, Joins } from './groupings.tsx';
import { HereLink } from './here-link.tsx';
import { HomeCover } from './home-cover.tsx';
import { Money } from './money.tsx';
import * as words from './words.ts';

const FEW = 6;
const HOLDING_FIGURES: readonly Figure[] = [
  { title: 'Held', why: 'held' },
  { title: 'Formable', why: 'formable' },
  { title: 'At home', why: 'atHome' },
  { title: 'Lent', why: 'lent' },
];
const STANDARD_FIGURES: readonly Figure[] = [
  { title: 'Standard', why: 'standardShare' },
  { title: 'Formed', why: 'standardFormed' },
  { title: 'Share', why: 'standardKept' },
];

export function ForcePanel({ trace, index }: { readonly trace: Trace; readonly index: number }) {
  const { desk, view } = useDesk();
  const { header } = trace;
  const force = forceAt(header, index);
  const hosted = header.incidents.flatMap((incident, n) => (incident.force === index ? [{ incident, n }] : []));
  return (
    <>
      <InspectorHead
        trail={[{ label: 'Force' }]}
        title={force.name}
        {...(hosted.length > 0 ? { chip: 'Host force' } : {})}
      />
      <p class="plain">
        <button type="button" class="link" onClick={() => openReader(view, index)}>
          {words.ITS_VIEW}
        </button>
        {hasArea(force) && (
          <>
            {' · '}
            <HereLink place={clickedPlace(desk) ?? placeOfForce(header, force.id)} />
          </>
        )}
      </p>
      {hosted.length > 0 && (
        <p class="plain">
          Host of{' '}
          {hosted.map(({ incident, n }, i) => (
            <span key={incident.id}>
              {i > 0 && ', '}
              <button type="button" class="link" onClick={() => desk.select({ kind: 'incident', index: n })}>
                {incident.name}
              </button>
            </span>
          ))}
          .
        </p>
      )}
      <dl class="pairs">
        {force.strength.map((strength) => (
          <div key={strength.asOf}>
            <dt>
              {hasArea(force) ? words.STRENGTH : words.STRENGTH_COUNTED}, {asOfText(strength.asOf)}
            </dt>
            <dd>
              {whole(strength.value)} <BasisMark {...basisOf(strength)} />
            </dd>
          </div>
        ))}
        <Groupings trace={trace} force={force} />
      </dl>
      <Joins trace={trace} force={force} />
      {force.strength[0] !== undefined && <p class="caption">{force.strength[0].source}.</p>}
      <Together trace={trace} index={index} />
      <Holdings trace={trace} index={index} />
      <HomeCover trace={trace} force={index} />
      <DonorDecisions trace={trace} force={index} />
      <Money trace={trace} force={index} />
      <Standard trace={trace} index={index} />
      <Units trace={trace} index={index} />
    </>
  );
}

/** The sheet of findings as this force reads it: the sheet first, for closing it forgets whose view it was. */
function openReader(view: DeskView, force: number): void {
  view.findings.value ??= { kind: 'scores', dimension: 'capacity' };
  view.reader.value = { force, region: null };
}

/** Whom it has put work together with, on the day the exercise starts. */
function Together({ trace, index }: { readonly trace: Trace; readonly index: number }) {
  const { header } = trace;
  const own = header.exercise.collaborations.filter(({ forces }) => forces.some((id) => id === header.forceIds[index]));
  if (own.length === 0) return null;
  const nameOf = (id: ForceId): string => header.exercise.forces.find((force) => force.id === id)?.shortName ?? '';
  return (
    <section class="block">
      <h3>{words.WORKS_AS_ONE}</h3>
      {own.map((one) => (
        <p class="plain" key={one.id}>
          {listed(one.forces.filter((id) => id !== header.forceIds[index]).map(nameOf))}: {one.work}{' '}
          <BasisMark {...basisOf(one)} />
        </p>
      ))}
    </section>
  );
}

function Holdings({ trace, index }: { readonly trace: Trace; readonly index: number }) {
  const { view } = useDesk();
  const tally = view.tally.value;
  if (tally === null) return null;
  const rows = holdingRows(trace, tally, index);
  const cautions = cautionsOf(rows);
  return (
    <section class="block">
      <h3>
        <Term of="holding">{words.HOLDINGS}</Term>
      </h3>
      {rows.length === 0 ? (
        <p class="caption">{words.NO_HOLDINGS}</p>
      ) : (
        <table class="supply">
          <ColumnHeads heads={HOLDING_FIGURES} />
          <tbody>
            {rows.map((row) => (
              <tr key={row.capability.id}>
                <th scope="row">
                  <CapabilityGlyph glyph={row.capability.glyph} />
                  {row.capability.name}
                </th>
                <td>
                  {whole(row.held.units)} <BasisMark {...basisOf(row.held)} />
                </td>
                <td>{whole(row.formable)}</td>
                <td>{whole(row.atHome)}</td>
                <td>{amount(row.lent)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unitsAtHandOf(trace, index, tally.units, view.sec.value).map((one) => (
        <p class="plain" key={one.capability}>
          {words.atHand(
            capabilityAt(trace.header, one.capability).unitPlural,
            whole(one.formable),
            whole(one.most),
            whole(one.onDuty),
            one.surge,
          )}
        </p>
      ))}
      {cautions.map(({ names, caution }) => (
        <p class="caption" key={caution}>
          <b>{names}.</b> {caution}
        </p>
      ))}
    </section>
  );
}

function Standard({ trace, index }: { readonly trace: Trace; readonly index: number }) {
  const standard = standardOf(trace);
  const rows = standardRows(trace, index);
  if (standard === null) return null;
  return (
    <section class="block">
      <h3>
        <Term of="standard">{words.STANDARD}</Term> <BasisMark {...basisOf(standard)} />
      </h3>
      {rows.length === 0 ? (
        <p class="caption">{words.STANDARD_NONE}</p>
      ) : (
        <>
          <table class="supply">
            <ColumnHeads heads={STANDARD_FIGURES} />
            <tbody>
              {rows.map((row) => (
                <tr key={row.withinHours}>
                  <th scope="row">Within {whole(row.withinHours)} h</th>
                  <td>{percent(row.standard)}</td>
                  <td>
                    {whole(row.formed)} of {whole(row.warned)}
                  </td>
                  <td class={row.met ? '' : 'is-short'}>
                    {percent(row.share)}
                    {row.met ? '' : ', below'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="caption">
            {words.STANDARD_NOTE} {standard.source}, {standard.asOf}.
          </p>
        </>
      )}
    </section>
  );
}

function Units({ trace, index }: { readonly trace: Trace; readonly index: number }) {
  const { desk, view } = useDesk();
  const [all, setAll] = useState(false);
  const tally = view.tally.value;
  const state = desk.stateNow();
  if (tally === null || state === null) return null;
  const { header } = trace;
  const units = unitsOf(trace, state, index).sort(
    (x, y) => Number(state.unitState[y]! > 0) - Number(state.unitState[x]! > 0) || x - y,
  );
  const shown = all ? units : units.slice(0, FEW);
  return (
    <section class="block">
      <h3>{words.UNITS_NOW}</h3>
      {units.length === 0 ? (
        <p class="caption">{words.NO_UNITS}</p>
      ) : (
        <>
          <ul class="state-counts">
            {stateCounts(tally, index).map((count) => (
              <li key={count.state}>
                <b>{whole(count.units)}</b> {count.state.toLowerCase()}
              </li>
            ))}
          </ul>
          <ul class="unit-list">
            {shown.map((n) => {
              const unit = header.units[n]!;
              return (
                <li key={n}>
                  <CapabilityGlyph glyph={capabilityAt(header, unit.capability).glyph} />
                  <button type="button" class="link" onClick={() => desk.select({ kind: 'unit', index: n })}>
                    {unit.name}
                  </button>
                  <span class="muted">{UNIT_STATE_WORDS[UNIT_STATES[state.unitState[n]!] ?? 'available']}</span>
                </li>
              );
            })}
          </ul>
          {units.length > FEW && (
            <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? 'Fewer' : `All ${whole(units.length)}`}
            </button>
          )}
        </>
      )}
    </section>
  );
}
