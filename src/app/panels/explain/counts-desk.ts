// How the figures of the desk are counted: situation, inspector, timeline and the tables.

import type { Entry } from './entry.ts';

const RUN = 'Counted from the facts of this run, which the log lists';
const CLOCK = 'The facts of this run, at the cursor';
const HOLDINGS = 'Illustrative holdings, by the doctrine’s assumptions; each has its source in its own place';
const MEASURE = 'Muster’s own measure; no published standard sets it';
const RATES = 'The doctrine’s rates, all of them assumptions; see Assumptions for their sources';

const COUNTED = {
  demand: {
    name: 'Demand',
    says: 'Units that the incident needs now: what its phase in the scenario demands, and what loss of control adds.',
    from: 'The scenario, whose briefing tells its sources',
  },
  atWork: {
    name: 'At work',
    says: 'Units put to work and not yet relieved or released. The host’s own are counted first, then those lent by others; a part unit counts as its part.',
    from: CLOCK,
  },
  onTheWay: {
    name: 'On the way',
    says: 'Units called and not yet at work: warned, mustering, formed, travelling, booking in or held in reserve at the rendezvous.',
    from: CLOCK,
  },
  short: {
    name: 'Short',
    says: 'Demand less what the units there are worth (their effective strength), never below none and rounded up to whole units; incident by incident, so that a unit to spare in one place doesn’t help another. Units on the way don’t count until they are there.',
    from: CLOCK,
  },
  supplying: {
    name: 'Forces supplying',
    says: 'Forces with a unit warned for, on the way to, at work or resting at another force’s incident, of all forces in the exercise.',
    from: CLOCK,
  },
  nominal: {
    name: 'Nominal',
    says: 'Units that have come and not gone: at work or idle, each counted whole whatever it is worth.',
    from: CLOCK,
  },
  effective: {
    name: 'Effective',
    says: 'Nominal times its factors: at work and not idle, mix of forces, command, fatigue. Each factor is an assumption of the doctrine and can be switched off there.',
    from: CLOCK,
  },
  factor: {
    name: 'Factor of strength',
    says: 'What is left of the units’ strength for this reason: 100% where nothing is lost.',
    from: 'Rules of the doctrine, each with its source among the assumptions',
  },
  firstArrival: {
    name: 'First arrival',
    says: 'From the incident’s first request until the first unit reached the rendezvous.',
    from: MEASURE,
  },
  shareArrived: {
    name: 'Share arrived',
    says: 'From the incident’s first request until so much of its requirement had reached the rendezvous, over the whole run; units that have left again still count. A dash: never.',
    from: MEASURE,
  },
  held: {
    name: 'Held',
    says: 'Units that the force is taken to have. Shared out from a national number by a stated rule: not what a force really holds.',
    from: HOLDINGS,
  },
  formable: {
    name: 'Formable',
    says: 'Of those held, the units that could be formed at all: held times the doctrine’s formable share, in whole units.',
    from: HOLDINGS,
  },
  atHome: {
    name: 'At home',
    says: 'Formable units that are free at home now: not called, not away, not resting and not at work for their own force.',
    from: CLOCK,
  },
  lent: {
    name: 'Lent',
    says: 'Units warned for, on the way to, at work or resting at another force’s incident. A part or composite unit counts as the part of a unit that this force gave, from the officers left beside its whole units: with those at home it may come to more than what is formable.',
    from: CLOCK,
  },
  left: {
    name: 'Left',
    says: 'Units at home as a share of those formable, all capabilities together.',
    from: CLOCK,
  },
  committed: {
    name: 'Committed',
    says: 'Units committed anywhere, at home or away, from the warning until they are home again. A part or composite unit counts as the part of a unit that this force gave.',
    from: CLOCK,
  },
  standardShare: {
    name: 'Standard',
    says: 'Share of its warned units that the published standard expects to be formed by then.',
    from: 'A published open model of public order resourcing, 2020–21; it stands below the table',
  },
  standardFormed: {
    name: 'Formed',
    says: 'Units formed at their own muster point by then, of those warned, over the whole run. One stood down before it formed counts as not formed.',
    from: RUN,
  },
  standardKept: {
    name: 'Share',
    says: 'Formed as a share of warned, beside the standard.',
    from: RUN,
  },
  donorAsked: { name: 'Asked', says: 'Units that it was asked for then.', from: RUN },
  donorFree: {
    name: 'Free',
    says: 'Units at home and promised to nobody when it counted what it had, at the moment of its answer.',
    from: RUN,
  },
  donorKeeps: {
    name: 'Keeps',
    says: 'Units that it was to keep at home at that hour: the doctrine’s minimum cover, or what people set in its place. A host keeps none from itself.',
    from: RUN,
  },
  donorGave: {
    name: 'Gave',
    says: 'Units that it agreed to send: what was free above what it keeps, and no more than it was asked for.',
    from: RUN,
  },
  officerHours: {
    name: 'Officer-hours',
    says: 'Officers times hours on duty, from the start of mustering until home, travel included. Units stood down before they left are not counted; those still out at the end are counted up to then.',
    from: RUN,
  },
  pounds: {
    name: 'Money',
    says: 'Officer-hours, nights away and miles at the doctrine’s rates. Nobody’s real bill.',
    from: RATES,
  },
  deployments: {
    name: 'Deployed',
    says: 'Times that a unit of the donor was sent to the host and set off.',
    from: RUN,
  },
  chargedHours: {
    name: 'Charged',
    says: 'Officer-hours that are charged for: of each 24 hours from the start of duty at least so many and at most so many, as the doctrine has it.',
    from: RATES,
  },
  forHours: { name: 'Hours', says: 'Charged officer-hours at the hourly rate of their category.', from: RATES },
  forNights: { name: 'Nights', says: 'Officer-nights away from home at the rate for a night.', from: RATES },
  forMiles: { name: 'Miles', says: 'Miles driven by the units’ vehicles at the rate for a mile.', from: RATES },
  inAll: { name: 'In all', says: 'The sum of hours, nights and miles.', from: RATES },
  partnerDue: {
    name: 'Due',
    says: 'When the scenario says that the partner has to be linked.',
    from: 'The scenario, whose briefing tells its sources',
    spr: ['6.5'],
  },
  partnerLinked: {
    name: 'Linked',
    says: 'When it was told over a channel that worked and was in place.',
    from: RUN,
    spr: ['6.5'],
  },
  usually: {
    name: 'Usually',
    says: 'The middle time that a message takes over this channel, from the wish to tell it until it is understood.',
    from: 'The exercise’s network; the mark beside a figure tells its basis',
    spr: ['6.4'],
  },
  nineInTen: {
    name: 'Nine in ten within',
    says: 'Nine messages of ten take no longer than this.',
    from: 'The exercise’s network; the mark beside a figure tells its basis',
    spr: ['6.4'],
  },
  channelNow: {
    name: 'Now',
    says: 'Whether the channel works at the cursor; what breaks it is in the scenario or falls by the luck of the run.',
    from: CLOCK,
  },
  since: { name: 'Since', says: 'When the unit came into the state that it is in.', from: RUN },
  requestAsked: { name: 'Asked', says: 'Units that the request asks for.', from: RUN },
  toFind: { name: 'To find', says: 'Of those, units that no donor has agreed to yet.', from: CLOCK },
  stepAt: { name: 'From', says: 'When the request came to this step.', from: CLOCK },
  stepLasted: {
    name: 'Lasted',
    says: 'Minutes of the clock until the next step, or until now; together they are the whole time since it was drafted. A request that has all it asked for, or is closed, waits for nothing more.',
    from: CLOCK,
  },
  drafted: { name: 'Drafted', says: 'When the host put the request together.', from: RUN },
  filled: { name: 'Filled', says: 'When every unit that it asks for had been found.', from: RUN },
  fulfilled: { name: 'Fulfilled', says: 'When all of them had arrived.', from: RUN },
  staff: {
    name: 'Staff',
    says: 'Requests that the centre can deal with at once.',
    from: 'The exercise’s data on centres; the mark beside it in the inspector tells its basis',
  },
  inHand: { name: 'In hand', says: 'Requests that the centre is looking for units for now.', from: CLOCK },
  waiting: { name: 'Waiting', says: 'Requests that have reached the centre and wait for somebody free.', from: CLOCK },
  longestWait: { name: 'Longest wait', says: 'How long the first in its queue has waited.', from: CLOCK },
} as const satisfies Readonly<Record<string, Entry>>;

export const DESK_COUNTS: Readonly<Record<keyof typeof COUNTED, Entry>> = COUNTED;
