// What was given to others and what was got from them, and what a region's centre had to do with it.

import { at } from '../../../core/base/assert.ts';
import type { ReaderView } from '../../../core/scoring/views/reader-view.ts';
import type { CentreFacts as Facts } from '../../../core/scoring/views/region-centre.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { ColumnHeads, type Figure } from '../explain/how-counted.tsx';
import { counted, duration, whole } from '../format.ts';
import { BasisMark, basisOf } from '../parts/basis.tsx';
import { weekdayHourText } from '../read/clock.ts';
import { capabilityAt } from '../read/names.ts';
import * as words from './words.ts';

const GIVEN: readonly Figure[] = [
  { title: 'Agreed before', why: 'givenAgreed' },
  { title: 'Asked for', why: 'givenAsked' },
  { title: 'Promised', why: 'givenPromised' },
  { title: 'Came', why: 'givenCame' },
  { title: 'Stood down', why: 'givenStoodDown' },
  { title: 'On the way', why: 'givenOnTheWay' },
];
const GIVEN_BY_ONE: readonly Figure[] = [...GIVEN, { title: 'Most at once', why: 'givenMost' }];
const GOT: readonly Figure[] = [
  { title: 'Asked for', why: 'gotAsked' },
  { title: 'Own came', why: 'gotOwn' },
  { title: 'Others’ came', why: 'gotOthers' },
  { title: 'First', why: 'gotTime' },
  { title: 'Half', why: 'gotTime' },
  { title: 'Last', why: 'gotTime' },
];

interface PartProps {
  readonly trace: Trace;
  readonly told: ReaderView;
}

export function Given({ trace, told: { given, scope } }: PartProps) {
  const { header } = trace;
  const { contributions } = header.exercise;
  const ofForce = scope.force === null ? undefined : contributions[at(header.forceIds, scope.force)];
  return (
    <section>
      <h4>{words.GIVEN}</h4>
      {given.length === 0 ? (
        <p class="muted">{words.GAVE_NOTHING}</p>
      ) : (
        <table class="supply">
          <ColumnHeads heads={scope.force === null ? GIVEN : GIVEN_BY_ONE} />
          <tbody>
            {given.map((one) => {
              const held = ofForce?.[at(header.capabilityIds, one.capability)];
              return (
                <tr key={one.capability}>
                  <th scope="row">{capabilityAt(header, one.capability).name}</th>
                  <td>
                    {one.agreed === null ? words.NOTHING_AGREED : whole(one.agreed)}{' '}
                    {held !== undefined && <BasisMark {...basisOf(held)} />}
                  </td>
                  <td>{whole(one.asked)}</td>
                  <td>
                    {whole(one.promised)}
                    {one.directed > 0 && words.directed(one.directed)}
                  </td>
                  <td>{whole(one.came)}</td>
                  <td>{whole(one.stoodDown)}</td>
                  <td>{whole(one.onTheWay)}</td>
                  {scope.force !== null && <td>{one.mostAtOnce === null ? '' : whole(one.mostAtOnce)}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {given.length > 0 && <p class="caption">{words.GIVEN_NOTE}</p>}
    </section>
  );
}

export function Got({ trace, told: { got } }: PartProps) {
  const { desk } = useDesk();
  const { header } = trace;
  const timeOf = (sec: number | null): string => (sec === null ? '' : weekdayHourText(header, sec));
  return (
    <section>
      <h4>{words.GOT}</h4>
      {got.length === 0 ? (
        <p class="muted">{words.HOSTED_NOTHING}</p>
      ) : (
        <table class="supply">
          <ColumnHeads heads={GOT} />
          <tbody>
            {got.map((one) => (
              <tr key={`${one.incident} ${one.capability}`}>
                <th scope="row">
                  <button
                    type="button"
                    class="link"
                    onClick={() => desk.select({ kind: 'incident', index: one.incident })}
                  >
                    {at(header.incidents, one.incident).name}
                  </button>
                  , {capabilityAt(header, one.capability).unitPlural}
                </th>
                <td>{whole(one.asked)}</td>
                <td>{whole(one.ownCame)}</td>
                <td>
                  {whole(one.othersCame)}
                  {one.othersCame > 0 && words.fromForces(one.fromForces)}
                </td>
                <td>{timeOf(one.firstSec)}</td>
                <td>{timeOf(one.halfSec)}</td>
                <td>{timeOf(one.lastSec)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {got.some(({ othersCame }) => othersCame > 0) && <p class="caption">{words.GOT_NOTE}</p>}
    </section>
  );
}

export function CentreFacts({ trace: { header }, facts }: { readonly trace: Trace; readonly facts: Facts }) {
  const { openedSec, requests, takenUp, wentRound, longestWaitSec } = facts;
  const opened =
    openedSec === null
      ? words.NEVER_OPEN
      : openedSec === 0
        ? words.OPEN_FROM_START
        : words.openedAt(weekdayHourText(header, openedSec));
  return (
    <section>
      <h4>{at(header.exercise.centres, facts.centre).name}</h4>
      <p>
        {opened}{' '}
        {requests === 0
          ? words.NO_REQUEST
          : `${counted(requests, 'request', 'requests')} reached it, the longest waiting ${duration(longestWaitSec)}; ${whole(takenUp)} taken up, ${whole(wentRound)} went round it.`}
      </p>
    </section>
  );
}
