// What is wanted of "time from here" on this screen: whether its sheet is open, for which place, of which capability and how many
// units. It outlives the sheet, which is fetched when it is first opened.

import { effect, type Signal, signal } from '@preact/signals';
import type { ForceId } from '../../core/model/dataset.ts';
import { hasArea } from '../../core/model/national-forces.ts';
import type { TraceHeader } from '../../core/trace/trace.ts';
import type { Asker } from '../exercise/asker.ts';
import type { Desk } from '../exercise/desk.ts';
import { placed } from '../exercise/placed.ts';
import { followTimeTo } from './here/follow.ts';
import { followPin } from './here/pin.ts';
import type { HereBasis, HerePlace } from './here/question.ts';

export type HereTab = 'place' | 'everywhere';
export interface HereView {
  /** Null while the sheet is closed. */
  readonly tab: Signal<HereTab | null>;
  readonly place: Signal<HerePlace | null>;
  readonly basis: Signal<HereBasis>;
  readonly capability: Signal<string>;
  /** Units asked for, by capability, where a person has said. */
  readonly units: Signal<Readonly<Record<string, number>>>;
  /** Opens the sheet for a place; for what is selected where none is named. */
  open(place?: HerePlace): void;
  dispose(): void;
}

export const CLICKED = 'clicked';

export function createHereView(desk: Desk, asker: Asker): HereView {
  const tab = signal<HereTab | null>(null);
  const place = signal<HerePlace | null>(null);
  // Another exercise has other places.
  const stopPlaces = effect(() => {
    desk.visit.value;
    tab.value = null;
    place.value = null;
  });
  const wanted = {
    basis: signal<HereBasis>('asItStands'),
    capability: signal('publicOrder'),
    units: signal<Readonly<Record<string, number>>>({}),
  };
  const stopTimeTo = followTimeTo(desk, asker, { ...wanted, isOpen: () => tab.peek() === 'everywhere' });
  const isOpen = (): boolean => tab.value === 'place';
  const stopPin = followPin(desk, asker, { isOpen, place, clicked: () => clickedPlace(desk) });
  return {
    tab,
    place,
    ...wanted,
    open(at) {
      place.value = at ?? selectedPlace(desk) ?? place.peek() ?? firstPlace(desk);
      tab.value = 'place';
    },
    dispose() {
      stopPlaces();
      stopTimeTo();
      stopPin();
    },
  };
}

/** The place that a force is measured to: its second muster point or its first. */
export function placeOfForce({ exercise }: TraceHeader, area: ForceId): HerePlace | null {
  const points = exercise.musterPoints.filter(({ force }) => force === area);
  const point = points[Math.min(1, points.length - 1)];
  return point === undefined ? null : { ...point, id: `${area}/${point.name}`, area, isClicked: false };
}

export function placeOfIncident({ incidents, exercise }: TraceHeader, index: number): HerePlace | null {
  const incident = incidents[index];
  const area = incident && exercise.forces[incident.force]?.id;
  if (incident === undefined || area === undefined) return null;
  const { id, placeName, lat, lon } = incident;
  return { id: `incident/${id}`, name: placeName, lat, lon, area, isClicked: false };
}

/** The point of the map that the selection was made at; null where it was made otherwise, or another was made since. */
export function clickedPlace(desk: Desk): HerePlace | null {
  const clicked = desk.here.clicked.value;
  if (clicked === null || clicked.selection !== desk.selection.value) return null;
  const { lat, lon, area } = clicked;
  return { id: CLICKED, name: '', lat, lon, area, isClicked: true };
}

function selectedPlace(desk: Desk): HerePlace | null {
  const header = desk.trace.peek()?.header;
  const selection = placed(desk.selection.peek(), desk.trace.peek());
  if (header === undefined || selection === null) return null;
  if (selection.kind === 'incident') return placeOfIncident(header, selection.index);
  if (selection.kind === 'unit') return null;
  const force = header.exercise.forces[selection.index];
  if (force === undefined || !hasArea(force)) return null;
  return clickedPlace(desk) ?? placeOfForce(header, force.id);
}

const firstPlace = (desk: Desk): HerePlace | null => {
  const header = desk.trace.peek()?.header;
  return header === undefined ? null : placeOfIncident(header, 0);
};
