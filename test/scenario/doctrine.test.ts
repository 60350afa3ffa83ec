// What is said of a doctrine document that is wrong.

import { expect, test } from 'vitest';
import { parseDoctrine } from '../../src/core/scenario/doctrine-schema.ts';
import { changed, doctrineJson, library, minutes, said } from './shipped.ts';

const parse = (value: unknown) => said(parseDoctrine(value, library.capabilities));
const KNOWN = 'a known capability';

test('the shipped doctrine is sound', () => expect(parse(doctrineJson)).toEqual([]));

// biome-ignore format: one row a line
test.each([
  ['', null, '', 'null', 'an object'],
  ['/schema', 'muster.doctrine/2', '/schema', 'the text "muster.doctrine/2"', '"muster.doctrine/1"'],
  ['/tiers', [], '/tiers', 'a list of 0', 'at least one tier'],
  ['/tiers/0/pool', 'nationwide', '/tiers/0/pool', 'the text "nationwide"', 'one of own, region, nation'],
  ['/routs', [], '/routs', 'the unknown key "routs"', 'a known key, did you mean "routes"?'],
  ['/declareMin', minutes(40_321), '/declareMin/min', '40321', 'at most 40320 minutes (28 days)'],
  ['/declareMin/min', -1, '/declareMin/min', '-1', 'a number that is not negative'],
  ['/declareMin/max', 1, '/declareMin/max', '1', 'at least p90, which is 30'],
  ['/declareMin/p50', '12', '/declareMin/p50', 'the text "12"', 'a number'],
  ['/routes/0/id', 'horses', '/routes/0/id', '"horses"', KNOWN],
  ['/routes/1/id', 'publicOrder', '/routes/1/id', '"publicOrder" again', 'an id used once'],
  ['/routes/0/alsoServes/0', 'horses', '/routes/0/alsoServes/0', '"horses"', KNOWN],
  ['/routes/0/alsoServes/0', 'firearms', '/routes/0/alsoServes/0', '"firearms" again', 'a capability that no other route serves'],
  ['/routes/0/alsoServes/1', 'evidenceGathering', '/routes/0/alsoServes/1', '"evidenceGathering" again', 'a capability that no other route serves'],
  ['/routes/0/tiers', [], '/routes/0/tiers', 'a list of 0', 'at least one tier'],
  ['/routes/0/tiers/1/id', 'regionel', '/routes/0/tiers/1/id', '"regionel"', 'a known tier, did you mean "regional"?'],
  ['/routes/0/tiers/1/id', 'local', '/routes/0/tiers/1/id', '"local" again', 'an id used once'],
  ['/routes/0/tiers/0/activation', 'onunfilled', '/routes/0/tiers/0/activation', 'the text "onunfilled"', 'one of standing, onUnfilled, scheduled, did you mean "onUnfilled"?'],
  ['/sustaining/maximumDutyMin/value', 60, '/sustaining/maximumDutyMin/value', '60 min, of which 90 min are assembly and overlap', 'a tour longer than its assembly and overlap'],
  ['/sustaining/minimumRestMin/value', 5, '/sustaining/minimumRestMin/value', '5', 'at least 30 minutes'],
  ['/sustaining/fatigue/byDuty/1/fromMin', 600, '/sustaining/fatigue/byDuty/1/fromMin', '600', 'later than 600'],
  ['/sustaining/fatigue/byDay/1/effect', 0.99, '/sustaining/fatigue/byDay/1/effect', '0.99', 'at most 0.97'],
  ['/sustaining/fatigue/byDay/0/fromDay', 1, '/sustaining/fatigue/byDay/0/fromDay', '1', 'from the second day on'],
  ['/routes/0/tiers/0/policy', 'closest', '/routes/0/tiers/0/policy', 'the text "closest"', 'one of regionalShare, nearest, fastestSupply, evenBurden, mostCompatible, optimal, or {"name": "weighted", "weights": {"time": …, "burden": …}}'],
  ['/routes/0/tiers/0/policy', 'optimum', '/routes/0/tiers/0/policy', 'the text "optimum"', 'one of regionalShare, nearest, fastestSupply, evenBurden, mostCompatible, optimal, or {"name": "weighted", "weights": {"time": …, "burden": …}}, did you mean "optimal"?'],
  ['/routes/0/tiers/0/policy', 'weighted', '/routes/0/tiers/0/policy', 'the text "weighted"', 'weights with it: {"name": "weighted", "weights": {"time": …, "burden": …}}, as data/doctrine/README.md shows'],
  ['/routes/0/retryMin/value', 0, '/routes/0/retryMin/value', '0', 'at least 1 minute'],
  ['/routes/0/retryMin/value', 1e308, '/routes/0/retryMin/value', '1e+308', 'at most 40320 minutes (28 days)'],
  ['/routes/0/formableShare/value', 1.2, '/routes/0/formableShare/value', '1.2', 'a share from 0 to 1'],
  ['/routes/0/minimumCoverShare/basis', 'user ', '/routes/0/minimumCoverShare/basis', 'the text "user "', 'one of published, derived, illustrative, user, did you mean "user"?'],
])('%s = %j', (pointer, value, path, found, expected) => {
  expect(parse(changed(doctrineJson, pointer, value))[0]).toEqual([path, found, expected]);
});

test('more tiers than a request could climb', () => {
  const tier = (n: number) => ({ id: `t${n}`, name: 'T', centre: 'C', pool: 'own', spr: '1.1' });
  const tiers = Array.from({ length: 13 }, (_, n) => tier(n));
  expect(parse(changed(doctrineJson, '/tiers', tiers))[0]).toEqual(['/tiers', 'a list of 13', 'at most 12 tiers']);
});

test('an id changed where it is given is missed wherever it is used', () => {
  const rows = parse(changed(doctrineJson, '/tiers/1/id', 'area'));
  expect(rows.length).toBeGreaterThan(1);
  for (const [path, found] of rows) {
    expect(path).toMatch(/^\/(routes\/\d+\/tiers\/1\/id|coordination\/handlers\/\d\/tier)$/);
    expect(found).toBe('"regional"');
  }
});
