// What the changes come to: a few figures of the run with the scenario's own figures and of the run on the desk. Both under the
// same luck, so that a difference is the change.

import { useState } from 'preact/hooks';
import { remember } from '../../../core/base/remember.ts';
import { type PartFigures, type RunFigures, runFigures } from '../../../core/scoring/run-figures.ts';
import { ARRIVAL_SHARES } from '../../../core/trace/measures.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { type Figure, HowCounted } from '../explain/how-counted.tsx';
import { coarseDuration, minutesText, percent, whole } from '../format.ts';
import { capabilityAt } from '../read/names.ts';
import * as words from './words.ts';

const figuresOf = remember((trace: Trace): RunFigures => runFigures(trace));
/** The last of them, all of it, seldom comes. */
const FIGURES: readonly Figure[] = [
  { title: words.FIRST_OUTSIDE, why: 'outsideArrival' },
  { title: words.ARRIVED, why: 'shareArrived' },
  { title: words.UNMET, why: 'needUnmet' },
  { title: words.BREACHES, why: 'coverBroken' },
];
const SHARES = ARRIVAL_SHARES.slice(0, 3);

export function Effect({ before }: { readonly before: RunFigures }) {
  const { desk } = useDesk();
  const [place, setPlace] = useState(0);
  const trace = desk.trace.value;
  if (trace === null) return null;
  const now = figuresOf(trace);
  const part = before.parts[place] ?? before.parts[0];
  const same = now.parts.find((one) => one.incident === part?.incident && one.capability === part.capability);
  const partName = ({ incident, capability }: PartFigures): string =>
    `${trace.header.exercise.scenario.incidents[incident]?.name}, ${capabilityAt(trace.header, capability).name.toLowerCase()}`;
  return (
    <section class="assume-effect" aria-label={words.EFFECT}>
      <div class="assume-effect-head">
        <h3 title={words.EFFECT_NOTE}>{words.EFFECT}</h3>
        <HowCounted figures={FIGURES} />
        {before.parts.length > 0 && (
          <select
            class="select-small"
            aria-label={words.EFFECT_AT}
            value={String(place)}
            onChange={({ currentTarget }) => setPlace(Number(currentTarget.value))}
          >
            {before.parts.map((one, n) => (
              <option key={`${one.incident} ${one.capability}`} value={String(n)}>
                {partName(one)}
              </option>
            ))}
          </select>
        )}
      </div>
      <dl>
        {part !== undefined && (
          <>
            <Time what={words.FIRST_OUTSIDE} before={part.firstOutsideSec} now={same?.firstOutsideSec ?? null} />
            {SHARES.map((share, n) => (
              <Time
                key={share}
                what={words.arrived(percent(share))}
                before={part.shareSec[n] ?? null}
                now={same?.shareSec[n] ?? null}
              />
            ))}
          </>
        )}
        <Change
          what={words.UNMET}
          unit={words.UNMET_UNIT}
          before={words.officerHours(whole(before.unmetOfficerHours))}
          now={words.officerHours(whole(now.unmetOfficerHours))}
          by={signed(now.unmetOfficerHours - before.unmetOfficerHours)}
        />
        <Change
          what={words.BREACHES}
          before={words.timesText(before.breaches)}
          now={words.timesText(now.breaches)}
          by={signed(now.breaches - before.breaches)}
        />
      </dl>
      <p class="caption">{words.EFFECT_NOTE}</p>
    </section>
  );
}

const signed = (by: number): string => (Math.round(by) === 0 ? '' : `${by > 0 ? '+' : ''}${whole(by)}`);

interface TimeProps {
  readonly what: string;
  readonly before: number | null;
  readonly now: number | null;
}

function Time({ what, before, now }: TimeProps) {
  const text = (sec: number | null): string => (sec === null ? words.NEVER : coarseDuration(sec));
  const byMin = before === null || now === null ? 0 : Math.round((now - before) / 60);
  const by = byMin === 0 ? '' : `${byMin > 0 ? '+' : ''}${minutesText(byMin)}`;
  return <Change what={what} before={text(before)} now={text(now)} by={by} />;
}

interface ChangeProps {
  readonly what: string;
  readonly unit?: string;
  readonly before: string;
  readonly now: string;
  /** By how much; nothing where it is the same. */
  readonly by: string;
}

function Change({ what, unit, before, now, by }: ChangeProps) {
  const isSame = by === '' && before === now;
  return (
    <div class={isSame ? 'is-same' : ''} title={unit}>
      <dt>{what}</dt>
      <dd>
        <span class="hidden-word">{words.inFull(what, before, now)}</span>
        <span aria-hidden="true">
          {isSame ? (
            now
          ) : (
            <>
              <s>{before}</s> <b>{now}</b> {by !== '' && <i>{by}</i>}
            </>
          )}
        </span>
      </dd>
    </div>
  );
}
