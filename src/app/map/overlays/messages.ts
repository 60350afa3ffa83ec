// What was told about requests in the last hour of the exercise, as arcs: requests to centres, forces asked, what they answered.
// Each kind has a line of its own, not only a colour; an arc bends to the left of its direction and ends in an arrow.

import { type Message, type MessageKind, messagesOf } from '../../../core/scoring/messages.ts';
import { readingOf } from '../../../core/scoring/reading.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Palette } from '../palette.ts';
import { type Place, placeNodes } from './node-places.ts';
import { inPixels, type MapOverlay } from './overlay.ts';

const WINDOW_SEC = 3600;
/** How far an arc bends, as a share of its length. */
const BEND = 0.16;
const ARROW_PX = 6;

const MESSAGE_LINES: Readonly<Record<MessageKind, { readonly px: number; readonly dash: readonly number[] }>> = {
  request: { px: 2.4, dash: [] },
  asked: { px: 1.2, dash: [5, 3] },
  agreed: { px: 1.8, dash: [] },
  declined: { px: 1.4, dash: [1.5, 3] },
};
const colourOf = (palette: Palette, kind: MessageKind): string =>
  kind === 'agreed' ? palette.accent : kind === 'declined' ? palette.warn : palette.ink;

export function createMessages(trace: Trace): MapOverlay {
  const places = placeNodes(trace.header);
  const all = messagesOf(readingOf(trace)).filter(({ from, to }) => places[from] && places[to]);
  let [first, end] = [0, 0];
  let arcs: readonly {
    readonly message: Message;
    readonly path: Path2D;
    readonly at: Place;
    readonly angle: number;
  }[] = [];

  const before = (sec: number): number => {
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle]!.sec <= sec) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    update({ timeSec }) {
      const [from, to] = [before(timeSec - WINDOW_SEC), before(timeSec)];
      if (from === first && to === end) return false;
      [first, end] = [from, to];
      arcs = all
        .slice(first, end)
        .map((message) => ({ message, ...arcOf(places[message.from]!, places[message.to]!) }));
      return true;
    },
    paint(context, k, palette) {
      context.lineCap = 'butt';
      for (const { message, path, at, angle } of arcs) {
        const { px, dash } = MESSAGE_LINES[message.kind];
        const colour = colourOf(palette, message.kind);
        context.globalAlpha = 0.7;
        context.strokeStyle = palette.halo;
        context.lineWidth = (px + 1.6) / k;
        context.setLineDash([]);
        context.stroke(path);
        context.globalAlpha = 1;
        context.strokeStyle = colour;
        context.lineWidth = px / k;
        context.setLineDash(dash.map((one) => one / k));
        context.stroke(path);
        context.setLineDash([]);
        inPixels(context, at[0], at[1], k, () => arrow(context, colour, angle));
      }
    },
  };
}

/** The arc and the place and direction of its end. */
function arcOf(
  [ax, ay]: Place,
  [bx, by]: Place,
): { readonly path: Path2D; readonly at: Place; readonly angle: number } {
  const [cx, cy] = [(ax + bx) / 2 + (by - ay) * BEND, (ay + by) / 2 - (bx - ax) * BEND];
  const path = new Path2D();
  path.moveTo(ax, ay);
  path.quadraticCurveTo(cx, cy, bx, by);
  return { path, at: [bx, by], angle: Math.atan2(by - cy, bx - cx) };
}

function arrow(context: CanvasRenderingContext2D, colour: string, angle: number): void {
  context.rotate(angle);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-ARROW_PX, -ARROW_PX / 2);
  context.lineTo(-ARROW_PX, ARROW_PX / 2);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}
