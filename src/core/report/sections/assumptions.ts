// Every number and rule of the doctrine that carries a source, in the order of the document: what the run rests on, each
// open to dispute. Those that a person or the scenario set come first.

import type { Basis } from '../../model/dataset.ts';
import { type Block, type Line, paragraph, type Section, say, small } from '../document.ts';
import { type Figures, lookUp, valueText } from '../figures.ts';
import type { TellsOf } from '../run.ts';

interface Found {
  readonly pointer: string;
  /** Names of the steps, with ids in the place of numbers. */
  readonly where: string;
}

const BASIS: Readonly<Record<Basis, string>> = {
  published: 'published',
  derived: 'derived',
  illustrative: 'illustrative',
  user: 'set by a person',
};

/** `declareMin` is "declare min", as people read it. */
const spoken = (step: string): string =>
  step.replaceAll(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);

/** Each place under `pointer` that says where it is from. */
export function sourcedPlaces(document: unknown, pointer = '', where: readonly string[] = []): Found[] {
  if (typeof document !== 'object' || document === null) return [];
  const here: Found[] =
    'source' in document && 'basis' in document ? [{ pointer, where: where.map(spoken).join(', ') }] : [];
  const below = Object.entries(document).flatMap(([key, value]) => {
    const { id } = (value ?? {}) as { readonly id?: unknown };
    return sourcedPlaces(value, `${pointer}/${key}`, [...where, typeof id === 'string' ? id : key]);
  });
  return [...here, ...below];
}

const AS_FIVE = ['min', 'p10', 'p50', 'p90', 'max'];
const PROVENANCE = ['source', 'asOf', 'basis'];

/** The value at such a place as people read it: the number, the five, or the fields beside its source. */
export function assumptionText(document: unknown, pointer: string): string {
  const found = lookUp(document, pointer) as Readonly<Record<string, unknown>>;
  if ('p50' in found) return AS_FIVE.map((key) => valueText(found[key])).join(' · ');
  if ('value' in found) return valueText(found.value);
  return Object.entries(found)
    .filter(([key, value]) => !PROVENANCE.includes(key) && typeof value !== 'object')
    .map(([key, value]) => `${spoken(key)} ${valueText(value)}`)
    .join(', ');
}

export function assumptions({ trace, changed }: TellsOf, figures: Figures): Section {
  const { doctrine, scenario } = trace.header.exercise;
  const places = sourcedPlaces(doctrine);
  const numbers = sourceNumbers(doctrine, places);
  const rows = places.map(({ pointer, where }): readonly Line[] => {
    const { basis } = lookUp(doctrine, pointer) as { readonly basis: Basis };
    return [
      say`${figures.of(`assumptionName:${pointer}`, where)}`,
      say`${figures.of(`assumption:${pointer}`, assumptionText(doctrine, pointer))}`,
      [BASIS[basis]],
      say`${figures.of(`sourceNumber:${pointer}`, String(numbers.get(sourceText(doctrine, pointer))))}`,
    ];
  });
  return {
    title: 'Assumptions and their sources',
    page: 'newPage',
    blocks: [
      ...changes({ changed, scenario }, figures),
      {
        kind: 'table',
        file: 'assumptions',
        caption: say`The doctrine that the run followed. Durations end in min and are in minutes; five numbers are least, tenth, middle and ninetieth in a hundred, most`,
        columns: [
          { head: 'Assumption' },
          { head: 'Value', width: 30 },
          { head: 'Basis', width: 14 },
          { head: 'Source', width: 9, numeric: true },
        ],
        rows,
      },
      {
        kind: 'table',
        file: 'sources',
        caption: say`Sources of these assumptions, by their number, with the date each is of`,
        columns: [{ head: 'No.', width: 7, numeric: true }, { head: 'Source' }],
        rows: [...numbers].map(([source, number]): readonly Line[] => [
          say`${figures.of(`sourceListed:${number}`, String(number))}`,
          say`${figures.of(`sourceAt:${number}`, source)}`,
        ]),
      },
      ...sources(scenario, figures),
    ],
  };
}

/** Where a value is from, and the date it is of. */
export function sourceText(document: unknown, pointer: string): string {
  const { source, asOf } = lookUp(document, pointer) as { readonly source: string; readonly asOf: string };
  return `${source}${/[.?!]$/.test(source) ? '' : ','} ${asOf}`;
}

/** Each source once, numbered in the order in which it first comes. */
export function sourceNumbers(document: unknown, places: readonly Found[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { pointer } of places) {
    const source = sourceText(document, pointer);
    if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  }
  return numbers;
}

type Scenario = TellsOf['trace']['header']['exercise']['scenario'];

function changes({ changed, scenario }: Pick<TellsOf, 'changed'> & { scenario: Scenario }, figures: Figures): Block[] {
  const lines = [
    ...changed.map(
      ({ path, value }, n): Line =>
        say`${figures.of(`changedPath:${n}`, path)} is ${figures.of(`changedValue:${n}`, valueText(value))}, set by whoever ran it`,
    ),
    ...scenario.assumptions.map((_, n): Line => {
      const at = (field: string) => figures.header(`/exercise/scenario/assumptions/${n}/${field}`);
      return say`${at('path')} is ${at('value')}, set by the scenario (${at('source')})`;
    }),
  ];
  if (lines.length === 0) return [paragraph(['No number of the doctrine was changed for this exercise.'])];
  return [paragraph(['Changed for this exercise:']), { kind: 'list', lines }];
}

function sources({ sources: documents }: Scenario, figures: Figures): Block[] {
  if (documents.length === 0) return [];
  const lines = documents.map((_, n): Line => {
    const at = (field: string) => figures.header(`/exercise/scenario/sources/${n}/${field}`);
    return say`${at('title')} (${at('published')})`;
  });
  return [small(['Sources of the scenario’s own figures:']), { kind: 'list', lines }];
}
