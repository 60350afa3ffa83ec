// One coordination centre: whom it serves, what waits and what is in hand, how that was over time, whom it is joined to and
// what happened at it.

import { useMemo } from 'preact/hooks';
import { centreFacts, centreLoad, centresInUse } from '../../../core/trace/centre-load.ts';
import { measureCentres } from '../../../core/trace/coordination.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { type Figure, HowCounted } from '../explain/how-counted.tsx';
import { FactList } from '../findings/fact-list.tsx';
import { duration, whole } from '../format.ts';
import { BasisMark, basisOf } from '../parts/basis.tsx';
import { type CentreRow, centreRows, requestsAt } from '../read/centres.ts';
import { weekdayHourText } from '../read/clock.ts';
import { joinedTo } from '../read/links.ts';
import { capabilityAt } from '../read/names.ts';
import { CENTRE_KIND_WORDS } from '../words.ts';
import { InspectorHead } from './crumb.tsx';
import { LoadChart } from './load-chart.tsx';
import { RowsToOpen } from './rows-to-open.tsx';
import * as words from './words.ts';

const FIRST_FACTS = 4;
const NOW_FIGURES: readonly Figure[] = [
  { title: words.STAFF, why: 'staff' },
  { title: words.IN_HAND, why: 'inHand' },
  { title: words.WAITING_NOW, why: 'waiting' },
];
const LOAD_FIGURES: readonly Figure[] = [
  { title: words.REACHED, why: 'centreReached' },
  { title: words.LONGEST, why: 'centreLongest' },
  { title: words.GONE_ROUND, why: 'wentRound' },
  { title: words.TROUBLES, why: 'trouble' },
];

export function CentrePanel({ trace, index }: { readonly trace: Trace; readonly index: number }) {
  const { desk, view } = useDesk();
  const factCount = view.factCount.value;
  const state = desk.stateNow();
  const { header } = trace;
  const centre = header.exercise.centres[index];
  const isInUse = useMemo(() => centresInUse(trace).includes(index), [trace, index]);
  const row = useMemo(
    () => (state === null ? undefined : centreRows(trace, state).find((one) => one.centre === index)),
    [trace, index, factCount],
  );
  if (centre === undefined || state === null) return null;
  const trail = [{ label: words.CENTRE }, { label: CENTRE_KIND_WORDS[centre.kind] }];
  return (
    <>
      <InspectorHead trail={trail} title={centre.name} {...(row === undefined ? {} : { chip: row.state })} />
      <dl class="pairs">
        <Serves trace={trace} index={index} />
        <div>
          <dt>{words.STAFF}</dt>
          <dd>
            {whole(centre.staff.value)} <BasisMark {...basisOf(centre.staff)} />
          </dd>
        </div>
        {row !== undefined && <Now row={row} />}
      </dl>
      <HowCounted figures={NOW_FIGURES} />
      {!isInUse && <p class="caption">{words.NOT_CALLED_ON}</p>}
      {isInUse && <Waiting trace={trace} index={index} />}
      {isInUse && <Load trace={trace} index={index} staff={centre.staff.value} />}
      <section class="block">
        <h3>{words.JOINED_TO}</h3>
        <RowsToOpen
          rows={joinedTo(trace, state, index).map(({ link, name, state: works }) => ({
            key: `${link}`,
            title: name,
            says: words.PAIR_WORDS[works].toLowerCase(),
            isShort: works !== 'whole',
            open: () => desk.select({ kind: 'link', index: link }),
          }))}
        />
      </section>
      <Happened trace={trace} index={index} />
    </>
  );
}

function Serves({ trace, index }: { readonly trace: Trace; readonly index: number }) {
  const { desk } = useDesk();
  const { header } = trace;
  const centre = header.exercise.centres[index];
  const force = centre?.force === undefined ? -1 : header.forceIds.indexOf(centre.force);
  return (
    <div>
      <dt>{force < 0 ? words.SERVES : words.CONTROL_ROOM_OF}</dt>
      <dd>
        {force < 0 ? (
          (centre?.region ?? words.ALL_FORCES)
        ) : (
          <button type="button" class="link" onClick={() => desk.select({ kind: 'force', index: force })}>
            {header.exercise.forces[force]?.name}
          </button>
        )}
      </dd>
    </div>
  );
}

function Now({ row }: { readonly row: CentreRow }) {
  return (
    <>
      <div>
        <dt>{words.IN_HAND}</dt>
        <dd>{whole(row.inHand)}</dd>
      </div>
      <div>
        <dt>{words.WAITING_NOW}</dt>
        <dd class={row.waiting > 0 ? 'is-short' : ''}>{whole(row.waiting)}</dd>
      </div>
    </>
  );
}

function Waiting({ trace, index }: { readonly trace: Trace; readonly index: number }) {
  const { desk } = useDesk();
  const state = desk.stateNow();
  if (state === null) return null;
  const { header, requests } = trace;
  const rows = requestsAt(trace, state, index).map(({ request, position, waitedSec }) => {
    const incident = requests.incident[request]!;
    const { unitName, unitPlural } = capabilityAt(header, requests.capability[request]!);
    const units = requests.units[request]!;
    return {
      key: `${request}`,
      title: `${whole(units)} ${units === 1 ? unitName : unitPlural}, ${header.incidents[incident]?.name ?? ''}`,
      says: position === null ? words.inHandText : words.placeText(whole(position), duration(waitedSec)),
      isShort: false,
      open: () => desk.select({ kind: 'incident', index: incident }),
    };
  });
  return (
    <section class="block">
      <h3>{words.WHO_WAITS}</h3>
      {rows.length === 0 ? <p class="caption">{words.NOBODY_WAITS}</p> : <RowsToOpen rows={rows} />}
    </section>
  );
}

function Load({ trace, index, staff }: { readonly trace: Trace; readonly index: number; readonly staff: number }) {
  const { view } = useDesk();
  const { header } = trace;
  const load = useMemo(() => centreLoad(trace, index), [trace, index]);
  const measure = useMemo(() => measureCentres(trace).find(({ centre }) => centre === index), [trace, index]);
  const most = Math.max(...load.waiting);
  const said =
    most === 0
      ? words.NEVER_WAITED
      : words.loadText(whole(most), weekdayHourText(header, load.timeSec[load.waiting.indexOf(most)] ?? 0));
  return (
    <section class="block">
      <h3>{words.LOAD}</h3>
      {measure === undefined || load.timeSec.length === 1 ? (
        <p class="caption">{words.NEVER_ANY}</p>
      ) : (
        <>
          <LoadChart
            load={load}
            staff={staff}
            durationSec={header.durationSec}
            atSec={view.minute.value * 60}
            label={`${words.LOAD}. ${said}`}
          />
          <p class="plain">{said}</p>
          <p class="caption">{words.LOAD_NOTE}</p>
          <HowCounted figures={LOAD_FIGURES} />
          <dl class="pairs">
            {(
              [
                [words.REACHED, whole(measure.reached)],
                [words.LONGEST, duration(measure.longestWaitSec)],
                [words.GONE_ROUND, whole(measure.wentRound)],
                [words.TROUBLES, `${whole(measure.overloads)}, ${whole(measure.failures)}`],
              ] as const
            ).map(([term, figure]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{figure}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function Happened({ trace, index }: { readonly trace: Trace; readonly index: number }) {
  const { view } = useDesk();
  const untilSec = view.minute.value * 60 + 59;
  const facts = useMemo(() => centreFacts(trace, index, untilSec), [trace, index, untilSec]);
  return (
    <section class="block">
      <h3>{words.WHAT_HAPPENED}</h3>
      {facts.length === 0 ? (
        <p class="caption">{words.NOTHING_HAPPENED}</p>
      ) : (
        <FactList trace={trace} facts={facts.toReversed()} first={FIRST_FACTS} />
      )}
    </section>
  );
}
