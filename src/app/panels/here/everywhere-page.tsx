// The national view: for every force's area how many units could be there by 1, 4 and 8 hours, and how soon each share of a
// requirement. A row leads to the area's own answer.

import type { AreaReach } from '../../../core/reach/answer.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { coarseDuration, whole } from '../format.ts';
import { localStartText } from '../read/clock.ts';
import { AreaTable } from './area-table.tsx';
import { useFound } from './ask-here.ts';
import { Controls } from './controls.tsx';
import { Waiting } from './progress.tsx';
import { DRAWS, everywhereQuestion, offeredIn, unitsAsked } from './question.ts';
import { thereBy } from './reading.ts';
import * as words from './words.ts';

export function EverywherePage({ trace }: { readonly trace: Trace }) {
  const { desk, view } = useDesk();
  const { basis, capability } = view.here;
  const { offered, chosen } = offeredIn(trace, desk.data.capabilities, basis.value, capability.value);
  const { found, again } = useFound<'everywhere'>(
    chosen === undefined ? null : everywhereQuestion(desk, basis.value, chosen.id),
  );
  if (chosen === undefined) return <p class="here-wait">{words.NO_CAPABILITY}</p>;
  const asked = unitsAsked(view.here.units.value, chosen.id);
  return (
    <div class="here-body">
      <Controls {...{ trace, found, again, chosen, offered }} withPlace={false} />
      {found.kind === 'known' ? (
        <>
          <Says areas={found.reply.areas} asked={asked} units={chosen.unitPlural} />
          <p class="here-when">
            {localStartText(found.reply.start)}.{' '}
            {found.question.basis === 'rest' ? words.REST_MEANT : words.STANDS_MEANT} {words.COUNTED_SHORT}{' '}
            {found.reply.areas[0]?.force === -1 ? words.BY_REGION : words.EVERYWHERE_HINT}
          </p>
          <p class="plain here-on-map">
            <button
              type="button"
              class="btn btn-small"
              onClick={() => {
                desk.layers.colourBy('timeTo');
                view.here.tab.value = null;
              }}
            >
              {words.ON_MAP}
            </button>
          </p>
          <AreaTable trace={trace} areas={found.reply.areas} asked={asked} />
          <p class="here-how">
            {words.HOW_COUNTED} {words.RANGE_MEANT(DRAWS)} {words.NOT_REAL}
          </p>
        </>
      ) : (
        <Waiting found={found} isEverywhere again={again} />
      )}
    </div>
  );
}

interface SaysProps {
  readonly areas: readonly AreaReach[];
  readonly asked: number;
  readonly units: string;
}

/** The quickest, the middle and the slowest area. */
function Says({ areas, asked, units }: SaysProps) {
  const reached = areas
    .flatMap((area) => {
      const sec = thereBy(area.there, asked);
      return sec === null ? [] : [{ area, sec: sec.likely }];
    })
    .sort((x, y) => x.sec - y.sec);
  const [first, middle, last] = [reached[0], reached[Math.floor(reached.length / 2)], reached.at(-1)];
  if (first === undefined || middle === undefined || last === undefined) {
    const most = Math.max(0, ...areas.map((area) => area.units));
    return <p class="here-answer">{words.nowhere(whole(asked), units, whole(most))}</p>;
  }
  const named = ({ area: { name, force } }: typeof first): string =>
    force < 0 ? `the ${words.regionName(name)}` : `the area of ${name}`;
  return (
    <p class="here-answer" aria-live="polite">
      {whole(asked)} {units} could be there soonest in {named(first)}, after <b>{coarseDuration(first.sec)}</b>; in the
      middle area after <b>{coarseDuration(middle.sec)}</b>; and last in {named(last)}, after{' '}
      <b>{coarseDuration(last.sec)}</b>.
      {reached.length < areas.length && ` ${words.neverIn(areas.length - reached.length)}`}
    </p>
  );
}
