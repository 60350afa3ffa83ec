// npm run check:roads -- <csv>: how far the network's free-flow times are from a table of routes made elsewhere. Fits
// nothing: it only says how good the roads and the sourced speeds are, and fails when they are not good enough.

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { describeProblem, type Result } from '../../src/core/base/result.ts';
import { parseRoadGraph } from '../../src/core/routing/parseRoads.ts';
import { parseSpeeds } from '../../src/core/routing/parseSpeeds.ts';
import { createRouter } from '../../src/core/routing/router.ts';
import { compareTimes, describeComparison, parseCalibration } from './compare.ts';

const LEAST_CROW_KM = 100;
const LIMITS = { median: 0.04, p90: 0.115, bias: 0.02 };

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function must<T>(name: string, result: Result<T>): T {
  if (result.ok) return result.value;
  return stop([`${name} can't be used:`, ...result.problems.slice(0, 20).map(describeProblem)].join('\n'));
}

function textOf(path: string | URL): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return stop(`${path}: found no readable file, expected a CSV with columns origin, origin_lon, origin_lat, …`);
  }
}

const path = process.argv[2];
if (path === undefined)
  stop('usage: npm run check:roads -- <csv>\nfound no file name, expected the path of a table of routes');
const routes = must(path, parseCalibration(textOf(path)));
const graph = must('roads.json', parseRoadGraph(textOf(new URL('roads.json', import.meta.url))));
const speeds = must('speeds.json', parseSpeeds(textOf(new URL('speeds.json', import.meta.url))));
const freeFlow = createRouter(graph, { ...speeds, traffic: [] });
const comparison = compareTimes(freeFlow, routes, LEAST_CROW_KM);
if (comparison.time.count === 0)
  stop(
    `${path}: found no pair that counts, expected pairs over ${LEAST_CROW_KM} km apart (crow_km), merged areas aside`,
  );
console.log(describeComparison(comparison, process.argv.includes('--all')));
const { median, p90, bias } = comparison.time;
if (median > LIMITS.median || p90 > LIMITS.p90 || Math.abs(bias) > LIMITS.bias)
  stop(
    `not good enough: median at most ${LIMITS.median * 100}%, p90 ${LIMITS.p90 * 100}%, bias ±${LIMITS.bias * 100}%`,
  );
