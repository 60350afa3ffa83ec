// The words the road documents may use: classes of road, zones of traffic, classes of vehicle. Fixed, because the
// code indexes arrays by them; what each one is worth (speeds, factors) is data. Knows nothing of graphs or files.

/** Classes of road, in the order of their index. `primary` is a single carriageway with villages; `ferry` keeps to a timetable. */
export const ROAD_CLASSES = ['motorway', 'dual', 'trunk', 'primary', 'arterial', 'urban', 'ferry'] as const;
export const FERRY = 6;
/** The classes that are driven, so that have a speed and know traffic. */
export const DRIVEN_CLASSES = ['motorway', 'dual', 'trunk', 'primary', 'arterial', 'urban'] as const;
export type DrivenClass = (typeof DRIVEN_CLASSES)[number];
/** Access and egress legs are driven on streets that the network leaves out: traffic slows them as it does `urban`. */
export const URBAN = 5;

/** Zones of traffic, in the order of their index: the open road, a conurbation, and London in three rings. */
export const ROAD_ZONES = ['open', 'conurbation', 'outerLondon', 'innerLondon', 'centralLondon'] as const;
export type RoadZone = (typeof ROAD_ZONES)[number];

/** Same words as the model's vehicle classes. */
export type Vehicle = 'car' | 'carrier';
