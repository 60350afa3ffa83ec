// Words of the links between centres, control rooms and partners, and of what hangs on each.

import type { Difference } from '../../../../core/experiments/paired.ts';
import type { WithoutIt } from '../../../../core/experiments/resilience.ts';
import type { Connections, Edge, Node } from '../../../../core/scoring/links.ts';
import { counted, duration, listed, whole } from '../../format.ts';

export const LINKS = 'Links in this run';
export const CENTRES = 'Centres and control rooms';
export const ABOUT =
  'Who told whom about requests, and partners that were needed. Hosts have a ring. Thick lines carried much; dashed ones had messages that no link carried, a link that failed, or a partner missed. Which of several links carried a message is not told.';
export const NOBODY = 'Nobody has told anybody anything yet.';
export const BETWEEN = 'Between';
export const CHANNELS = 'Channels, quickest first';
export const MESSAGES = 'Messages';
export const OTHER_MEANS = 'By other means';
export const FAILURES = 'Links failed';
export const CENTRE = 'Centre';
export const REQUESTS = 'Requests';
export const LONGEST_WAIT = 'Longest wait';
export const WENT_ROUND = 'Gone round';
export const TROUBLE = 'Failed, overloaded';
const PASSED_ON = 'none of their own: passed on';
export const OPEN_BESIDE = 'Its channels, beside';
export const WEAK = 'What if one were lost?';
export const WEAK_HINT =
  'Reruns the exercise without each centre, link and channel, one at a time, under the same luck; some hundreds of runs.';
export const WEAK_ABOUT =
  'Takes each centre, link and channel away in turn, from start to end, and reruns the exercise.';
export const LOST = 'Without';
export const UNMET = 'Officer-hours more unmet';
export const LATER = 'First help later';
export const PLACES = 'Places no help reached';
export const NO_DIFFERENCE = 'Nothing that was tried made a difference.';

export const hadTrouble = ({ byOtherMeans, failures, missed }: Edge): boolean => byOtherMeans + failures + missed > 0;

export function namesOf({ nodes }: Connections, { a, b }: Edge): string {
  const nameOf = (n: number): string => nodes.find(({ node }) => node === n)?.name ?? '';
  return `${nameOf(a)} – ${nameOf(b)}`;
}

export const channelsText = ({ channels }: Edge): string =>
  channels.length === 0
    ? PASSED_ON
    : channels.map(({ name, latencyMin }) => `${name.toLowerCase()} ${Math.round(latencyMin.p50)} min`).join(', ');

/** How it went between two, as a sentence. */
export function edgeText({ messages, byOtherMeans, failures, needed, missed }: Edge): string {
  const parts = [
    ...(messages > 0 ? [counted(messages, 'message', 'messages')] : []),
    ...(byOtherMeans > 0 ? [`${whole(byOtherMeans)} by other means, as no link worked`] : []),
    ...(failures > 0 ? [`${counted(failures, 'link', 'links')} failed or degraded`] : []),
    ...(needed > 0 ? [`needed ${counted(needed, 'time', 'times')}, ${whole(missed)} not linked when due`] : []),
  ];
  return parts.length === 0 ? 'nothing told' : listed(parts);
}

export const troubleText = ({ failed, overloaded }: Node): string =>
  failed + overloaded === 0 ? '–' : `${whole(failed)}, ${whole(overloaded)}`;

export const waitText = ({ requests, longestWaitSec }: Node): string =>
  requests === 0 ? '–' : duration(longestWaitSec);

const signed = (value: number): string =>
  `${Math.round(value) > 0 ? '+' : Math.round(value) < 0 ? '−' : ''}${whole(Math.abs(value))}`;

export const intervalText = ({ mean, low, high }: Difference): string =>
  `${signed(mean)} (${signed(low)} to ${signed(high)})`;

export const laterText = ({ mean, seeds }: Difference): string => (seeds === 0 ? '–' : `${signed(mean / 60)} min`);

export const placesText = ({ reachedBefore, stillReached }: WithoutIt): string =>
  reachedBefore === stillReached ? '–' : `${whole(reachedBefore - stillReached)} of ${whole(reachedBefore)}`;

export const isFelt = ({ unmetOfficerHours, firstOutsideSec, reachedBefore, stillReached }: WithoutIt): boolean =>
  unmetOfficerHours.mean !== 0 || firstOutsideSec.mean !== 0 || stillReached < reachedBefore;

export const triedText = (seeds: number, tried: number, felt: number): string =>
  `Worst first, over ${seeds} seeds under the same luck, with 95% intervals. ${whole(tried)} were tried; ${whole(tried - felt)} made no difference. The worst of each kind counts in the score of connectivity, as resilience; what help hangs on stands among the gaps.`;
export const allOf = (count: number): string => `All ${whole(count)}`;
