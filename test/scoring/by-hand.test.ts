// Every score of three small worlds, worked out on paper. Officer-hours are units × 10; the weights and yardsticks are
// those of data/scoring/weights.json, and a change there changes these sums.

import { describe, expect, it } from 'vitest';
import { readTrace } from '../../src/core/scoring/reading.ts';
import { scoreTrace } from '../../src/core/scoring/score.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { library } from '../support/shipped.ts';
import {
  BRONZE,
  ESSEX,
  ESSEX_UNITS,
  HOUR,
  handWorld,
  KENT_UNITS,
  MINUTE,
  PUBLIC_ORDER,
  type Row,
  SUSSEX,
  stint,
} from './hand-world.ts';

const scores = (trace: Trace) => scoreTrace(readTrace(trace), library.scoring);

/** Value of each component, by its id. */
const components = (trace: Trace): Readonly<Record<string, number | string>> =>
  Object.fromEntries(scores(trace).flatMap((score) => score.components.map(({ id, value }) => [id, value])));

/** Value of each score, in the order of the five Cs, to a thousandth. */
const values = (trace: Trace) =>
  scores(trace).map(({ value }) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value));

const rounded = (number: number): number => Math.round(number * 1000) / 1000;

const demand = (sec: number, units: number, capability = PUBLIC_ORDER): Row => [
  sec,
  'demandChanged',
  0,
  capability,
  units,
  0,
];

describe('enough in the end', () => {
  // Four units wanted for ten hours. Two of Kent's own come after one hour, two of Essex after four.
  const own = { warned: 0, formed: HOUR / 2, came: HOUR, released: 10 * HOUR };
  const lent = { warned: 1.5 * HOUR, formed: 3 * HOUR, came: 4 * HOUR, released: 10 * HOUR };
  const trace = handWorld({
    hours: 12,
    essexDeviates: true,
    requests: [{ units: 4, draftedSec: 0 }],
    rows: [
      demand(0, 4),
      [0, 'requestDrafted', 0, 0, 4, 0],
      [0, 'requestReachedCentre', 0, 0, 0],
      [10 * MINUTE, 'requestBeganSourcing', 0, 0, 4, 0],
      ...stint(KENT_UNITS[0], own),
      ...stint(KENT_UNITS[1], own),
      [HOUR, 'donorAsked', ESSEX, 0, 0, 2],
      [1.5 * HOUR, 'donorCoverCounted', ESSEX, 0, 5, 3],
      [1.5 * HOUR, 'donorAgreed', ESSEX, 0, 2, 2],
      ...stint(ESSEX_UNITS[0], lent, { bridgingSec: 15 * MINUTE }),
      ...stint(ESSEX_UNITS[1], lent, { bridgingSec: 15 * MINUTE }),
      demand(10 * HOUR, 0),
    ],
  });

  it('capacity: 75.625', () => {
    const found = components(trace);
    // 4 × 10 h wanted; nothing for 1 h, 2 units for 3 h, 4 for 6 h.
    expect(found.demandMet).toBe((0 * 1 + 2 * 3 + 4 * 6) / 40);
    // The first four hours: 4 + 2 × 3 = 10 short of 16.
    expect(found.peak).toBe((16 - 10) / 16);
    // The 1st and 2nd after 1 h, the 3rd and 4th after 4 h: all within full credit (1 h, 2 h, 4 h, 8 h).
    expect(found.arrival).toBe(1);
    // Kent's two form within half an hour, 2 of 2 for each of three hours asked. Those of Essex take an hour and a half: none
    // within 1 h, both within 4 h and 8 h.
    expect(found.formedAtHome).toBe((6 + 4) / 12);
    expect(values(trace)[0]).toBe(rounded(50 * 0.75 + 15 * 0.375 + 20 * 1 + 15 * (10 / 12)));
  });

  it('contribution: 90', () => {
    const found = components(trace);
    expect([found.answered, found.supplied]).toEqual([1, 1]);
    // Two lent. Essex and Sussex hold five each, so a share is one: Essex lent one beyond it.
    expect(found.evenShare).toBe(1 / 2);
    // Five free, two given, three kept: just what it had to keep.
    expect(found.coverKept).toBe(1);
    expect(values(trace)[1]).toBe(30 + 30 + 10 + 20);
  });

  it('capability: 90', () => {
    // Somebody of the skill was there in nine of the ten hours. Nothing else was tested, so it counts for all.
    expect(components(trace).skillPresent).toBe(9 / 10);
    expect(values(trace)[2]).toBe(90);
  });

  it('consistency: 95', () => {
    const found = components(trace);
    expect([found.effectKept, found.putToUse]).toEqual([1, 1]);
    // 15 minutes of bridging of the 60 at which nothing is left.
    expect(found.bridging).toBe(1 - 15 / 60);
    expect(values(trace)[3]).toBe(40 + 40 + 20 * 0.75);
  });

  it('connectivity: 91.892', () => {
    const found = components(trace);
    // Two units ordered after 90 minutes: between 60 (full) and 360 (none).
    expect(found.requestToOrder).toBe((360 - 90) / 300);
    // Taken up after 10 minutes: between 5 and 60, in thousandths.
    expect(found.centreTakesUp).toBe(rounded((60 - 10) / 55));
    // To the centre, to Essex and back: none lost.
    expect(found.messageByLink).toBe(1);
    // Partners and resilience are not tested: 60 of the 100 points are.
    expect([found.partnerLinked, found.resilience]).toEqual(['notTested', 'notTested']);
    expect(values(trace)[4]).toBe(rounded((35 * 0.9 + 15 * 0.909 + 10 * 1) / 0.6));
  });
});

describe('partners', () => {
  // Three are due after half an hour. One is there, one comes ten minutes late; one is no longer needed by then.
  const rows: Row[] = [
    [0, 'partnerNeeded', 0, 0, 30 * MINUTE],
    [0, 'partnerNeeded', 1, 0, 30 * MINUTE],
    [0, 'partnerNeeded', 2, 0, 30 * MINUTE],
    [20 * MINUTE, 'partnerLinked', 0, 0, -1, 0],
    [30 * MINUTE, 'partnerLinkMissed', 1, 0, 1, 0],
    [40 * MINUTE, 'partnerLinked', 1, 0, -1, 600],
  ];
  const partners = ['ambulance', 'fireAndRescue', 'government'];
  const doctrine = { partners: { kinds: [] } };

  it('one of two in time: 0.5, and the facts that show it', () => {
    const trace = handWorld({ hours: 2, rows, partners, doctrine });
    const score = scores(trace).flatMap((one) => one.components.filter(({ id }) => id === 'partnerLinked'))[0]!;
    expect(score.value).toBe(0.5);
    expect(score.parts.map(({ got, facts }) => [got, facts])).toEqual([
      [1000, [0, 3]],
      [0, [1, 4]],
    ]);
    expect(values(trace)[4]).toBe(50);
  });

  it('without rules for partners nothing is tested', () => {
    expect(components(handWorld({ hours: 2, rows, partners })).partnerLinked).toBe('notTested');
  });
});

describe('units that don’t work alike', () => {
  // Four units and a bronze commander wanted for eight hours. Two of Kent's own at once; of two of Essex after two hours one
  // works at a cost and one stands idle. No bronze commander ever comes.
  const own = { warned: 0, formed: 0, came: 0, released: 8 * HOUR };
  const lent = { warned: HOUR, formed: HOUR, came: 2 * HOUR, released: 8 * HOUR };
  const said = { source: 'Made up by a test', asOf: '2026', basis: 'illustrative' } as const;
  const span = { capability: 'publicOrder', commandedBy: 'bronzeCommander', units: 2, byHost: 2, beyond: 0.5, ...said };
  const trace = handWorld({
    hours: 8,
    essexDeviates: true,
    bronze: true,
    doctrine: {
      workingTogether: {
        bridging: true,
        compatibility: true,
        command: true,
        sides: { value: 1, ...said },
        apartEffect: { value: 1, ...said },
        spans: [span],
      },
    } as never,
    requests: [{ units: 4, draftedSec: 0 }],
    rows: [
      demand(0, 4),
      demand(0, 1, BRONZE),
      [0, 'requestDrafted', 0, 0, 4, 0],
      ...stint(KENT_UNITS[0], own),
      ...stint(KENT_UNITS[1], own),
      [0, 'donorAsked', ESSEX, 0, 0, 4],
      [HOUR, 'donorCoverCounted', ESSEX, 0, 5, 4],
      [HOUR, 'donorDirected', ESSEX, 0, 2, 4],
      ...stint(ESSEX_UNITS[0], lent, { bridgingSec: 45 * MINUTE }),
      ...stint(ESSEX_UNITS[1], lent, { bridgingSec: 15 * MINUTE, idle: true }),
      // Three of four at work; the mix leaves nine tenths; two led and a third at half: 2.5 of 3.
      [2 * HOUR, 'strengthFactorChanged', 0, PUBLIC_ORDER, 0, 750],
      [2 * HOUR, 'strengthFactorChanged', 0, PUBLIC_ORDER, 1, 900],
      [2 * HOUR, 'strengthFactorChanged', 0, PUBLIC_ORDER, 2, 833],
      [2 * HOUR, 'effectiveStrengthChanged', 0, PUBLIC_ORDER, 2250, 4000],
    ],
  });

  it('capacity', () => {
    const found = components(trace);
    // 2 units for 2 h, worth 2.25 for 6 h, of 4 × 8 h, ten officers each; a commander for 8 h, who never came.
    const metOfficerHours = 10 * (2 * 2 + 2.25 * 6);
    expect(found.demandMet).toBe(metOfficerHours / (320 + 8));
    // The first four hours: short of 10 × (2 × 2 + 1.75 × 2) = 75 and 4 of a commander's; wanted 164.
    expect(found.peak).toBe((164 - 79) / 164);
    // Public order, 40 officers: the 1st and 2nd at once, the 3rd and 4th after 2 h, all in time. The commander: never, and
    // wanted to the end of the window after 8 h: a tenth none after 4 h, two fifths none after 8 h; three fifths (240 to
    // 720 min) 500 at 480 min, all (480 to 1440) full.
    expect(found.arrival).toBe((4 * 40 + (0 + 0 + 0.5 + 1) * 1) / (4 * 41));
    // Within an hour and at once: everything.
    expect(found.formedAtHome).toBe(1);
    expect(values(trace)[0]).toBe(rounded(50 * (175 / 328) + 15 * (85 / 164) + 20 * (161.5 / 164) + 15 * 1));
  });

  it('contribution: 55', () => {
    const found = components(trace);
    // What is given under direction was not agreed.
    expect(found.answered).toBe(0);
    expect(found.supplied).toBe(1);
    expect(found.evenShare).toBe(1 / 2);
    // Five free, two given, three left of the four it had to keep.
    expect(found.coverKept).toBe(3 / 4);
    expect(values(trace)[1]).toBe(0 + 30 + 10 + 15);
  });

  it('capability', () => {
    const found = components(trace);
    // Public order in all eight hours, a commander in none.
    expect(found.skillPresent).toBe(8 / 16);
    // 2 units for 2 h, all led; 3 for 6 h at 833 thousandths.
    expect(found.commandSpan).toBe((2 * 2 + 3 * 6 * 0.833) / (2 * 2 + 3 * 6));
    expect(values(trace)[2]).toBe(rounded((50 * 0.5 + 30 * (18.994 / 22)) / 0.8));
  });

  it('consistency', () => {
    const found = components(trace);
    // Beside Essex, six hours: three at work at nine tenths.
    expect(found.effectKept).toBe(0.9);
    // Of Essex's two one worked.
    expect(found.putToUse).toBe(1 / 2);
    // 45 and 15 minutes of 60.
    expect(found.bridging).toBe((0.25 + 0.75) / 2);
    expect(values(trace)[3]).toBe(40 * 0.9 + 40 * 0.5 + 20 * 0.5);
  });

  it('connectivity: 100', () => {
    // Ordered after an hour, full credit; no centre; to Essex and back by links: 45 points tested.
    expect(components(trace)).toMatchObject({ requestToOrder: 1, centreTakesUp: 'notTested', messageByLink: 1 });
    expect(values(trace)[4]).toBe(100);
  });
});

describe('a request that goes astray', () => {
  // Six units wanted for six hours, then none. Kent has none to send. One request goes round a failed centre, loses a
  // message, and gets one unit of Essex after three hours; two are no longer wanted after two; nobody is left after four.
  const lent = { warned: 3 * HOUR, formed: 3.5 * HOUR, came: 5 * HOUR, released: 6 * HOUR };
  const trace = handWorld({
    hours: 24,
    requests: [{ units: 6, draftedSec: 0 }],
    rows: [
      demand(0, 6),
      [0, 'requestDrafted', 0, 0, 6, 0],
      [0, 'requestReachedCentre', 0, 1, 0],
      [0, 'requestQueued', 0, 1, 6, 0],
      [0, 'requestWentRound', 0, 1, 1],
      [0, 'messageWentByOtherMeans', 0, 0, 1],
      [HOUR, 'donorAsked', ESSEX, 0, 0, 4],
      [2 * HOUR, 'requestReduced', 0, 1, 4, 0],
      [3 * HOUR, 'donorCoverCounted', ESSEX, 0, 4, 3],
      [3 * HOUR, 'donorAgreedInPart', ESSEX, 0, 1, 4],
      ...stint(ESSEX_UNITS[0], lent),
      [HOUR, 'donorAsked', SUSSEX, 0, 0, 4],
      [3 * HOUR, 'donorCoverCounted', SUSSEX, 0, 3, 3],
      [3 * HOUR, 'donorDeclined', SUSSEX, 0, 0, 4],
      [4 * HOUR, 'requestWentUnfilled', 0, 1, 3, 0],
      demand(6 * HOUR, 0),
    ],
  });

  it('capacity', () => {
    const found = components(trace);
    // One unit for one of the six hours.
    expect(found.demandMet).toBe((1 * 1) / (6 * 6));
    // Any four hours without it: nothing met; the worst is short of all.
    expect(found.peak).toBe(0);
    // A tenth of six is one: after 5 h, and nothing is left after 4 h. The others never came.
    expect(found.arrival).toBe(0);
    // One unit formed half an hour after its warning: in time for each of the three hours.
    expect(found.formedAtHome).toBe(1);
    expect(values(trace)[0]).toBe(rounded(50 / 36 + 15));
  });

  it('contribution', () => {
    const found = components(trace);
    // One of the four asked of Essex, none of the four asked of Sussex.
    expect(found.answered).toBe(1 / 8);
    // One lent: a share rounded up is one.
    expect([found.supplied, found.evenShare]).toEqual([1, 1]);
    // Both kept three.
    expect(found.coverKept).toBe(1);
    expect(values(trace)[1]).toBe(30 / 8 + 30 + 20 + 20);
  });

  it('capability', () => {
    expect(components(trace)).toMatchObject({ skillPresent: 1 / 6, commandSpan: 'notTested' });
    expect(values(trace)[2]).toBe(rounded(100 / 6));
  });

  it('consistency: not tested, since every force is at the standard', () => {
    expect(components(trace)).toMatchObject({ effectKept: 'notTested', putToUse: 'notTested', bridging: 'notTested' });
    expect(values(trace)[3]).toBe('notTested');
  });

  it('connectivity', () => {
    const found = components(trace);
    // One ordered after 180 min; two no longer wanted after 120; three that nobody had, known after 240.
    // That is 0.6, 0.8 and 0.4, between 60 minutes (full) and 360 (none).
    expect(found.requestToOrder).toBe((600 + 2 * 800 + 3 * 400) / 6000);
    expect(found.centreTakesUp).toBe(0);
    // One to the centre, two to donors and two back; one of the five was lost.
    expect(found.messageByLink).toBe(4 / 5);
    expect(values(trace)[4]).toBe(rounded((35 * (3.4 / 6) + 0 + 10 * 0.8) / 0.6));
  });
});
