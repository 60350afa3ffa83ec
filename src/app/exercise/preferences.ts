// What the desk remembers between visits: theme, renderer, speed. Storage may be refused or wiped; then nothing is
// remembered and nothing breaks.

const PREFIX = 'muster.';

/** How long the room has, and since when: the room's screen is told it too. */
export const ROOM_TIME = 'roomTime';

export function remembered<T extends string>(name: string, known: readonly T[]): T | null {
  try {
    const value = localStorage.getItem(PREFIX + name);
    return known.find((one) => one === value) ?? null;
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Nothing to do: the choice holds for this visit.
  }
}

/** What was remembered under a name as it was written; whoever reads it checks it. */
export function rememberedText(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}
