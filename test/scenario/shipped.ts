// The product's own documents, read once for the tests of this folder, and a small sound scenario to spoil.

import { readFileSync } from 'node:fs';
import type { Problem, Result } from '../../src/core/base/result.ts';
import { LIBRARY_FILES, type LibraryFile } from '../../src/core/scenario/files.ts';
import { parseLibrary } from '../../src/core/scenario/library.ts';

export const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

export function must<T>(result: Result<T>): T {
  if (!result.ok)
    throw new Error(result.problems.map((p) => `${p.path}: ${p.found}, expected ${p.expected}`).join('\n'));
  return result.value;
}

const texts = Object.fromEntries(LIBRARY_FILES.map((name) => [name, textOf(`data/${name}`)]));
export const library = must(parseLibrary(texts as Record<LibraryFile, string>));
export const doctrineJson: unknown = JSON.parse(textOf('data/doctrine/present-practice.json'));

const FROM = { source: 'A test', asOf: '2026', basis: 'illustrative' };
export const minutes = (value: number): object => ({
  min: value,
  p10: value,
  p50: value,
  p90: value,
  max: value,
  ...FROM,
});

/** A sound scenario in Kent, as small as a scenario can be while it has one of everything. */
export const SOUND = {
  schema: 'muster.scenario/1',
  id: 'small',
  title: 'Small',
  summary: 'One incident',
  briefing: ['Something happened.'],
  tests: 'Nothing much',
  threat: 'publicOrder',
  sprEdition: '2023',
  doctrine: 'present-practice',
  start: '2026-06-01T20:00',
  durationHours: 12,
  parameters: [{ id: 'host', kind: 'force', label: 'Host', value: 'E23000032' }],
  holdings: [{ force: 'E23000032', capability: 'publicOrder', units: 9, ...FROM }],
  assumptions: [{ path: '/declareMin/p50', value: 13, ...FROM }],
  activations: [{ tier: 'national', capability: 'publicOrder', afterMin: 60, ...FROM }],
  plannedAid: [{ id: 'ahead', incident: 'one', capability: 'publicOrder', units: 3, askedAfterMin: 10, ...FROM }],
  incidents: [
    {
      id: 'one',
      name: 'One',
      force: { parameter: 'host' },
      place: { name: 'Maidstone', lat: 51.27, lon: 0.52 },
      rendezvous: { name: 'A field', lat: 51.3, lon: 0.5 },
      reportedAfterMin: { value: 0, ...FROM },
      phases: [
        {
          id: 'first',
          name: 'First',
          durationMin: minutes(120),
          demand: [{ capability: 'publicOrder', officers: 200, counts: 'travelling', ...FROM }],
        },
      ],
    },
  ],
  sources: [{ id: 'a', title: 'A', published: '2026' }],
};

/** A copy of a document with the value at a JSON Pointer replaced or added, or taken away if there is none. */
export function changed(document: unknown, pointer: string, value?: unknown): unknown {
  const copy: unknown = structuredClone(document);
  const steps = pointer.split('/').slice(1);
  const last = steps.pop();
  if (last === undefined) return value;
  const parent = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy);
  const holder = parent as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Problems as rows: path, found, expected. */
export const said = (result: Result<unknown>): readonly string[][] =>
  result.ok ? [] : result.problems.map(({ path, found, expected }: Problem) => [path, found, expected]);
