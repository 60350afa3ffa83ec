// The whole screen: the band, then the stage the exercise is at. It mounts the map in its place and knows nothing of how
// the map is drawn.

import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Asker } from '../exercise/asker.ts';
import type { Desk } from '../exercise/desk.ts';
import type { ExerciseNow } from '../exercise/keeping.ts';
import { AskWhenWanted } from './ask/when-wanted.tsx';
import { AssumeSheetWhenWanted } from './assume/when-wanted.tsx';
import { BranchesWhenWanted, PairWhenWanted } from './branches/when-wanted.tsx';
import { Briefing } from './briefing/briefing.tsx';
import { DeskContext, useDesk } from './context.ts';
import { DebriefWhenWanted } from './debrief/when-wanted.tsx';
import { GlossaryWhenWanted } from './explain/when-wanted.tsx';
import { FindingsSheet } from './findings/findings-sheet.tsx';
import { Help } from './help/help.tsx';
import { keepQuiet } from './help/spoken.ts';
import { useKeys } from './help/use-keys.ts';
import { HereWhenWanted } from './here/when-wanted.tsx';
import { InjectsWhenWanted, RoomOver } from './injects/when-wanted.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { KeepPart } from './keep/when-wanted.tsx';
import { Left } from './left/left.tsx';
import { PaletteWhenWanted } from './palette/when-wanted.tsx';
import { PaneEdge } from './panes/pane-edge.tsx';
import { foldedClasses, PANES, styleOf } from './panes/panes.ts';
import { MarkingBand } from './parts/brand.tsx';
import { IconButton } from './parts/icon-button.tsx';
import { SprSheet } from './spr/spr-sheet.tsx';
import { Start } from './start/start.tsx';
import { TableBar } from './tables/table-bar.tsx';
import { TableSheetWhenWanted } from './tables/when-wanted.tsx';
import { TabletopWhenWanted } from './tabletop/when-wanted.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { RoomStays } from './top/room-stays.tsx';
import { TopBar } from './top/top-bar.tsx';
import { createView } from './view.ts';
import { ShownAsWhenWanted } from './wall/when-wanted.tsx';
import { PRODUCT } from './words.ts';

/** Draws the map into an element; given from outside, so that panels never import the map. */
export type MountMap = (host: HTMLElement) => { destroy(): void };

/** Another exercise beside the one on the desk, to look at. */
export interface Second {
  readonly desk: Desk;
  readonly mountMap: MountMap;
  close(): void;
}
/** Opens one on a desk of its own; given from outside, as its engine and its map are. */
export type OpenSecond = (exercise: ExerciseNow) => Promise<Second>;

interface AppProps {
  readonly desk: Desk;
  readonly asker: Asker;
  readonly mountMap: MountMap;
  readonly openSecond: OpenSecond;
}

export function App({ desk, asker, mountMap, openSecond }: AppProps) {
  const view = useMemo(() => createView(desk, asker), [desk, asker]);
  const value = useMemo(() => ({ desk, asker, view }), [desk, asker, view]);
  useEffect(() => () => view.dispose(), [view]);
  useKeys(desk, view);
  useEffect(() => keepQuiet(document.body), []);
  const theme = desk.theme.value;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <DeskContext.Provider value={value}>
      <Screen mountMap={mountMap} openSecond={openSecond} />
      <Help />
      <GlossaryWhenWanted />
      <SprSheet />
      {view.seat.value === null && <RoomOver />}
      {view.seat.value === null && <PaletteWhenWanted />}
      {desk.keeping.notices.value.length > 0 && <KeepPart part="notices" />}
    </DeskContext.Provider>
  );
}

function Screen({ mountMap, openSecond }: Pick<AppProps, 'mountMap' | 'openSecond'>) {
  const { desk, view } = useDesk();
  const stage = desk.stage.value;
  const scenario = desk.scenario.value;
  const title = stage === 'choosing' || scenario === null ? PRODUCT : `${scenario.title} – ${PRODUCT}`;
  useEffect(() => {
    document.title = `${title} (EXERCISE)`;
  }, [title]);
  if (stage === 'choosing' || scenario === null) {
    return (
      <div class="screen">
        <MarkingBand />
        {view.ask.value ? <AskWhenWanted /> : <Start />}
      </div>
    );
  }
  if (stage === 'briefing') {
    return (
      <div class="screen">
        <MarkingBand />
        <Briefing scenario={scenario} />
      </div>
    );
  }
  if (view.seat.value !== null) return <ShownAsWhenWanted mountMap={mountMap} />;
  if (desk.branches.value.others.some(({ id }) => id === view.pair.value)) {
    return <PairWhenWanted mountMap={mountMap} openSecond={openSecond} />;
  }
  return <Operations key={desk.visit.value} mountMap={mountMap} />;
}

function Operations({ mountMap }: { readonly mountMap: MountMap }) {
  const { view } = useDesk();
  return (
    <div class={`desk ${foldedClasses(view.panes)}`} style={styleOf(view.panes)}>
      <MarkingBand />
      <TopBar />
      <Left />
      <MapArea mountMap={mountMap} />
      <Inspector />
      <Timeline />
      <TableBar />
      {PANES.map((id) => (
        <PaneEdge key={id} id={id} />
      ))}
      <Announcer />
      <DebriefWhenWanted />
      <TabletopWhenWanted />
    </div>
  );
}

function MapArea({ mountMap }: { readonly mountMap: MountMap }) {
  const { desk, view } = useDesk();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const map = mountMap(host.current);
    return () => map.destroy();
  }, [mountMap]);
  const notice = desk.mapNotice.value;
  return (
    <main class="map-area" aria-label="Map">
      <div
        class="map-seat"
        ref={host}
        inert={
          view.table.value !== null ||
          view.findings.value !== null ||
          view.room.list.value ||
          view.assume.value ||
          view.branches.value ||
          view.here.tab.value !== null
        }
      />
      {notice !== null && (
        <div class="map-notice" role="status">
          <span>{notice}</span>
          <IconButton icon="close" label="Dismiss this note" small onClick={() => desk.setMapNotice(null)} />
        </div>
      )}
      <RoomStays />
      <TableSheetWhenWanted />
      <FindingsSheet />
      <InjectsWhenWanted />
      <AssumeSheetWhenWanted />
      <BranchesWhenWanted />
      <HereWhenWanted />
    </main>
  );
}

/** Says aloud what a glance would tell: playing, paused or ended. */
function Announcer() {
  const { desk } = useDesk();
  const stage = desk.stage.value;
  const said =
    stage === 'running'
      ? `Playing at ${desk.speed.value} times`
      : stage === 'ended'
        ? 'The exercise has ended'
        : 'Paused';
  return (
    <p class="hidden-word" role="status">
      {said}
    </p>
  );
}
