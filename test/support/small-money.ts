// Random rates, in whole pence, with specialists among the capabilities and hours of a day that never fall.

import fc from 'fast-check';
import { AID_CATEGORIES } from '../../src/core/model/money.ts';
import { figure, MADE_UP } from './quantities.ts';

const pounds = (most: number) => fc.nat(most * 100).map((pence) => pence / 100);

export const money = (capabilities: readonly string[]) =>
  fc.record({
    rates: fc
      .tuple(pounds(200), pounds(200), pounds(200))
      .map((rates) => AID_CATEGORIES.map((id, n) => ({ id, poundsPerOfficerHour: rates[n]!, ...MADE_UP }))),
    specialists: fc.subarray([...capabilities]),
    leastHoursPerDay: fc.nat(12).map(figure),
    mostHoursPerDay: fc.integer({ min: 12, max: 24 }).map(figure),
    poundsPerNight: pounds(100).map(figure),
    poundsPerVehicleMile: pounds(3).map(figure),
    officersPerVehicle: fc.integer({ min: 1, max: 30 }).map(figure),
  });
