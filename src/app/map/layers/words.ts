// Words of the layers of the areas: of what a class is told, its steps, where it comes from, and the figure of one force.

import type { Basis } from '../../../core/model/dataset.ts';

export const UNITS = 'units';
export const NO_FIGURE_WORDS = 'no figure';
/** Of several bases the least certain, and whether any figure is a person's own. */
export const holdingsNote = (bases: ReadonlySet<Basis>): string => {
  const least = bases.has('illustrative') ? 'illustrative' : bases.has('derived') ? 'derived' : 'published';
  return `Holdings are ${least}${bases.has('user') ? ', some as entered' : ''}`;
};

export const SHARE_OF_UNITS = 'share of the force’s units';
export const SHARES_LEFT = ['80 to 100%', '60 to 80%', '40 to 60%', '20 to 40%', 'under 20%'] as const;
export const leftWords = (units: string, left: number, held: number): string =>
  held === 0 ? `no ${units} held` : `${left} of ${held} ${units} left at home, ${Math.floor((left / held) * 100)}%`;

export const HELD_STEPS = ['1 to 4', '5 to 9', '10 to 19', '20 to 39', '40 or more'] as const;
export const NONE_HELD = 'none held';
export const heldWords = (held: number, units: string): string =>
  held === 0 ? `no ${units} held` : `${held} ${units} held`;

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
export const OFFICERS = 'officers, full-time equivalent';
export const STRENGTH_STEPS = [
  'under 1,500',
  '1,500 to 2,500',
  '2,500 to 4,000',
  '4,000 to 8,000',
  '8,000 or more',
] as const;
export const strengthWords = (officers: number | undefined): string =>
  officers === undefined ? NO_FIGURE_WORDS : `${WHOLE.format(officers)} officers`;
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const dayText = (asOf: string): string => (asOf.length === 10 ? DAY.format(new Date(`${asOf}T00:00:00Z`)) : asOf);
export const publishedOn = (asOf: string): string => `Published, ${dayText(asOf)}`;

export const SHARE_OF_OFFICERS = 'share of the force’s officers';
export const AWAY_STEPS = ['none', 'under 2%', '2 to 5%', '5 to 10%', '10% or more'] as const;
export const AWAY_NOTE = 'Measured in this run';
export const AWAY_SOURCE =
  'Officers of units called for another force’s incident until they are home, of all officers in the published statistics. ' +
  'Which units a force has is illustrative.';
export const awayWords = (away: number, officers: number): string => {
  if (officers === 0) return NO_FIGURE_WORDS;
  const share = (away / officers) * 100;
  return away === 0
    ? `none of ${WHOLE.format(officers)} officers away`
    : `${WHOLE.format(away)} of ${WHOLE.format(officers)} officers away, ${share < 1 ? 'under 1' : Math.floor(share)}%`;
};

export const FIT = {
  compatible: 'work together as they are',
  bridgeable: 'at a cost',
  incompatible: 'not side by side',
} as const;
export const besideWords = (units: string, force: string): string =>
  force === '' ? 'select a force' : `${units} beside ${force}’s`;
export const fitWords = (fit: string, force: string): string => `beside ${force}: ${fit}`;
export const ITSELF = 'the force they are set beside';
export const NOTHING_LAID_DOWN = 'nothing laid down';
export const NOT_COMPARED = 'What matters between forces is not laid down for this capability';
export const ALL_AT_STANDARD = 'All forces are taken to be at the national standard';
export const SOME_DIFFER = 'Some forces differ, as assumed in this exercise';
export const FIT_SOURCE =
  'No force’s equipment or training is known here: all are at the national standard but for documented differences and what ' +
  'is assumed in this exercise. Select another force to see it from there.';

export const STANDARD_UNIT = 'public order, formed at home in time';
export const KEPT = 'kept';
export const NOT_KEPT = 'not kept';
export const NOT_TESTED = 'not tested: none warned';
export const STANDARD_NOTE = 'Measured over the whole of this run';
export const NO_STANDARD = 'No such standard in this doctrine';
export const standardWords = (
  rows: readonly { readonly withinHours: number; readonly formed: number; readonly warned: number }[],
): string => rows.map(({ withinHours, formed, warned }) => `${formed} of ${warned} within ${withinHours} h`).join(', ');

export const NO_REGION = 'in no region';
export const regionUnit = (unit: string): string => `each served by a ${unit.charAt(0).toLowerCase()}${unit.slice(1)}`;
const BASIS: Readonly<Record<Basis, string>> = {
  published: 'Published',
  derived: 'Derived',
  illustrative: 'Illustrative',
  user: 'As entered',
};
export const basisNote = (basis: Basis, asOf: string): string => `${BASIS[basis]}, ${dayText(asOf)}`;

export const TIME_STEPS = ['under 2 h', '2 to 3 h', '3 to 4 h', '4 to 8 h', '8 h or more, or never'] as const;
export const WORKING_OUT = 'being worked out';
export const WORKING_OUT_NOTE = 'A few seconds; choose another to stop. Of how many units, Time from here (H) says';
export const NO_AREA_HERE = 'no area here';
/** To whole minutes of five. */
export function timeWords(sec: number | null | undefined, unit: string): string {
  if (sec === undefined) return NO_AREA_HERE;
  if (sec === null) return `never ${unit}`;
  const minutes = Math.round(sec / 300) * 5;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} ${unit}`;
}
