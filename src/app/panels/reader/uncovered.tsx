// What was left uncovered at home. Of a force every breach; of a region only what they come to, so that its forces stand in
// no table side by side.

import type { Uncovered as Facts } from '../../../core/scoring/views/uncovered.ts';
import { coverCauseWords } from '../../../core/trace/describe-home.ts';
import type { CoverBreach } from '../../../core/trace/home-cover.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { counted, duration, listed, toOneDecimal, whole } from '../format.ts';
import { weekdayHourText } from '../read/clock.ts';
import { capabilityAt, forceAt } from '../read/names.ts';
import * as words from './words.ts';

interface UncoveredProps {
  readonly trace: Trace;
  readonly uncovered: Facts;
  readonly isForce: boolean;
}

export function Uncovered({ trace, uncovered: { breaches, withUnitsLent, worst }, isForce }: UncoveredProps) {
  const { header } = trace;
  const forces = new Set(breaches.map(({ force }) => force)).size;
  return (
    <section>
      <h4>{words.UNCOVERED}</h4>
      {breaches.length === 0 ? (
        <p class="muted">{words.NEVER_BELOW}</p>
      ) : (
        <p>
          Below minimum cover {breaches.length === 1 ? 'once' : `${whole(breaches.length)} times`}
          {!isForce && ` in ${counted(forces, 'force', 'forces')}`}, {whole(withUnitsLent)} of them with units lent to
          others.
          {worst !== null &&
            ` ${words.WORST_HOUR}: from ${weekdayHourText(header, worst.fromSec)}, ${toOneDecimal(worst.units)} ${capabilityAt(header, worst.capability).unitPlural} below on average.`}
        </p>
      )}
      {isForce && (
        <ul class="plain-list">
          {breaches.map((breach) => (
            <li key={`${breach.capability} ${breach.beganSec}`}>{breachText(trace, breach)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function breachText({ header }: Trace, breach: CoverBreach): string {
  const { capability, beganSec, endedSec, worst, causes, lentTo } = breach;
  const { unitName, unitPlural } = capabilityAt(header, capability);
  const until =
    endedSec === null ? words.TO_THE_END : `to ${weekdayHourText(header, endedSec)} (${duration(endedSec - beganSec)})`;
  const had = listed(lentTo.map(({ force, units }) => `${forceAt(header, force).shortName} ${whole(units)}`));
  return `${weekdayHourText(header, beganSec)} ${until}: up to ${whole(worst)} ${worst === 1 ? unitName : unitPlural} below; ${coverCauseWords(causes)}${had === '' ? '' : ` (lent to ${had})`}.`;
}
