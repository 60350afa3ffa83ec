// One unit: what it is doing, where that stands among its states, and what its time from asked to at work was made of.

import { at } from '../../../core/base/assert.ts';
import { UNIT, UNIT_STATES } from '../../../core/model/states.ts';
import { roadPhrase } from '../../../core/trace/describe-roads.ts';
import { crewAt, crewWords } from '../../../core/trace/part-units.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import { idleReason } from '../../../core/trace/together-words.ts';
import type { Trace, TraceHeader } from '../../../core/trace/trace.ts';
import { whyUnit } from '../../../core/trace/why/explain.ts';
import { type UnitWait, waitAt } from '../../../core/trace/why/unit-wait.ts';
import { useDesk } from '../context.ts';
import { duration, minutesText, percent, whole } from '../format.ts';
import { BasisMark, basisOf } from '../parts/basis.tsx';
import { CapabilityGlyph } from '../parts/glyph.tsx';
import { SprLinks } from '../parts/spr-link.tsx';
import { hourText, momentText, weekdayHourText } from '../read/clock.ts';
import { type Commitment, commitmentAt, nextStateAt } from '../read/commitment.ts';
import { delaysOf } from '../read/delays.ts';
import { capabilityAt, forceAt, tierName } from '../read/names.ts';
import { UNIT_STATE_WORDS } from '../words.ts';
import { InspectorHead } from './crumb.tsx';
import { kilometresOfLeg, roadsOfLeg } from './route.ts';
import { statePicture } from './statechart.ts';
import { StatechartPicture } from './statechart-picture.tsx';
import { WaitParts, Why } from './why.tsx';
import * as words from './words.ts';

export function UnitPanel({ trace, index }: { readonly trace: Trace; readonly index: number }) {
  const { desk, view } = useDesk();
  view.factCount.value;
  const minuteSec = view.minute.value * 60;
  const state = desk.stateNow();
  const { header } = trace;
  const unit = header.units[index];
  if (state === null || unit === undefined) return null;
  const capability = capabilityAt(header, unit.capability);
  const force = forceAt(header, unit.force);
  const nowState = state.unitState[index]!;
  const stateName = UNIT_STATES[nowState] ?? 'available';
  const commitment = commitmentAt(trace, index, state.timeSec);
  const crew = unit.madeUp === undefined ? null : crewAt(trace, index, state.timeSec);
  const incident = header.incidents[state.unitIncident[index]!];
  const home = header.exercise.musterPoints[unit.musterPoint]?.name ?? force.name;
  return (
    <>
      <InspectorHead
        trail={[
          { label: force.name, onClick: () => desk.select({ kind: 'force', index: unit.force }) },
          { label: 'Unit' },
        ]}
        title={unit.name}
        before={<CapabilityGlyph glyph={capability.glyph} size={20} />}
        chip={UNIT_STATE_WORDS[stateName]}
      />
      <p class="plain">
        {crew !== null && <b>{words.madeUp(crewWords(trace, index, crew))} </b>}
        {capability.name} (<SprLinks paragraphs={capability.spr} />
        ), {whole(unit.travelling)} travel, {whole(unit.onTheLine)} on the line{' '}
        <BasisMark {...basisOf(capability.onTheLine)} />.{' '}
        {(capability.remote && words.doingAtHome(stateName, incident?.placeName ?? 'its task', home)) ||
          words.doing(
            stateName,
            incident?.placeName ?? 'its task',
            incident?.rendezvousName ?? 'the rendezvous',
            home,
          )}{' '}
        {nowState !== UNIT.available && `Since ${momentText(header, state.unitSinceSec[index]!)}.`}{' '}
        <NextStep trace={trace} unit={index} atSec={state.timeSec} minuteSec={minuteSec} />
      </p>
      {nowState === UNIT.idle && commitment !== null && commitment.idleFact >= 0 && (
        <p class="plain">
          <b>{words.WHY_IDLE}</b> {idleReason(trace, commitment.idleFact)}.
        </p>
      )}
      {commitment?.roadFacts
        .filter((n) => trace.facts.timeSec[n]! <= state.timeSec)
        .map((n) => (
          <p key={n} class="plain">
            {words.roadNote(hourText(header, trace.facts.timeSec[n]!), roadPhrase(trace, n))}
          </p>
        ))}
      {incident !== undefined && commitment !== null && (
        <p class="plain">
          For{' '}
          <button
            type="button"
            class="link"
            onClick={() => desk.select({ kind: 'incident', index: state.unitIncident[index]! })}
          >
            {incident.name}
          </button>
          {commitment.request >= 0 && <>, request {whole(commitment.request + 1)}</>}
          {commitment.tier >= 0 && <>, {tierName(header, commitment.tier).toLowerCase()}</>}.
        </p>
      )}
      <Duty header={header} state={state} unit={index} />
      <StatechartPicture picture={statePicture(nowState, commitment?.reachedSec ?? null, state.timeSec)} />
      <Delays trace={trace} wait={waitAt(trace, index, state.timeSec)} atSec={state.timeSec} />
      <Route trace={trace} commitment={commitment} />
    </>
  );
}

interface DutyProps {
  readonly header: TraceHeader;
  readonly state: ExerciseState;
  readonly unit: number;
}

/** How long it has been on duty, until when it may be, and whether it is tired; nothing where doctrine keeps no clock. */
function Duty({ header, state, unit }: DutyProps) {
  const { sustaining } = header.exercise.doctrine;
  const endSec = state.unitDutyEndSec[unit]!;
  const onDutySec = state.timeSec - state.unitDutyFromSec[unit]!;
  if (sustaining === undefined || endSec === 0 || onDutySec < 0) return null;
  const lost = state.unitTired[unit]!;
  const ladders = sustaining.fatigue;
  return (
    <p class="plain">
      {words.ON_DUTY} <b>{duration(onDutySec)}</b>, {words.untilAtMost(hourText(header, endSec))}{' '}
      <BasisMark {...basisOf(sustaining.maximumDutyMin)} />
      {lost > 0 && ladders !== undefined && (
        <>
          ; {words.tired(percent(1 - lost / 1000))}{' '}
          <BasisMark {...basisOf(at([...ladders.byDuty, ...ladders.byDay], 0))} />
        </>
      )}
      .
    </p>
  );
}

interface NextStepProps {
  readonly trace: Trace;
  readonly unit: number;
  readonly atSec: number;
  readonly minuteSec: number;
}

/** When the next state is expected. */
function NextStep({ trace, unit, atSec, minuteSec }: NextStepProps) {
  const next = nextStateAt(trace, unit, atSec);
  if (next === null) return null;
  const label = UNIT_STATE_WORDS[at(UNIT_STATES, next.state)];
  return (
    <>
      {label} expected at <b>{hourText(trace.header, next.sec)}</b>, in {duration(Math.max(60, next.sec - minuteSec))}.
    </>
  );
}

interface DelaysProps {
  readonly trace: Trace;
  readonly wait: UnitWait | null;
  readonly atSec: number;
}

function Delays({ trace, wait, atSec }: DelaysProps) {
  if (wait === null) {
    return (
      <section class="block">
        <h3>{words.ASKED_TO_WORK}</h3>
        <p class="caption">{words.NOT_COMMITTED}</p>
      </section>
    );
  }
  const delays = delaysOf(wait, atSec);
  const total = delays.reduce((all, delay) => all + delay.minutes, 0);
  const { header } = trace;
  return (
    <section class="block">
      <header class="total">
        <h3>{words.ASKED_TO_WORK}</h3>
        {wait.end === 'lasts' && <span class="caption">{words.SO_FAR}</span>}
        <b>{minutesText(total)}</b>
      </header>
      <div class="delay-bar" aria-hidden="true">
        {delays.map((delay) => (
          <span key={delay.part} class={`part-${delay.part}`} style={{ flexGrow: Math.max(delay.minutes, 0.5) }} />
        ))}
      </div>
      <table class="delays">
        <tbody>
          {delays.map((delay) => (
            <tr key={delay.part}>
              <th scope="row">
                <i class={`part-${delay.part}`} />
                {words.PART_WORDS[delay.part]}
              </th>
              <td class="muted">
                {weekdayHourText(header, delay.fromSec)} to {hourText(header, delay.toSec)}
                {delay.expected && ` ${words.EXPECTED}`}
              </td>
              <td>{minutesText(delay.minutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Why about={trace.header.units[wait.unit]?.name ?? ''}>{() => <WaitParts answer={whyUnit(trace, wait)} />}</Why>
    </section>
  );
}

function Route({ trace, commitment }: { readonly trace: Trace; readonly commitment: Commitment | null }) {
  const { desk } = useDesk();
  if (commitment === null || commitment.legsOut.length === 0) return null;
  const roads = commitment.legsOut.flatMap((leg) => roadsOfLeg(trace, leg, desk.data.roads));
  const kilometres = commitment.legsOut.reduce((all, leg) => all + kilometresOfLeg(trace, leg), 0);
  return (
    <section class="block">
      <h3>{words.ROUTE}</h3>
      <p class="plain">
        {whole(kilometres)} km
        {roads.length > 0 && <> by {roads.join(', ')}</>}.
      </p>
    </section>
  );
}
