// Random demand at home: everyday work, guards and kinds of incident, often enough that forces are hit with units away.

import fc from 'fast-check';
import { figure, MADE_UP, minutes, share } from './quantities.ts';

interface Band {
  readonly days: readonly string[];
  readonly fromHour: number;
  readonly hours: number;
  readonly share: number;
}

/** Two that there always are. */
const FORCES = ['E23000001', 'E23000002'];

const inUse = fc.boolean().map((value) => ({ value, ...MADE_UP }));

export const homeDemand = (capabilities: readonly string[], bands: fc.Arbitrary<readonly Band[]>) => {
  const named = bands.map((all) => all.map((band, n) => ({ id: `band-${n}`, ...band, ...MADE_UP })));
  const need = fc.record({ fewest: fc.nat(1), more: fc.nat(2) });
  return fc.record({
    everyday: fc.record({
      inUse,
      capabilities: fc
        .subarray([...capabilities])
        .chain((some) =>
          fc.tuple(...some.map((id) => fc.record({ id: fc.constant(id), share: share.map(figure), bands: named }))),
        ),
    }),
    incidents: fc.record({
      inUse,
      kinds: fc
        .array(
          fc.record({
            weeklyPerThousand: fc.constantFrom(0, 0.2, 1, 4).map(figure),
            weight: share.map(figure),
            weightBands: named,
            durationMin: minutes(240),
            needs: fc
              .subarray([...capabilities])
              .chain((some) =>
                fc.tuple(
                  ...some.map((capability) =>
                    need.map(({ fewest, more }) => ({ capability, fewest, most: fewest + more })),
                  ),
                ),
              ),
          }),
          { maxLength: 3 },
        )
        .map((all) => all.map((kind, n) => ({ id: `kind-${n}`, name: `Kind ${n}`, ...kind, ...MADE_UP }))),
    }),
    guards: fc.record({
      inUse,
      commitments: fc
        .array(
          fc.record({
            force: fc.constantFrom(...FORCES),
            capability: fc.constantFrom(...capabilities),
            units: fc.nat(2),
          }),
          { maxLength: 2 },
        )
        .map((all) => all.map((guard, n) => ({ id: `guard-${n}`, name: `Guard ${n}`, ...guard, ...MADE_UP }))),
    }),
  });
};
