// What waits for people, at the top of the decisions: what is asked, what agreeing would leave at home, and the answers.

import { useState } from 'preact/hooks';
import type { CapabilityId, ForceId } from '../../../core/model/dataset.ts';
import type { Decision, Gives } from '../../../core/model/decisions.ts';
import type { RoleId } from '../../../core/model/roles.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { counted, whole } from '../format.ts';
import { openForm } from '../left/open-form.ts';
import { BasisMark } from '../parts/basis.tsx';
import { hourText } from '../read/clock.ts';
import { capabilityAt, forceAt } from '../read/names.ts';
import { type WaitingAsk, type Waiting as Waits, waitingFor, waitingNow } from './waiting.ts';
import * as words from './words.ts';

/** Who answers for a donor, and who declares, where the role on this screen doesn't. */
const DONOR = 'donorForce' as RoleId;
const HOST = 'hostGold' as RoleId;

/** The same function at every drawing: called when the field appears. */
const focusOnce = (field: HTMLInputElement | null): void => field?.focus();

export function Waiting() {
  const { desk, view } = useDesk();
  const trace = desk.trace.value;
  const tally = view.tally.value;
  view.factCount.value;
  const state = desk.stateNow();
  if (trace === null || state === null || tally === null) return null;
  const waiting = waitingFor(trace, state, waitingNow(trace, state, tally), desk.sight.value);
  if (waiting.length === 0) return null;
  return (
    <section class="waiting" aria-label={words.WAITING}>
      <h3>
        {words.WAITING} <span class="waiting-count">{whole(waiting.length)}</span>
      </h3>
      <ul>
        {waiting.map((one) => (
          <li key={JSON.stringify([one.of, one.incident, 'request' in one ? [one.force, one.request] : 0])}>
            <One trace={trace} one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whoever sits at this screen if the role takes such decisions; else exercise control in the stead of whoever does. */
function useTaken(kind: Decision['kind'], inStead: RoleId) {
  const { desk, view } = useDesk();
  const role = view.role.value;
  const its = desk.data.roles.find(({ id }) => id === role);
  const isIts = its?.decides.includes(kind) ?? false;
  const isControl = its?.ahead === true;
  return {
    isInStead: isControl || !isIts,
    taken: () => ({
      atSec: Math.floor(desk.cursorSec.peek()),
      ...(isIts && !isControl ? { by: role } : { by: inStead, overrides: true as const }),
    }),
  };
}

function One({ trace, one }: { readonly trace: Trace; readonly one: Waits }) {
  if (one.of === 'ask') return <Ask trace={trace} ask={one} />;
  if (one.of === 'declaration') return <Declaration trace={trace} incident={one.incident} />;
  return <Lacking trace={trace} one={one} />;
}

function Ask({ trace, ask }: { readonly trace: Trace; readonly ask: WaitingAsk }) {
  const { desk } = useDesk();
  const { taken, isInStead } = useTaken('answer', DONOR);
  const [part, setPart] = useState<string | null>(null);
  const { header } = trace;
  const { unitName, unitPlural } = capabilityAt(header, ask.capability);
  const answer = (units: Gives): void =>
    desk.decide({
      ...taken(),
      kind: 'answer',
      force: header.forceIds[ask.force] as ForceId,
      capability: header.capabilityIds[ask.capability] as CapabilityId,
      incident: header.incidents[ask.incident]?.id ?? '',
      units,
    });
  const given = part !== null && /^[1-9]\d{0,3}$/.test(part) ? Number(part) : null;
  const left = Math.max(0, ask.atHome - ask.asked);
  return (
    <>
      <p>
        <b>
          {words.isAsked(
            forceAt(header, ask.force).name,
            counted(ask.asked, unitName, unitPlural),
            header.incidents[ask.incident]?.placeName ?? '',
          )}
        </b>
      </p>
      <p class="caption">
        {words.atHomeText(whole(ask.atHome), whole(left))}
        {ask.keeps === null ? '' : `; ${words.keepsText(whole(ask.keeps))}`} <BasisMark basis="illustrative" />
        {ask.untilSec === null ? '' : ` ${words.until(hourText(header, ask.untilSec))}`}
      </p>
      <div class="waiting-answers">
        <button type="button" class="btn btn-small btn-primary" onClick={() => answer('all')}>
          {words.AGREE}
        </button>
        <button
          type="button"
          class="btn btn-small"
          aria-expanded={part !== null}
          onClick={() => setPart(part === null ? String(Math.max(1, Math.floor(ask.asked / 2))) : null)}
        >
          {words.PART}
        </button>
        <button type="button" class="btn btn-small" onClick={() => answer('decline')}>
          {words.DECLINE}
        </button>
      </div>
      {part !== null && (
        <form
          class="waiting-part"
          onSubmit={(event) => {
            event.preventDefault();
            if (given !== null) answer(given);
          }}
        >
          <input
            ref={focusOnce}
            type="text"
            inputMode="numeric"
            class="decide-figure"
            aria-label={words.GIVES_WORDS.some}
            value={part}
            aria-invalid={given === null}
            onInput={(event) => setPart(event.currentTarget.value)}
          />
          <span>{given === 1 ? unitName : unitPlural}</span>
          <button type="submit" class="btn btn-small" disabled={given === null}>
            {words.GIVE}
          </button>
        </form>
      )}
      {isInStead && <p class="caption">{words.inTheirStead}</p>}
    </>
  );
}

function Declaration({ trace, incident }: { readonly trace: Trace; readonly incident: number }) {
  const { desk } = useDesk();
  const { taken } = useTaken('declare', HOST);
  const its = trace.header.incidents[incident];
  return (
    <>
      <p>{words.toDeclare(its?.name ?? '')}</p>
      <div class="waiting-answers">
        <button
          type="button"
          class="btn btn-small btn-primary"
          onClick={() => desk.decide({ ...taken(), kind: 'declare', incident: its?.id ?? '' })}
        >
          {words.DECLARE}
        </button>
      </div>
    </>
  );
}

function Lacking({ trace, one }: { readonly trace: Trace; readonly one: Extract<Waits, { of: 'requests' }> }) {
  const { desk, view } = useDesk();
  const { unitName, unitPlural } = capabilityAt(trace.header, one.capability);
  const its = trace.header.incidents[one.incident];
  const capability = trace.header.capabilityIds[one.capability] ?? '';
  return (
    <>
      <p>{words.toAsk(its?.name ?? '', counted(one.short, unitName, unitPlural))}</p>
      <div class="waiting-answers">
        <button
          type="button"
          class="btn btn-small btn-primary"
          onClick={() =>
            openForm(desk, view, {
              was: null,
              kind: 'request',
              with: { incident: its?.id ?? '', capability, units: String(one.short) },
            })
          }
        >
          {words.ASK}
        </button>
      </div>
    </>
  );
}
