// The door of the scoring rules: what it lets in, and every way in which weights or yardsticks can be wrong.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScoring } from '../../src/core/scenario/scoring-schema.ts';

const text = readFileSync(new URL('../../data/scoring/weights.json', import.meta.url), 'utf8');

const refusals = (changed: string): string[] => {
  const parsed = parseScoring(changed);
  return parsed.ok ? [] : parsed.problems.map(({ path, found, expected }) => `${path}: ${found}; ${expected}`);
};

describe('scoring rules', () => {
  it('are sound as shipped, every figure with its source', () => {
    expect(refusals(text)).toEqual([]);
    const parsed = parseScoring(text);
    const sources = parsed.ok ? parsed.value.weights.map(({ source, basis }) => [source.length > 20, basis]) : [];
    expect(new Set(sources.map(String))).toEqual(new Set(['true,illustrative']));
  });

  it.each([
    [text.replace('"id": "demandMet"', '"id": "demandMat"'), /\/weights\/0\/id.*did you mean "demandMet"/],
    [text.replace('"id": "peak"', '"id": "arrival"'), /\/weights.*no weight for "peak"/],
    [text.replace('"id": "peak"', '"id": "arrival"'), /"arrival" again/],
    [text.replace('"points": 50', '"points": 49'), /99 points for capacity; 100 points in all/],
    [text.replace('"points": 50', '"points": -1'), /\/weights\/0\/points/],
    [text.replace('"noneMin": 360', '"noneMin": 60'), /requestToOrder\/noneMin: 60; more than fullMin, which is 60/],
    [text.replace('"peakMin"', '"peakMinutes"'), /\/yardsticks\/peakMin/],
  ])('case %# is refused', (changed, said) => {
    expect(changed).not.toBe(text);
    expect(refusals(changed).join('\n')).toMatch(said);
  });
});
