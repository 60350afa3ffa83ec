import { describe, expect, it } from 'vitest';
import {
  asOfText,
  coarseDuration,
  counted,
  cutMiddle,
  duration,
  listed,
  percent,
  sinceStart,
  span,
  whole,
} from '../../src/app/panels/format.ts';

/** Figures keep to their units by a space that does not break; here they are read as people see them. */
const seen = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('how figures read', () => {
  it.each([
    [0, '0'],
    [1240, '1,240'],
    [-820, '−820'],
    [1_234_567, '1,234,567'],
    [-0.2, '0'],
    [3326.66, '3,327'],
  ])('%d is %s', (n, text) => expect(whole(n)).toBe(text));

  it.each([
    [0, '0 min'],
    [22 * 60, '22 min'],
    [65 * 60, '1 h 05'],
    [147 * 60, '2 h 27'],
    [59 * 60 + 40, '1 h 00'],
    [-300, '−5 min'],
    [30 * 3600, '30 h 00'],
  ])('%d seconds last %s', (sec, text) => expect(seen(duration(sec))).toBe(text));

  it.each([
    [60, 'under 5 min'],
    [47 * 60, '45 min'],
    [2 * 3600 + 58 * 60, '3 h 00'],
    [3 * 3600 + 10 * 60, '3 h 15'],
    [11 * 3600 + 52 * 60, '11 h 45'],
    [13 * 3600 + 29 * 60, '13 h'],
  ])('%d simulated seconds are told as %s', (sec, text) => expect(seen(coarseDuration(sec))).toBe(text));

  it.each([
    [0, 'T+0'],
    [59, 'T+0'],
    [22 * 60 + 59, 'T+22 min'],
    [3 * 3600 + 42 * 60, 'T+3 h 42'],
  ])('%d seconds in is %s', (sec, text) => expect(seen(sinceStart(sec))).toBe(text));

  it('tells how long an exercise lasts', () => {
    expect([36, 48, 60, 108].map((hours) => seen(span(hours)))).toEqual([
      '36 h',
      '2 days',
      '2 days 12 h',
      '4 days 12 h',
    ]);
  });

  it('counts, lists and shares', () => {
    expect(counted(1, 'unit', 'units')).toBe('1 unit');
    expect(counted(1200, 'unit', 'units')).toBe('1,200 units');
    expect(listed([])).toBe('');
    expect(listed(['Kent'])).toBe('Kent');
    expect(listed(['Kent', 'Essex', 'Surrey'])).toBe('Kent, Essex and Surrey');
    expect(percent(0.404)).toBe('40%');
  });

  it('reads dates as people write them and leaves the rest alone', () => {
    expect(['2025-03-31', '2011-08', '2018', '2020–21', '2025-13-01'].map(asOfText)).toEqual([
      '31 Mar 2025',
      'Aug 2011',
      '2018',
      '2020–21',
      '2025-13-01',
    ]);
  });

  it('cuts long names in the middle, so that the number stays', () => {
    expect(cutMiddle('Kent PSU 2', 12)).toBe('Kent PSU 2');
    const cut = cutMiddle('Avon and Somerset PSU 12', 16);
    expect(cut).toHaveLength(16);
    expect(cut.endsWith('PSU 12')).toBe(true);
  });
});
