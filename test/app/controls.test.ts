import { describe, expect, it } from 'vitest';
import { commandFor, type Press } from '../../src/app/panels/help/keys.ts';
import { type Column, filtered, nextSorting, rowsInSight, sorted } from '../../src/app/panels/tables/columns.ts';
import { neighbourSpeed, readSpeed, SPEEDS } from '../../src/app/panels/top/speeds.ts';

describe('speed', () => {
  it.each([
    ['120', 120],
    [' 1,800 ', 1800],
    ['60×', 60],
    ['7200x', 7200],
    ['1', 1],
  ])('“%s” is %d', (typed, speed) => expect(readSpeed(typed)).toEqual({ ok: true, speed }));

  it.each(['', '0', '7201', '-5', '1.5', 'fast'])('“%s” is refused with the range', (typed) => {
    const read = readSpeed(typed);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.message).toContain('from 1 to 7,200');
  });

  it('steps through the offered speeds from any speed, and stops at the ends', () => {
    expect(neighbourSpeed(120, 1)).toBe(600);
    expect(neighbourSpeed(100, -1)).toBe(60);
    expect(neighbourSpeed(7200, 1)).toBe(7200);
    expect(neighbourSpeed(1, -1)).toBe(1);
    expect([...SPEEDS].sort((x, y) => x - y)).toEqual(SPEEDS);
  });
});

describe('keys', () => {
  const press = (key: string, extra: Partial<Press> = {}): Press => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...extra,
  });
  const nowhere = { inField: false, onButton: false };
  const inField = { inField: true, onButton: false };
  const onButton = { inField: false, onButton: true };

  it('mean what the help sheet says', () => {
    const table: readonly (readonly [Press, string | null])[] = [
      [press(' '), 'playOrPause'],
      [press(','), 'back'],
      [press('.'), 'forward'],
      [press('['), 'slower'],
      [press(']'), 'faster'],
      [press('?', { shiftKey: true }), 'help'],
      [press('Escape'), 'close'],
      [press('z', { ctrlKey: true }), 'undo'],
      [press('y', { ctrlKey: true }), 'redo'],
      [press('s', { ctrlKey: true }), 'saveCopy'],
      [press('o', { ctrlKey: true }), 'openFile'],
      [press('Z', { metaKey: true, shiftKey: true }), 'redo'],
      [press('ArrowRight', { shiftKey: true }), 'hourOn'],
      [press('q'), null],
    ];
    for (const [pressed, command] of table) expect(commandFor(pressed, nowhere)).toBe(command);
  });

  it('mean nothing in a field but Escape', () => {
    for (const key of [' ', ',', '.', '[', ']', '?', 't', 'k', 'ArrowLeft']) {
      expect(commandFor(press(key), inField)).toBeNull();
    }
    expect(commandFor(press('z', { ctrlKey: true }), inField)).toBeNull();
    expect(commandFor(press('Escape'), inField)).toBe('close');
  });

  it('leave Space to a button that has the focus, and the browser its own', () => {
    expect(commandFor(press(' '), onButton)).toBeNull();
    expect(commandFor(press('.'), onButton)).toBe('forward');
    expect(commandFor(press('ArrowLeft', { altKey: true }), nowhere)).toBeNull();
    expect(commandFor(press('r', { ctrlKey: true }), nowhere)).toBeNull();
  });
});

describe('tables', () => {
  interface Row {
    readonly name: string;
    readonly units: number;
  }
  const columns: readonly Column<Row>[] = [
    { key: 'name', title: 'Name', share: 1, text: (row) => row.name },
    {
      key: 'units',
      title: 'Units',
      share: 1,
      figures: true,
      why: 'short',
      text: (row) => `${row.units} units`,
      order: (row) => row.units,
    },
  ];
  const rows: readonly Row[] = [
    { name: 'Kent', units: 9 },
    { name: 'Essex', units: 12 },
    { name: 'North Wales', units: 9 },
  ];

  it('filter by every word, in any column and any case', () => {
    expect(filtered(rows, columns, 'WALES 9').map((row) => row.name)).toEqual(['North Wales']);
    expect(filtered(rows, columns, '  ')).toBe(rows);
    expect(filtered(rows, columns, 'kent 12')).toEqual([]);
  });

  it('sort figures as figures, and leave ties as they were', () => {
    const by = (descending: boolean): string[] =>
      sorted(rows, columns, { key: 'units', descending }).map((row) => row.name);
    expect(by(false)).toEqual(['Kent', 'North Wales', 'Essex']);
    expect(by(true)).toEqual(['Essex', 'Kent', 'North Wales']);
    expect(sorted(rows, columns, null)).toBe(rows);
  });

  it('take presses on a header in turn: up, down, as they came', () => {
    const first = nextSorting(null, 'name');
    const second = nextSorting(first, 'name');
    expect([first, second, nextSorting(second, 'name'), nextSorting(second, 'units')]).toEqual([
      { key: 'name', descending: false },
      { key: 'name', descending: true },
      null,
      { key: 'units', descending: false },
    ]);
  });

  it('draw what is in sight of 5,000 rows, and nothing of none', () => {
    const { from, to } = rowsInSight(5000, 28 * 1000, 560, 28);
    expect(from).toBe(994);
    expect(to - from).toBeLessThan(40);
    expect(rowsInSight(0, 9999, 560, 28)).toEqual({ from: 0, to: 0 });
  });
});
