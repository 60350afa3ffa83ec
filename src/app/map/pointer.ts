// Hover and click on the map and on the inset: finds what lies there, tells it in the tooltip, selects it through the desk.

import { batch } from '@preact/signals';
import type { Desk, Selection } from '../exercise/desk.ts';
import type { ClickedPlace } from '../exercise/here.ts';
import { describeArea, describeIncident, describeUnits } from './describe.ts';
import type { Exhibit } from './exhibit.ts';
import { areaAt, type Hit } from './hits.ts';
import type { Live } from './live.ts';
import type { Found } from './overlays/overlay.ts';
import type { Picture } from './picture.ts';
import { unproject } from './projection.ts';
import type { TipWords, Tooltip } from './tooltip.ts';
import { planeX, planeY } from './view.ts';

export interface PointerParts {
  readonly desk: Desk;
  readonly picture: Picture;
  readonly stage: HTMLElement;
  readonly insetWindow: HTMLElement;
  readonly tooltip: Tooltip;
}

export interface Pointer {
  /** What was under the pointer may have moved on. */
  stale(): void;
  destroy(): void;
}

/** How near to a line is near enough; marks are larger. */
const OVER_REACH_PX = 3.5;

export function createPointer(parts: PointerParts): Pointer {
  const { desk, picture, stage, insetWindow, tooltip } = parts;
  const { geography, mainView, insetView } = picture;
  let last: { x: number; y: number; inset: boolean } | null = null;
  let frame = 0;

  function find(x: number, y: number, inset: boolean): { hit: Hit; live: Live; shown: Exhibit } | null {
    const shown = picture.exhibit();
    if (shown === null) return null;
    const live = inset ? shown.inset : shown.main;
    const found = live.hits.find(x, y);
    if (found) return { hit: found, live, shown };
    const area = areaAt(geography, inset ? insetView : mainView, x, y);
    return area < 0 ? null : { hit: { kind: 'area', index: area }, live, shown };
  }

  /** What is painted over the areas lies under units and incidents, the topmost found first. */
  function findOver(x: number, y: number, inset: boolean): Found | null {
    const shown = picture.exhibit();
    const view = inset ? insetView : mainView;
    if (shown === null || (inset ? shown.inset : shown.main).hits.find(x, y) !== null) return null;
    for (const overlay of shown.over.toReversed()) {
      const found = overlay.find?.(planeX(view, x), planeY(view, y), OVER_REACH_PX / view.k);
      if (found) return found;
    }
    return null;
  }

  function words(x: number, y: number, inset: boolean): TipWords | null {
    const over = findOver(x, y, inset);
    if (over !== null) return over.tip;
    const found = find(x, y, inset);
    if (found === null) return null;
    const { hit, live, shown } = found;
    if (hit.kind === 'area') {
      const force = shown.forceOfArea(hit.index);
      const name = shown.trace.header.exercise.forces[force]?.name ?? geography.areas[hit.index]!.force.name;
      return describeArea(name, force, shown.layer, shown.state?.forceState[force] ?? 0);
    }
    if (hit.kind === 'incident') return describeIncident(shown.trace, live.groups, hit.index);
    return shown.state === null ? null : describeUnits(shown.trace, shown.state, hit.units);
  }

  function look(): void {
    frame = 0;
    const said = last && words(last.x, last.y, last.inset);
    if (last && said) tooltip.show(said, last.x, last.y, mainView.width, mainView.height);
    else tooltip.hide();
    stage.classList.toggle('map-pointing', Boolean(said) && !last?.inset);
  }

  const inHost = (event: PointerEvent | MouseEvent): { x: number; y: number } => {
    const box = stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  function select(event: MouseEvent, inset: boolean): void {
    const { x, y } = inHost(event);
    const over = findOver(x, y, inset);
    if (over !== null) {
      desk.select(over.selection);
      return;
    }
    const found = find(x, y, inset);
    const selection = found && selectionOf(found.hit, found.shown);
    batch(() => {
      desk.here.clicked.value = found && selection && clickedAt(found.hit, selection, x, y, inset);
      desk.select(selection);
    });
  }

  /** The place itself, where an area was clicked and no mark in it. */
  function clickedAt(hit: Hit, selection: Selection, x: number, y: number, inset: boolean): ClickedPlace | null {
    if (hit.kind !== 'area') return null;
    const view = inset ? insetView : mainView;
    const place = unproject({ x: planeX(view, x), y: planeY(view, y) });
    return place && { ...place, area: geography.areas[hit.index]!.id, selection };
  }

  function selectionOf(hit: Hit, shown: Exhibit): Selection | null {
    if (hit.kind === 'units') {
      const now = desk.selection.peek();
      const at = now?.kind === 'unit' ? hit.units.indexOf(now.index) : -1;
      return { kind: 'unit', index: hit.units[(at + 1) % hit.units.length]! };
    }
    if (hit.kind === 'incident') return { kind: 'incident', index: hit.index };
    const force = shown.forceOfArea(hit.index);
    return force < 0 ? null : { kind: 'force', index: force };
  }

  const stops: (() => void)[] = [];
  const listen = (on: HTMLElement, inset: boolean): void => {
    const moved = (event: PointerEvent): void => {
      last = event.buttons === 0 && event.pointerType !== 'touch' ? { ...inHost(event), inset } : null;
      frame ||= requestAnimationFrame(look);
    };
    const left = (): void => {
      last = null;
      frame ||= requestAnimationFrame(look);
    };
    const clicked = (event: MouseEvent): void => select(event, inset);
    on.addEventListener('pointermove', moved);
    on.addEventListener('pointerleave', left);
    on.addEventListener('click', clicked);
    stops.push(() => {
      on.removeEventListener('pointermove', moved);
      on.removeEventListener('pointerleave', left);
      on.removeEventListener('click', clicked);
    });
  };
  listen(stage, false);
  listen(insetWindow, true);

  return {
    stale() {
      if (last) frame ||= requestAnimationFrame(look);
    },
    destroy() {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    },
  };
}
