// Who would come: from whom, how many, when, made up of what, and what stays at home. Forces, or regions where figures are not
// told of forces.

import { useState } from 'preact/hooks';
import type { CapabilityReach, Sender } from '../../../core/reach/answer.ts';
import { useDesk } from '../context.ts';
import { ColumnHeads, type Figure } from '../explain/how-counted.tsx';
import { duration, whole } from '../format.ts';
import { BasisMark } from '../parts/basis.tsx';
import { thereBy } from './reading.ts';
import { about, COLUMNS, cutOff, FEWER, FROM_WHOM, keeps, MORE, NO_ROAD, OWN, range, regionName } from './words.ts';

const FIGURES: readonly Figure[] = [
  { title: COLUMNS.sends, why: 'reachSends' },
  { title: COLUMNS.first, why: 'reachFirst' },
  { title: COLUMNS.half, why: 'reachHalf' },
  { title: COLUMNS.all, why: 'reachAll' },
  { title: COLUMNS.leaves, why: 'reachNotice' },
  { title: COLUMNS.road, why: 'reachRoad' },
];
const HEADS = [...FIGURES, { title: COLUMNS.keeps, why: 'reachKeeps', isWords: true }] as const;

interface SendersProps {
  readonly reach: CapabilityReach;
  /** Units asked for: who comes after these is folded away. */
  readonly asked: number;
  readonly isRemote: boolean;
}

export function Senders({ reach, asked, isRemote }: SendersProps) {
  const [all, setAll] = useState(false);
  const doneSec = thereBy(reach.there, asked)?.likely ?? Number.POSITIVE_INFINITY;
  const inTime = reach.senders.filter(({ firstSec }) => firstSec.likely <= doneSec);
  const later = reach.senders.length - inTime.length;
  return (
    <section class="here-senders">
      <h3>
        {FROM_WHOM} <BasisMark basis="illustrative" />
      </h3>
      <table class="here-table is-wide">
        <ColumnHeads first={COLUMNS.from} heads={HEADS} />
        <tbody>
          {(all ? reach.senders : inTime).map((sender) => (
            <tr key={sender.name}>
              <th scope="row">
                <Name sender={sender} />
              </th>
              <td>{whole(sender.units)}</td>
              <td title={range(sender.firstSec)}>{about(sender.firstSec)}</td>
              <td title={range(sender.halfSec)}>{about(sender.halfSec)}</td>
              <td title={range(sender.allSec)}>{about(sender.allSec)}</td>
              <td>{duration(sender.noticeSec)}</td>
              <td>{isRemote ? NO_ROAD : `${duration(sender.roadSec)}, ${whole(sender.roadM / 1000)} km`}</td>
              <td class="is-words">{keeps(sender.keeps, sender.free)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {later > 0 && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? FEWER : MORE(later)}
        </button>
      )}
      {reach.cutOff > 0 && <p class="plain">{cutOff(reach.cutOff)}</p>}
    </section>
  );
}

function Name({ sender: { name, force, isHost } }: { readonly sender: Sender }) {
  const { desk } = useDesk();
  const said = isHost ? ` (${OWN})` : '';
  if (desk.trace.value?.header.exercise.forces[force]?.name !== name) {
    return (
      <>
        {regionName(name)}
        {said}
      </>
    );
  }
  return (
    <>
      <button type="button" class="link" onClick={() => desk.select({ kind: 'force', index: force })}>
        {name}
      </button>
      {said}
    </>
  );
}
