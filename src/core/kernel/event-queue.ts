// Discrete events in one total order: time, then priority class, then order of scheduling. The order is packed into
// one exact double, so the heap compares plain numbers and no event is an object. Knows nothing of what events mean:
// the payload is four small integers.

import FlatQueue from 'flatqueue';
import { assert } from '../base/assert.ts';
import type { Priority } from './priority.ts';

// 25 bits of seconds, 4 of priority, 24 of sequence: 53, all that a double holds exactly.
const PRIORITIES = 16;
const SEQUENCES = 16_777_216;
const PER_SECOND = PRIORITIES * SEQUENCES;

/** The last second that an event may fall on: 388 days. Longer exercises are refused where scenarios are parsed. */
export const MAX_TIME_SEC = 33_554_431;
/** Events that one run may schedule. */
export const MAX_EVENTS = SEQUENCES - 1;
/** The handle of nothing: what a zeroed Float64Array of handles says. */
export const NO_EVENT = 0;

// An event is a record of eight integers in one array: a single cache line, and a single bounds check to go by.
const RECORD = 8;
const KIND = 0;
const ENTITY = 1;
const EVENT = 2;
const ARGUMENT = 3;
/** 0 once cancelled or over, so a stale handle finds nothing. */
const SEQUENCE = 4;
const NEXT_FREE = 5;

const START_CAPACITY = 1024;
const NO_RECORD = -1;

/** A pending event: record and sequence packed in one number (keep it in a Float64Array). Never used twice in a run. */
export type EventHandle = number;

export class EventQueue {
  // The current event, overwritten by each pop: read what you need before scheduling ahead.
  /** Seconds since the start of the run; never goes back. */
  timeSec = 0;
  kind = 0;
  entity = 0;
  event = 0;
  argument = 0;

  /** Events pending, cancelled ones left out. */
  pending = 0;

  private heap: FlatQueue;
  private keys: Float64Array;
  private records: Int32Array;
  private firstFree = NO_RECORD;
  private sequence = 0;

  constructor(capacity: number = START_CAPACITY) {
    assert(Number.isInteger(capacity) && capacity > 0, 'a queue needs room for at least one event', { capacity });
    this.heap = new FlatQueue(capacity, Float64Array, Int32Array);
    this.keys = keysOf(this.heap);
    this.records = new Int32Array(capacity * RECORD);
    this.chainFree(0, capacity);
  }

  /** Events scheduled so far, cancelled ones too. */
  get scheduled(): number {
    return this.sequence;
  }

  /** Adds an event at a whole second, now or later. The four integers come back when it is due. */
  schedule(
    timeSec: number,
    priority: Priority,
    kind: number,
    entity: number,
    event: number,
    argument: number,
  ): EventHandle {
    const sequence = this.sequence + 1;
    if (timeSec < this.timeSec || (timeSec & MAX_TIME_SEC) !== timeSec || sequence > MAX_EVENTS) {
      this.refuse(timeSec, sequence);
    }
    if (this.firstFree === NO_RECORD) this.grow();
    const records = this.records;
    const record = this.firstFree;
    this.firstFree = records[record + NEXT_FREE]!;
    this.sequence = sequence;
    records[record + KIND] = kind;
    records[record + ENTITY] = entity;
    records[record + EVENT] = event;
    records[record + ARGUMENT] = argument;
    records[record + SEQUENCE] = sequence;
    this.heap.push(record, timeSec * PER_SECOND + priority * SEQUENCES + sequence);
    this.pending++;
    return record * SEQUENCES + sequence;
  }

  /** Withdraws a pending event; false, and no harm, if it is over, cancelled already or NO_EVENT. */
  cancel(handle: EventHandle): boolean {
    if (!this.isPending(handle)) return false;
    // Its place in the heap stays until its time comes: taking it out would cost a search.
    this.records[Math.floor(handle / SEQUENCES) + SEQUENCE] = 0;
    this.pending--;
    return true;
  }

  /** Whether the event is still to come. */
  isPending(handle: EventHandle): boolean {
    const record = Math.floor(handle / SEQUENCES);
    const sequence = handle - record * SEQUENCES;
    return sequence !== 0 && this.records[record + SEQUENCE] === sequence;
  }

  /** Makes the next event the current one; false, leaving the clock where it is, when none is pending. */
  pop(): boolean {
    const heap = this.heap;
    const records = this.records;
    while (heap.length > 0) {
      const key = this.keys[0]!;
      const record = heap.pop()!;
      const live = records[record + SEQUENCE] !== 0;
      records[record + SEQUENCE] = 0;
      records[record + NEXT_FREE] = this.firstFree;
      this.firstFree = record;
      if (!live) continue;
      this.timeSec = Math.floor(key / PER_SECOND);
      this.kind = records[record + KIND]!;
      this.entity = records[record + ENTITY]!;
      this.event = records[record + EVENT]!;
      this.argument = records[record + ARGUMENT]!;
      this.pending--;
      return true;
    }
    return false;
  }

  private refuse(timeSec: number, sequence: number): never {
    const nowSec = this.timeSec;
    assert(Number.isInteger(timeSec), 'events fall on whole seconds', { timeSec });
    assert(timeSec >= nowSec, 'time never goes back', { timeSec, nowSec });
    assert(timeSec <= MAX_TIME_SEC, 'event beyond the longest run', { timeSec, MAX_TIME_SEC });
    assert(sequence <= MAX_EVENTS, 'more events than one run may schedule', { sequence, MAX_EVENTS });
    throw new Error('unreachable');
  }

  /** Strings the records of slots `from` to `to` into the free list, lowest first. */
  private chainFree(from: number, to: number): void {
    for (let slot = to - 1; slot >= from; slot--) {
      this.records[slot * RECORD + NEXT_FREE] = this.firstFree;
      this.firstFree = slot * RECORD;
    }
  }

  // The library's typed queues are of fixed size and fast; a bigger one takes the old one's arrays over as they are.
  private grow(): void {
    const old = this.heap;
    const capacity = old.capacity * 2;
    const heap = new FlatQueue(capacity, Float64Array, Int32Array);
    keysOf(heap).set(this.keys);
    (heap.ids as unknown as Int32Array).set(old.ids);
    heap.length = old.length;
    this.heap = heap;
    this.keys = keysOf(heap);
    const records = new Int32Array(capacity * RECORD);
    records.set(this.records);
    this.records = records;
    this.chainFree(old.capacity, capacity);
  }
}

// The library's type says number[]; with a capacity it is the array class it was given.
const keysOf = (heap: FlatQueue): Float64Array => heap.values as unknown as Float64Array;
