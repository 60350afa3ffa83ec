// Words of "time from here".

import type { Range } from '../../../core/reach/answer.ts';
import { coarseDuration, duration, whole } from '../format.ts';

export const TITLE = 'Time from here';
export const WHICH = 'One place, or every area';
export const ONE_PLACE = 'One place';
export const EVERY_AREA = 'Every area';
export const PLACE = 'Place';
export const INCIDENTS = 'Incidents';
export const ON_THE_MAP = 'On the map';
export const CLICKED = 'The place clicked';
export const NO_PLACE = 'Choose a place above, or close this sheet and click on the map.';
export const BASIS = 'Of what';
export const AT_HOME = 'Everybody at home';
export const asItStands = (when: string): string => `As it stands, ${when}`;
export const UNITS = 'Units';
export const CAPABILITY = 'Of';
export const CLOSE = 'Close, Escape';
export const PRINT = 'Print one page';
export const STOP = 'Stop';
export const FAILED = 'This could not be worked out.';
export const STOPPED = 'Stopped before it was done.';
export const ASK_AGAIN = 'Work it out';
export const done = (count: number, of: number, isEverywhere: boolean): string =>
  of === 0 ? 'Getting ready' : `${count} of ${of} ${isEverywhere ? 'areas' : 'capabilities'}`;
export const movedOn = (asked: string, now: string): string => `This is of ${asked}; the clock now shows ${now}.`;
export const AS_OF_NOW = 'As of now';

export const near = (km: string, junction: string): string => `at the place clicked, ${km} km from ${junction},`;
export const nearName = (km: string, junction: string): string => `${km} km from ${junction}`;
export const NONE_COULD = 'could be sent at all: nobody has any to spare.';

export const HOW_COUNTED =
  'Every force is told in the same minute, and sends all that the cover it keeps at home allows; the force whose area it is sends all that it can form. Counted are notice, loading and the road at that hour, a unit at a time. Not counted: the time to ask, to decide and to find donors, booking in, and what others may need at the same time. So it is the soonest that anybody could hope for; “How soon?” on the start runs the asking too.';
export const COUNTED_SHORT =
  'Every force is told in the same minute; the time to ask, decide and find donors, and booking in, are not counted.';
export const RANGE_MEANT = (draws: number): string =>
  `A range leaves out the soonest and the latest tenth of ${whole(draws)} draws of notice and loading.`;
export const REST_MEANT = 'Everybody is at home, nobody is needed anywhere, and every road is open.';
export const STANDS_MEANT =
  'Units that are away, promised or resting are left out, and roads are as they are at that moment.';
export const BY_REGION =
  'Figures of this capability are made up. In the exercise its units have a force each, as an example; asked ahead of one they are told of regions only: measured to one place of the region, and from whom by region.';
export const NOT_REAL = 'Holdings are illustrative figures, not real ones.';

export const CURVE = 'Units there as time goes by';
export const BY_COUNT = 'How soon so many';
export const BY_HOUR = 'How many by then';
export const FROM_WHOM = 'From whom, the first to come first';
export const EACH = 'Each capability, to the same place';
export const NEVER = 'never';
export const cutOff = (count: number): string =>
  `${whole(count)} more could be sent, but every road from where they form up is shut.`;

export const range = ({ low, high }: Range): string =>
  duration(low) === duration(high) ? '' : `${duration(low)} to ${duration(high)}`;
export const about = ({ likely }: Range): string => coarseDuration(likely);
export const ranged = ({ low, likely, high }: Range): string =>
  low === high ? whole(likely) : `${whole(likely)} (${whole(low)}–${whole(high)})`;

export const COLUMNS = {
  from: 'From',
  sends: 'Could send',
  first: 'First there',
  half: 'Half there',
  all: 'All there',
  leaves: 'Notice and loading',
  road: 'Road',
  keeps: 'Keeps at home',
} as const;
export const OWN = 'own area';
export const keeps = (kept: number, free: number): string => `${whole(kept)} of ${whole(free)}`;
export const NO_ROAD = 'works from its own premises';

export const EVERYWHERE_LABEL = 'How soon so many could be in each area';
export const EVERYWHERE_HINT =
  'Each area is measured to the town named beside it. Choose an area for who would come, and when.';
export const AREA = 'Area';
export const MEASURED_TO = 'Measured to';
export const within = (hours: number): string => `By ${hours} h`;

const NO_REGION = 'Forces without an area';
export const regionName = (name: string): string => (name === NO_REGION ? name : `${name} region`);
export const NO_CAPABILITY = 'This exercise has no units of any capability.';
export const CAPABILITY_HEAD = 'Capability';
export const IN_ALL = 'Could be sent';
export const THE_PLACE = 'the place';
export const nowhere = (asked: string, units: string, most: string): string =>
  `Nowhere could ${asked} ${units} ever be sent: no more than ${most} to any area.`;
export const neverIn = (count: number): string => `In ${whole(count)} so many would never come.`;
export const MORE = (count: number): string => `${whole(count)} more, who come later`;
export const FEWER = 'Only those who come in time for so many';
export const ON_MAP = 'Colour the map by this';
