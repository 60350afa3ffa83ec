// Tables of figures have their heads from the parts that ask how each column is counted; a head made by hand would stand unexplained.

import { type Node, nodesOf } from './syntax.ts';
import type { SourceFile } from './tree.ts';

/** The parts that make heads: their types ask for the explanation. */
const MAKES_HEADS = new Set(['src/app/panels/explain/how-counted.tsx', 'src/app/panels/tables/data-table.tsx']);

const isColumnScope = ({ type, name, value }: Node): boolean =>
  type === 'JSXAttribute' &&
  (name as { name?: string }).name === 'scope' &&
  (value as { value?: string })?.value === 'col';

/** Heads of columns made by hand. */
export const headsByHand = (file: SourceFile): string[] =>
  MAKES_HEADS.has(file.path) || !file.path.endsWith('.tsx')
    ? []
    : nodesOf(file)
        .filter(isColumnScope)
        .map(() => `${file.path}: the head of a column, without how it is counted`);
