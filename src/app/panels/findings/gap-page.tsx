// One gap: what fell short, when and whose, the facts that show it, and what would close it.

import type { Worth } from '../../../core/experiments/worth.ts';
import { roughText } from '../../../core/scoring/gaps/parts.ts';
import { repairCost } from '../../../core/scoring/gaps/repair-cost.ts';
import { repairWords } from '../../../core/scoring/gaps/repair-words.ts';
import { type Gap, unsizedWords } from '../../../core/scoring/gaps/types.ts';
import { DIMENSION_WORDS } from '../../../core/scoring/words.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { SprLinks } from '../parts/spr-link.tsx';
import { weekdayHourText } from '../read/clock.ts';
import { FactList } from './fact-list.tsx';
import * as words from './words.ts';
import { WorthOf } from './worth.tsx';

const FIRST_FACTS = 12;
const FIRST_FORCES = 6;

interface GapPageProps {
  readonly trace: Trace;
  readonly gap: Gap;
  /** Of the whole run, once it has been measured. */
  readonly worth: Worth | null;
}

export function GapPage({ trace, gap, worth }: GapPageProps) {
  const { desk } = useDesk();
  const { header } = trace;
  const measured = worth?.gaps.find((one) => one.gap === gap.id);
  const forces = gap.forces.slice(0, FIRST_FORCES);
  return (
    <article>
      <h3 class="finding-title">{gap.title}</h3>
      <p class="muted">
        {DIMENSION_WORDS[gap.dimension].name}, {weekdayHourText(header, gap.fromSec)} to{' '}
        {weekdayHourText(header, gap.untilSec)},{' '}
        {gap.severity > 0 ? words.touches(roughText(gap.severity)) : unsizedWords(gap)}{' '}
        <SprLinks paragraphs={gap.spr} />
      </p>
      <p class="finding-says">{gap.says}</p>
      <h4>{words.FACTS}</h4>
      <FactList key={gap.id} trace={trace} facts={gap.facts} first={FIRST_FACTS} />
      {gap.repair !== null && (
        <>
          <h4>{words.WOULD_CLOSE}</h4>
          <p>
            {repairWords(trace, gap.repair)}.{' '}
            <span class="muted">
              {words.COST}: {repairCost(trace, gap.repair)}.
            </span>
          </p>
        </>
      )}
      {worth !== null && measured !== undefined && (
        <>
          <h4>{words.WORTH}</h4>
          <WorthOf worth={worth} of={measured} />
        </>
      )}
      {forces.length > 0 && (
        <>
          <h4>{words.CONCERNS}</h4>
          <p class="finding-forces">
            {forces.map((force) => (
              <button
                type="button"
                class="link"
                key={force}
                onClick={() => desk.select({ kind: 'force', index: force })}
              >
                {header.exercise.forces[force]?.name}
              </button>
            ))}
            {gap.forces.length > forces.length && (
              <span class="muted">{words.moreForces(gap.forces.length - forces.length)}</span>
            )}
          </p>
        </>
      )}
    </article>
  );
}
