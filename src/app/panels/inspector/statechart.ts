// Where each state of a unit stands in the picture of its states, and which lines join them. Columns are the parts of a
// commitment: at home, on the way, at work, going home.

import { UNIT, UNIT_STATES, type UnitState } from '../../../core/model/states.ts';
import { UNIT_STATE_WORDS } from '../words.ts';
import { COLUMN_WORDS, COMMITTED } from './words.ts';

type Column = keyof typeof COLUMN_WORDS;

/** Column and row of each state, the first row at the top. */
const PLACES: Readonly<Record<UnitState, readonly [Column, number]>> = {
  available: ['home', 0],
  warned: ['home', 1],
  mustering: ['home', 2],
  formed: ['home', 3],
  travelling: ['way', 3],
  atRendezvous: ['way', 2],
  inReserve: ['way', 1],
  deployed: ['work', 2],
  idle: ['work', 3],
  relieved: ['work', 1],
  resting: ['work', 0],
  released: ['back', 2],
  returning: ['back', 1],
  recovering: ['back', 0],
  committedAtHome: ['home', 4],
};

/** What may follow what, as the picture draws it. Standing down before leaving, and
 * turning round on the road, are left out: they would cross everything. */
const STEPS: readonly (readonly [UnitState, UnitState])[] = [
  ['available', 'warned'],
  ['warned', 'mustering'],
  ['mustering', 'formed'],
  ['formed', 'travelling'],
  ['travelling', 'atRendezvous'],
  ['atRendezvous', 'inReserve'],
  ['atRendezvous', 'deployed'],
  ['inReserve', 'deployed'],
  ['deployed', 'relieved'],
  ['relieved', 'resting'],
  ['resting', 'deployed'],
  ['deployed', 'released'],
  ['released', 'returning'],
  ['returning', 'recovering'],
  ['recovering', 'available'],
  ['idle', 'deployed'],
];

const COLUMNS: Readonly<Record<Column, { readonly x: number; readonly width: number }>> = {
  home: { x: 0, width: 80 },
  way: { x: 90, width: 96 },
  work: { x: 196, width: 68 },
  back: { x: 274, width: 74 },
};

const TOP = 26;
const ROW = 32;
const BOX = 24;
const PAD = 4;
/** How far a line that turns runs beside its boxes. */
const BEND = 6;

export type Standing = 'live' | 'past' | 'ahead';

export interface StateBox {
  readonly state: UnitState;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly standing: Standing;
}

export interface StateLine {
  readonly d: string;
  readonly taken: boolean;
}

export interface StateColumn {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface StatePicture {
  readonly columns: readonly StateColumn[];
  readonly boxes: readonly StateBox[];
  readonly lines: readonly StateLine[];
  readonly width: number;
  readonly height: number;
}

const centreOf = (state: UnitState): { x: number; y: number; column: Column } => {
  const [column, row] = PLACES[state];
  return { column, x: COLUMNS[column].x + COLUMNS[column].width / 2, y: TOP + row * ROW + BOX / 2 };
};

/** A line from one state's box to the next: down, up, across, stepping down, or over the top back to the beginning. */
function lineBetween(from: UnitState, to: UnitState): string {
  const a = centreOf(from);
  const b = centreOf(to);
  const half = BOX / 2;
  const right = COLUMNS[a.column].x + COLUMNS[a.column].width - PAD;
  if (a.column === b.column && b.y - a.y > ROW) return `M${right} ${a.y}h${BEND}V${b.y - BEND}h${-BEND}`;
  if (a.column === b.column)
    return b.y > a.y ? `M${a.x} ${a.y + half}V${b.y - half}` : `M${a.x} ${a.y - half}V${b.y + half}`;
  const left = COLUMNS[b.column].x + PAD;
  if (a.y === b.y && b.x > a.x) return `M${right} ${a.y}H${left}`;
  if (b.x > a.x && b.y > a.y) return `M${right} ${a.y}h${BEND}V${b.y - BEND}H${left}`;
  return `M${a.x} ${a.y - half}V9H${b.x}V${b.y - half}`;
}

/** The picture for a unit in `state` that came through `reachedSec` (by state number) by the time `atSec`. */
export function statePicture(
  state: number,
  reachedSec: readonly (number | null)[] | null,
  atSec: number,
): StatePicture {
  const been = (n: number): boolean => {
    if (reachedSec === null || state === UNIT.available) return false;
    const sec = reachedSec[n];
    return n === UNIT.available || (sec !== null && sec !== undefined && sec <= atSec);
  };
  const first = (name: UnitState): number => reachedSec?.[UNIT[name]] ?? 0;
  /** Both ends were reached, the second after the first; where several ways lead to one state, by the last before it. */
  const wasTaken = (from: UnitState, to: UnitState): boolean => {
    if (to === 'available' || !been(UNIT[from])) return false;
    if (UNIT[to] !== state && !been(UNIT[to])) return false;
    if (to === 'deployed') return from === cameToWorkFrom(been, first);
    if (from === 'deployed' && to === 'released') return !been(UNIT.relieved) && state !== UNIT.relieved;
    return first(to) >= first(from);
  };
  const standing = (n: number): Standing => (n === state ? 'live' : been(n) ? 'past' : 'ahead');
  const width = COLUMNS.back.x + COLUMNS.back.width;
  const rows = state === UNIT.committedAtHome ? 5 : 4;
  return {
    width,
    height: TOP + rows * ROW + 20,
    columns: (Object.keys(COLUMNS) as Column[]).map((column) => ({
      label: COLUMN_WORDS[column],
      x: COLUMNS[column].x,
      y: TOP - PAD - 2,
      width: COLUMNS[column].width,
      height: rows * ROW + 2,
    })),
    boxes: UNIT_STATES.flatMap((name, n) => {
      // Work for its own force stands apart from the ring, and only while it is there.
      if (name === 'committedAtHome' && n !== state) return [];
      const [column, row] = PLACES[name];
      return {
        state: name,
        label: name === 'committedAtHome' ? COMMITTED : UNIT_STATE_WORDS[name],
        x: COLUMNS[column].x + PAD,
        y: TOP + row * ROW,
        width: COLUMNS[column].width - 2 * PAD,
        height: BOX,
        standing: standing(n),
      };
    }),
    lines: STEPS.map(([from, to]) => ({ d: lineBetween(from, to), taken: wasTaken(from, to) })),
  };
}

/** A unit comes to work from the rendezvous, from the reserve, or (the first time is what counts) neither yet. */
const cameToWorkFrom = (been: (n: number) => boolean, first: (name: UnitState) => number): UnitState =>
  (['inReserve', 'idle'] as const).find((name) => been(UNIT[name]) && first(name) <= first('deployed')) ??
  'atRendezvous';

/** The picture told in words. */
export function pictureInWords(picture: StatePicture): string {
  const past = picture.boxes.filter((box) => box.standing === 'past').map((box) => box.label.toLowerCase());
  const live = picture.boxes.find((box) => box.standing === 'live');
  const path = past.length === 0 ? '' : `Path taken: ${past.join(', ')}. `;
  return `Unit states. ${path}Now: ${live?.label.toLowerCase() ?? 'unknown'}.`;
}
