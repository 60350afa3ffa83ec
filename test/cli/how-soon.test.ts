// muster how-soon: a question in words, as an object, and what it refuses.

import { expect, test } from 'vitest';
import { musterHere } from './command.ts';

test('in words: the range, and from whom', async () => {
  const { code, out } = await musterHere(['how-soon', 'Kent', '--units', '12', '--seeds', '4']);
  expect(code).toBe(0);
  expect(out).toMatch(/^ {2}12: \d+ h \d\d most likely/m);
  expect(out).toMatch(/Kent \d+(\.\d)?, the first after/);
});

test('earlier notice is earlier there; one object', async () => {
  const ask = async (...more: string[]) => {
    const { out } = await musterHere(['how-soon', 'E23000032', '--units', '6', '--seeds', '5', '--json', ...more]);
    return JSON.parse(out) as { counts: { sec: { median: number } }[]; host: string };
  };
  const notice = { min: 1, p10: 1, p50: 1, p90: 1, max: 1, source: 'A test', asOf: '2026', basis: 'user' };
  const path = '/doctrine/routes/publicOrder/tiers/local/noticeMin';
  const [now, quick] = [await ask(), await ask('--set', `${path}=${JSON.stringify(notice)}`)];
  expect(now.host).toBe('Kent');
  expect(quick.counts[0]!.sec.median).toBeLessThan(now.counts[0]!.sec.median);
});

test('armed units are told by region, never by force', async () => {
  const { out } = await musterHere(['how-soon', 'Kent', '--capability', 'firearms', '--units', '9', '--seeds', '3']);
  expect(out).toMatch(/South East region \d+, the first after/);
  expect(out).not.toMatch(/^ {2}(Kent|Surrey|Sussex|Metropolitan Police) /m);
});

test.each([
  [['how-soon'], 2, 'muster how-soon <force>'],
  [['how-soon', 'Kemt'], 1, 'did you mean "Kent"?'],
  [['how-soon', 'Kent', '--units', '0'], 1, '--units'],
  [['how-soon', 'Kent', '--hours', '999'], 1, 'from 1 to 240'],
  [['how-soon', 'Kent', '--capability', 'publicorder'], 1, 'publicOrder'],
  [['how-soon', 'Kent', '--at', 'noon'], 1, 'noon'],
  [['how-soon', 'Kent', '--doctrine', 'tomorrow'], 1, 'tomorrow'],
])('%j is refused', async (args, code, says) => {
  const answer = await musterHere(args);
  expect(answer.err).toContain(says);
  expect(answer.code).toBe(code);
});
