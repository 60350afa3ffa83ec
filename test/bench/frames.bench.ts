// The map's promise: 300 units on the road cost less than 3 ms of script a frame on either renderer, and without a graphics
// card half of the frames that an empty page presents still come (30 of 60).

import type { Bench } from './harness.ts';

const file = 'frames-run.ts';

export const bench: Bench = {
  title: 'frames of the map, 300 moving units, 1280×800, no graphics card',
  rounds: 3,
  contenders: [
    { name: 'empty page, presented', file, args: ['presented', 'none'] },
    { name: 'canvas, presented', file, args: ['presented', 'canvas'] },
    { name: 'chosen by timing, presented', file, args: ['presented', 'auto'] },
    { name: '3 ms a frame, script', file, args: ['script', 'none'] },
    { name: 'canvas, script', file, args: ['script', 'canvas'] },
    { name: 'webgl, script', file, args: ['script', 'webgl'] },
  ],
  goals: [
    { contender: 'canvas, presented', against: 'empty page, presented', atLeast: 0.5 },
    { contender: 'chosen by timing, presented', against: 'empty page, presented', atLeast: 0.5 },
    { contender: 'canvas, script', against: '3 ms a frame, script', atLeast: 1 },
    { contender: 'webgl, script', against: '3 ms a frame, script', atLeast: 1 },
  ],
};
