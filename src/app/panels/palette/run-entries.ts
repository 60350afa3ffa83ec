// Lines of the palette for what is in a run now: its requests, with why they took so long, and its units by name.

import type { Trace } from '../../../core/trace/trace.ts';
import type { Desk } from '../../exercise/desk.ts';
import { requestsBy } from '../read/requests.ts';
import type { Entry } from './entries.ts';
import * as words from './words.ts';

/** What was drafted by the cursor. */
export function requestEntries(desk: Desk, trace: Trace): readonly Entry[] {
  const state = desk.stateNow();
  if (state === null) return [];
  return requestsBy(trace, state, null).map(
    ({ request, capability, incidentName }): Entry => ({
      id: `request ${request}`,
      kind: 'request',
      title: words.requestText(request + 1, capability, incidentName),
      also: words.ALSO_WHY,
      key: null,
      run: () => desk.select({ kind: 'request', index: request }),
    }),
  );
}

/** Made-up units come and go, and are found in the table. */
export const unitEntries = (desk: Desk, { header }: Trace): readonly Entry[] =>
  header.units.flatMap(({ name, madeUp }, index): Entry[] =>
    madeUp === undefined
      ? [
          {
            id: `unit ${index}`,
            kind: 'unit',
            title: name,
            key: null,
            run: () => desk.select({ kind: 'unit', index }),
          },
        ]
      : [],
  );
