// What was told about requests in the last hour of the exercise, as arcs: requests to centres, forces asked, what they answered.
// Each kind has a line of its own, not only a colour; an arc bends to the left of its direction and ends in an arrow.

import { type MessageKind, messagesOf } from '../../../core/scoring/messages.ts';
import { readingOf } from '../../../core/scoring/reading.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Palette } from '../palette.ts';
import { type Place, placeNodes } from './node-places.ts';
import type { MapOverlay } from './overlay.ts';

const WINDOW_SEC = 3600;
/** How far an arc bends, as a share of its length. */
const BEND = 0.16;
const ARROW_PX = 6.5;
/** Pixels a kilometre. */
const DASHED_UP_TO_K = 5;
const KINDS = ['asked', 'declined', 'agreed', 'request'] as const satisfies readonly MessageKind[];

interface End {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

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
  let kinds: readonly { readonly kind: MessageKind; readonly path: Path2D; readonly ends: readonly End[] }[] = [];

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
    isOfWhole: true,
    update({ timeSec }) {
      const [from, to] = [before(timeSec - WINDOW_SEC), before(timeSec)];
      if (from === first && to === end) return false;
      [first, end] = [from, to];
      const shown = all.slice(first, end);
      kinds = KINDS.map((kind) => {
        const path = new Path2D();
        const ends = shown.flatMap((one) =>
          one.kind === kind ? [addArc(path, places[one.from]!, places[one.to]!)] : [],
        );
        return { kind, path, ends };
      });
      return true;
    },
    paint(context, k, palette) {
      context.lineCap = 'butt';
      context.lineJoin = 'bevel';
      for (const { kind, path, ends } of kinds) {
        if (ends.length === 0) continue;
        const { px, dash } = MESSAGE_LINES[kind];
        context.strokeStyle = colourOf(palette, kind);
        context.fillStyle = context.strokeStyle;
        context.lineWidth = px / k;
        // From near by a dash would be cut into far more pieces than are in sight.
        context.setLineDash(k > DASHED_UP_TO_K ? [] : dash.map((one) => one / k));
        context.stroke(path);
        context.setLineDash([]);
        context.fill(arrows(ends, k));
      }
    },
  };
}

/** Adds an arc; its end and direction. */
function addArc(path: Path2D, [ax, ay]: Place, [bx, by]: Place): End {
  const [cx, cy] = [(ax + bx) / 2 + (by - ay) * BEND, (ay + by) / 2 - (bx - ax) * BEND];
  path.moveTo(ax, ay);
  path.quadraticCurveTo(cx, cy, bx, by);
  return { x: bx, y: by, angle: Math.atan2(by - cy, bx - cx) };
}

function arrows(ends: readonly End[], k: number): Path2D {
  const path = new Path2D();
  for (const { x, y, angle } of ends) {
    path.moveTo(x, y);
    for (const side of [-1, 1]) {
      const turned = angle + side * 0.46;
      path.lineTo(x - (Math.cos(turned) * ARROW_PX) / k, y - (Math.sin(turned) * ARROW_PX) / k);
    }
    path.closePath();
  }
  return path;
}
