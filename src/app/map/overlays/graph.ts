// Coordination centres and the links between them, with their state: who could reach whom, who is overloaded or has failed,
// who waits. Coordinating groups and partners have no place here; the sheet of links tells of them.

import { linkPairs, PAIR_STATES, pairState } from '../../../core/model/link-pairs.ts';
import { CENTRE, CENTRE_STATES, REQUEST } from '../../../core/model/states.ts';
import { centresInUse } from '../../../core/trace/centre-load.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Palette } from '../palette.ts';
import { centreTip, linkTip } from '../words.ts';
import { placeNodes } from './node-places.ts';
import { inPixels, type MapOverlay, squareFrom } from './overlay.ts';

/** From this scale on regional centres are named, pixels a kilometre. */
const NAMES_FROM_K = 2.2;
const RADIUS = { controlRoom: 2.6, regional: 4.5, national: 6, counterTerrorism: 6 } as const;

export function createGraph(trace: Trace): MapOverlay {
  const { centres, network } = trace.header.exercise;
  const places = placeNodes(trace.header);
  const shownNodes = centresInUse(trace).filter((n) => places[n] !== null);
  const isShown = new Set(shownNodes);
  const pairs = linkPairs(trace.header.exercise).filter(({ a, b }) => isShown.has(a) && isShown.has(b));
  const paths = PAIR_STATES.map(() => new Path2D());
  const stateOf = new Uint8Array(pairs.length);
  const load = new Int32Array(centres.length);
  const centreState = new Uint8Array(centres.length);
  let shown: number | null = null;

  function count({ requestCentre, requestState }: ExerciseState): void {
    load.fill(0);
    requestCentre.forEach((centre, n) => {
      if (centre >= 0 && requestState[n] === REQUEST.queued) load[centre]!++;
    });
  }

  function lay(linkState: Uint8Array): void {
    PAIR_STATES.forEach((_, n) => {
      paths[n] = new Path2D();
    });
    pairs.forEach((pair, n) => {
      const place = PAIR_STATES.indexOf(pairState(pair, linkState));
      stateOf[n] = place;
      paths[place]!.moveTo(...places[pair.a]!);
      paths[place]!.lineTo(...places[pair.b]!);
    });
  }

  return {
    isOfWhole: true,
    update(state) {
      count(state);
      const key = hashOf(state.linkState, hashOf(state.centreState, hashOf(load, 17)));
      if (key === shown) return false;
      shown = key;
      centreState.set(state.centreState);
      lay(state.linkState);
      return true;
    },
    paint(context, k, palette) {
      const stroke = (path: Path2D, colour: string, px: number, dash: readonly number[]): void => {
        context.strokeStyle = colour;
        context.lineWidth = px / k;
        context.setLineDash(dash.map((one) => one / k));
        context.stroke(path);
      };
      context.lineCap = 'butt';
      context.globalAlpha = 0.55;
      stroke(paths[0]!, palette.lineStrong, 0.7, []);
      context.globalAlpha = 1;
      stroke(paths[1]!, palette.warn, 1.6, [6, 3]);
      stroke(paths[2]!, palette.warn, 2.2, [1.5, 4]);
      context.setLineDash([]);
      for (const n of shownNodes) {
        const [x, y] = places[n]!;
        inPixels(context, x, y, k, () => {
          paintNode(context, palette, RADIUS[centres[n]!.kind], centreState[n]!, load[n]!);
          const isNational = centres[n]!.kind === 'national' || centres[n]!.kind === 'counterTerrorism';
          if (isNational || (k > NAMES_FROM_K && centres[n]!.kind !== 'controlRoom'))
            paintName(context, palette, nameOf(centres[n]!.name));
        });
      }
    },
    find(x, y, reachKm) {
      const near = (n: number): boolean => (places[n]![0] - x) ** 2 + (places[n]![1] - y) ** 2 <= (reachKm * 2.6) ** 2;
      const node = shownNodes.findLast(near);
      if (node !== undefined) {
        const tip = centreTip(centres[node]!.name, CENTRE_STATES[centreState[node]!] ?? 'dormant', load[node]!);
        return { tip, selection: { kind: 'centre', index: node } };
      }
      const pair = pairs.findIndex(({ a, b }) => squareFrom(x, y, places[a]!, places[b]!) <= reachKm * reachKm);
      const found = pairs[pair];
      if (found === undefined) return null;
      const channels = found.links.map((n) => network.links[n]!.channel);
      const names = network.channels.flatMap(({ id, name }) => (channels.includes(id) ? [name.toLowerCase()] : []));
      const state = PAIR_STATES[stateOf[pair]!] ?? 'whole';
      const tip = linkTip(centres[found.a]!.name, centres[found.b]!.name, names, state);
      return { tip, selection: { kind: 'link', index: found.links[0]! } };
    },
  };
}

/** Read in every frame: a number instead of a text of a thousand signs. */
function hashOf(values: ArrayLike<number>, from: number): number {
  let hash = from;
  for (let n = 0; n < values.length; n++) hash = (Math.imul(hash, 31) + values[n]!) | 0;
  return hash;
}

/** Regional and national centres by their short names: what stands in brackets where anything does. */
const nameOf = (name: string): string => /\(([^)]+)\)$/.exec(name)?.[1] ?? name.replace(/ policing network$/, '');

/** Open ones filled, closed ones hollow; overloaded and failed ones told apart by shape: a bar over it, a cross. */
function paintNode(
  context: CanvasRenderingContext2D,
  palette: Palette,
  radius: number,
  state: number,
  waiting: number,
): void {
  const isInTrouble = state >= CENTRE.overloaded;
  context.beginPath();
  context.arc(0, 0, radius, 0, Math.PI * 2);
  context.fillStyle = state === CENTRE.dormant ? palette.surface : isInTrouble ? palette.warn : palette.ink;
  context.strokeStyle = palette.halo;
  context.lineWidth = 2.5;
  context.stroke();
  context.fill();
  context.strokeStyle = isInTrouble ? palette.warn : palette.ink;
  context.lineWidth = 1.2;
  context.stroke();
  if (state === CENTRE.failed) cross(context, palette, radius + 2);
  if (state === CENTRE.overloaded || state === CENTRE.degraded) {
    context.fillStyle = palette.warn;
    context.fillRect(-radius - 1, -radius - 4, radius * 2 + 2, 2);
  }
  if (waiting > 0) label(context, palette, String(waiting), radius + 6, 0, 700);
}

function cross(context: CanvasRenderingContext2D, palette: Palette, reach: number): void {
  context.beginPath();
  context.moveTo(-reach, -reach);
  context.lineTo(reach, reach);
  context.moveTo(reach, -reach);
  context.lineTo(-reach, reach);
  context.strokeStyle = palette.warn;
  context.lineWidth = 1.8;
  context.stroke();
}

const paintName = (context: CanvasRenderingContext2D, palette: Palette, name: string): void =>
  label(context, palette, name, 0, 13, 600);

function label(
  context: CanvasRenderingContext2D,
  palette: Palette,
  text: string,
  x: number,
  y: number,
  weight: number,
): void {
  context.font = `${weight} ${10.5 * palette.typeScale}px ${palette.sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = palette.halo;
  context.lineWidth = 3;
  context.strokeText(text, x, y);
  context.fillStyle = palette.label;
  context.fillText(text, x, y);
}
