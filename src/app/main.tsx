// Composition root: reads the documents, starts the engine, makes the desk, and joins map and panels to it.

import { render } from 'preact';
import type { Topology } from 'topojson-specification';
import { createAsker } from './exercise/asker.ts';
import { createDesk } from './exercise/create-desk.ts';
import type { DeskData } from './exercise/desk.ts';
import { type PageDocuments, readDocuments } from './exercise/documents.ts';
import { createEngineClient, type EngineListener } from './exercise/engine-client.ts';
import { hadSecondWindow, tellSecondWindow } from './exercise/second-window.ts';
import { listenForWork } from './incoming.ts';
import { makeWorker } from './make-worker.ts';
import { mapWhenWanted } from './map-when-wanted.ts';
import { App, type OpenSecond } from './panels/app.tsx';
import { Trouble } from './panels/trouble.tsx';

const root = document.getElementById('app')!;
/** What the page says before there is anything to show would stay beside what is shown. */
const clearRoot = (): void => root.replaceChildren();

async function open(documents: PageDocuments): Promise<void> {
  // The desk needs what the engine's worker parses, and the client needs the desk's ears: they are joined afterwards.
  let ears: EngineListener | null = null;
  const client = createEngineClient(makeWorker, {
    started: () => ears?.started(),
    ran: (trace, order) => ears?.ran(trace, order),
    hashed: (hash) => ears?.hashed(hash),
    refused: (problems, order) => ears?.refused(problems, order),
    broke: (message) => ears?.broke(message),
  });
  const loaded = await client.load(documents);
  clearRoot();
  if (!loaded.ok) {
    render(<Trouble what="Muster's own data could not be read." problems={loaded.problems} />, root);
    return;
  }
  const { library, roads, scenarios } = loaded.value;
  const data: DeskData = {
    areas: JSON.parse(documents.areas) as Topology,
    context: JSON.parse(documents.context) as Topology,
    roads,
    forces: library.forces,
    groupings: library.groupings,
    structures: library.structures,
    capabilities: library.capabilities,
    musterPoints: library.musterPoints,
    scenarios,
    editions: library.editions,
    scoring: library.scoring,
    roles: library.roles,
  };
  const join = (listener: EngineListener) => {
    ears = listener;
    return client;
  };
  const desk = createDesk(data, join, async (its, engine) => (await import('./keep.ts')).makeKeeper(its, engine));
  const asker = createAsker(makeWorker, { data: documents.data, scenarios: documents.scenarios });
  const mountMap = mapWhenWanted(desk);
  if (new URLSearchParams(location.search).get('view') === 'room') {
    (await import('./room-screen.tsx')).showRoomScreen(root, desk, asker, mountMap);
    return;
  }
  listenForWork(desk);
  if (hadSecondWindow()) tellSecondWindow(desk);
  const openSecond: OpenSecond = async (exercise) =>
    (await import('./second-desk.ts')).openSecondDesk(desk, documents, exercise);
  render(<App desk={desk} asker={asker} mountMap={mountMap} openSecond={openSecond} />, root);
}

readDocuments()
  .then(open)
  .catch((error: unknown) => {
    const found = error instanceof Error ? error.message : String(error);
    const problems = [{ path: 'start', found, expected: 'Muster to start' }];
    clearRoot();
    render(<Trouble what="Muster could not start." problems={problems} />, root);
  });
