// How many seeds a command runs: 1 to N, each by its number, so that any of them can be run alone.

import { Misuse } from './exit.ts';

const MOST_SEEDS = 10_000;

export function seedsOf(text: string, option = '--seeds'): string[] {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > MOST_SEEDS) {
    throw new Misuse(`${option}: found "${text}", expected a whole number from 1 to ${MOST_SEEDS}`);
  }
  return Array.from({ length: count }, (_, n) => `${n + 1}`);
}
