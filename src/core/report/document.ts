// What a report, a pack or any other printed paper is made of, before it is a page, a Word file or a table: sections of
// paragraphs, lists and tables. Every figure in it says where it comes from, so that a test can go back to it.

/** Something taken from the run, the exercise or a person, as it is to be read; `from` says what of it (see origins.ts). */
export interface Figure {
  readonly text: string;
  readonly from: string;
}

/** Our own words hold no figures: those are of the other kind. */
export type Piece = string | Figure;
export type Line = readonly Piece[];

export interface Column {
  readonly head: string;
  /** Figures that are set under one another. */
  readonly numeric?: true;
  /** Share of the table's width, in hundredths; absent: an even part of what is left. */
  readonly width?: number;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line; readonly small?: true }
  | { readonly kind: 'heading'; readonly line: Line }
  | { readonly kind: 'list'; readonly lines: readonly Line[] }
  | {
      readonly kind: 'table';
      /** Name of the file that holds it as a table alone; absent: it has none. */
      readonly file?: string;
      readonly caption: Line;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Line[])[];
    }
  /** Room to write on paper. */
  | { readonly kind: 'blankRows'; readonly columns: readonly Column[]; readonly rows: number }
  /** A drawing, as SVG without script. */
  | { readonly kind: 'drawing'; readonly svg: string; readonly says: string };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Where it begins and how its sheet lies; absent: on from the last. */
  readonly page?: 'newPage' | 'a3';
}

export interface Paper {
  readonly title: Line;
  readonly kind: string;
  /** At the head and foot of every page. */
  readonly marking: string;
  /** What is to be known before any figure is believed. */
  readonly banner: string;
  readonly sections: readonly Section[];
  /** What proves which run it tells of. */
  readonly proof: Line;
}

/** Words with figures in them: say`Begins ${start}.` */
export const say = (words: readonly string[], ...figures: readonly (Piece | Line)[]): Line =>
  words.flatMap((word, n): Piece[] => {
    const figure = figures[n];
    const after = figure === undefined ? [] : typeof figure === 'string' || 'from' in figure ? [figure] : [...figure];
    return word === '' ? after : [word, ...after];
  });

export const paragraph = (line: Line): Block => ({ kind: 'paragraph', line });
export const small = (line: Line): Block => ({ kind: 'paragraph', line, small: true });
export const heading = (line: Line): Block => ({ kind: 'heading', line });

export const textOf = (line: Line): string =>
  line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

/** Lines with a word between them. */
export const joined = (lines: readonly Line[], between: string): Line =>
  lines.flatMap((line, n) => (n === 0 ? line : [between, ...line]));
