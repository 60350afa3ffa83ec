// How the figures beside it are counted: one small control for a table or a list of figures, and the heads of a table that has one.

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

interface ColumnHeadsProps {
  /** Head of the column that names the rows; none where they speak for themselves. */
  readonly first?: string;
  readonly figures: readonly Figure[];
}

export function ColumnHeads({ first, figures }: ColumnHeadsProps) {
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
        {figures.map(({ title }) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
