// Compatibility: force by force, as the whole country could work together and as forces met in this run, attribute by
// attribute. While every force is at the national standard a sentence says so; a grid would only repeat it.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { comparedCapabilities, dividesOf, matrixOf } from '../../../../core/scoring/matrix.ts';
import { hadACost } from '../../../../core/scoring/meetings.ts';
import type { Trace } from '../../../../core/trace/trace.ts';
import { useDesk } from '../../context.ts';
import { meetingsIn } from '../../read/findings.ts';
import { type Look, MatrixBar } from './bar.tsx';
import { experiencedCells, groupsOf, meetingAt, potentialCells } from './cells.ts';
import { Grid, type Place } from './grid.tsx';
import { layOutGrid } from './grid-layout.ts';
import { DivideList, MeetingList } from './lists.tsx';
import { PairInWords } from './pair.tsx';
import { Sets } from './sets.tsx';
import * as words from './words.ts';

export function MatrixPage() {
  const trace = useDesk().desk.trace.value;
  return trace === null ? null : <Compatibility trace={trace} />;
}

/** What is asked for in this exercise, before what isn't. */
function firstToShow({ header }: Trace, capabilities: readonly number[]): number {
  const asked = header.exercise.scenario.incidents.flatMap(({ phases }) =>
    phases.flatMap(({ demand }) => demand.map(({ capability }) => header.capabilityIds.indexOf(capability))),
  );
  return capabilities.find((one) => asked.includes(one)) ?? capabilities[0] ?? 0;
}

/** When fewer forces are shown, the place is the last of them. */
const inside = (n: number, forces: readonly number[]): number => Math.max(0, Math.min(n, forces.length - 1));

function Compatibility({ trace }: { readonly trace: Trace }) {
  const { desk, view } = useDesk();
  const { header } = trace;
  const { exercise } = header;
  const capabilities = comparedCapabilities(header);
  const [look, setLook] = useState<Look>(() => ({
    view: 'potential',
    capability: firstToShow(trace, capabilities),
    attribute: null,
  }));
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const page = useRef<HTMLDivElement>(null);
  const { capability, attribute } = look;
  const isMet = look.view === 'experienced';
  const scope = view.scope.value;
  const matrix = useMemo(() => matrixOf(header, capability), [header, capability]);
  const meetings = useMemo(
    () => (isMet ? meetingsIn(trace, desk.data.scoring, scope, capability) : []),
    [isMet, trace, desk.data.scoring, scope, capability],
  );
  const meeting = useMemo(() => meetingAt(meetings, header.forceIds.length), [meetings, header]);
  const cellOf = useMemo(
    () => (isMet ? experiencedCells(meeting, matrix, attribute) : potentialCells(matrix, attribute)),
    [isMet, meeting, matrix, attribute],
  );
  const layout = useMemo(() => {
    const [hosts, visitors] = [new Set(meetings.map((one) => one.host)), new Set(meetings.map((one) => one.visitor))];
    const groups = (whose: ReadonlySet<number>) => groupsOf(header, (force) => !isMet || whose.has(force));
    return layOutGrid(groups(hosts), groups(visitors));
  }, [header, meetings, isMet]);
  const hasGrid = isMet ? meetings.length > 0 : !matrix.isAllAtStandard;
  const at = { row: inside(place.row, layout.hosts), column: inside(place.column, layout.visitors) };
  const [host, visitor] = [layout.hosts[at.row] ?? 0, layout.visitors[at.column] ?? 0];
  const shown = meetings.filter((one) => cellOf(one.host, one.visitor) !== null);
  const divides = dividesOf(matrix).filter(
    ({ difference }) => attribute === null || difference.attribute === attribute,
  );
  const skill = exercise.capabilities[capability]?.name.toLowerCase() ?? '';
  const sets = exercise.interoperability.sets.filter(({ deviations }) =>
    deviations.some((rule) => rule.capability === header.capabilityIds[capability]),
  );
  // The keys are for what has opened, unless somebody is at the choices of the sheet.
  useEffect(() => {
    if (document.activeElement?.closest('.findings') !== null) return;
    page.current?.querySelector<HTMLElement>('.matrix-grid, .matrix-sets input')?.focus();
  }, []);
  /** From a pair to what it came to: its row of the list, or else the visiting force. */
  const enter = (): void => {
    const found = meeting(host, visitor);
    const row = found === undefined ? -1 : shown.filter(hadACost).indexOf(found);
    const summary = page.current?.querySelectorAll<HTMLElement>('.meeting > summary')[row];
    if (summary === undefined) {
      desk.select({ kind: 'force', index: visitor });
      return;
    }
    summary.parentElement?.setAttribute('open', '');
    summary.focus();
  };
  return (
    <div class="matrix-page" ref={page}>
      <MatrixBar
        trace={trace}
        matrix={matrix}
        capabilities={capabilities}
        look={look}
        onLook={setLook}
        hasGrid={hasGrid}
      />
      {matrix.isAllAtStandard && <p class="matrix-says">{words.allAtStandard(skill)}</p>}
      <div class="matrix-scroll">
        {hasGrid && (
          <Grid header={header} layout={layout} cellOf={cellOf} place={at} onPlace={setPlace} onEnter={enter} />
        )}
        <div class="matrix-words">
          {isMet && <MeetingList trace={trace} meetings={shown} />}
          {!isMet && divides.length > 0 && <DivideList trace={trace} matrix={matrix} divides={divides} />}
          <Sets sets={sets} capability={skill} />
        </div>
      </div>
      {hasGrid && (
        <PairInWords
          header={header}
          matrix={matrix}
          look={look.view}
          host={host}
          visitor={visitor}
          meeting={meeting(host, visitor)}
        />
      )}
    </div>
  );
}
