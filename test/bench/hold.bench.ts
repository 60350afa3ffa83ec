// The kernel's promise of speed, kept by measuring: order, payload, handles and addressed luck may cost less than half
// of a bare loop, and leave a general-purpose library far behind.

import type { Bench } from './harness.ts';

export const bench: Bench = {
  title: 'hold model, 1,000 entities',
  rounds: 7,
  contenders: [
    { name: 'flatqueue + alea, bare loop', file: 'hold-flatqueue.ts' },
    { name: 'kernel', file: 'hold-kernel.ts' },
    { name: 'kernel, 12% cancels', file: 'hold-cancels.ts' },
    { name: 'simjs', file: 'hold-simjs.ts' },
  ],
  goals: [
    { contender: 'kernel', against: 'flatqueue + alea, bare loop', atLeast: 0.55 },
    { contender: 'kernel', against: 'simjs', atLeast: 4 },
  ],
};
