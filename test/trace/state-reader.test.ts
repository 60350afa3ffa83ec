// The state at any time, read in any order, is what the facts up to then say: held to a slow reading of the last word on
// each thing, in exercises small and busy enough for several keyframes.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate } from '../../src/core/sim/simulate.ts';
import { createStateReader } from '../../src/core/trace/state.ts';
import { runs } from '../support/runs.ts';
import { busyExercise, type SmallExercise, smallExercise } from '../support/small-exercise.ts';
import { lastWord, plain } from './last-word.ts';

const run = ({ plan, seed, replication, decisions }: SmallExercise) => simulate(plan, seed, replication, decisions);

/** Times as parts of a million of the exercise, in any order. */
const times = (most: number) => fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: most });

test('the state at random times, jumping about, is the last word on everything', () => {
  fc.assert(
    fc.property(smallExercise, times(5), (exercise, parts) => {
      const trace = run(exercise);
      const reader = createStateReader(trace);
      for (const part of parts) {
        const timeSec = Math.round((trace.header.durationSec * part) / 1_000_000);
        expect(plain(reader.at(timeSec))).toEqual(lastWord(trace, timeSec));
      }
    }),
    runs(200),
  );
});

test('reading second by second gives the same as jumping there', () => {
  fc.assert(
    fc.property(smallExercise, (exercise) => {
      const trace = run(exercise);
      const walking = createStateReader(trace);
      for (const timeSec of new Set(trace.facts.timeSec)) {
        const walked = plain(walking.at(timeSec));
        if (timeSec % 7 === 0) expect(walked).toEqual(plain(createStateReader(trace).at(timeSec)));
      }
    }),
    runs(60),
  );
});

test('keyframes are right: busy exercises, read backwards across them', () => {
  const busy = fc
    .sample(busyExercise, { numRuns: 60, seed: 5 })
    .map(run)
    .filter(({ facts }) => facts.length > 4500)
    .slice(0, 3);
  expect(busy.length).toBeGreaterThan(0);
  for (const trace of busy) {
    const reader = createStateReader(trace);
    for (let part = 20; part >= 0; part--) {
      const timeSec = Math.round((trace.header.durationSec * part) / 20);
      expect(plain(reader.at(timeSec))).toEqual(lastWord(trace, timeSec));
    }
    // The fact before, on, and after a keyframe.
    for (const fact of [4097, 4095, 4096, 0, trace.facts.length - 1]) {
      const timeSec = trace.facts.timeSec[fact]!;
      expect(plain(reader.at(timeSec))).toEqual(lastWord(trace, timeSec));
    }
  }
});
