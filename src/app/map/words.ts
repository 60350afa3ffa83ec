// Every word the map shows or says, in one place.

import type { PairState } from '../../core/model/link-pairs.ts';
import type { CentreState, ForceState, UnitState } from '../../core/model/states.ts';
import { FORCE_STATES, UNIT_STATES } from '../../core/model/states.ts';
import type { TipWords } from './tooltip.ts';

export const MAP_LABEL =
  'Map of the police force areas of England and Wales. Arrow keys pan, plus and minus zoom, 0 shows all. ' +
  'Everything on it is also in the tables of forces, units and incidents, where it can be selected too.';
export const ATTRIBUTION =
  'Contains National Statistics data © Crown copyright and database right 2018. ' +
  'Contains OS data © Crown copyright and database right 2018.';

export const WEBGL_FAILED =
  'WebGL could not be started, so the map draws on a 2D canvas. Nothing is missing; it may be slower on large screens.';
export const WEBGL_LOST =
  'The browser took WebGL away, so the map now draws on a 2D canvas. Nothing is missing. Reload to try WebGL again.';
export const NO_SURFACE =
  'The map could not be drawn in this browser. The tables of forces, units and incidents hold everything it shows.';

export const LONDON = 'London';
export const HIDE_LONDON = 'Hide the London inset';
export const SHOW_LONDON = 'Show the London inset';
export const LONDON_LABEL = 'London, enlarged. The tables hold the same.';

export const ZOOM_IN = 'Zoom in';
export const ZOOM_OUT = 'Zoom out';
export const ZOOM_HOME = 'Show all of England and Wales';
export const ZOOM_FIT = 'Show what is selected';
export const ZOOM_GROUP = 'Map zoom';

export const LEGEND = 'Map layer and legend';
export const AREAS_BY = 'Areas by';
export const OF_CAPABILITY = 'Capability of the layer';
export const ALSO_SHOWN = 'Also shown';
export const FOLD_LEGEND = 'Legend';
export const LAYER_GROUPS = {
  have: 'What forces have',
  fit: 'How they fit together',
  time: 'How soon help could come',
  regions: 'Regions, by purpose',
} as const;
export const NOT_IN_EXERCISE = 'not in this exercise';
export const OTHERS = 'Forces without an area here';
export const OTHERS_SHORT = 'Without an area';
export const RING_WORDS = 'Ring is demand: dark at work, pale on the way, figure short';
export const CLOSED_WORDS = 'road closed';
export const SLOWED_WORDS = 'road slowed';
export const OUTLINE_WORDS = 'called, still at home';
export const SOLID_WORDS = 'on the road, in reserve or at work';
export const PALE_WORDS = 'relieved, resting or released';

const STATE_WORDS: Readonly<Record<UnitState, string>> = {
  available: 'available at home',
  warned: 'warned, at home',
  mustering: 'mustering',
  formed: 'formed at its muster point',
  travelling: 'travelling',
  atRendezvous: 'at the rendezvous',
  inReserve: 'held in reserve at the rendezvous',
  deployed: 'at work',
  idle: 'come, and idle',
  relieved: 'relieved, handing over',
  resting: 'resting near the incident',
  released: 'released, not yet on its way home',
  returning: 'returning home',
  recovering: 'home, not yet available again',
  committedAtHome: 'committed at home',
};

const FORCE_WORDS: Readonly<Record<ForceState, string>> = {
  steady: '',
  heightened: '; on heightened readiness',
  mobilised: '; mobilised',
  stretched: '; stretched',
  belowMinimumCover: '; below its minimum cover',
  recovering: '; recovering',
};

/** How a force stands, to follow what it has left; nothing where it is steady. */
export const standingWords = (standing: number): string => FORCE_WORDS[FORCE_STATES[standing] ?? 'steady'];

const TOWARDS: readonly UnitState[] = [
  'warned',
  'mustering',
  'formed',
  'travelling',
  'atRendezvous',
  'inReserve',
  'deployed',
  'idle',
];

/** State of a unit, with its incident where it is on the way or there. */
export function unitWords(state: number, incident: string): string {
  const name = UNIT_STATES[state] ?? 'available';
  return incident !== '' && TOWARDS.includes(name) ? `${STATE_WORDS[name]}, for ${incident}` : STATE_WORDS[name];
}

export const clusterWords = (count: number): string => `${count} units here`;
export const CLUSTER_HINT = 'click to step through them, zoom in to part them';

export const incidentWords = (demand: number, atWork: number, onTheWay: number): string =>
  demand === 0
    ? 'nothing asked for now'
    : `${atWork} of ${demand} units at work, ${onTheWay} on the way, ${demand - atWork} short`;
export const incidentsWords = (count: number): string => `${count} incidents`;
export const providedWords = (atWork: number, demand: number): string => `${atWork} of ${demand}`;
export const shortWords = (short: number, demand: number): string =>
  demand === 0 ? 'nothing asked for' : `${short} of ${demand} short`;

const CENTRE_WORDS: Readonly<Record<CentreState, string>> = {
  dormant: 'not open',
  activating: 'opening',
  operating: 'open',
  overloaded: 'overloaded',
  degraded: 'degraded',
  failed: 'failed',
};
export const centreTip = (title: string, state: CentreState, waiting: number): TipWords => ({
  title,
  detail: `${CENTRE_WORDS[state]}, ${waiting === 0 ? 'nothing waits' : waiting === 1 ? '1 request waits' : `${waiting} requests wait`}`,
});
const LINK_WORDS: Readonly<Record<PairState, string>> = { whole: 'works', part: 'works in part', none: 'down' };
export const linkTip = (one: string, other: string, channels: readonly string[], state: PairState): TipWords => ({
  title: `${one} – ${other}`,
  detail: `${LINK_WORDS[state]}: ${channels.join(', ')}`,
});
export const gapTip = (titles: readonly string[]): TipWords => ({
  title: titles.length === 1 ? 'A gap' : `${titles.length} gaps`,
  detail: titles.slice(0, MOST_GAPS_TOLD).join('; ') + (titles.length > MOST_GAPS_TOLD ? '; and more' : ''),
});
const MOST_GAPS_TOLD = 3;

export const DRAWN = {
  pathThere: 'way to an incident, thicker for more units',
  pathHome: 'way home',
  request: 'request to a centre',
  asked: 'force asked',
  agreed: 'yes, in full or part',
  declined: 'no',
  messagesNote: 'in the last hour of the exercise',
  linkUp: 'link',
  linkPart: 'link that works in part',
  linkDown: 'link that is down',
  centreOpen: 'centre, open; figure waits',
  centreClosed: 'centre, not open',
  centreTrouble: 'overloaded or degraded',
  centreFailed: 'failed',
  graphNote: 'Where centres stand is drawn, not mapped',
  gap: 'gap open now, with their number',
  gapNote: 'Those of the whole nation have no place',
} as const;
