// Leads to "time from here" for a place: how soon strength could be there.

import { useDesk } from '../context.ts';
import type { HerePlace } from '../here/question.ts';
import * as words from './words.ts';

export function HereLink({ place }: { readonly place: HerePlace | null }) {
  const { view } = useDesk();
  if (place === null) return null;
  return (
    <button type="button" class="link" onClick={() => view.here.open(place)}>
      {words.timeTo(place.isClicked ? null : place.name)}
    </button>
  );
}
