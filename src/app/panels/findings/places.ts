// Where each part of the sheet of findings opens.

import type { FindingsPlace } from '../view.ts';

export const PLACES: { readonly [K in FindingsPlace['kind']]: Extract<FindingsPlace, { kind: K }> } = {
  scores: { kind: 'scores', dimension: 'capacity' },
  gaps: { kind: 'gaps', id: null },
  compatibility: { kind: 'compatibility' },
  links: { kind: 'links' },
};
