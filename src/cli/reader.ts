// What a force or a region gave, got and left uncovered, in words for the command line: facts of the run, told whatever
// its figures rest on.

import { at } from '../core/base/assert.ts';
import { lengthText } from '../core/scoring/gaps/parts.ts';
import type { Given } from '../core/scoring/views/given.ts';
import type { Got } from '../core/scoring/views/got.ts';
import type { ReaderView } from '../core/scoring/views/reader-view.ts';
import type { CentreFacts } from '../core/scoring/views/region-centre.ts';
import type { Uncovered } from '../core/scoring/views/uncovered.ts';
import { coverCauseWords } from '../core/trace/describe-home.ts';
import type { Trace } from '../core/trace/trace.ts';
import { momentWords } from './scored-run.ts';

/** Breaches told one by one; all of them are in the JSON. */
const MOST_BREACHES = 6;

/** Nothing for the nation. */
export function readerWords(trace: Trace, { scope, given, got, uncovered, centre }: ReaderView): string[] {
  if (scope.force === null && scope.region === null) return [];
  return [
    '',
    'Promised and supplied',
    ...(given.length === 0 ? ['  asked for nothing, and nothing agreed beforehand'] : []),
    ...given.map((one) => `  ${givenWords(trace, one)}`),
    'Got as host',
    ...(got.length === 0 ? ['  hosted nothing'] : []),
    ...got.map((one) => `  ${gotWords(trace, one)}`),
    ...(uncovered === null ? [] : ['Left uncovered at home', ...uncoveredWords(trace, uncovered)]),
    ...(centre === null ? [] : ['Coordination', `  ${centreWords(trace, centre)}`]),
  ];
}

const skill = ({ header }: Trace, capability: number): string => at(header.exercise.capabilities, capability).name;

function givenWords(trace: Trace, one: Given): string {
  const { agreed, asked, promised, directed, came, stoodDown, onTheWay, mostAtOnce } = one;
  return [
    `${skill(trace, one.capability)}: ${agreed === null ? 'no agreed contribution' : `agreed contribution ${agreed}`}`,
    `asked for ${asked}`,
    `promised ${promised}${directed > 0 ? ` (${directed} under direction)` : ''}`,
    `came ${came}`,
    ...(stoodDown > 0 ? [`stood down before they came ${stoodDown}`] : []),
    ...(onTheWay > 0 ? [`still on the way ${onTheWay}`] : []),
    ...(mostAtOnce === null ? [] : [`most given at once ${mostAtOnce}`]),
  ].join(', ');
}

function gotWords(trace: Trace, one: Got): string {
  const { asked, ownCame, othersCame, fromForces, firstSec, halfSec, lastSec } = one;
  const times =
    firstSec === null || halfSec === null || lastSec === null
      ? ''
      : `: first ${momentWords(firstSec)}, half ${momentWords(halfSec)}, last ${momentWords(lastSec)}`;
  const what = skill(trace, one.capability).toLowerCase();
  return `${at(trace.header.incidents, one.incident).name}, ${what}: asked for ${asked}; ${ownCame} of its own came, and ${othersCame} from ${fromForces} other forces${times}`;
}

function uncoveredWords(trace: Trace, { breaches, withUnitsLent, worst }: Uncovered): string[] {
  if (breaches.length === 0) return ['  never below minimum cover'];
  const { forces } = trace.header.exercise;
  const more = breaches.length - MOST_BREACHES;
  return [
    `  below minimum cover ${breaches.length === 1 ? 'once' : `${breaches.length} times`}, ${withUnitsLent} of them with units lent to others`,
    ...(worst === null
      ? []
      : [
          `  worst hour: from ${momentWords(worst.fromSec)}, ${worst.units.toFixed(1)} units below on average, ${skill(trace, worst.capability).toLowerCase()}`,
        ]),
    ...breaches
      .slice(0, MOST_BREACHES)
      .map(
        ({ force, capability, beganSec, endedSec, worst: most, causes }) =>
          `  ${at(forces, force).name}, ${skill(trace, capability).toLowerCase()}: ${momentWords(beganSec)} to ${endedSec === null ? 'the end' : momentWords(endedSec)}, up to ${most} below, ${coverCauseWords(causes)}`,
      ),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function centreWords({ header }: Trace, one: CentreFacts): string {
  const { name } = at(header.exercise.centres, one.centre);
  const opened =
    one.openedSec === null
      ? 'never open'
      : one.openedSec === 0
        ? 'open from the start'
        : `opened ${momentWords(one.openedSec)}`;
  const longest = one.requests === 0 ? '' : `, the longest for ${lengthText(one.longestWaitSec)}`;
  return `${name}: ${opened}; ${one.requests} requests reached it and waited${longest}; ${one.takenUp} were taken up, ${one.wentRound} went round it`;
}
