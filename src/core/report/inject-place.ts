// Where an inject stands in a trace's header: in the scenario's list, or in the decision that added it. Knows no report.

import { at } from '../base/assert.ts';
import { allInjects } from '../trace/injects.ts';
import type { Trace } from '../trace/trace.ts';

/** A JSON Pointer to inject `n`, as facts number it. */
export function injectPlace({ header }: Trace, n: number): string {
  const { addedBy } = at(allInjects(header), n);
  return addedBy === null ? `/exercise/scenario/mel/injects/${n}` : `/decisions/${addedBy}/what/inject`;
}
