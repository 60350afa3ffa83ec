// What the inset shows: the Metropolitan Police District and the City.

import type { Geography } from './geography.ts';
import type { Box } from './rings.ts';

const LONDON_IDS: readonly string[] = ['E23000001', 'E23000034'];

export function boxOfLondon({ areas }: Geography): Box {
  const london = areas.filter(({ id }) => LONDON_IDS.includes(id)).map(({ box }) => box);
  return {
    minX: Math.min(...london.map(({ minX }) => minX)),
    minY: Math.min(...london.map(({ minY }) => minY)),
    maxX: Math.max(...london.map(({ maxX }) => maxX)),
    maxY: Math.max(...london.map(({ maxY }) => maxY)),
  };
}
