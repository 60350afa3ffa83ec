// How the figures beside it are counted: one small control for a table or a list of figures, and the heads of a table that has one.

import type { Basis } from '../../../core/model/dataset.ts';
import { BasisMark } from '../parts/basis.tsx';
import type { EntryId } from './entries.ts';
import { Explained } from './explained.tsx';
import { HOW_COUNTED, howCountedText } from './words.ts';

export interface Figure {
  /** As its column or its line is headed. */
  readonly title: string;
  readonly why: EntryId;
}

export function HowCounted({ figures }: { readonly figures: readonly Figure[] }) {
  const label = howCountedText(figures.map(({ title }) => title));
  return (
    <Explained
      told={figures.map(({ title, why }) => ({ id: why, title }))}
      class="how-counted"
      name={label}
      label={label}
    >
      {HOW_COUNTED}
    </Explained>
  );
}

/** A column of figures, or of words that speak for themselves. */
type Head = ((Figure & { readonly isWords?: true }) | { readonly title: string; readonly isWords: true }) & {
  /** The mark of a basis that all of the column shares. */
  readonly basis?: Basis;
};

interface ColumnHeadsProps {
  /** Head of the column that names the rows; none where they speak for themselves. */
  readonly first?: string;
  readonly heads: readonly Head[];
}

export function ColumnHeads({ first, heads }: ColumnHeadsProps) {
  const figures = heads.filter((head) => 'why' in head);
  return (
    <thead>
      <tr>
        {first === undefined ? (
          <td class="heads-corner">
            <HowCounted figures={figures} />
          </td>
        ) : (
          <th scope="col" class="heads-corner">
            {first} <HowCounted figures={figures} />
          </th>
        )}
        {heads.map(({ title, isWords, basis }) => (
          <th key={title} scope="col" class={isWords === true ? 'is-words' : ''}>
            {title} {basis !== undefined && <BasisMark basis={basis} />}
          </th>
        ))}
      </tr>
    </thead>
  );
}
