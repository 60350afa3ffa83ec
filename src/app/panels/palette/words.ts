// Words of the command palette: its own, and one line for each thing that a key does.

import type { KeyCommand } from '../help/keys.ts';
import type { TableName } from '../view.ts';

export const PALETTE = 'Go to, or do';
export const TYPE = 'Type a force, an incident, a sheet or what to do';
export const NOTHING = 'Nothing has these words.';
export const foundText = (count: number): string => (count === 1 ? '1 found' : `${count} found`);

export const KINDS = {
  command: 'Do',
  sheet: 'Open',
  table: 'Table',
  incident: 'Incident',
  force: 'Force',
  scenario: 'Scenario',
  theme: 'Look',
  question: 'Ask',
  word: 'Word',
  layer: 'Map',
  centre: 'Centre',
  link: 'Link',
  bookmark: 'Bookmark',
  request: 'Request',
  unit: 'Unit',
} as const;
export type Kind = keyof typeof KINDS;

export const bookmarkHere = (time: string): string => `Bookmark this moment, ${time}`;
export const bookmarkText = (time: string, note: string): string => `Go to ${time}: ${note}`;

/** Without a figure but its number, by which it is looked for. */
export const requestText = (number: number, capability: string, incident: string): string =>
  `Request ${number}: ${capability} for ${incident}`;
/** Words that a thing is looked for by, beside its title. */
export const ALSO_WHY = 'why late reasons';
const ALSO_PRINT = 'print save';
export const PRINT = 'Print what is open';

export interface CommandWords {
  readonly kind: Kind;
  readonly title: string;
  readonly also?: string;
  readonly key: string;
}

const command = (title: string, key: string): CommandWords => ({ kind: 'command', title, key });
const sheet = (title: string, key: string): CommandWords => ({ kind: 'sheet', title, key });

/** What keys do on the desk. Closing is left to Escape, small steps to the timeline, and tables have a line each. */
export const ON_DESK: Readonly<Partial<Record<KeyCommand, CommandWords>>> = {
  playOrPause: command('Play or pause', 'Space'),
  back: command('Previous fact', ','),
  forward: command('Next fact', '.'),
  hourBack: command('An hour back', 'Shift ←'),
  hourOn: command('An hour on', 'Shift →'),
  slower: command('Slower', '['),
  faster: command('Faster', ']'),
  decide: command('Enter a decision', 'E'),
  branches: sheet('Branches: decide otherwise from here, keep both', 'B'),
  undo: command('Undo', 'Ctrl Z'),
  redo: command('Redo', 'Ctrl Y'),
  saveCopy: command('Save a copy as a file', 'Ctrl S'),
  openFile: command('Open a file', 'Ctrl O'),
  ask: sheet('Assumptions', 'A'),
  here: { ...sheet('Time from here: how soon strength could be at a place', 'H'), also: ALSO_PRINT },
  scores: sheet('Scores: the five Cs', 'C'),
  gaps: sheet('Gaps', 'G'),
  compatibility: sheet('Compatibility', 'M'),
  links: sheet('Links', 'L'),
  injects: sheet('Injects: the Main Events List', 'I'),
  nextInject: command('Jump to the next inject', 'N'),
  report: sheet('Situation report', 'R'),
  debrief: { ...sheet('Debrief and report', 'D'), also: ALSO_PRINT },
  spr: sheet('Strategic Policing Requirement', 'S'),
  explain: { ...sheet('Glossary: what words mean, how figures are counted', 'W'), also: ALSO_WHY },
  help: sheet('Keys and help', '?'),
};

export const BEFORE: Readonly<Partial<Record<KeyCommand, CommandWords>>> = {
  tables: sheet('Run a tabletop: print its pack, brief the room', 'T'),
  ask: sheet('Test an assumption', 'A'),
  spr: sheet('Strategic Policing Requirement', 'S'),
  openFile: command('Open a file', 'Ctrl O'),
  explain: { ...sheet('Glossary: what words mean, how figures are counted', 'W'), also: ALSO_WHY },
  help: sheet('Keys and help', '?'),
};

export const TABLE_WORDS: Readonly<Record<TableName, string>> = {
  forces: 'Forces',
  capabilities: 'Forces by capability: held, at home, lent',
  standing: 'Forces: officers, regions and standard',
  incidents: 'Incidents: demand, at work, short',
  units: 'Units',
  requests: 'Requests',
  messages: 'Requests and answers: who told whom',
  centres: 'Centres',
  links: 'Links: who can reach whom',
  partners: 'Partners linked with incidents',
  disruptions: 'Roads and other disruptions',
  gaps: 'Gaps, to sort and filter',
  bills: 'Money',
  log: 'Log of facts',
};

export const THEME_WORDS = { light: 'Light theme', dark: 'Dark theme', projector: 'Projector theme' } as const;
export const IN_FILE = 'Keep in a file of yours as you work';
export const areasByText = (layer: string): string => `Areas by: ${layer}`;
export const overlayText = (overlay: string): string => `Show or hide: ${overlay}`;
export const EVERYWHERE = 'Time to every area: the national view';
export const LEAVE = 'Choose another scenario';
export const SHOW_AS = 'Show this screen as a role';
export const PAPERS = 'Tabletop papers: print the pack or the inject cards';
export const ROOM_SCREEN = 'Open the room’s screen: a second window for the projector or the wall';
