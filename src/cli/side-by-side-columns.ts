// A table for the eye: words on the left, broken where they are too long, and figures in columns to the right of them.

/** A label and its figures; an empty one keeps a line free. */
export type Line = readonly string[];

const LABEL = 58;
const LEAST = 12;

export function columns(heading: Line, lines: readonly Line[]): string[] {
  const [, ...heads] = heading;
  const widths = heads.map((head, n) =>
    Math.max(LEAST, head.length, ...lines.map((line) => (line[n + 1] ?? '').length)),
  );
  const row = ([label = '', ...cells]: Line): string[] => {
    const [last = '', ...before] = broken(label).toReversed();
    const figures = cells.map((cell, n) => cell.padStart(widths[n] ?? LEAST)).join('  ');
    return [...before.toReversed(), cells.length === 0 ? last : `${last.padEnd(LABEL)}  ${figures}`.trimEnd()];
  };
  return [heading, ...lines].flatMap(row);
}

/** In lines of at most `LABEL` letters, the later ones set in; what stands before it keeps its own. */
function broken(text: string): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > LABEL) {
    const at = rest.lastIndexOf(' ', LABEL);
    // A word as long as a line is left whole.
    if (at <= 4) break;
    lines.push(rest.slice(0, at));
    rest = `    ${rest.slice(at + 1)}`;
  }
  return [...lines, rest];
}
