// Files that are not traces, or not whole: said with the byte where it was found, and never by throwing.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { decodeTrace } from '../../src/core/trace/decode.ts';
import { encodeTrace, hashTrace } from '../../src/core/trace/encode.ts';
import { FACT_KINDS } from '../../src/core/trace/facts.ts';
import { MAGIC } from '../../src/core/trace/layout.ts';
import { runs } from '../support/runs.ts';
import { shippedInputs } from '../support/shipped.ts';
import { handTrace } from './hand-trace.ts';

const trace = simulate(createPlan(shippedInputs('marauding-attack')), 'muster', 0, []);
const bytes = encodeTrace(trace);
const headerLength = new DataView(bytes.buffer).getUint32(MAGIC.length, true);
const columnsAt = MAGIC.length + 4 + headerLength;
const { length } = trace.facts;

const problemOf = (file: Uint8Array): string => {
  const decoded = decodeTrace(file);
  if (decoded.ok) return 'no problem';
  const [{ path, found, expected } = { path: '', found: '', expected: '' }] = decoded.problems;
  return `${path}: found ${found}, expected ${expected}`;
};

const edited = (edit: (view: DataView, file: Uint8Array) => void): Uint8Array => {
  const file = bytes.slice();
  edit(new DataView(file.buffer), file);
  return file;
};

test('a trace read from its file is the trace', () => {
  const decoded = decodeTrace(bytes);
  expect(decoded.ok && hashTrace(decoded.value)).toBe(hashTrace(trace));
  // Files come as views into larger buffers too.
  const inside = new Uint8Array(bytes.length + 8);
  inside.set(bytes, 3);
  const view = decodeTrace(inside.subarray(3, 3 + bytes.length));
  expect(view.ok && hashTrace(view.value)).toBe(hashTrace(trace));
});

test.each<readonly [string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'byte 0: found something else, expected a Muster trace, which begins "MUSTER TRACE 1"'],
  [
    'another file',
    new TextEncoder().encode('{"schema":"muster.scenario/1"}'),
    'byte 0: found something else, expected a Muster trace, which begins "MUSTER TRACE 1"',
  ],
  ['no length of the header', bytes.slice(0, MAGIC.length + 2), 'byte 15: found 2 more bytes, expected 4'],
  ['half a header', bytes.slice(0, MAGIC.length + 4 + 100), `byte 19: found 100 more bytes, expected ${headerLength}`],
  [
    'a header that is not JSON',
    edited((_, file) => file.fill(0x20, 19, 20)),
    'byte 19: found text that is not JSON, expected the header of a trace of format muster.trace/1',
  ],
  ['no columns', bytes.slice(0, columnsAt), `byte ${columnsAt}: found 0 more bytes, expected 4`],
  [
    'half a column',
    bytes.slice(0, columnsAt + 4 + 10),
    `byte ${columnsAt + 4}: found 10 more bytes, expected ${length * 4}`,
  ],
  [
    'a column longer than the others of its table',
    edited((view) => view.setUint32(columnsAt + 4 + length * 4, length + 1, true)),
    `byte ${columnsAt + 4 + length * 4}: found ${length + 1} values of facts.kind, expected ${length}`,
  ],
  [
    'a kind of fact that nobody knows',
    edited((_, file) => file.fill(200, columnsAt + 8 + length * 4 + 5, columnsAt + 8 + length * 4 + 6)),
    `byte ${columnsAt + 8 + length * 4 + 5}: found fact kind 200, expected a fact of kind 0 to ${FACT_KINDS.length - 1}`,
  ],
  [
    'something after the end',
    Uint8Array.from([...bytes, 1, 2]),
    `byte ${bytes.length}: found 2 more bytes, expected the end of the file`,
  ],
])('%s', (_, file, problem) => {
  expect(problemOf(file)).toBe(problem);
});

test('cut anywhere, it is refused and never throws', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), (end) => {
      expect(problemOf(bytes.slice(0, end))).toMatch(/^byte \d+: /);
    }),
    runs(300),
  );
});

test('with any byte changed, it is refused or is another trace, and never throws', () => {
  const small = encodeTrace(handTrace({ own: 1, others: 1, requests: [2], rows: [[60, 'unitWarned', 1, 0, -1, 0]] }));
  fc.assert(
    fc.property(fc.nat(small.length - 1), fc.integer({ min: 1, max: 255 }), (place, by) => {
      const file = small.with(place, small[place]! ^ by);
      const decoded = decodeTrace(file);
      if (decoded.ok) expect(Buffer.compare(encodeTrace(decoded.value), small)).not.toBe(0);
    }),
    runs(1000),
  );
});
