// Settings under which each unit is sent at most once, and drives to the end: for tests that follow one journey of each.

import type { Setting } from '../../src/core/scenario/pointer.ts';

export const SENT_ONCE: readonly Setting[] = [
  { path: '/doctrine/sustaining/reliefs', value: 'off' },
  { path: '/doctrine/sustaining/reserve', value: 'off' },
  { path: '/doctrine/movement/standDown', value: 'atRendezvous' },
  { path: '/doctrine/movement/diversion', value: 'off' },
];
