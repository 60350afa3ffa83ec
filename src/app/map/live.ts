// The live layer of one view: trails, labels, units, rings and the selected unit, drawn in that order into one pool of
// particles from one atlas. Works from arrays; knows no DOM, no signals and no renderer.

import type { Glyph } from '../../core/model/dataset.ts';
import type { Trace } from '../../core/trace/trace.ts';
import type { Atlas } from './atlas.ts';
import { TRAIL_LENGTH } from './atlas.ts';
import { createClusters } from './clusters.ts';
import type { GlyphStyle } from './glyphs.ts';
import { createHits, type Hits } from './hits.ts';
import { createIncidentGroups, type IncidentGroups } from './incident-groups.ts';
import type { IncidentFigures } from './incidents.ts';
import type { LabelLayer } from './labels.ts';
import { createPool, type Pool } from './pool.ts';
import { standAround } from './standing.ts';
import { SHOWN, SHOWN_WAYS, type UnitPlaces } from './units.ts';
import { screenX, screenY, type View } from './view.ts';

/** Units nearer than this share a glyph, pixels. */
const CLUSTER_PX = 9;
const TRAIL_STEP_PX = 6;
const TRAIL_POINTS = 5;
const TRAIL_OPACITY = 0.55;
/** A piece of trail is left out when it bends less than this, pixels. */
const TRAIL_STRAIGHT_PX = 0.8;

export interface LiveSelection {
  /** Indexes in the trace, −1 for none. */
  readonly unit: number;
  readonly incident: number;
  readonly showsUnits: boolean;
  readonly showsIncidents: boolean;
}

export interface Live {
  readonly pool: Pool;
  readonly hits: Hits;
  readonly groups: IncidentGroups;
  /** Position of the selected unit on the canvas, where it is shown. */
  readonly selectedAt: { x: number; y: number; shown: boolean };
  draw(view: View, selection: LiveSelection, labels: LabelLayer): void;
  destroy(): void;
}

const STYLE_OF: Readonly<Record<number, GlyphStyle>> = {
  [SHOWN.called]: 'outline',
  [SHOWN.moving]: 'solid',
  [SHOWN.waiting]: 'solid',
  [SHOWN.working]: 'solid',
  [SHOWN.workingAtHome]: 'solid',
  [SHOWN.leaving]: 'resting',
  [SHOWN.recovering]: 'resting',
  [SHOWN.resting]: 'resting',
};

const isNearIncident = (shown: number): boolean =>
  (shown >= SHOWN.waiting && shown <= SHOWN.leaving) || shown === SHOWN.resting;

/** `firstRing` is this view's first ring slot in the atlas. */
export function createLive(
  trace: Trace,
  units: UnitPlaces,
  figures: IncidentFigures,
  atlas: Atlas,
  firstRing: number,
): Live {
  const pool = createPool(atlas.any);
  const clusters = createClusters(units.count);
  const groups = createIncidentGroups(figures.count);
  const standing = standAround(units, figures.count, trace.header.capabilityIds.length);
  const hits = createHits(units.count + figures.count);
  const glyphOf = trace.header.capabilityIds.map(
    (id): Glyph => trace.header.exercise.capabilities.find((c) => c.id === id)?.glyph ?? 'disc',
  );
  const texturesOf = (style: GlyphStyle, selected: boolean) =>
    glyphOf.map((glyph) => atlas.glyph(glyph, style, selected));
  const plain = Array.from({ length: SHOWN_WAYS }, (_, shown) => texturesOf(STYLE_OF[shown] ?? 'solid', false));
  const chosen = Array.from({ length: SHOWN_WAYS }, (_, shown) => texturesOf(STYLE_OF[shown] ?? 'solid', true));
  const trailTextures = glyphOf.map((glyph) => atlas.trail(glyph));
  const trailX = new Float32Array(TRAIL_POINTS);
  const trailY = new Float32Array(TRAIL_POINTS);
  const spot = { x: 0, y: 0, km: 0, knot: 0 };
  const selectedAt = { x: 0, y: 0, shown: false };

  function drawTrail(unit: number, view: View): void {
    spot.x = units.x[unit]!;
    spot.y = units.y[unit]!;
    spot.km = units.km[unit]!;
    spot.knot = units.knot[unit]!;
    const count = units.motion.trail(units.leg[unit]!, spot, TRAIL_STEP_PX / view.k, trailX, trailY);
    const texture = trailTextures[units.capability[unit]!]!;
    let from = 0;
    for (let to = 1; to < count; to++) {
      if (to < count - 1 && isStraight(from, to, to + 1, view.k)) continue;
      const x = screenX(view, trailX[from]!);
      const y = screenY(view, trailY[from]!);
      const toX = screenX(view, trailX[to]!);
      const toY = screenY(view, trailY[to]!);
      // A piece that leaves the view ends the trail: the few pixels up to the edge are not missed.
      if (toX < view.left || toY < view.top || toX > view.left + view.width || toY > view.top + view.height) return;
      const dx = toX - x;
      const dy = toY - y;
      const stretch = Math.sqrt(dx * dx + dy * dy) / TRAIL_LENGTH;
      if (stretch > 0.02) pool.addLine(texture, x, y, Math.atan2(dy, dx), stretch, TRAIL_OPACITY);
      from = to;
    }
  }

  function isStraight(a: number, b: number, c: number, k: number): boolean {
    const dx = trailX[c]! - trailX[a]!;
    const dy = trailY[c]! - trailY[a]!;
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length === 0) return true;
    const off = Math.abs((trailX[b]! - trailX[a]!) * dy - (trailY[b]! - trailY[a]!) * dx) / length;
    return off * k < TRAIL_STRAIGHT_PX;
  }

  /** All units, or only the selected one. */
  function gather(view: View, selectedUnit: number, all: boolean): void {
    const left = view.left - view.edgePx;
    const top = view.top - view.edgePx;
    const right = view.left + view.width + view.edgePx;
    const bottom = view.top + view.height + view.edgePx;
    clusters.begin(CLUSTER_PX);
    standing.begin(groups, view);
    selectedAt.shown = false;
    for (let unit = 0; unit < units.count; unit++) {
      const shown = units.shown[unit]!;
      if (shown === SHOWN.not) continue;
      let x = screenX(view, units.x[unit]!);
      let y = screenY(view, units.y[unit]!);
      if (isNearIncident(shown) && standing.place(unit, x, y)) {
        x = standing.at.x;
        y = standing.at.y;
      }
      if (x < left || y < top || x > right || y > bottom) continue;
      if (unit === selectedUnit) {
        selectedAt.x = x;
        selectedAt.y = y;
        selectedAt.shown = true;
      } else if (all) clusters.add(unit, x, y, shown);
    }
  }

  /** Would a ring cover it? Then its count would only peep out. */
  function isUnderRing(x: number, y: number): boolean {
    for (let n = 0; n < figures.count; n++) {
      if (groups.lead[n] !== n) continue;
      const dx = x - groups.x[n]!;
      const dy = y - groups.y[n]!;
      const reach = groups.radius[n]! - 1;
      if (dx * dx + dy * dy < reach * reach) return true;
    }
    return false;
  }

  function drawUnits(underRings: boolean): void {
    for (let c = 0; c < clusters.count; c++) {
      const x = clusters.x[c]!;
      const y = clusters.y[c]!;
      if (underRings && isUnderRing(x, y)) continue;
      const size = clusters.size[c]!;
      const capability = clusters.commonest(c, units.capability);
      pool.add(plain[clusters.kind[c]!]![capability]!, x, y);
      let reach = 9;
      if (size > 1) {
        const words = atlas.count(size);
        pool.add(words.texture, x + 5 + words.width / 2, y);
        reach = 11;
      }
      hits.addUnits(clusters.first[c]!, x, y, reach);
    }
  }

  function drawRings(selected: number): void {
    for (let n = 0; n < figures.count; n++) {
      if (groups.lead[n] !== n) continue;
      const texture = atlas.ring(
        firstRing + n,
        groups.demand[n]!,
        groups.atWork[n]!,
        groups.onTheWay[n]!,
        n === selected,
      );
      pool.add(texture, groups.x[n]!, groups.y[n]!);
      hits.addIncident(n, groups.x[n]!, groups.y[n]!, groups.radius[n]! + 2);
    }
  }

  return {
    pool,
    hits,
    groups,
    selectedAt,
    draw(view, selection, labels) {
      pool.begin();
      hits.begin(clusters.next);
      groups.update(figures, view, selection.incident);
      gather(view, selection.unit, selection.showsUnits);
      for (let c = 0; c < clusters.count; c++) {
        if (clusters.kind[c] === SHOWN.moving) drawTrail(clusters.first[c]!, view);
      }
      if (selectedAt.shown && units.shown[selection.unit] === SHOWN.moving) drawTrail(selection.unit, view);
      labels.draw(pool, view, clusters, groups, selectedAt);
      drawUnits(selection.showsIncidents);
      if (selection.showsIncidents) drawRings(selection.incident);
      if (selectedAt.shown) {
        const unit = selection.unit;
        pool.add(chosen[units.shown[unit]!]![units.capability[unit]!]!, selectedAt.x, selectedAt.y);
        hits.addUnits(unit, selectedAt.x, selectedAt.y, 12);
      }
      pool.end();
    },
    destroy() {
      pool.container.destroy();
    },
  };
}
