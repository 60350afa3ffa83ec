// The tables of a paper that are of use by themselves, as rows of text: the same figures, in the same words.

import { type Paper, textOf } from './document.ts';

export interface PlainTable {
  readonly file: string;
  /** The first row is the head. */
  readonly rows: readonly (readonly string[])[];
}

export const tablesOf = ({ sections, marking }: Paper): readonly PlainTable[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): PlainTable[] => {
      if (block.kind !== 'table' || block.file === undefined) return [];
      const head = [...block.columns.map((column) => column.head), 'Marking'];
      return [{ file: block.file, rows: [head, ...block.rows.map((row) => [...row.map(textOf), marking])] }];
    }),
  );
