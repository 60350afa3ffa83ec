// Names on the map: the selected thing first, then incidents, then forces by size. Laid out now and again, drawn every frame;
// they keep off units, rings, cards and each other, or are left out.

import { SMALL_MARK_PX } from './areas.ts';
import type { Atlas, WordStyle, Words } from './atlas.ts';
import type { Clusters } from './clusters.ts';
import type { Geography } from './geography.ts';
import type { IncidentGroups } from './incident-groups.ts';
import { addRect, type LabelWish, makeRects, placeLabels } from './label-layout.ts';
import type { Pool } from './pool.ts';
import type { Box } from './rings.ts';
import { planeX, planeY, screenX, screenY, type View } from './view.ts';

/** A rectangle of the canvas that labels keep off, such as a card's. */
export type Blocked = Box;

export interface LabelSubjects {
  /** Indexes of the areas of the selected force. */
  readonly selectedAreas: readonly number[];
  /** Its force's label; empty where another of the force's areas has it. */
  areaName(area: number): string;
  readonly selectedIncident: number;
  /** Name of the selected unit, empty for none. */
  readonly selectedUnit: string;
  /** Lines for the ring that an incident leads; none where it needs no name. */
  incidentLines(lead: number, groups: IncidentGroups, view: View): readonly string[];
}

export interface LabelLayer {
  /** Ask for a new layout before the next frame. */
  invalidate(): void;
  set(subjects: LabelSubjects, blocked: readonly Blocked[]): void;
  draw(pool: Pool, view: View, clusters: Clusters, groups: IncidentGroups, selected: Selected): void;
}

interface Selected {
  readonly x: number;
  readonly y: number;
  readonly shown: boolean;
}

interface Placed {
  readonly words: Words;
  /** Plane position it goes with, and its offset on the screen. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

interface Wanted extends LabelWish {
  readonly key: string;
  readonly words: Words;
}

/** An area narrower than this share of its name is named only when nearer. */
const ROOM_SHARE = 0.5;
const NUDGES: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, -11],
  [0, 11],
  [-16, 0],
  [16, 0],
  [0, -22],
  [0, 22],
  [-22, -11],
  [22, 11],
  [22, -11],
  [-22, 11],
];
/** How far off a thing its name may stand: at first close by, then beyond the units around it. */
const STANDOFFS = [1, 13, 26] as const;
const MAX_RECTS = 1600;

/** `atlas` is asked for each time: it is made anew with the theme. `withForces` is false in the inset. */
export function createLabels(geography: Geography, atlas: () => Atlas, withForces: boolean): LabelLayer {
  const taken = makeRects(MAX_RECTS);
  const places = new Map<string, number>();
  const bySize = geography.areas.map((_, n) => n).sort((a, b) => geography.areas[b]!.km2 - geography.areas[a]!.km2);
  let placed: Placed[] = [];
  let stale = true;
  let subjects: LabelSubjects | null = null;
  let blocked: readonly Blocked[] = [];

  function wish(key: string, style: WordStyle, lines: readonly string[], x: number, y: number): Wanted {
    const words = atlas().words(style, ...lines);
    return { key, words, width: words.width - 4, height: words.height - 4, x, y, places: NUDGES, before: -1 };
  }

  /** Beside a thing of this radius: right, left, below, above. */
  function beside(wanted: Wanted, reach: number): Wanted {
    const places = STANDOFFS.flatMap((further): (readonly [number, number])[] => {
      const w = wanted.width / 2 + reach + further;
      const h = wanted.height / 2 + reach + further;
      return [
        [w, 0],
        [-w, 0],
        [0, -h],
        [0, h],
        [w * 0.8, -h * 0.8],
        [-w * 0.8, -h * 0.8],
        [w * 0.8, h * 0.8],
        [-w * 0.8, h * 0.8],
      ];
    });
    return { ...wanted, places };
  }

  function wishes(view: View, groups: IncidentGroups, selected: Selected, about: LabelSubjects): Wanted[] {
    const list: Wanted[] = [];
    if (selected.shown && about.selectedUnit !== '')
      list.push(beside(wish('unit', 'selected', [about.selectedUnit], selected.x, selected.y), 9));
    const leads = Array.from(groups.lead.keys()).filter((n) => groups.lead[n] === n);
    leads.sort(
      (a, b) =>
        Number(b === about.selectedIncident) - Number(a === about.selectedIncident) ||
        groups.demand[b]! - groups.demand[a]!,
    );
    for (const n of leads) {
      const style = n === about.selectedIncident ? 'selected' : 'strong';
      const lines = about.incidentLines(n, groups, view);
      if (lines.length === 0) continue;
      list.push(beside(wish(`incident ${n}`, style, lines, groups.x[n]!, groups.y[n]!), groups.radius[n]!));
    }
    if (!withForces) return list;
    const order = [...about.selectedAreas, ...bySize];
    const named = new Set<number>();
    for (const n of order) {
      const area = geography.areas[n]!;
      if (named.has(n)) continue;
      named.add(n);
      const isSelected = about.selectedAreas.includes(n);
      const style = isSelected ? 'selected' : 'place';
      const name = about.areaName(n);
      if (name === '') continue;
      const wanted = wish(`area ${n}`, style, [name], screenX(view, area.labelX), screenY(view, area.labelY));
      if (area.isPost) {
        list.push(beside(wanted, SMALL_MARK_PX + 1));
        continue;
      }
      const room = Math.sqrt(area.km2) * view.k;
      if (isSelected || room >= wanted.width * ROOM_SHARE) list.push(wanted);
    }
    return list;
  }

  function layOut(view: View, clusters: Clusters, groups: IncidentGroups, selected: Selected): void {
    stale = false;
    if (subjects === null) return;
    taken.count = 0;
    for (const b of blocked) addRect(taken, b.minX, b.minY, b.maxX, b.maxY);
    for (let c = 0; c < clusters.count; c++) {
      const x = clusters.x[c]!;
      const y = clusters.y[c]!;
      const size = clusters.size[c]!;
      addRect(taken, x - 6, y - 6, x + (size < 2 ? 6 : size < 10 ? 14 : 20), y + 6);
    }
    for (let n = 0; n < groups.lead.length; n++) {
      if (groups.lead[n] !== n) continue;
      const r = groups.radius[n]! + 1;
      addRect(taken, groups.x[n]! - r, groups.y[n]! - r, groups.x[n]! + r, groups.y[n]! + r);
    }
    if (selected.shown) addRect(taken, selected.x - 8, selected.y - 8, selected.x + 8, selected.y + 8);
    const wanted = wishes(view, groups, selected, subjects).map((one) => ({
      ...one,
      before: places.get(one.key) ?? -1,
    }));
    const bounds = {
      minX: view.left + 2,
      minY: view.top + 2,
      maxX: view.left + view.width - 2,
      maxY: view.top + view.height - 2,
    };
    const found = placeLabels(wanted, taken, bounds);
    places.clear();
    placed = wanted.flatMap((one, n) => {
      const place = found[n]!;
      const offset = one.places[place];
      if (offset === undefined) return [];
      places.set(one.key, place);
      const [dx, dy] = offset;
      return [{ words: one.words, x: planeX(view, one.x), y: planeY(view, one.y), dx, dy }];
    });
  }

  return {
    invalidate() {
      stale = true;
    },
    set(newSubjects, newBlocked) {
      subjects = newSubjects;
      blocked = newBlocked;
      stale = true;
    },
    draw(pool, view, clusters, groups, selected) {
      if (stale) layOut(view, clusters, groups, selected);
      for (const { words, x, y, dx, dy } of placed)
        pool.add(words.texture, screenX(view, x) + dx, screenY(view, y) + dy);
    },
  };
}
