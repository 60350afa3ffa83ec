// What a seen screen has beside the situation: requests, forces by the register or as they are, what happened, and for exercise
// control what comes. All up to now, and no more than the screen may know.

import { wordsOf } from '../../../core/trace/describe.ts';
import { injectsAt } from '../../../core/trace/injects.ts';
import { factsBy } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { ColumnHeads } from '../explain/how-counted.tsx';
import { duration, whole } from '../format.ts';
import { momentsAhead } from '../injects/moments.ts';
import { BasisMark } from '../parts/basis.tsx';
import { hourText, weekdayHourText } from '../read/clock.ts';
import { requestsBy } from '../read/requests.ts';
import { InjectItems } from './inject-items.tsx';
import { registerRows } from './register-rows.ts';
import { useSeen } from './seen-context.ts';
import * as words from './words.ts';

/** More than anybody reads down to. */
const MOST_LINES = 150;

interface PageProps {
  readonly trace: Trace;
}

export function RequestsPage({ trace }: PageProps) {
  const { desk, view } = useDesk();
  const { known } = useSeen();
  view.minute.value;
  const state = desk.stateNow();
  const now = known.value;
  if (state === null || now === null) return null;
  const rows = requestsBy(trace, state, null).filter(({ request }) => now.request(request));
  return (
    <section>
      <h2>{words.REQUESTS}</h2>
      {rows.length === 0 && <p class="muted">{words.NO_REQUEST}</p>}
      <ol class="wall-list">
        {rows.toReversed().map((row) => (
          <li key={row.request}>
            <span class="muted">
              {weekdayHourText(trace.header, row.draftedSec)}
              {row.tier === '' ? '' : `, ${row.tier}`}
            </span>
            <b>
              {row.incidentName}: {whole(row.units)}, {row.capability}
            </b>
            <span>
              {row.state}
              {row.toFind > 0 && `; ${words.toFind(whole(row.toFind))}`} <BasisMark basis="illustrative" />
            </span>
            {row.centre !== '' && <span class="muted">{row.centre}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

const OWN_HEADS = [
  { title: words.AT_HOME, why: 'atHome' },
  { title: words.AWAY, why: 'notAtHome' },
] as const;
const REGISTER_HEADS = [
  { title: words.BELIEVED_FREE, why: 'register' },
  { title: words.SAID_AT, why: 'saidAt' },
] as const;

export function ForcesPage({ trace }: PageProps) {
  const { desk, view } = useDesk();
  const { known } = useSeen();
  const nowSec = view.minute.value * 60;
  const state = desk.stateNow();
  const now = known.value;
  if (state === null || now === null) return null;
  const { own, others, isRegister } = registerRows(trace, state, now);
  const isAll = now.sight.view === 'everything';
  return (
    <section>
      {own.length > 0 && <h2>{isAll ? words.FORCES : words.OWN_FORCE}</h2>}
      {own.length > 0 && (
        <table class="wall-table">
          <ColumnHeads first={words.FORCE} heads={OWN_HEADS} />
          <tbody>
            {own.map(({ force, name, free, away }) => (
              <tr key={force}>
                <th scope="row">{name}</th>
                <td>
                  {whole(free)} <BasisMark basis="illustrative" />
                </td>
                <td>
                  {whole(away)} <BasisMark basis="illustrative" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!isAll && (
        <>
          <h2>{words.REGISTER}</h2>
          <p class="caption">{isRegister ? words.REGISTER_NOTE : words.NO_REGISTER}</p>
        </>
      )}
      {others.length > 0 && (
        <table class="wall-table">
          <ColumnHeads first={words.FORCE} heads={isRegister ? REGISTER_HEADS : REGISTER_HEADS.slice(0, 1)} />
          <tbody>
            {others.map(({ force, name, free, saidSec }) => (
              <tr key={force}>
                <th scope="row">{name}</th>
                <td>
                  {whole(free)} <BasisMark basis="illustrative" />
                </td>
                {isRegister && (
                  <td>
                    {hourText(trace.header, saidSec)}
                    <span class="muted"> {words.ago(duration(Math.max(0, nowSec - saidSec)))}</span>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

export function LogPage({ trace }: PageProps) {
  const { view } = useDesk();
  const { known } = useSeen();
  view.minute.value;
  const now = known.value;
  if (now === null) return null;
  const rows: number[] = [];
  for (let row = factsBy(trace, now.untilSec) - 1; row >= 0 && rows.length <= MOST_LINES; row--) {
    if (now.fact(row)) rows.push(row);
  }
  return (
    <section>
      <h2>{words.LOG}</h2>
      {rows.length === 0 && <p class="muted">{words.NOTHING_HAPPENED}</p>}
      <ol class="wall-list">
        {rows.slice(0, MOST_LINES).map((row) => (
          <li key={row}>
            <span class="muted">{weekdayHourText(trace.header, trace.facts.timeSec[row] ?? 0)}</span>
            <span>{wordsOf(trace, row)}</span>
          </li>
        ))}
      </ol>
      {rows.length > MOST_LINES && <p class="muted">{words.EARLIER}</p>}
    </section>
  );
}

/** Only for exercise control. */
export function AheadPage({ trace }: PageProps) {
  const { view } = useDesk();
  const sec = view.minute.value * 60;
  const injects = injectsAt(trace, sec)
    .filter(({ status, firesSec }) => firesSec !== null && firesSec > sec && status !== 'absent')
    .sort((one, other) => (one.firesSec ?? 0) - (other.firesSec ?? 0));
  return (
    <section>
      <h2>{words.AHEAD}</h2>
      <p class="caption">{words.AHEAD_NOTE}</p>
      <ol class="wall-list">
        {momentsAhead(trace, sec).map((moment) => (
          <li key={moment.id}>
            <span class="muted">{weekdayHourText(trace.header, moment.sec)}</span>
            <span>{moment.label}</span>
          </li>
        ))}
      </ol>
      <h2>{words.INJECTS_AHEAD}</h2>
      {injects.length === 0 && <p class="muted">{words.NO_INJECT_AHEAD}</p>}
      <InjectItems trace={trace} injects={injects} />
    </section>
  );
}
