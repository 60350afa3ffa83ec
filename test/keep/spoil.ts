// Spoils what was sound, by chance: a text with something cut out or put in, a document with a value replaced or taken away,
// bytes with some of them changed.

const MARKS = ['"', '{', '}', '[', ']', ',', ':', '0', '-', '\\', 'e', 'null', '1e308', '\u0000', '<script>', '\ud800'];
const VALUES = [
  null,
  true,
  0,
  -1,
  1e308,
  0.1,
  '',
  '<b>',
  '__proto__',
  'E23000032',
  [],
  [[]],
  {},
  { parameter: 'host' },
];

export type Draw = (below: number) => number;
export const one = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)]!;

/** A copy of a text with something cut out, doubled, put in, or put elsewhere. */
export function smudged(text: string, draw: Draw): string {
  let changed = text;
  for (let times = 1 + draw(3); times > 0; times--) {
    const at = draw(changed.length);
    const span = 1 + draw(draw(2) === 0 ? 4 : 400);
    const [before, cut, after] = [changed.slice(0, at), changed.slice(at, at + span), changed.slice(at + span)];
    const mark = one(MARKS, draw);
    changed = one(
      [before + after, before + cut + cut + after, before + mark + cut + after, before + mark + after],
      draw,
    );
  }
  return changed;
}

/** A copy of a document with a value somewhere in it replaced, taken away, or given another name. */
export function rewritten(document: unknown, draw: Draw): string {
  const copy: unknown = structuredClone(document);
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, unknown>, key]);
      visit((value as Record<string, unknown>)[key]);
    }
  };
  visit(copy);
  for (let times = 1 + draw(3); times > 0; times--) {
    const [holder, key] = one(places, draw);
    const kind = draw(4);
    if (kind === 0) delete holder[key];
    else if (kind === 1) holder[`${key}s`] = holder[key];
    else holder[key] = one(VALUES, draw);
  }
  return JSON.stringify(copy);
}

/** A copy of some bytes with a few of them changed, or the end cut off. */
export function gnawed(bytes: Uint8Array, draw: Draw): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(draw(4) === 0 ? bytes.subarray(0, draw(bytes.length)) : bytes);
  for (let times = 1 + draw(4); times > 0 && copy.length > 0; times--) copy[draw(copy.length)] = draw(256);
  return copy;
}
