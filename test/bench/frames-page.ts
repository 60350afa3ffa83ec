/// <reference types="vite/client" />
// The page the map's bench and browser tests look at: the product's own map module on a desk made for drawing. It counts
// the milliseconds of script in each frame from outside, by standing round requestAnimationFrame.

import '../../src/app/styles/tokens.css';
import './frames-page.css';
import type { Topology } from 'topojson-specification';
import contextUrl from '../../data/areas/context.topo.json?url';
import topologyUrl from '../../data/areas/force-areas.topo.json?url';
import capabilitiesUrl from '../../data/capabilities/capabilities.json?url';
import centresUrl from '../../data/coordination/centres.json?url';
import networkUrl from '../../data/coordination/network.json?url';
import forcesUrl from '../../data/forces/forces.json?url';
import mustersUrl from '../../data/roads/muster-points.json?url';
import roadsUrl from '../../data/roads/roads.json?url';
import speedsUrl from '../../data/roads/speeds.json?url';
import type { RendererChoice, Theme } from '../../src/app/exercise/desk.ts';
import { OVERLAYS } from '../../src/app/exercise/map-layers.ts';
import { createMap } from '../../src/app/map/create-map.ts';
import type { Centre } from '../../src/core/model/coordination.ts';
import type { Capability, Force, MusterPoint } from '../../src/core/model/dataset.ts';
import type { Network } from '../../src/core/model/network.ts';
import { parseRoadGraph } from '../../src/core/routing/parseRoads.ts';
import { parseSpeeds } from '../../src/core/routing/parseSpeeds.ts';
import { createRouter } from '../../src/core/routing/router.ts';
import { MOVING_FROM_SEC, MOVING_TO_SEC, makeScene, type SceneDesk } from './frames-scene.ts';

/** What a run of frames came to. */
export interface FramesRun {
  readonly renderer: string;
  readonly frames: number;
  readonly seconds: number;
  /** Script of each frame, milliseconds, in order. */
  readonly scriptMs: readonly number[];
}

const scriptOf = new Map<number, number>();
const nativeFrame = globalThis.requestAnimationFrame.bind(globalThis);
globalThis.requestAnimationFrame = (callback) =>
  nativeFrame((time) => {
    const start = performance.now();
    callback(time);
    scriptOf.set(time, (scriptOf.get(time) ?? 0) + performance.now() - start);
  });

const query = new URLSearchParams(location.search);
const text = async (url: string): Promise<string> => (await fetch(url)).text();
const must = <T>(result: { ok: true; value: T } | { ok: false; problems: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

async function open() {
  document.documentElement.dataset.theme = (query.get('theme') ?? 'light') as Theme;
  const roads = must(parseRoadGraph(await text(roadsUrl)));
  const speeds = must(parseSpeeds(await text(speedsUrl)));
  const desk = makeScene(
    {
      areas: JSON.parse(await text(topologyUrl)) as Topology,
      context: JSON.parse(await text(contextUrl)) as Topology,
      roads,
      router: createRouter(roads, speeds),
      forces: JSON.parse(await text(forcesUrl)) as Force[],
      capabilities: JSON.parse(await text(capabilitiesUrl)) as Capability[],
      musterPoints: JSON.parse(await text(mustersUrl)) as MusterPoint[],
      centres: JSON.parse(await text(centresUrl)) as Centre[],
      network: JSON.parse(await text(networkUrl)) as Network,
    },
    Number(query.get('moving') ?? 300),
    (query.get('renderer') ?? 'auto') as RendererChoice,
  );
  if (query.get('layers') === 'all') showAll(desk);
  const host = document.createElement('main');
  document.body.append(host);
  const map = createMap(host, desk);
  const renderer = () => host.querySelector<HTMLElement>('.map-stage')?.dataset.renderer ?? '';
  while (renderer() === '') await new Promise((resolve) => setTimeout(resolve, 20));
  return { desk, map, renderer, runFrames };

  /** Moves the cursor in every frame for so long and says what it cost. */
  async function runFrames(seconds: number): Promise<FramesRun> {
    const times: number[] = [];
    await new Promise<void>((resolve) => {
      let start = 0;
      const step = (now: number): void => {
        start ||= now;
        times.push(now);
        const share = ((now - start) / 1000 / seconds) % 1;
        desk.setCursor(MOVING_FROM_SEC + (MOVING_TO_SEC - MOVING_FROM_SEC) * share);
        if (now - start < seconds * 1000) requestAnimationFrame(step);
        else resolve();
      };
      requestAnimationFrame(step);
    });
    const tookMs = (times.at(-1) ?? 0) - (times[0] ?? 0);
    // The first frames find warm-up and layout; they are not what a second of playing costs.
    const scriptMs = times.slice(5, -1).map((time) => scriptOf.get(time) ?? 0);
    return { renderer: renderer(), frames: times.length - 1, seconds: tookMs / 1000, scriptMs };
  }
}

/** All that can lie over the map but gaps, which an invented exercise has none of; and areas whose colours change as it plays. */
function showAll({ layers }: SceneDesk): void {
  layers.colourBy('abstraction');
  for (const overlay of OVERLAYS) {
    if (overlay !== 'gaps' && !layers.overlays.peek().includes(overlay)) layers.toggle(overlay);
  }
}

declare global {
  var opened: ReturnType<typeof open>;
}
globalThis.opened = open();
