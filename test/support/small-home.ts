// Random demand at home: everyday work, guards and kinds of incident, often enough that forces are hit with units away.

import fc from 'fast-check';
import { figure, MADE_UP, minutes, share } from './quantities.ts';

interface Band {
  readonly days: readonly string[];
  readonly fromHour: number;
  readonly hours: number;
  readonly share: number;
}

/** As many as there are at most: whose guard it is, counted round those that there are. */
const MOST_FORCES = 8;

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
            force: fc.nat(MOST_FORCES - 1),
            capability: fc.constantFrom(...capabilities),
            units: fc.nat(2),
          }),
          { maxLength: 2 },
        )
        .map((all) => all.map((guard, n) => ({ id: `guard-${n}`, name: `Guard ${n}`, ...guard, ...MADE_UP }))),
    }),
  });
};

type Home = ReturnType<typeof homeDemand> extends fc.Arbitrary<infer T> ? T : never;

/** The same with guards of the forces that there are. */
export function guardsOf({ guards, ...rest }: Home, forces: readonly string[]) {
  const commitments = guards.commitments.map((one) => ({ ...one, force: forces[one.force % forces.length] }));
  return { ...rest, guards: { ...guards, commitments } };
}
