// Reads a table of routes made elsewhere and sets the network's own times and lengths against it.

import { fail, ok, type Problem, type Result } from '../../src/core/base/result.ts';
import type { Place } from '../../src/core/routing/distance.ts';
import { roadsOf } from '../../src/core/routing/journey.ts';
import type { Router } from '../../src/core/routing/router.ts';
import { type Row, readCsv } from './csv.ts';

interface Route {
  readonly name: string;
  readonly from: Place;
  readonly to: Place;
  readonly roadKm: number;
  readonly minutes: number;
  readonly crowKm: number;
}

const NUMBERS = ['origin_lon', 'origin_lat', 'dest_lon', 'dest_lat', 'road_km', 'minutes', 'crow_km'] as const;
const NAMES = ['origin', 'dest'] as const;

export function parseCalibration(text: string): Result<readonly Route[]> {
  let rows: readonly Row[];
  try {
    rows = readCsv(text);
  } catch (error) {
    return fail({ path: '', found: error instanceof Error ? error.message : 'broken text', expected: 'a CSV table' });
  }
  const header = Object.keys(rows[0] ?? {});
  const missing = [...NAMES, ...NUMBERS].filter((column) => !header.includes(column));
  if (rows.length === 0 || missing.length > 0)
    return fail({
      path: 'row 1',
      found: rows.length === 0 ? 'no rows' : `columns ${header.join(', ')}`,
      expected: rows.length === 0 ? 'a header and at least one route' : `also ${missing.join(', ')}`,
    });
  const problems: Problem[] = [];
  const routes = rows.map((row, i) => readRoute(row, `row ${i + 2}`, problems));
  return problems.length > 0 ? fail(...problems) : ok(routes);
}

function readRoute(row: Row, path: string, problems: Problem[]): Route {
  const number = (column: (typeof NUMBERS)[number]): number => {
    const text = row[column] ?? '';
    const value = Number(text);
    const positive = !column.endsWith('_lon') && !column.endsWith('_lat');
    if (text.trim() === '' || !Number.isFinite(value) || (positive && value <= 0))
      problems.push({
        path: `${path}, ${column}`,
        found: text === '' ? 'nothing' : text,
        expected: positive ? 'a number above 0' : 'degrees',
      });
    return value;
  };
  return {
    name: `${row.origin} → ${row.dest}`,
    from: { lat: number('origin_lat'), lon: number('origin_lon') },
    to: { lat: number('dest_lat'), lon: number('dest_lon') },
    roadKm: number('road_km'),
    minutes: number('minutes'),
    crowKm: number('crow_km'),
  };
}

interface Spread {
  readonly count: number;
  /** Median and 90th percentile of |error|, mean of the error; shares of the table's figure. */
  readonly median: number;
  readonly p90: number;
  readonly bias: number;
}

interface Line {
  readonly name: string;
  readonly minutes: number;
  readonly timeError: number;
  readonly lengthError: number;
  readonly roads: string;
}

interface Comparison {
  readonly time: Spread;
  readonly length: Spread;
  readonly counted: readonly Line[];
  /** Merged areas have no one centre, so they are shown and not counted. */
  readonly merged: readonly Line[];
}

export function compareTimes(router: Router, routes: readonly Route[], leastCrowKm: number): Comparison {
  const lines = routes
    .filter((route) => route.crowKm > leastCrowKm)
    .map((route): Line => {
      const journey = router.journey(router.towards(route.to, 'car'), route.from, 0);
      return {
        name: route.name,
        minutes: journey.seconds / 60,
        timeError: journey.seconds / 60 / route.minutes - 1,
        lengthError: journey.metres / 1000 / route.roadKm - 1,
        roads: roadsOf(router.graph, journey, 8000).join(' '),
      };
    });
  const merged = lines.filter(({ name }) => name.includes('(merged)'));
  const counted = lines.filter(({ name }) => !name.includes('(merged)'));
  return {
    time: spreadOf(counted.map((l) => l.timeError)),
    length: spreadOf(counted.map((l) => l.lengthError)),
    counted,
    merged,
  };
}

function spreadOf(errors: readonly number[]): Spread {
  const sizes = errors.map(Math.abs);
  return {
    count: errors.length,
    median: quantile(sizes, 0.5),
    p90: quantile(sizes, 0.9),
    bias: errors.reduce((sum, e) => sum + e, 0) / errors.length,
  };
}

/** Linear between order statistics. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (sorted.length - 1) * share;
  const low = sorted[Math.floor(rank)] ?? Number.NaN;
  const high = sorted[Math.ceil(rank)] ?? Number.NaN;
  return low + (high - low) * (rank - Math.floor(rank));
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

export function describeComparison({ time, length, counted, merged }: Comparison, all: boolean): string {
  const spread = (name: string, s: Spread): string =>
    `${name.padEnd(9)}median |error| ${percent(s.median)}, 90th percentile ${percent(s.p90)}, bias ${percent(s.bias)}`;
  const line = (l: Line): string =>
    `  ${percent(l.timeError).padStart(7)} time ${percent(l.lengthError).padStart(7)} length  ${l.name}: ${l.minutes.toFixed(0)} min, ${l.roads}`;
  const worst = [...counted].sort((a, b) => Math.abs(b.timeError) - Math.abs(a.timeError));
  return [
    `${time.count} pairs over 100 km apart, car, free flow`,
    spread('time', time),
    spread('length', length),
    all ? 'all, worst first:' : 'farthest off:',
    ...worst.slice(0, all ? worst.length : 10).map(line),
    `merged areas, not counted (${merged.length}):`,
    ...merged.map(line),
  ].join('\n');
}
