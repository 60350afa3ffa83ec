// What muster reach says: the range for a number of units, who would come, and the table of all areas.

import type { AreaReach, CapabilityReach, OneByOne, Range, ReachedPlace } from '../core/reach/answer.ts';

interface About {
  readonly unitPlural: string;
  readonly units: number;
  readonly when: string;
  readonly draws: number;
}

const COUNTED =
  'Every force is told in the same minute and sends all that its cover at home allows; the one whose area it is keeps none back. Notice, loading and the road are counted; not asking, deciding, finding donors or booking in.';
const SHARES = [0.1, 0.4, 0.6, 1];

const clock = (sec: number): string =>
  `${Math.floor(sec / 3600)} h ${String(Math.floor((sec % 3600) / 60)).padStart(2, '0')}`;
const rangeOf = (range: Range, say: (value: number) => string | number): string =>
  `${say(range.likely)} (${say(range.low)} to ${say(range.high)})`;

/** Of all the units asked for, so many, and when they are there; undefined where so many never come. */
function there({ low, likely, high }: OneByOne, units: number): Range | undefined {
  const middle = likely[units - 1];
  return middle === undefined ? undefined : { low: low[units - 1]!, likely: middle, high: high[units - 1]! };
}

const steps = (units: number): number[] => [...new Set(SHARES.map((share) => Math.max(1, Math.ceil(share * units))))];

export function inWords(
  { to, region, units: could, there: times, within, senders, cutOff }: CapabilityReach,
  { unitPlural, units, when, draws, place }: About & { readonly place: Omit<ReachedPlace, 'host'> & { host: string } },
): string {
  const where =
    region === null
      ? `${place.name}, in the area of ${place.host}, ${(place.junctionM / 1000).toFixed(1)} km from ${place.junction}`
      : `${region} region, measured to ${to}; these figures are told of regions only`;
  return [
    `How soon ${unitPlural} could be at ${where}, ${when}:`,
    ...steps(units).map((count) => {
      const range = there(times, count);
      const share = `${Math.round((100 * count) / units)}% of ${units}`;
      return range === undefined
        ? `  ${count} (${share}): never; no more than ${could} could be sent`
        : `  ${count} (${share}): after ${rangeOf(range, clock)}`;
    }),
    '',
    ...within.map(({ hours, units: by }) => `  within ${hours} h: ${rangeOf(by, String)} of ${could}`),
    '',
    'From whom, the first to come first:',
    ...senders.map(
      ({ name, isHost, units: sends, firstSec, allSec, noticeSec, roadSec, roadM, free, keeps }) =>
        `  ${name}${isHost ? ' (own)' : ''} ${sends} of ${free} at home, keeps ${keeps}; the first after ${clock(firstSec.likely)}, all after ${clock(allSec.likely)}; a unit in the middle ${clock(noticeSec)} to leave and ${clock(roadSec)} by road, ${Math.round(roadM / 1000)} km`,
    ),
    ...(cutOff > 0 ? [`  ${cutOff} more could be sent, but all of their roads are shut.`] : []),
    '',
    COUNTED,
    `In brackets: one in ten of ${draws} draws is below the first figure, one in ten above the second.`,
    'Holdings are illustrative figures, not real ones.',
  ].join('\n');
}

export function areasInWords(areas: readonly AreaReach[], { unitPlural, units, when, draws }: About): string {
  const hours = [1, 4, 8];
  const counts = steps(units);
  const heads = ['', ...hours.map((hour) => `in ${hour} h`), ...counts.map((count) => `${count} after`)];
  const rows = areas.map(({ name, to, within, there: times }) => [
    `${name} (${to})`,
    ...hours.map((hour) => String(within.find((one) => one.hours === hour)?.units.likely ?? 0)),
    ...counts.map((count) => {
      const range = there(times, count);
      return range === undefined ? 'never' : clock(range.likely);
    }),
  ]);
  const widths = heads.map((head, n) => Math.max(head.length, ...rows.map((row) => row[n]!.length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]!) : cell.padStart(widths[n]!))).join('  ');
  return [
    `How soon ${unitPlural} could be in each area, ${when}; ${draws} draws, the middle one:`,
    line(heads),
    ...rows.map(line),
    '',
    COUNTED,
    'Holdings are illustrative figures, not real ones.',
  ].join('\n');
}

/** Lists of times as plain numbers. */
export const asJson = (report: unknown): string =>
  JSON.stringify(report, (_, value: unknown) => (value instanceof Int32Array ? [...value] : value));
