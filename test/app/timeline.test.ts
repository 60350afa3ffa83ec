import { describe, expect, it } from 'vitest';
import { secAfterKey } from '../../src/app/panels/timeline/cursor-keys.ts';
import { gapMarks, nextOf } from '../../src/app/panels/timeline/gap-marks.ts';
import { placeMarks } from '../../src/app/panels/timeline/marks.ts';
import { linePath, shortfallPath, stepAt } from '../../src/app/panels/timeline/paths.ts';
import {
  daysOf,
  following,
  moved,
  secAt,
  stretchAround,
  timeTicks,
  unitScale,
  xOf,
} from '../../src/app/panels/timeline/scale.ts';
import { gapMark } from '../../src/app/panels/timeline/words.ts';
import type { Gap, GapKind } from '../../src/core/scoring/gaps/types.ts';

const HOUR = 3600;
/** Sat 29 Oct 2011, 20:00 BST; the clocks go back at 02:00 on the Sunday. */
const autumn = {
  startUtcSec: 1_319_914_800,
  utcOffsets: [
    { fromSec: 0, offsetSec: HOUR },
    { fromSec: 6 * HOUR, offsetSec: 0 },
  ],
};

describe('the stretch in view', () => {
  it('holds the cursor a third of the way in, within the exercise', () => {
    expect(stretchAround(50 * HOUR, 24, 72 * HOUR)).toEqual({ fromSec: 42 * HOUR, toSec: 66 * HOUR });
    expect(stretchAround(0, 24, 72 * HOUR)).toEqual({ fromSec: 0, toSec: 24 * HOUR });
    expect(stretchAround(72 * HOUR, 24, 72 * HOUR)).toEqual({ fromSec: 48 * HOUR, toSec: 72 * HOUR });
    expect(stretchAround(10, 0, 72 * HOUR)).toEqual({ fromSec: 0, toSec: 72 * HOUR });
  });

  it('stays the same object while the cursor is within it, and follows when it leaves', () => {
    const stretch = { fromSec: 0, toSec: 24 * HOUR };
    expect(following(stretch, 12 * HOUR, 72 * HOUR)).toBe(stretch);
    expect(following(stretch, 23.9 * HOUR, 72 * HOUR).fromSec).toBeGreaterThan(12 * HOUR);
    expect(following({ fromSec: 48 * HOUR, toSec: 72 * HOUR }, 10 * HOUR, 72 * HOUR).fromSec).toBe(2 * HOUR);
    const last = { fromSec: 48 * HOUR, toSec: 72 * HOUR };
    expect(following(last, 72 * HOUR, 72 * HOUR)).toBe(last);
  });

  it('is moved by hand, but not out of the exercise', () => {
    const stretch = { fromSec: 10 * HOUR, toSec: 34 * HOUR };
    expect(moved(stretch, -50 * HOUR, 72 * HOUR)).toEqual({ fromSec: 0, toSec: 24 * HOUR });
    expect(moved(stretch, 50 * HOUR, 72 * HOUR)).toEqual({ fromSec: 48 * HOUR, toSec: 72 * HOUR });
  });

  it('goes from seconds to pixels and back', () => {
    const stretch = { fromSec: 3600, toSec: 7200 };
    expect(xOf(5400, stretch, 800)).toBe(400);
    expect(secAt(400, stretch, 800)).toBe(5400);
  });
});

describe('ticks', () => {
  it('stand on civil hours, on both sides of a change of the clocks', () => {
    const ticks = timeTicks(autumn, { fromSec: 0, toSec: 12 * HOUR }, 900);
    expect(ticks.map((tick) => tick.label)).toEqual([
      '20:00',
      '21:00',
      '22:00',
      '23:00',
      'Sun 30',
      '01:00',
      '01:00',
      '02:00',
      '03:00',
      '04:00',
      '05:00',
      '06:00',
      '07:00',
    ]);
  });

  it('grow further apart as there is less room', () => {
    const labels = (width: number): number => timeTicks(autumn, { fromSec: 0, toSec: 24 * HOUR }, width).length;
    expect(labels(300)).toBeLessThan(labels(1600));
  });

  it('name the days', () => {
    expect(daysOf(autumn, 30 * HOUR).map((day) => day.label)).toEqual(['Sat 29', 'Sun 30', 'Mon 31']);
  });

  it('name the days when the clocks go forward too', () => {
    // Sat 26 Mar 2011, 20:00 GMT; the clocks go forward at 01:00 on the Sunday.
    const spring = {
      startUtcSec: 1_301_169_600,
      utcOffsets: [
        { fromSec: 0, offsetSec: 0 },
        { fromSec: 5 * HOUR, offsetSec: HOUR },
      ],
    };
    expect(daysOf(spring, 60 * HOUR).map((day) => [day.label, day.sec / HOUR])).toEqual([
      ['Sat 26', 0],
      ['Sun 27', 4],
      ['Mon 28', 27],
      ['Tue 29', 51],
    ]);
  });

  it('put lines at round numbers below the largest', () => {
    expect(unitScale(0).lines).toEqual([1]);
    expect(unitScale(113).lines).toEqual([50, 100]);
    expect(unitScale(10).lines).toEqual([2, 4, 6, 8, 10]);
    expect(unitScale(113).top).toBeGreaterThan(113);
  });
});

describe('lines', () => {
  const box = { stretch: { fromSec: 0, toSec: 100 }, width: 100, height: 50, top: 10 };
  const times = [0, 20, 60];

  it('hold a value until the next step', () => {
    expect(linePath(times, [0, 5, 10], box)).toBe('M0 50H20V25H60V0H100');
  });

  it('begin with the step that already holds at the left edge', () => {
    expect(linePath(times, [0, 5, 10], { ...box, stretch: { fromSec: 40, toSec: 140 } })).toBe('M0 25H20V0H100');
  });

  it('hatch only where demand is above supply', () => {
    expect(shortfallPath(times, [4, 8, 8], [4, 2, 9], box)).toBe('M20 10H60V40H20Z');
  });

  it('find the step at a time', () => {
    expect([0, 19, 20, 99].map((sec) => stepAt(times, sec))).toEqual([0, 0, 1, 2]);
  });
});

describe('marks', () => {
  it('keep their label only where it does not run into the next', () => {
    const mark = (sec: number, label: string) => ({ kind: 'incident' as const, sec, label, title: label });
    const placed = placeMarks([mark(0, 'Croydon'), mark(20, 'Hackney'), mark(300, 'Ealing')], (sec) => sec, 400);
    expect(placed.map((one) => one.labelled)).toEqual([false, true, true]);
  });
});

describe('gaps', () => {
  const gap = (id: string, fromSec: number, kind: GapKind = 'capacityShort'): Gap => ({
    id,
    kind,
    fromSec,
    dimension: 'capacity',
    spr: ['3.2'],
    forces: [],
    incident: null,
    capability: null,
    untilSec: 900,
    severity: 10,
    facts: [],
    title: id,
    says: '',
    repair: null,
  });
  // As the list has them, the largest first.
  const gaps = [
    gap('d', 110),
    gap('a', 100),
    gap('late', 700),
    gap('weak', 0, 'singlePointOfFailure'),
    gap('far', 2000),
    gap('c', 101),
    gap('edge', 124),
  ];

  it('stand where they begin, those close together under one mark, the largest of it first', () => {
    const marks = gapMarks(gaps, (sec) => sec, 800);
    expect(marks.map(({ x, gaps: under }) => [x, under.map(({ id }) => id)])).toEqual([
      [100, ['d', 'a', 'c']],
      [124, ['edge']],
      [700, ['late']],
    ]);
  });

  it('are gone through by pressing their mark again', () => {
    const [mark] = gapMarks(gaps, (sec) => sec, 800);
    const pressed = [null, 'd', 'a', 'c', 'late'].map((open) => nextOf(mark!, open)?.id);
    expect(pressed).toEqual(['d', 'a', 'c', 'd', 'd']);
    expect(gapMark('Mon 16:21', ['a', 'b', 'c', 'd', 'e', 'f'])).toBe(
      '6 gaps from Mon 16:21: a; b; c; d; and 2 more. Press again for the next.',
    );
  });
});

describe('keys on the cursor', () => {
  it.each([
    ['ArrowRight', false, 1060],
    ['ArrowLeft', false, 940],
    ['ArrowRight', true, 4600],
    ['ArrowLeft', true, 0],
    ['PageUp', false, 22_600],
    ['Home', false, 0],
    ['End', false, 90_000],
    ['x', false, null],
  ])('%s (shift %s) leads from 1000 to %s', (key, shiftKey, to) => {
    expect(secAfterKey({ key, shiftKey }, 1000.6, 90_000)).toBe(to);
  });
});
