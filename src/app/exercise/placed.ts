// Where what is selected is to be seen: a request has no place of its own, and stands where its incident does.

import type { Trace } from '../../core/trace/trace.ts';
import type { Selection } from './desk.ts';

export function placed(selection: Selection | null, trace: Trace | null): Selection | null {
  if (selection?.kind !== 'request') return selection;
  const incident = trace?.requests.incident[selection.index];
  return incident === undefined ? null : { kind: 'incident', index: incident };
}
