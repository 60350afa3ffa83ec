// What the desk remembers between visits: theme, renderer, speed. Storage may be refused or wiped; then nothing is
// remembered and nothing breaks.

const PREFIX = 'muster.';

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
