// The map's promises without a graphics card: 300 units on the road cost less than 3 ms of script a frame on either renderer; 600
// with every layer shown less than 5 ms; and half of the frames that an empty page presents still come (30 of 60).

import type { Bench } from './harness.ts';

const file = 'frames-run.ts';
const all = ['600', 'all'];

export const bench: Bench = {
  title: 'frames of the map, units on the road, 1280×800, no graphics card',
  rounds: 3,
  contenders: [
    { name: 'empty page, presented', file, args: ['presented', 'none'] },
    { name: 'chosen by timing, 300 units, presented', file, args: ['presented', 'auto'] },
    { name: 'canvas, 600 units, every layer, presented', file, args: ['presented', 'canvas', ...all] },
    { name: 'chosen by timing, 600 units, every layer, presented', file, args: ['presented', 'auto', ...all] },
    { name: '3 ms a frame, script', file, args: ['script', 'none'] },
    { name: 'canvas, 300 units, script', file, args: ['script', 'canvas'] },
    { name: 'webgl, 300 units, script', file, args: ['script', 'webgl'] },
    { name: '5 ms a frame, script', file, args: ['script', 'none', ...all] },
    { name: 'canvas, 600 units, every layer, script', file, args: ['script', 'canvas', ...all] },
    { name: 'webgl, 600 units, every layer, script', file, args: ['script', 'webgl', ...all] },
  ],
  goals: [
    { contender: 'chosen by timing, 300 units, presented', against: 'empty page, presented', atLeast: 0.5 },
    { contender: 'canvas, 600 units, every layer, presented', against: 'empty page, presented', atLeast: 0.5 },
    {
      contender: 'chosen by timing, 600 units, every layer, presented',
      against: 'empty page, presented',
      atLeast: 0.5,
    },
    { contender: 'canvas, 300 units, script', against: '3 ms a frame, script', atLeast: 1 },
    { contender: 'webgl, 300 units, script', against: '3 ms a frame, script', atLeast: 1 },
    { contender: 'canvas, 600 units, every layer, script', against: '5 ms a frame, script', atLeast: 1 },
    { contender: 'webgl, 600 units, every layer, script', against: '5 ms a frame, script', atLeast: 1 },
  ],
};
