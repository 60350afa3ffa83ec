// The event queue as a ledger: total order, cancelling, the clock, growth, and the doors that refuse.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventQueue, MAX_EVENTS, MAX_TIME_SEC, NO_EVENT } from '../../src/core/kernel/event-queue.ts';
import { PRIORITY, type Priority } from '../../src/core/kernel/priority.ts';

const CLASSES = Object.values(PRIORITY);

/** Schedules an event known by one number. */
const book = (queue: EventQueue, timeSec: number, priority: Priority, id: number): number =>
  queue.schedule(timeSec, priority, 0, id, 0, 0);

function drain(queue: EventQueue): number[] {
  const ids: number[] = [];
  while (queue.pop()) ids.push(queue.entity);
  return ids;
}

describe('order', () => {
  it('is time, then priority class, then order of scheduling', () => {
    const queue = new EventQueue();
    book(queue, 20, PRIORITY.decision, 7);
    book(queue, 10, PRIORITY.measurement, 6);
    book(queue, 10, PRIORITY.unit, 4);
    book(queue, 10, PRIORITY.incident, 2);
    book(queue, 10, PRIORITY.unit, 5);
    book(queue, 10, PRIORITY.decision, 1);
    book(queue, 10, PRIORITY.movement, 3);
    expect(drain(queue)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('puts decisions before, and measurement after, everything else of the same second', () => {
    const byClass = CLASSES.toSorted((a, b) => a - b);
    expect([byClass[0], byClass.at(-1)]).toEqual([PRIORITY.decision, PRIORITY.measurement]);
    expect(new Set(CLASSES).size).toBe(CLASSES.length);
    expect(Math.max(...CLASSES)).toBeLessThan(16);
  });

  it('holds at the last second of the longest run, where packing is tightest', () => {
    const queue = new EventQueue();
    book(queue, MAX_TIME_SEC, PRIORITY.measurement, 3);
    book(queue, MAX_TIME_SEC, PRIORITY.measurement, 4);
    book(queue, MAX_TIME_SEC, PRIORITY.decision, 2);
    book(queue, MAX_TIME_SEC - 1, PRIORITY.measurement, 1);
    expect(drain(queue)).toEqual([1, 2, 3, 4]);
    expect(queue.timeSec).toBe(MAX_TIME_SEC);
  });

  it('is that of a stable sort, whatever is scheduled, cancelled and popped in between', () => {
    const action = fc.oneof(
      { weight: 5, arbitrary: fc.record({ aheadSec: fc.nat(5), priority: fc.constantFrom(...CLASSES) }) },
      { weight: 2, arbitrary: fc.record({ cancelNth: fc.nat(50) }) },
      { weight: 2, arbitrary: fc.constant('pop' as const) },
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 200 }), (actions) => {
        const queue = new EventQueue(2);
        const handles: number[] = [];
        let model: { timeSec: number; priority: number; id: number }[] = [];
        for (const what of actions) {
          if (what === 'pop') {
            const next = model.sort((a, b) => a.timeSec - b.timeSec || a.priority - b.priority || a.id - b.id).shift();
            expect(queue.pop()).toBe(next !== undefined);
            if (next) expect([queue.timeSec, queue.entity]).toEqual([next.timeSec, next.id]);
          } else if ('cancelNth' in what) {
            const id = what.cancelNth;
            const there = model.some((event) => event.id === id);
            expect(queue.isPending(handles[id] ?? NO_EVENT)).toBe(there);
            expect(queue.cancel(handles[id] ?? NO_EVENT)).toBe(there);
            model = model.filter((event) => event.id !== id);
          } else {
            const timeSec = queue.timeSec + what.aheadSec;
            const id = handles.length;
            handles.push(book(queue, timeSec, what.priority, id));
            model.push({ timeSec, priority: what.priority, id });
          }
          expect(queue.pending).toBe(model.length);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('the current event', () => {
  it('shows the time and the four integers that were scheduled, signs included', () => {
    const queue = new EventQueue();
    queue.schedule(60, PRIORITY.unit, 3, -1, 2_147_483_647, -2_147_483_648);
    expect(queue.pop()).toBe(true);
    const { timeSec, kind, entity, event, argument } = queue;
    expect({ timeSec, kind, entity, event, argument }).toEqual({
      timeSec: 60,
      kind: 3,
      entity: -1,
      event: 2_147_483_647,
      argument: -2_147_483_648,
    });
  });

  it('may schedule another for the same second, which comes after it', () => {
    const queue = new EventQueue();
    book(queue, 5, PRIORITY.unit, 1);
    queue.pop();
    book(queue, 5, PRIORITY.unit, 2);
    expect(queue.pop()).toBe(true);
    expect([queue.timeSec, queue.entity]).toEqual([5, 2]);
  });

  it('stays, and so does the clock, when nothing is left', () => {
    const queue = new EventQueue();
    book(queue, 5, PRIORITY.unit, 1);
    queue.pop();
    expect(queue.pop()).toBe(false);
    expect([queue.timeSec, queue.entity]).toEqual([5, 1]);
  });
});

describe('cancelling', () => {
  it('withdraws the event, once', () => {
    const queue = new EventQueue();
    const handle = book(queue, 5, PRIORITY.unit, 1);
    book(queue, 6, PRIORITY.unit, 2);
    expect([queue.cancel(handle), queue.cancel(handle), queue.pending]).toEqual([true, false, 1]);
    expect(drain(queue)).toEqual([2]);
  });

  it('leaves the clock alone when only cancelled events were left', () => {
    const queue = new EventQueue();
    queue.cancel(book(queue, 5, PRIORITY.unit, 1));
    expect(queue.pop()).toBe(false);
    expect(queue.timeSec).toBe(0);
  });

  it('by a stale handle does no harm to the event that has the place now', () => {
    const queue = new EventQueue(1);
    const stale = book(queue, 5, PRIORITY.unit, 1);
    queue.pop();
    const fresh = book(queue, 6, PRIORITY.unit, 2);
    expect([queue.cancel(stale), queue.isPending(stale), queue.isPending(fresh)]).toEqual([false, false, true]);
    expect(drain(queue)).toEqual([2]);
  });

  it('of nothing does nothing', () => {
    const queue = new EventQueue();
    book(queue, 5, PRIORITY.unit, 1);
    expect([queue.cancel(NO_EVENT), queue.isPending(NO_EVENT), queue.pending]).toEqual([false, false, 1]);
  });
});

describe('growth', () => {
  it('keeps order, payload and handles over several doublings', () => {
    const queue = new EventQueue(4);
    const handles: number[] = [];
    for (let id = 0; id < 1000; id++) handles.push(book(queue, 2000 - id, PRIORITY.unit, id));
    for (let id = 0; id < 1000; id += 2) expect(queue.cancel(handles[id]!)).toBe(true);
    expect(drain(queue)).toEqual(Array.from({ length: 500 }, (_, i) => 999 - 2 * i));
  });

  it('uses places again: a queue that never holds more than it has room for never grows', () => {
    const queue = new EventQueue(4);
    const before = arraysOf(queue);
    for (let id = 0; id < 1000; id++) {
      queue.cancel(book(queue, id, PRIORITY.unit, id));
      book(queue, id, PRIORITY.unit, id);
      queue.pop();
    }
    expect(arraysOf(queue)).toBe(before);
  });
});

/** The array that holds the events: replaced when the queue grows. */
const arraysOf = (queue: EventQueue): unknown => Object.values(queue).find((field) => field instanceof Int32Array);

describe('the doors', () => {
  const at = (timeSec: number) => () => book(new EventQueue(), timeSec, PRIORITY.unit, 1);

  it('lets time only go forward', () => {
    const queue = new EventQueue();
    book(queue, 5, PRIORITY.unit, 1);
    queue.pop();
    expect(() => book(queue, 4, PRIORITY.unit, 2)).toThrow('time never goes back {"timeSec":4,"nowSec":5}');
    expect(at(-1)).toThrow('time never goes back');
  });

  it('wants whole seconds within the longest run of 388 days', () => {
    expect(at(0.5)).toThrow('whole seconds');
    expect(at(Number.NaN)).toThrow('whole seconds');
    expect(at(MAX_TIME_SEC + 1)).toThrow('longest run');
    expect(at(MAX_TIME_SEC + 2 ** 32)).toThrow('longest run');
    expect(Math.floor(MAX_TIME_SEC / 86_400)).toBe(388);
  });

  it('wants room for at least one event', () => {
    expect(() => new EventQueue(0)).toThrow('room');
    expect(() => new EventQueue(1.5)).toThrow('room');
  });

  it('counts what was scheduled, and stops before two events could share a sequence number', () => {
    const queue = new EventQueue(1);
    for (let i = 0; i < MAX_EVENTS; i++) {
      queue.schedule(0, PRIORITY.unit, 0, 0, 0, 0);
      queue.pop();
    }
    expect(queue.scheduled).toBe(MAX_EVENTS);
    expect(() => book(queue, 0, PRIORITY.unit, 1)).toThrow('more events than one run may schedule');
  });
});
