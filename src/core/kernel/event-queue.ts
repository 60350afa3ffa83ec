// Discrete events in one total order: time, then priority class, then order of scheduling. The order is packed into
// one exact double, so the heap compares plain numbers and no event is an object. Knows nothing of what events mean:
// the payload is four small integers.

import FlatQueue from 'flatqueue';
import { assert } from '../base/assert.ts';
import type { Priority } from './priority.ts';
import { replaceTop } from './replace-top.ts';

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
  /** Seconds since the start of the run, at the current event; never goes back. */
  timeSec = 0;

  private readonly heap: FlatQueue = new FlatQueue();
  private records: Int32Array;
  private firstFree = NO_RECORD;
  /** Kept out of the free list while it is current, so that what it says can be read until the next pop. */
  private current: number;
  /** The current event is still at the top of the heap: the first one scheduled from it takes its place in one go. */
  private topSpent = false;
  /** Cancelled events whose time hasn't come. */
  private withdrawn = 0;
  private sequence = 0;

  constructor(capacity: number = START_CAPACITY) {
    assert(Number.isInteger(capacity) && capacity > 0, 'a queue needs room for at least one event', { capacity });
    // One more than may be pending, for the current event.
    this.records = new Int32Array((capacity + 1) * RECORD);
    this.current = capacity * RECORD;
    this.chainFree(0, this.current);
  }

  // The current event: the four integers it was scheduled with.
  get kind(): number {
    return this.records[this.current + KIND]!;
  }
  get entity(): number {
    return this.records[this.current + ENTITY]!;
  }
  get event(): number {
    return this.records[this.current + EVENT]!;
  }
  get argument(): number {
    return this.records[this.current + ARGUMENT]!;
  }

  /** Events to come, cancelled ones left out. */
  get pending(): number {
    return this.heap.length - this.withdrawn - (this.topSpent ? 1 : 0);
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
    const aheadSec = timeSec - this.timeSec;
    if (aheadSec >>> 0 !== aheadSec || timeSec > MAX_TIME_SEC || sequence > MAX_EVENTS) this.refuse(timeSec, sequence);
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
    const key = timeSec * PER_SECOND + priority * SEQUENCES + sequence;
    if (this.topSpent) {
      this.topSpent = false;
      replaceTop(this.heap, record, key);
    } else {
      this.heap.push(record, key);
    }
    return record * SEQUENCES + sequence;
  }

  /** Withdraws a pending event; false, and no harm, if it is over, cancelled already or NO_EVENT. */
  cancel(handle: EventHandle): boolean {
    if (!this.isPending(handle)) return false;
    // Its place in the heap stays until its time comes: taking it out would cost a search.
    this.records[Math.floor(handle / SEQUENCES) + SEQUENCE] = 0;
    this.withdrawn++;
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
    if (this.topSpent) heap.pop();
    this.topSpent = false;
    while (heap.length > 0) {
      const record = heap.peek()!;
      if (records[record + SEQUENCE] !== 0) {
        this.release(this.current);
        records[record + SEQUENCE] = 0;
        this.current = record;
        this.topSpent = true;
        this.timeSec = (heap.peekValue()! / PER_SECOND) | 0;
        return true;
      }
      heap.pop();
      this.release(record);
      this.withdrawn--;
    }
    return false;
  }

  private release(record: number): void {
    this.records[record + NEXT_FREE] = this.firstFree;
    this.firstFree = record;
  }

  private refuse(timeSec: number, sequence: number): never {
    const nowSec = this.timeSec;
    assert(Number.isInteger(timeSec), 'events fall on whole seconds', { timeSec });
    assert(timeSec >= nowSec, 'time never goes back', { timeSec, nowSec });
    assert(timeSec <= MAX_TIME_SEC, 'event beyond the longest run', { timeSec, MAX_TIME_SEC });
    assert(sequence <= MAX_EVENTS, 'more events than one run may schedule', { sequence, MAX_EVENTS });
    throw new Error('unreachable');
  }

  private grow(): void {
    const old = this.records;
    this.records = new Int32Array(old.length * 2);
    this.records.set(old);
    this.chainFree(old.length, this.records.length);
  }

  /** Strings a stretch of records into the free list, lowest first. */
  private chainFree(from: number, to: number): void {
    for (let record = to - RECORD; record >= from; record -= RECORD) {
      this.release(record);
    }
  }
}
