// How the figures of the sheets over the desk are counted: answers, time from here, one force's own view, links.

import type { Entry } from './entry.ts';

const RERUNS = 'Many runs of the same exercise with other luck; how many stands beside the answer';
const REACH = 'The exercise’s own rules of cover, notice and roads, over illustrative holdings';
const RUN = 'Counted from the facts of this run, over the stretch shown';

const COUNTED = {
  latePart: {
    name: 'Middle run',
    says: 'What this part took in the middle of all runs: half took less, half more.',
    from: RERUNS,
  },
  lateHalf: { name: 'Half of runs', says: 'In half of all runs this part took between these two.', from: RERUNS },
  lateLongest: { name: 'Longest in', says: 'Share of the runs in which this part was the longest.', from: RERUNS },
  lendsAsked: { name: 'Asked', says: 'Units in your question.', from: 'Your question' },
  lendsSent: {
    name: 'Sent',
    says: 'Units that it agrees to and sends, in the middle run: what is free above what it is to keep then.',
    from: RERUNS,
  },
  lendsFree: {
    name: 'Free when asked',
    says: 'Units at home and promised to nobody when it was asked, in the middle run.',
    from: RERUNS,
  },
  lendsKeeps: {
    name: 'To keep then',
    says: 'Its minimum cover at that hour by the doctrine, in the middle run.',
    from: RERUNS,
  },
  lendsBelow: {
    name: 'Below it, lending',
    says: 'How long it has less at home than it is to keep, on average over all runs, if it sends them.',
    from: RERUNS,
  },
  lendsAnyway: {
    name: 'Below it anyway',
    says: 'The same if it sends nothing: what happens at home alone.',
    from: RERUNS,
  },
  unmetChange: {
    name: 'Officer-hours unmet',
    says: 'By how much the need that nobody met changes: the mean over seeds, each under the same luck with and without it, and in brackets a 95% interval.',
    from: RERUNS,
  },
  sixtyChange: {
    name: '60% of the requirement there',
    says: 'By how much sooner or later so much of the requirement had arrived, in runs in which it did with and without the change.',
    from: RERUNS,
  },
  reachSends: {
    name: 'Could send',
    says: 'Units free above the cover that it keeps; the force whose area it is sends all that it can form.',
    from: REACH,
  },
  reachFirst: {
    name: 'First there',
    says: 'When its first unit could be there: the middle of the draws of notice and loading. Rest the mouse on it for the range.',
    from: REACH,
  },
  reachHalf: { name: 'Half there', says: 'The same for half of what it could send.', from: REACH },
  reachAll: { name: 'All there', says: 'The same for all that it could send.', from: REACH },
  reachNotice: {
    name: 'Notice and loading',
    says: 'From being told until on the road, of a unit in the middle.',
    from: REACH,
  },
  reachRoad: { name: 'Road', says: 'Time on the fastest road open at that hour, and its length.', from: REACH },
  reachKeeps: {
    name: 'Keeps at home',
    says: 'Units that stay, of those free at home before any are sent.',
    from: REACH,
  },
  reachBy: {
    name: 'By so many hours',
    says: 'Units that could be there in time: the middle of the draws, and in brackets from few to many.',
    from: REACH,
  },
  reachShare: {
    name: 'Share of so many',
    says: 'When so many units could be there: the middle of the draws.',
    from: REACH,
  },
  reachUnits: {
    name: 'Could be sent',
    says: 'All units of the capability that could be sent there from anywhere.',
    from: REACH,
  },
  givenAgreed: {
    name: 'Agreed before',
    says: 'Units that it agreed beforehand to be able to send.',
    from: 'The exercise’s data on contributions; the mark beside a figure tells its basis',
    spr: ['3.1'],
  },
  givenAsked: {
    name: 'Asked for',
    says: 'Units asked for, every asking counted: what was asked for twice counts twice.',
    from: RUN,
  },
  givenPromised: {
    name: 'Promised',
    says: 'Units that it answered it would send; in brackets those under direction.',
    from: RUN,
  },
  givenCame: { name: 'Came', says: 'Units of those sent that reached the rendezvous or took up work.', from: RUN },
  givenStoodDown: { name: 'Stood down', says: 'Units sent home before they came, by whoever asked.', from: RUN },
  givenOnTheWay: { name: 'On the way', says: 'Units sent that have neither come nor been stood down.', from: RUN },
  givenMost: { name: 'Most at once', says: 'The most that it had given at one time.', from: RUN },
  gotAsked: { name: 'Asked for', says: 'Units asked for by all requests for this incident.', from: RUN },
  gotOwn: { name: 'Own came', says: 'The host’s own units that came.', from: RUN },
  gotOthers: { name: 'Others’ came', says: 'Units of other forces that came, and from how many forces.', from: RUN },
  gotTime: {
    name: 'First, half, last',
    says: 'When the first, half and the last of other forces’ units had come.',
    from: RUN,
  },
  beside: {
    name: 'As decided, by doctrine',
    says: 'The same run, or as many runs, with your decision and with what doctrine would have done, under the same luck. Need met: officer-hours at work, at their effective strength, of those demanded. Cover: times that a force fell below what it is to keep.',
    from: RERUNS,
  },
  demanded: { name: 'Demanded', says: 'Units that the incident needs at the time of the report.', from: RUN },
  standingBy: {
    name: 'Standing by',
    says: 'Units that have come and are not at work: booking in, in reserve or idle.',
    from: RUN,
  },
  reportOnTheWay: { name: 'On the way', says: 'Units called that have not come yet.', from: RUN },
  messages: {
    name: 'Messages',
    says: 'Messages about requests that a link between the two carried, each way.',
    from: RUN,
    spr: ['6.4'],
  },
  otherMeans: {
    name: 'By other means',
    says: 'Messages that no link carried, as none worked: by courier or in person, at the doctrine’s time for it.',
    from: RUN,
    spr: ['6.4'],
  },
  failures: { name: 'Links failed', says: 'Times that a link between the two failed or was degraded.', from: RUN },
  centreReached: { name: 'Requests', says: 'Requests that reached the centre.', from: RUN },
  centreLongest: { name: 'Longest wait', says: 'The longest that a request waited there to be taken up.', from: RUN },
  wentRound: {
    name: 'Gone round',
    says: 'Times that a host, for whom it was closed or too slow, called other forces itself.',
    from: RUN,
  },
  trouble: {
    name: 'Failed, overloaded',
    says: 'Times that it failed, and times that it had more to do than its staff could.',
    from: RUN,
  },
  outsideArrival: {
    name: 'First unit from outside',
    says: 'From the incident’s first request until a unit of another force reached the rendezvous.',
    from: RUN,
  },
  needUnmet: {
    name: 'Need unmet',
    says: 'Officer-hours that incidents demanded and no effective strength met, over the whole exercise and all incidents.',
    from: RUN,
  },
  coverBroken: {
    name: 'Cover broken',
    says: 'Times that a force fell below the minimum cover that it is to keep at home, over the whole exercise.',
    from: RUN,
  },
  lostUnmet: {
    name: 'Officer-hours more unmet',
    says: 'By how much the need that nobody met rises without it: the mean over seeds, each under the same luck with and without it, and in brackets a 95% interval.',
    from: RERUNS,
  },
  lostLater: {
    name: 'First help later',
    says: 'By how much later the first unit from outside came without it, on average over seeds.',
    from: RERUNS,
  },
  lostPlaces: {
    name: 'Places no help reached',
    says: 'Of the places that help from outside reached, those that none reached without it.',
    from: RERUNS,
  },
  notAtHome: { name: 'Not at home', says: 'Whole units that are in any state but free at home.', from: RUN },
  saidAt: {
    name: 'Said at',
    says: 'When the force last said what it had; the oldest of its capabilities.',
    from: RUN,
    spr: ['4.2'],
  },
  partnerMissed: {
    name: 'Not in time',
    says: 'Times that the partner was not linked when it was due.',
    from: RUN,
    spr: ['6.5'],
  },
  partnerCutOff: { name: 'Cut off', says: 'Times that the link with it broke off.', from: RUN, spr: ['6.5'] },
  officers: {
    name: 'Officers',
    says: 'Full-time equivalents by the latest statistics that the exercise has.',
    from: 'Home Office, Police workforce, England and Wales; the force’s own panel tells source and date',
  },
  officersAway: {
    name: 'Away',
    says: 'Officers of units called for another force’s incident, from the warning until they are on the road home.',
    from: RUN,
  },
  officersShare: { name: 'Share', says: 'Officers away as a share of the force’s officers.', from: RUN },
  gapLasts: {
    name: 'From, until',
    says: 'When the gap began, and when it was over or the stretch told ends.',
    from: RUN,
  },
  gapHours: {
    name: 'Officer-hours',
    says: 'Officer-hours that the gap touches at most: an order of size, not what closing it would be worth, which reruns measure.',
    from: RUN,
  },
  disrupted: {
    name: 'From, until',
    says: 'When the disruption begins and ends.',
    from: 'The scenario, whose briefing tells its sources',
  },
  notFound: {
    name: 'Not found',
    says: 'Units demanded that are neither at work nor standing by nor on the way.',
    from: RUN,
  },
} as const satisfies Readonly<Record<string, Entry>>;

export const SHEET_COUNTS: Readonly<Record<keyof typeof COUNTED, Entry>> = COUNTED;
