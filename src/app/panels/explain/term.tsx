// A word of the field where it stands, dotted: its meaning opens beside it.

import type { ComponentChildren } from 'preact';
import { Explained } from './explained.tsx';
import type { TermId } from './terms.ts';

interface TermProps {
  readonly of: TermId;
  readonly children: ComponentChildren;
}

export function Term({ of, children }: TermProps) {
  return (
    <Explained told={[{ id: of }]} class="term" name={typeof children === 'string' ? children : of}>
      {children}
    </Explained>
  );
}
