// A force and its own area: how it stands, when its cover fell below the minimum and why, and what keeps units at home.

import { coverCauseWords } from '../../../core/trace/describe-home.ts';
import type { CoverBreach } from '../../../core/trace/home-cover.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { whyBreach } from '../../../core/trace/why/cover.ts';
import { useDesk } from '../context.ts';
import { Term } from '../explain/term.tsx';
import { duration, listed, whole } from '../format.ts';
import { BasisMark, basisOf } from '../parts/basis.tsx';
import { hourText, weekdayHourText } from '../read/clock.ts';
import { contributionsOf, homeOf } from '../read/home.ts';
import { capabilityAt, forceAt } from '../read/names.ts';
import { FORCE_STATE_WORDS } from '../words.ts';
import { CountParts, Why } from './why.tsx';
import * as words from './words.ts';

const FEW = 4;

export function HomeCover({ trace, force }: { readonly trace: Trace; readonly force: number }) {
  const { desk, view } = useDesk();
  const state = desk.stateNow();
  if (view.tally.value === null || state === null) return null;
  const home = homeOf(trace, state, force);
  if (home === null) return null;
  const { standing, sinceSec, breaches, openIncidents, unitsAtHome, guards } = home;
  return (
    <section class="block">
      <h3>
        <Term of="cover">{words.AT_HOME}</Term>
      </h3>
      <p class="plain">
        <b>{FORCE_STATE_WORDS[standing]}</b>
        {sinceSec > 0 && ` since ${weekdayHourText(trace.header, sinceSec)}`}: {words.STANDING_MEANING[standing]}
      </p>
      {breaches.length === 0 ? (
        <p class="caption">{words.NO_BREACH}</p>
      ) : (
        <ul class="plain-list">
          {breaches.slice(0, FEW).map((breach) => (
            <li key={`${breach.capability} ${breach.beganSec}`}>
              {breachText(trace, breach)}
              <Why about={words.aboutBreach(weekdayHourText(trace.header, breach.beganSec))}>
                {() => <CountParts answer={whyBreach(trace, breach)} />}
              </Why>
            </li>
          ))}
        </ul>
      )}
      {breaches.length > FEW && <p class="caption">{words.olderBreaches(breaches.length - FEW)}</p>}
      {contributionsOf(trace, force, state.timeSec).map(({ capability, agreed, supplied, held }) => (
        <p class="plain" key={capability}>
          {words.contribution(whole(agreed), unitsName(trace, capability, agreed), whole(supplied))}{' '}
          <BasisMark {...basisOf(held)} />
        </p>
      ))}
      {openIncidents > 0 && <p class="plain">{words.ownIncidents(openIncidents, unitsAtHome)}</p>}
      {guards.map(({ name, units, capability }) => (
        <p class="plain" key={name}>
          {words.guard(name, `${whole(units)} ${unitsName(trace, capability, units)}`)}
        </p>
      ))}
    </section>
  );
}

function unitsName(trace: Trace, capability: number, units: number): string {
  const { unitName, unitPlural } = capabilityAt(trace.header, capability);
  return units === 1 ? unitName : unitPlural;
}

/** When, how deep, why, and who had the units. */
function breachText(trace: Trace, { beganSec, endedSec, worst, capability, causes, lentTo }: CoverBreach): string {
  const { header } = trace;
  const until =
    endedSec === null ? words.STILL_OPEN : `to ${hourText(header, endedSec)}, ${duration(endedSec - beganSec)}`;
  const had = listed(lentTo.map(({ force, units }) => `${forceAt(header, force).shortName} ${whole(units)}`));
  const below = `up to ${whole(worst)} ${unitsName(trace, capability, worst)} below its minimum`;
  return `${weekdayHourText(header, beganSec)} ${until}: ${below}; ${coverCauseWords(causes)}${had === '' ? '' : ` (${had})`}.`;
}
