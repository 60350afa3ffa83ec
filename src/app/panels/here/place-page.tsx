// How soon strength could be at one place: the sentence, the curve, how soon so many and how many by then, from whom, and what of
// every capability.

import type { Capability } from '../../../core/model/dataset.ts';
import type { CapabilityReach, ReachedPlace } from '../../../core/reach/answer.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { ColumnHeads, type Figure, HowCounted } from '../explain/how-counted.tsx';
import { coarseDuration, percent, sentence, whole } from '../format.ts';
import { BasisMark } from '../parts/basis.tsx';
import { localStartText } from '../read/clock.ts';
import { type Found, useFound } from './ask-here.ts';
import { Controls } from './controls.tsx';
import { Waiting } from './progress.tsx';
import { DRAWS, type HerePlace, offeredIn, placeQuestion, unitsAsked } from './question.ts';
import { countsFor, thereBy } from './reading.ts';
import { Senders } from './senders.tsx';
import { ThereCurve } from './there-curve.tsx';
import * as words from './words.ts';

export function PlacePage({ trace }: { readonly trace: Trace }) {
  const { desk, view } = useDesk();
  const { place, basis, capability } = view.here;
  const { found, again } = useFound<'reach'>(placeQuestion(desk, basis.value, place.value));
  const { offered, chosen } = offeredIn(trace, desk.data.capabilities, basis.value, capability.value);
  return (
    <div class="here-body">
      <Controls {...{ trace, found, again, chosen, offered }} withPlace />
      {place.value === null ? (
        <p class="here-wait">{words.NO_PLACE}</p>
      ) : chosen === undefined ? (
        <p class="here-wait">{words.NO_CAPABILITY}</p>
      ) : found.kind !== 'known' ? (
        <Waiting found={found} isEverywhere={false} again={again} />
      ) : (
        <Answer place={place.value} found={found} about={chosen} />
      )}
    </div>
  );
}

interface AnswerProps {
  readonly place: HerePlace;
  readonly found: Extract<Found<'reach'>, { kind: 'known' }>;
  readonly about: Capability;
}

function Answer({ place, found: { reply, question }, about }: AnswerProps) {
  const { view } = useDesk();
  const reach = reply.reached.find(({ capability }) => capability === about.id);
  if (reach === undefined) return <p class="here-wait">{words.NO_CAPABILITY}</p>;
  const asked = unitsAsked(view.here.units.value, about.id);
  return (
    <>
      <p class="here-answer" aria-live="polite">
        <Sentence reach={reach} asked={asked} units={about.unitPlural} where={whereOf(reach, place, reply.place)} />
      </p>
      <p class="here-when">
        {localStartText(reply.start)}. {question.basis === 'rest' ? words.REST_MEANT : words.STANDS_MEANT}{' '}
        {words.COUNTED_SHORT} {reach.region !== null && words.BY_REGION}
      </p>
      {reach.units > 0 && <Figures reach={reach} asked={asked} units={about.unitPlural} />}
      {reach.units > 0 && <Senders reach={reach} asked={asked} isRemote={about.remote} />}
      <Each reached={reply.reached} chosen={about.id} />
      <section class="here-how">
        <p>
          {words.HOW_COUNTED} {words.RANGE_MEANT(DRAWS)} {words.NOT_REAL}
        </p>
        <p class="caption">
          <b>{about.name}.</b> {about.caution}
        </p>
      </section>
    </>
  );
}

function whereOf({ region, to }: CapabilityReach, place: HerePlace, { junction, junctionM }: ReachedPlace): string {
  if (region !== null) return `in the ${words.regionName(region)}, measured to ${to},`;
  return place.isClicked ? words.near((junctionM / 1000).toFixed(1), junction) : `in ${place.name}`;
}

interface SentenceProps {
  readonly reach: CapabilityReach;
  readonly asked: number;
  readonly units: string;
  readonly where: string;
}

function Sentence({ reach, asked, units, where }: SentenceProps) {
  if (reach.units === 0) {
    return (
      <>
        No {units} {words.NONE_COULD}
      </>
    );
  }
  const all = thereBy(reach.there, asked);
  if (all !== null) {
    const [soonest, latest] = [coarseDuration(all.low), coarseDuration(all.high)];
    return (
      <>
        {whole(asked)} {units} could be {where} after <b>{coarseDuration(all.likely)}</b>
        {soonest !== latest && (
          <>
            , between{' '}
            <b>
              {soonest} and {latest}
            </b>
          </>
        )}
        .
      </>
    );
  }
  const last = thereBy(reach.there, reach.units)!;
  return (
    <>
      Never {whole(asked)}: no more than <b>{whole(reach.units)}</b> {units} could be {where}, the last of them after{' '}
      <b>{coarseDuration(last.likely)}</b>.
    </>
  );
}

const REACH_FIGURES: readonly Figure[] = [
  { title: words.BY_COUNT, why: 'reachShare' },
  { title: words.BY_HOUR, why: 'reachBy' },
];

interface FiguresProps {
  readonly reach: CapabilityReach;
  readonly asked: number;
  readonly units: string;
}

function Figures({ reach, asked, units }: FiguresProps) {
  return (
    <div class="here-figures">
      <figure>
        <figcaption>
          <b>{words.CURVE}</b> <BasisMark basis="illustrative" /> <HowCounted figures={REACH_FIGURES} />
        </figcaption>
        <ThereCurve there={reach.there} asked={asked} unitPlural={units} />
      </figure>
      <table class="here-table">
        <caption>{words.BY_COUNT}</caption>
        <tbody>
          {countsFor(reach.there, asked).map((count) => (
            <tr key={count.units}>
              <th scope="row">
                {percent(count.share)}: {whole(count.units)}
              </th>
              {count.sec === null ? (
                <td colSpan={2}>{words.NEVER}</td>
              ) : (
                <>
                  <td>{words.about(count.sec)}</td>
                  <td class="muted">{words.range(count.sec)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <table class="here-table">
        <caption>{words.BY_HOUR}</caption>
        <tbody>
          {reach.within.map(({ hours, units: there }) => (
            <tr key={hours}>
              <th scope="row">{words.within(hours)}</th>
              <td>{words.ranged(there)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** By when of each capability: those that the mobilisation standard names. */
const HOURS = [1, 4, 8];
const EACH_HEADS = [
  ...HOURS.map((hours): Figure => ({ title: words.within(hours), why: 'reachBy' })),
  { title: words.IN_ALL, why: 'reachUnits' },
  { title: words.MEASURED_TO, isWords: true },
] as const;

function Each({ reached, chosen }: { readonly reached: readonly CapabilityReach[]; readonly chosen: string }) {
  const { desk, view } = useDesk();
  if (reached.length < 2) return null;
  return (
    <section class="here-each">
      <h3>
        {words.EACH} <BasisMark basis="illustrative" />
      </h3>
      <table class="here-table is-wide">
        <ColumnHeads first={words.CAPABILITY_HEAD} heads={EACH_HEADS} />
        <tbody>
          {reached.map((one) => (
            <tr key={one.capability} class={one.capability === chosen ? 'is-chosen' : ''}>
              <th scope="row">
                <button
                  type="button"
                  class="link"
                  aria-pressed={one.capability === chosen}
                  onClick={() => {
                    view.here.capability.value = one.capability;
                  }}
                >
                  {sentence(desk.data.capabilities.find(({ id }) => id === one.capability)?.unitPlural ?? '')}
                </button>
              </th>
              {HOURS.map((hours) => (
                <td key={hours}>{words.ranged(one.within.find((by) => by.hours === hours)!.units)}</td>
              ))}
              <td>{whole(one.units)}</td>
              <td class="is-words">
                {one.region === null ? words.THE_PLACE : `${words.regionName(one.region)}: ${one.to}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
