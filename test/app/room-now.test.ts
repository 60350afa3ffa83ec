// Where the room is while exercise control looks ahead and back: it goes on by playing and by jumps with a report, and by nothing else.

import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createRoomNow } from '../../src/app/exercise/room-now.ts';

function deskAt(start: number) {
  const cursor = signal(start);
  const room = createRoomNow(cursor);
  room.reset();
  const playTo = (sec: number): void =>
    room.playing(() => {
      cursor.value = sec;
    });
  const seek = (sec: number): void => {
    cursor.value = sec;
    room.moved();
  };
  return { cursor, room, playTo, seek };
}

test('a look ahead or back leaves the room where it was; playing on from there takes it along', () => {
  const { room, playTo, seek } = deskAt(0);
  playTo(1200);
  seek(40_000);
  expect(room.sec.value).toBe(1200);
  seek(300);
  playTo(600);
  expect(room.sec.value).toBe(1200);
  playTo(1300);
  expect(room.sec.value).toBe(1300);
  seek(40_000);
  room.follow();
  expect(room.sec.value).toBe(40_000);
});

test('a hand that moves the cursor ahead while it plays parts from the room until it is led there, ahead or back', () => {
  const { room, playTo, seek } = deskAt(0);
  playTo(100);
  seek(9000);
  playTo(9010);
  expect(room.sec.value).toBe(100);
  room.show();
  playTo(9020);
  expect(room.sec.value).toBe(9020);
  seek(50);
  room.show();
  playTo(60);
  expect(room.sec.value).toBe(60);
});

test('where playing stops for an inject, the room stops, not where a slow screen would have been by then', () => {
  const { cursor, room, playTo } = deskAt(0);
  playTo(100);
  room.playing(() => {
    cursor.value = 1900;
    // As panels do when an inject has been passed.
    cursor.value = 1200;
    room.moved();
  });
  expect(room.sec.value).toBe(1200);
  playTo(1210);
  expect(room.sec.value).toBe(1210);
});

test('resumed, it is where it was, and another exercise begins with the desk', () => {
  const { cursor, room, playTo } = deskAt(40_000);
  room.restore(1200);
  playTo(40_010);
  expect(room.sec.value).toBe(1200);
  room.showsTruth.value = true;
  cursor.value = 0;
  room.reset();
  expect([room.sec.value, room.showsTruth.value]).toEqual([0, false]);
});
