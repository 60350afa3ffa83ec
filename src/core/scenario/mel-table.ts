// A Main Events List as a table, one row an objective or inject, and back: forgiving in how columns and roles are written,
// strict in what they say. Every problem has its row and column as a spreadsheet counts them. Knows no file format.

import { ok, type Problem, type Result } from '../base/result.ts';
import type { ConditionField, Inject, MainEventsList, Objective } from '../model/mel.ts';
import type { Role } from '../model/roles.ts';
import type { Scenario } from '../model/scenario.ts';
import { didYouMean, failWith, parseWith, quoted } from './explain.ts';
import { type MelContext, mainEventsList, melProblems } from './mel-schema.ts';

/** Columns in the order in which they are written. */
const COLUMNS = [
  'row',
  'id',
  'number',
  'title',
  'text',
  'to',
  'at min',
  'when',
  'force',
  'capability',
  'incident',
  'tier',
  'centre',
  'partner',
  'share',
  'units',
  'for min',
  'after min',
  'expected',
  'objectives',
  'spr',
  'media',
] as const;
type Column = (typeof COLUMNS)[number];

const MAX_ROWS = 400;

/** Fields of a condition and their columns. */
const CONDITION_COLUMNS: Readonly<Record<ConditionField, Column>> = {
  force: 'force',
  capability: 'capability',
  incident: 'incident',
  tier: 'tier',
  centre: 'centre',
  partner: 'partner',
  share: 'share',
  units: 'units',
  forMin: 'for min',
};
const NUMBERS: ReadonlySet<Column> = new Set(['share', 'units', 'for min', 'after min', 'at min']);

/** Where a part of the document stands in the table. */
const COLUMN_OF: Readonly<Record<string, Column>> = {
  ...CONDITION_COLUMNS,
  kind: 'when',
  atMin: 'at min',
  afterMin: 'after min',
  sprParagraphs: 'spr',
};

/** The list as rows of cells, the header first; a cell that a spreadsheet could take for a formula is led by an apostrophe. */
export function tableOf(mel: MainEventsList): readonly (readonly string[])[] {
  const row = (cells: Partial<Record<Column, string>>): string[] => COLUMNS.map((name) => guarded(cells[name] ?? ''));
  return [
    [...COLUMNS],
    ...mel.objectives.map(({ id, text, sprParagraphs }) =>
      row({ row: 'objective', id, text, spr: sprParagraphs.join('; ') }),
    ),
    ...mel.injects.map((inject) => row(cellsOf(inject))),
  ];
}

function cellsOf({ trigger, ...inject }: Inject): Partial<Record<Column, string>> {
  const cells: Partial<Record<Column, string>> = {
    row: 'inject',
    id: inject.id,
    number: inject.number,
    title: inject.title,
    text: inject.text,
    to: inject.to.join('; '),
    expected: inject.expected.map((line) => line.replaceAll(/\s*\n\s*/g, ' ')).join('\n'),
    objectives: inject.objectives.join('; '),
    spr: inject.sprParagraphs.join('; '),
    media: inject.media ?? '',
  };
  if ('atMin' in trigger) return { ...cells, 'at min': String(trigger.atMin) };
  const { kind, ...fields } = trigger.when;
  for (const [field, value] of Object.entries(fields))
    cells[CONDITION_COLUMNS[field as ConditionField]] = String(value);
  return { ...cells, when: kind, 'after min': trigger.afterMin === undefined ? '' : String(trigger.afterMin) };
}

const FORMULA = /^['=+\-@\t\r]/;
const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string => (/^'['=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell).trim();

const plain = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** What a list in a table is read against. */
export interface TableContext extends MelContext {
  readonly scenario: Scenario;
  readonly named: readonly Pick<Role, 'id' | 'name'>[];
}

/** The list from rows of cells, the header first; all of it or nothing. */
export function melFromTable(rows: readonly (readonly string[])[], context: TableContext): Result<MainEventsList> {
  const header = rows[0] ?? [];
  const places = header.map((cell) => COLUMNS.find((name) => plain(name) === plain(cell)));
  const problems = headerProblems(header, places);
  if (problems.length > 0) return failWith(problems);
  if (rows.length > MAX_ROWS) {
    return failWith([{ path: '', found: `${rows.length} rows`, expected: `at most ${MAX_ROWS} rows` }]);
  }
  const objectives: { objective: unknown; row: number }[] = [];
  const injects: { inject: unknown; row: number }[] = [];
  rows.forEach((cells, n) => {
    if (n === 0 || cells.every((cell) => cell.trim() === '')) return;
    const read: Partial<Record<Column, string>> = {};
    places.forEach((name, place) => {
      const cell = unguarded(cells[place] ?? '');
      if (name !== undefined && cell !== '') read[name] = cell;
    });
    if (cells.length > header.length) {
      problems.push({
        path: `row ${n + 1}`,
        found: `${cells.length} cells`,
        expected: `the ${header.length} of the header`,
      });
    }
    const what = plain(read.row ?? 'inject');
    if (what === 'objective') objectives.push({ objective: objectiveFrom(read), row: n + 1 });
    else if (what === 'inject') {
      problems.push(...strangeRoles(read.to, context, n + 1));
      injects.push({ inject: injectFrom(read, context), row: n + 1 });
    } else
      problems.push({
        path: `row ${n + 1}, column "row"`,
        found: quoted(read.row ?? ''),
        expected: 'inject or objective',
      });
  });
  const document = {
    objectives: objectives.map(({ objective }) => objective),
    injects: injects.map(({ inject }) => inject),
  };
  const parsed = parseWith(mainEventsList, document) as Result<MainEventsList>;
  const more = parsed.ok ? melProblems(parsed.value, context.scenario, context, '') : parsed.problems;
  const placed = more.map((problem) =>
    inTable(problem, { objectives: objectives.map(({ row }) => row), injects: injects.map(({ row }) => row) }),
  );
  if (!parsed.ok || problems.length + placed.length > 0) return failWith([...problems, ...placed]);
  return ok(parsed.value);
}

function headerProblems(header: readonly string[], places: readonly (Column | undefined)[]): Problem[] {
  const strange = header.flatMap((cell, n): Problem[] => {
    const name = places[n];
    if (name !== undefined && places.indexOf(name) === n) return [];
    if (name === undefined && cell.trim() === '') return [];
    const expected = name === undefined ? `a known column${didYouMean(cell, COLUMNS)}` : 'each column once';
    return [{ path: `row 1, column ${n + 1}`, found: quoted(cell), expected }];
  });
  const missing = (['number', 'title', 'text', 'to'] as const).filter((name) => !places.includes(name));
  if (missing.length === 0) return strange;
  const expected = `the columns ${missing.map((name) => `"${name}"`).join(', ')} as well`;
  return [...strange, { path: 'row 1', found: `${header.length} columns`, expected }];
}

const listIn = (cell: string | undefined, parts: RegExp): string[] =>
  (cell ?? '').split(parts).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
const IDS = /[;|\n]/;

const objectiveFrom = (read: Partial<Record<Column, string>>): Partial<Objective> => ({
  ...(read.id === undefined ? {} : { id: read.id }),
  ...(read.text === undefined ? {} : { text: read.text }),
  sprParagraphs: listIn(read.spr, IDS),
});

/** A role by its id or its name, however it is written. */
const roleOf = (word: string, named: TableContext['named']): string | undefined =>
  named.find(({ id, name }) => plain(id) === plain(word) || plain(name) === plain(word))?.id;

function strangeRoles(cell: string | undefined, { named }: TableContext, row: number): Problem[] {
  const names = named.map(({ name }) => name);
  return listIn(cell, IDS).flatMap((word) =>
    roleOf(word, named) === undefined
      ? [
          {
            path: `row ${row}, column "to"`,
            found: quoted(word),
            expected: `a known role${didYouMean(word, names) || `: ${names.join(', ')}`}`,
          },
        ]
      : [],
  );
}

/** Roles that are nobody's have been told; any role stands for them here. */
const rolesIn = (cell: string | undefined, named: TableContext['named']): string[] =>
  listIn(cell, IDS).flatMap((word) => roleOf(word, named) ?? named[0]?.id ?? []);

function injectFrom(read: Partial<Record<Column, string>>, { named }: TableContext): object {
  const id = read.id ?? (read.number === undefined ? undefined : `inject-${read.number.replaceAll(/[^\w.-]/g, '')}`);
  return {
    ...(id === undefined ? {} : { id }),
    ...(read.number === undefined ? {} : { number: read.number }),
    ...(read.title === undefined ? {} : { title: read.title }),
    ...(read.text === undefined ? {} : { text: read.text }),
    to: rolesIn(read.to, named),
    trigger: triggerFrom(read),
    expected: listIn(read.expected, /\n/),
    objectives: listIn(read.objectives, IDS),
    sprParagraphs: listIn(read.spr, IDS),
    ...(read.media === undefined ? {} : { media: read.media }),
  };
}

function triggerFrom(read: Partial<Record<Column, string>>): object {
  const value = (column: Column): unknown => {
    const cell = read[column];
    return cell === undefined || !NUMBERS.has(column) ? cell : numberIn(cell);
  };
  const when: Record<string, unknown> = {};
  for (const [field, column] of Object.entries(CONDITION_COLUMNS)) {
    const found = value(column);
    if (found !== undefined) when[field] = found;
  }
  const atMin = value('at min');
  if (read.when === undefined && Object.keys(when).length === 0) return atMin === undefined ? {} : { atMin };
  const afterMin = value('after min');
  return {
    ...(atMin === undefined ? {} : { atMin }),
    when: { ...(read.when === undefined ? {} : { kind: read.when }), ...when },
    ...(afterMin === undefined ? {} : { afterMin }),
  };
}

/** A number as spreadsheets write it: `0.4`, `0,4`, `40%`; the text itself where it is none. */
function numberIn(cell: string): number | string {
  const match = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(cell);
  if (match === null) return cell;
  const number = Number(match[1]!.replace(',', '.'));
  return match[2] === '%' ? number / 100 : number;
}

/** `/injects/3/trigger/when/force` is row 7, column "force". */
function inTable(problem: Problem, rows: Readonly<Record<'objectives' | 'injects', readonly number[]>>): Problem {
  const [, list, place, ...steps] = problem.path.split('/');
  if (list !== 'objectives' && list !== 'injects') return problem;
  const row = rows[list][Number(place)];
  const names = steps.filter((step) => !/^\d+$/.test(step));
  const last = names.at(-1);
  if (row === undefined) return problem;
  if (last === undefined) return { ...problem, path: `row ${row}` };
  const column = COLUMN_OF[last] ?? (last === 'trigger' ? 'at min' : last);
  return { ...problem, path: `row ${row}, column "${column}"` };
}
