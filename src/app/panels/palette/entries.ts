// Everything that the palette can do at this stage of the exercise, in the order in which it stands before anything is typed.

import { linkPairs } from '../../../core/model/link-pairs.ts';
import { centresInUse } from '../../../core/trace/centre-load.ts';
import type { TraceHeader } from '../../../core/trace/trace.ts';
import type { Desk } from '../../exercise/desk.ts';
import { AREA_LAYER_WORDS, AREA_LAYERS, OVERLAY_WORDS, OVERLAYS } from '../../exercise/map-layers.ts';
import { openSecondWindow } from '../../exercise/second-window.ts';
import { entryOf, wordsListed } from '../explain/entries.ts';
import type { KeyCommand } from '../help/keys.ts';
import { act } from '../help/use-keys.ts';
import { weekdayHourText } from '../read/clock.ts';
import { nodeName } from '../read/links.ts';
import { showAsRole } from '../seat.ts';
import { bookmark, bookmarksOf, isFull } from '../timeline/bookmarking.ts';
import type { DeskView, TableName } from '../view.ts';
import { REFUSED } from '../wall/words.ts';
import { distanceOf } from './match.ts';
import { requestEntries, unitEntries } from './run-entries.ts';
import * as words from './words.ts';

export interface Entry {
  readonly id: string;
  readonly kind: words.Kind;
  readonly title: string;
  /** Words that it is found by besides. */
  readonly also?: string;
  /** The key that does the same. */
  readonly key: string | null;
  readonly run: () => void;
}

const MOST = 60;

export function entriesOf(desk: Desk, view: DeskView): readonly Entry[] {
  const stage = desk.stage.peek();
  const isBefore = stage === 'choosing' || stage === 'briefing';
  const commands = Object.entries(isBefore ? words.BEFORE : words.ON_DESK) as [KeyCommand, words.CommandWords][];
  return [
    ...commands
      // A page of questions stands beside the start only.
      .filter(([command]) => stage !== 'briefing' || command !== 'ask')
      .map(([command, said]): Entry => ({ id: command, ...said, run: () => doIt(desk, view, command) })),
    ...printEntry(),
    ...(isBefore ? [] : placesOf(desk, view)),
    ...desk.data.scenarios.map(
      ({ id, title }): Entry => ({
        id: `scenario ${id}`,
        kind: 'scenario',
        title,
        key: null,
        run: () => {
          view.ask.value = false;
          desk.choose(id);
        },
      }),
    ),
    ...(Object.keys(words.THEME_WORDS) as (keyof typeof words.THEME_WORDS)[]).map(
      (theme): Entry => ({
        id: `theme ${theme}`,
        kind: 'theme',
        title: words.THEME_WORDS[theme],
        key: null,
        run: () => desk.setTheme(theme),
      }),
    ),
    ...wordsListed().map(
      (id): Entry => ({
        id: `word ${id}`,
        kind: 'word',
        title: entryOf(id).name,
        key: null,
        run: () => {
          view.glossary.value = { entry: id };
        },
      }),
    ),
  ];
}

/** Chosen by name, the glossary is meant, not what happened to have the focus. */
function doIt(desk: Desk, view: DeskView, command: KeyCommand): void {
  if (command === 'explain') view.glossary.value = { entry: null };
  else act(desk, view, command);
}

function placesOf(desk: Desk, view: DeskView): readonly Entry[] {
  const trace = desk.trace.peek();
  if (trace === null) return [];
  const { header } = trace;
  const { incidents } = header.exercise.scenario;
  return [
    ...(desk.keeping.ownFile.peek().kind === 'none' && desk.keeping.lookOnly.peek() === null
      ? [
          {
            id: 'inFile',
            kind: 'command' as const,
            title: words.IN_FILE,
            key: null,
            run: () => desk.keeping.ask((keeper) => keeper.keepInFile()),
          },
        ]
      : []),
    ...bookmarkEntries(desk, header),
    { id: 'showAs', kind: 'command', title: words.SHOW_AS, key: null, run: () => showAsRole(desk, view) },
    {
      id: 'papers',
      kind: 'sheet',
      title: words.PAPERS,
      key: null,
      run: () => {
        view.tabletop.value = true;
      },
    },
    {
      id: 'roomScreen',
      kind: 'command',
      title: words.ROOM_SCREEN,
      key: null,
      run: () => {
        if (!openSecondWindow(desk)) desk.setMapNotice(REFUSED);
      },
    },
    {
      id: 'everywhere',
      kind: 'sheet',
      title: words.EVERYWHERE,
      key: null,
      run: () => {
        view.here.tab.value = 'everywhere';
      },
    },
    { id: 'leave', kind: 'command', title: words.LEAVE, key: null, run: () => desk.leave() },
    ...(Object.keys(words.TABLE_WORDS) as TableName[]).map(
      (table): Entry => ({
        id: `table ${table}`,
        kind: 'table',
        title: words.TABLE_WORDS[table],
        key: null,
        run: () => {
          view.table.value = table;
        },
      }),
    ),
    ...AREA_LAYERS.map(
      (layer): Entry => ({
        id: `areas ${layer}`,
        kind: 'layer',
        title: words.areasByText(AREA_LAYER_WORDS[layer]),
        key: null,
        run: () => desk.layers.colourBy(layer),
      }),
    ),
    ...OVERLAYS.map(
      (overlay): Entry => ({
        id: `overlay ${overlay}`,
        kind: 'layer',
        title: words.overlayText(OVERLAY_WORDS[overlay]),
        key: null,
        run: () => desk.layers.toggle(overlay),
      }),
    ),
    ...header.incidents.map(
      ({ id }, index): Entry => ({
        id: `incident ${id}`,
        kind: 'incident',
        title: incidents.find((one) => one.id === id)?.name ?? id,
        key: null,
        run: () => desk.select({ kind: 'incident', index }),
      }),
    ),
    ...header.forceIds.flatMap((id, index): Entry[] => {
      const force = desk.data.forces.find((one) => one.id === id);
      return force === undefined
        ? []
        : [
            {
              id: `force ${id}`,
              kind: 'force',
              title: force.name,
              key: null,
              run: () => desk.select({ kind: 'force', index }),
            },
          ];
    }),
    ...centresInUse(trace).map(
      (index): Entry => ({
        id: `centre ${index}`,
        kind: 'centre',
        title: nodeName(trace, index),
        key: null,
        run: () => desk.select({ kind: 'centre', index }),
      }),
    ),
    ...linkPairs(header.exercise).map(
      ({ a, b, links: [index = -1] }): Entry => ({
        id: `link ${index}`,
        kind: 'link',
        title: `${nodeName(trace, a)} – ${nodeName(trace, b)}`,
        key: null,
        run: () => desk.select({ kind: 'link', index }),
      }),
    ),
    ...requestEntries(desk, trace),
    ...unitEntries(desk, trace),
  ];
}

/** What has a page of its own on paper. */
const ON_PAPER = '.here, .reader-page, .ask-answer';

const printEntry = (): readonly Entry[] =>
  document.querySelector(ON_PAPER) === null
    ? []
    : [{ id: 'print', kind: 'command', title: words.PRINT, key: null, run: () => globalThis.print() }];

/** One to be set here, and those that are set. */
function bookmarkEntries(desk: Desk, header: TraceHeader): readonly Entry[] {
  const timeAt = (sec: number): string => weekdayHourText(header, sec);
  const here: Entry = {
    id: 'bookmark',
    kind: 'command',
    title: words.bookmarkHere(timeAt(desk.cursorSec.peek())),
    key: null,
    run: () => bookmark(desk, ''),
  };
  return [
    ...(isFull(desk) ? [] : [here]),
    ...bookmarksOf(desk).map(
      ({ note, place }): Entry => ({
        id: `bookmark ${place}`,
        kind: 'bookmark',
        title: words.bookmarkText(timeAt(note.atSec), note.text),
        key: null,
        run: () => desk.seek(note.atSec),
      }),
    ),
  ];
}

/** So many words that nobody looks for a name with them. */
const A_SENTENCE = 4;

/** On the start, what was typed can be asked as a question: for whoever types a sentence here. */
export function questionEntry(desk: Desk, view: DeskView, query: string): Entry | null {
  const isSentence = query.trim().split(/\s+/).length >= A_SENTENCE;
  if (!isSentence || desk.stage.peek() !== 'choosing' || view.ask.peek()) return null;
  return {
    id: 'question',
    kind: 'question',
    title: query.trim(),
    key: null,
    run: () => {
      view.typed.value = { text: query.trim(), isSent: true };
      view.ask.value = true;
    },
  };
}

/** Those that answer what was typed, the nearest first. */
export function matchesOf(all: readonly Entry[], query: string): readonly Entry[] {
  if (query.trim() === '') return all.slice(0, MOST);
  return all
    .flatMap((entry) => {
      const away = distanceOf(`${entry.title} ${words.KINDS[entry.kind]} ${entry.also ?? ''}`, query);
      return away === null ? [] : [{ entry, away }];
    })
    .sort((x, y) => x.away - y.away)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}
