// Random doctrine on reception and on working together, and random radio plans: every switch on and off.

import fc from 'fast-check';
import { figure, MADE_UP, share } from './quantities.ts';

export const bays = fc.integer({ min: 1, max: 4 }).map(figure);

export const rendezvous = fc.record({ bays });

const span = (capability: string, commandedBy: string) =>
  fc.record({
    capability: fc.constant(capability),
    commandedBy: fc.constant(commandedBy),
    units: fc.integer({ min: 1, max: 3 }),
    byHost: fc.nat(2),
    beyond: share,
    source: fc.constant(MADE_UP.source),
    asOf: fc.constant(MADE_UP.asOf),
    basis: fc.constant(MADE_UP.basis),
  });

const spans = ([first, second]: readonly string[]) =>
  first === undefined || second === undefined
    ? fc.constant([])
    : fc.oneof(
        span(first, second).map((one) => [one]),
        fc.constant([]),
      );

export const workingTogether = (capabilities: readonly string[]) =>
  fc.record({
    bridging: fc.boolean(),
    compatibility: fc.boolean(),
    command: fc.boolean(),
    // One alone more often: then somebody finds none free.
    sides: fc.constantFrom(1, 1, 1, 2, 3).map(figure),
    apartEffect: share.map(figure),
    spans: spans(capabilities),
  });

export const radio = fc.record({
  applies: fc.boolean(),
  contested: fc.boolean(),
  note: fc.constant('Made up'),
  talkgroups: fc.nat(4),
  unitsPerTalkgroup: fc.integer({ min: 1, max: 3 }),
  unitsBriefed: fc.nat(8),
  source: fc.constant(MADE_UP.source),
  asOf: fc.constant(MADE_UP.asOf),
  basis: fc.constant(MADE_UP.basis),
});
