// muster weak-points: in words, as an object, and refused.

import { expect, test } from 'vitest';
import { musterHere } from './command.ts';

test('the worst first, with intervals, and how many were tried', async () => {
  const { code, out } = await musterHere(['weak-points', 'marauding-attack', '--seeds', '2']);
  expect(code).toBe(0);
  expect(out).toMatch(/control room: \+\d+ officer-hours unmet/);
  expect(out).toMatch(/\d+ centres, links and channels were tried; \d+ made no difference/);
});

test('one object', async () => {
  const { out } = await musterHere(['weak-points', 'marauding-attack', '--seeds', '1', '--json']);
  const report = JSON.parse(out) as { seeds: number; losses: { loss: { kind: string } }[] };
  expect(report.seeds).toBe(1);
  expect(new Set(report.losses.map(({ loss }) => loss.kind))).toEqual(new Set(['centre', 'channel', 'link']));
});

test('values set hold in the runs without each as well', async () => {
  const losses = async (...more: string[]) => {
    const { out } = await musterHere(['weak-points', 'marauding-attack', '--seeds', '1', '--json', ...more]);
    return (JSON.parse(out) as { losses: { unmetOfficerHours: { mean: number } }[] }).losses;
  };
  const without = await losses('--set', '/doctrine/coordination/messages/otherMeansMin/p50=90');
  expect(without.length).toBeGreaterThan(0);
  expect(without).not.toEqual(await losses());
});

test('without a scenario it says how to use it', async () => {
  const { code, err } = await musterHere(['weak-points']);
  expect(code).toBe(2);
  expect(err).toContain('muster weak-points <scenario>');
});
