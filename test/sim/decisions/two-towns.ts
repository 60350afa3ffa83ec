// The town, and a second incident in the West Midlands to which two of its neighbour's units are sent on from the road.

import { incidentOf, MINUTE, NEXT, town } from './town.ts';

const second = incidentOf('second', 0, { force: NEXT, place: { name: 'Walsall', lat: 52.58, lon: -1.98 } });

export const twoTowns = town({
  own: 4,
  near: 3,
  next: 0,
  demand: 8,
  more: [['/scenario/incidents', [incidentOf('disorder', 8), second]]],
});

export const SENT_ON = {
  atSec: 210 * MINUTE,
  kind: 'divert',
  incident: 'disorder',
  capability: 'publicOrder',
  to: 'second',
  units: 2,
} as const;
