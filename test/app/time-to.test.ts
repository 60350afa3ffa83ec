// Colouring the map by the time to each area: asked for once, given up when the map is to show something else, unless the
// sheet waits for the same.

import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createAsker } from '../../src/app/exercise/asker.ts';
import type { Desk } from '../../src/app/exercise/desk.ts';
import { followTimeTo } from '../../src/app/panels/here/follow.ts';
import { loaded, runOf } from './run.ts';

/** Hears everything and never answers. */
function deafWorker(): Worker {
  return Object.assign(new EventTarget(), { postMessage() {}, terminate() {} }) as unknown as Worker;
}

test('another layer stops it, the sheet of every area keeps it, and it is asked again when it is wanted again', async () => {
  const trace = runOf('large disorder');
  const areasBy = signal('timeTo');
  const desk = {
    trace: signal(trace),
    layers: { areasBy },
    data: { capabilities: loaded().library.capabilities },
    scenario: signal(trace.header.exercise.scenario),
    assuming: { settings: signal([]) },
    seed: signal('test'),
    decisions: signal([]),
    cursorSec: signal(0),
    here: { timeTo: signal(null) },
  } as unknown as Desk;
  const asker = createAsker(deafWorker, { data: {}, scenarios: {} } as never);
  let isOpen = false;
  const end = followTimeTo(desk, asker, {
    basis: signal('asItStands' as const),
    capability: signal('publicOrder'),
    units: signal({}),
    isOpen: () => isOpen,
  });
  const after = async (layer: string): Promise<string> => {
    areasBy.value = layer;
    await Promise.resolve();
    return asker.asking.value.kind;
  };
  await Promise.resolve();
  expect(asker.asking.value).toMatchObject({ kind: 'asking', question: { kind: 'everywhere' } });
  expect(await after('holdings')).toBe('nothing');
  expect(await after('timeTo')).toBe('asking');
  isOpen = true;
  expect(await after('strength')).toBe('asking');
  end();
});
