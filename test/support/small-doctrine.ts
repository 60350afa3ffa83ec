// Random doctrine documents: 1 to 4 tiers of any pool, and a route through some of them for nearly every capability.

import fc from 'fast-check';
import { GROUPINGS } from '../../src/core/model/dataset.ts';
import { NAMED_POLICIES } from '../../src/core/model/doctrine.ts';
import { figure, MADE_UP, minutes, share } from './quantities.ts';
import { lossOfControl } from './small-control.ts';
import { coordination } from './small-coordination.ts';
import { homeDemand } from './small-home.ts';
import { money } from './small-money.ts';
import { rendezvous, workingTogether } from './small-together.ts';

export const CAPABILITIES = ['publicOrder', 'firearms', 'search'] as const;
const TIERS = ['one', 'two', 'three', 'four'] as const;

const weights = fc.record({ time: share.map(figure), burden: share.map(figure) });

const policy = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NAMED_POLICIES) },
  {
    weight: 1,
    arbitrary: weights
      .filter(({ time, burden }) => time.value + burden.value > 0)
      .map((given) => ({ name: 'weighted', weights: given })),
  },
);

const rung = (id: string) =>
  fc.record({
    id: fc.constant(id),
    policy,
    activation: fc.constantFrom('standing', 'onUnfilled', 'scheduled'),
    activationMin: minutes(120),
    decisionMin: minutes(30),
    handlingMin: minutes(60),
    donorDecisionMin: minutes(45),
    noticeMin: minutes(300),
  });

/** Some hours of the week in which cover is another, Fridays to Sundays for the most part, where exercises are. */
const bands = fc.array(
  fc.record({
    days: fc.constantFrom(['fri', 'sat'], ['sat', 'sun'], ['mon', 'tue', 'wed', 'thu']),
    fromHour: fc.nat(23),
    hours: fc.integer({ min: 1, max: 30 }),
    share,
  }),
  { maxLength: 2 },
);

const donorDecision = fc.record({
  asksBy: fc.constantFrom('spare', 'free').map((value) => ({ value, ...MADE_UP })),
  direction: fc.constantFrom('never', 'lastResort').map((value) => ({ value, ...MADE_UP })),
  directionMin: minutes(240),
});

const onDuty = (capabilities: readonly string[]) =>
  fc.record({
    inUse: fc.boolean().map((value) => ({ value, ...MADE_UP })),
    capabilities: fc.subarray([...capabilities]).chain((some) =>
      fc.tuple(
        ...some.map((id) =>
          fc.record({
            id: fc.constant(id),
            onDutyShare: share.map(figure),
            onDutyBands: bands.map((all) => all.map((band, n) => ({ id: `band-${n}`, ...band, ...MADE_UP }))),
            recallableShare: share.map(figure),
            onDutyNoticeMin: minutes(60),
            callInNoticeMin: minutes(300),
          }),
        ),
      ),
    ),
    surge: fc
      .array(
        fc.record({ afterMin: minutes(600), onDutyFactor: fc.constantFrom(1, 1.5, 2.5), recallableShare: share }),
        { maxLength: 2 },
      )
      .map((all) => all.map((step, n) => ({ id: `step-${n}`, name: `Step ${n}`, ...step, ...MADE_UP }))),
  });

const travel = fc.record({
  traffic: fc.constantFrom('byHour', 'none').map((value) => ({ value, ...MADE_UP })),
  convoys: fc.record({
    inUse: fc.boolean().map((value) => ({ value, ...MADE_UP })),
    waitMin: fc.nat(180).map(figure),
    paceShare: fc.integer({ min: 6, max: 20 }).map((twentieths) => figure(twentieths / 20)),
    followersReceptionShare: share.map(figure),
  }),
});

/** By which regions it is asked for; now and then not said, which is mutual aid. */
const grouping = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: fc.constantFrom(...GROUPINGS).map((value) => ({ grouping: { value, ...MADE_UP } })) },
);

const route = (id: string, tiers: readonly string[]) =>
  fc.tuple(grouping, plainRoute(id, tiers)).map(([by, plain]) => ({ ...plain, ...by }));

const plainRoute = (id: string, tiers: readonly string[]) =>
  fc.record({
    id: fc.constant(id),
    formableShare: share.map(figure),
    minimumCoverShare: share.map(figure),
    minimumCoverBands: bands.map((all) => all.map((band, n) => ({ id: `band-${n}`, ...band, ...MADE_UP }))),
    calloutMin: minutes(30),
    departureMin: minutes(30),
    receptionMin: minutes(60),
    handoverMin: minutes(60),
    recoveryMin: minutes(600),
    retryMin: fc.integer({ min: 5, max: 240 }).map(figure),
    tiers: fc.shuffledSubarray([...tiers], { minLength: 1 }).chain((climbed) => fc.tuple(...climbed.map(rung))),
  });

/** A ladder of one to four steps, each later than the one before and leaving no more. */
const ladder = <T>(from: fc.Arbitrary<number>, step: (from: number, effect: number) => T) =>
  fc
    .tuple(fc.uniqueArray(from, { minLength: 1, maxLength: 4 }), fc.array(share, { minLength: 4, maxLength: 4 }))
    .map(([times, effects]) => {
      const falling = effects.toSorted((x, y) => y - x);
      return times.toSorted((x, y) => x - y).map((time, n) => step(time, falling[n]!));
    });

const fatigue = fc.record({
  counts: fc.constantFrom(true, true, false),
  byDuty: ladder(fc.nat(900), (fromMin, effect) => ({ fromMin, effect, ...MADE_UP })),
  byDay: ladder(fc.integer({ min: 2, max: 6 }), (fromDay, effect) => ({ fromDay, effect, ...MADE_UP })),
});

/** Tours, rests and beds short enough for several of them to fall into a small exercise; a third of doctrines have none. */
const sustaining = fc.record({
  reliefs: fc.constantFrom('byDutyClock', 'byDutyClock', 'byDutyClock', 'off'),
  reserve: fc.constantFrom('hold', 'off'),
  assemblyMin: fc.nat(120).map(figure),
  maximumDutyMin: fc.integer({ min: 241, max: 900 }).map(figure),
  overrunMin: fc.nat(300).map(figure),
  minimumRestMin: fc.integer({ min: 30, max: 700 }).map(figure),
  overlapMin: fc.nat(120).map(figure),
  planningMin: fc.integer({ min: 1, max: 120 }).map(figure),
  marginMin: fc.nat(120).map(figure),
  restNearBeyondMin: fc.nat(60).map(figure),
  bedsOfficers: fc.constantFrom(0, 100, 5000).map(figure),
  maximumDays: fc.integer({ min: 1, max: 9 }).map(figure),
  daysOff: fc.nat(3).map(figure),
  fatigue: fc.option(fatigue, { freq: 3, nil: undefined }),
});

/** What happens on the road; breakdowns far more often than anybody would bear. */
const movement = fc.record({
  standDown: fc.constantFrom('onTheRoad', 'onTheRoad', 'atRendezvous'),
  diversion: fc.constantFrom('toOpenRequests', 'toOpenRequests', 'off'),
  breakdown: fc.record({
    occurs: fc.constantFrom(true, true, false),
    per1000Km: fc.constantFrom(0, 1, 5, 20).map(figure),
    recoveryMin: minutes(240),
  }),
});

/** Units of two to four serials, with parts of any size; on in most worlds. */
const partUnits = (capabilities: readonly string[]) =>
  fc.record({
    inUse: fc.constantFrom(true, true, true, false).map((value) => ({ value, ...MADE_UP })),
    composites: fc.constantFrom(true, true, false).map((value) => ({ value, ...MADE_UP })),
    meetingMin: minutes(120),
    capabilities: fc.subarray([...capabilities], { minLength: 1 }).chain((some) =>
      fc.tuple(
        ...some.map((id) =>
          fc.tuple(fc.constantFrom(2, 3, 3, 4), fc.integer({ min: 1, max: 4 })).map(([serials, smallest]) => ({
            id,
            serials: figure(serials),
            smallest: figure(Math.min(serials, smallest)),
          })),
        ),
      ),
    ),
  });

/** A block that a doctrine doesn't have is not in it at all. */
const withoutNulls = <T extends object>(whole: T): T =>
  Object.fromEntries(Object.entries(whole).filter(([, part]) => part !== null)) as T;

/** A doctrine for these capabilities; one in ten of them has no route of aid. */
export const doctrine = (capabilities: readonly string[]) =>
  fc.integer({ min: 1, max: TIERS.length }).chain((count) => {
    const tiers = TIERS.slice(0, count);
    const routes = capabilities.map((id) => fc.option(route(id, tiers), { freq: 9 }));
    return fc
      .record({
        schema: fc.constant('muster.doctrine/1'),
        id: fc.constant('made-up'),
        title: fc.constant('Made up'),
        about: fc.constant('Made up by a test'),
        tiers: fc.tuple(
          ...tiers.map((id) =>
            fc.record({
              id: fc.constant(id),
              name: fc.constant(`Tier ${id}`),
              centre: fc.constant(`centre ${id}`),
              pool: fc.constantFrom('own', 'region', 'nation'),
              spr: fc.constant('6.4'),
            }),
          ),
        ),
        declareMin: minutes(45),
        recoverMin: minutes(120),
        donorDecision,
        rendezvous: fc.option(rendezvous),
        workingTogether: fc.option(workingTogether(capabilities)),
        travel: fc.option(travel),
        lossOfControl: fc.option(lossOfControl),
        money: fc.option(money(capabilities)),
        routes: fc.tuple(fc.tuple(...routes), fc.boolean()).map(([all, isShared]) => {
          const own = all.filter((one) => one !== null);
          const [first, ...others] = own;
          const without = capabilities.filter((id) => !own.some((one) => one.id === id));
          // Now and then the first route serves those without one.
          return isShared && first && without.length > 0 ? [{ ...first, alsoServes: without }, ...others] : own;
        }),
        onDuty: onDuty(capabilities),
        atHome: fc.option(homeDemand(capabilities, bands), { freq: 4 }),
        coordination: fc.option(coordination(tiers, capabilities), { freq: 4 }),
        sustaining: fc.option(sustaining, { freq: 3 }),
        movement: fc.option(movement, { freq: 4 }),
        partUnits: fc.option(partUnits(capabilities), { freq: 4 }),
        people: fc.option(fc.record({ answerWithinMin: fc.integer({ min: 1, max: 240 }).map(figure) }), { freq: 4 }),
      })
      .map(withoutNulls);
  });
