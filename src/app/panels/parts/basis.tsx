// The mark that says how a figure came to be: ● published ◐ derived ◌ illustrative ◆ yours.

import type { ComponentChild } from 'preact';
import type { Basis, Provenance } from '../../../core/model/dataset.ts';
import { asOfText } from '../format.ts';
import { BASIS_MEANING, BASIS_WORDS } from '../words.ts';

const SHAPES: Readonly<Record<Basis, ComponentChild>> = {
  published: <circle cx="5" cy="5" r="4" fill="currentColor" />,
  derived: (
    <>
      <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" stroke-width="1.2" />
      <path d="M5 1.4a3.6 3.6 0 0 1 0 7.2z" fill="currentColor" />
    </>
  ),
  illustrative: (
    <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" stroke-width="1.3" stroke-dasharray="1.9 1.87" />
  ),
  user: <path d="M5 .6 9.4 5 5 9.4 .6 5z" fill="currentColor" />,
};

interface BasisMarkProps {
  readonly basis: Basis;
  readonly source?: string;
  readonly asOf?: string;
}

/** The mark alone; its title tells basis, source and date. */
export function BasisMark({ basis, source, asOf }: BasisMarkProps) {
  const from = source === undefined ? '' : `: ${source}${asOf === undefined ? '' : `, ${asOfText(asOf)}`}`;
  const title = `${BASIS_WORDS[basis]}${from}`;
  return (
    <span class={`basis basis-${basis}`} role="img" aria-label={title} title={title}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        {SHAPES[basis]}
      </svg>
    </span>
  );
}

export const basisOf = ({ basis, source, asOf }: Provenance): BasisMarkProps => ({ basis, source, asOf });

/** The key to the four marks. */
export function BasisKey() {
  return (
    <ul class="basis-key" aria-label="How figures came to be">
      {(Object.keys(SHAPES) as Basis[]).map((basis) => (
        <li key={basis} title={BASIS_MEANING[basis]}>
          <BasisMark basis={basis} />
          {BASIS_WORDS[basis]}
        </li>
      ))}
    </ul>
  );
}
