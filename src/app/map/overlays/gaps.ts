// Gaps that are open at the cursor, where they are: a warning triangle at the incident or at each of the few forces that a gap is
// about, with their number. Those of the whole nation or of many forces have no place; the sheet of gaps tells of them.

import type { ScoringRules } from '../../../core/model/scoring.ts';
import { findGaps } from '../../../core/scoring/gaps/find-gaps.ts';
import type { Gap } from '../../../core/scoring/gaps/types.ts';
import { readingOf } from '../../../core/scoring/reading.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import { gapTip } from '../words.ts';
import { type Place, placeNodes, planeOf } from './node-places.ts';
import { inPixels, type MapOverlay } from './overlay.ts';

/** With more forces than this a gap is not about any of them. */
const MOST_FORCES = 4;
/** Beside what stands at the place itself, pixels. */
const BESIDE_PX = 13;
const HALF_PX = 8;

interface Spot {
  readonly place: Place;
  readonly selection: Selection;
  readonly gaps: Gap[];
}

export function createGaps(trace: Trace, rules: ScoringRules): MapOverlay {
  const { header } = trace;
  const scope = { fromSec: 0, untilSec: header.durationSec, force: null, region: null, capability: null };
  const all = findGaps(readingOf(trace), rules, scope, {}).map((gap) => ({ gap, spots: spotsOf(gap) }));
  let shown = '';
  let spots: readonly Spot[] = [];
  let scale = 1;

  function spotsOf({ incident, forces }: Gap): readonly { readonly place: Place; readonly selection: Selection }[] {
    const found = incident === null ? undefined : header.incidents[incident];
    if (found !== undefined && incident !== null) {
      return [{ place: planeOf(found.lon, found.lat), selection: { kind: 'incident', index: incident } }];
    }
    if (forces.length > MOST_FORCES) return [];
    return forces.flatMap((force) => {
      const place = placeOf(force);
      return place === null ? [] : [{ place, selection: { kind: 'force' as const, index: force } }];
    });
  }

  function placeOf(force: number): Place | null {
    const room = header.exercise.centres.findIndex(
      ({ kind, force: of }) => kind === 'controlRoom' && of === header.forceIds[force],
    );
    return placeNodes(header)[room] ?? null;
  }

  function gather(open: readonly (typeof all)[number][]): readonly Spot[] {
    const byThing = new Map<string, Spot>();
    for (const { gap, spots: places } of open) {
      for (const { place, selection } of places) {
        const key = `${selection.kind} ${selection.index}`;
        const spot = byThing.get(key) ?? { place, selection, gaps: [] };
        spot.gaps.push(gap);
        byThing.set(key, spot);
      }
    }
    return [...byThing.values()];
  }

  return {
    update({ timeSec }) {
      const open = all.filter(({ gap }) => gap.fromSec <= timeSec && timeSec < gap.untilSec);
      const key = open.map(({ gap }) => gap.id).join();
      if (key === shown) return false;
      shown = key;
      spots = gather(open);
      return true;
    },
    paint(context, k, palette) {
      scale = k;
      for (const { place, gaps } of spots) {
        inPixels(context, place[0], place[1], k, () => {
          context.translate(BESIDE_PX, -BESIDE_PX);
          context.beginPath();
          context.moveTo(0, -HALF_PX);
          context.lineTo(HALF_PX, HALF_PX - 1);
          context.lineTo(-HALF_PX, HALF_PX - 1);
          context.closePath();
          context.lineJoin = 'round';
          context.strokeStyle = palette.halo;
          context.lineWidth = 4;
          context.stroke();
          context.fillStyle = palette.warn;
          context.fill();
          context.fillStyle = palette.surface;
          context.font = `700 ${9.5 * palette.typeScale}px ${palette.sans}`;
          context.textAlign = 'center';
          context.textBaseline = 'middle';
          context.fillText(gaps.length > 1 ? String(gaps.length) : '!', 0, 2.5);
        });
      }
    },
    find(x, y, reachKm) {
      const off = BESIDE_PX / scale;
      const reach = (reachKm * 3) ** 2;
      const spot = spots.find(({ place }) => (place[0] + off - x) ** 2 + (place[1] - off - y) ** 2 <= reach);
      return spot === undefined
        ? null
        : { tip: gapTip(spot.gaps.map(({ title }) => title)), selection: spot.selection };
    },
  };
}
