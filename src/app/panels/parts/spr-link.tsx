// A paragraph of the SPR where it is cited: small, and the way to what it asks.

import { editionOf } from '../../../core/model/spr.ts';
import { useDesk } from '../context.ts';
import { SPR } from '../words.ts';

export function SprLinks({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  const { desk, view } = useDesk();
  return (
    <span class="spr-links">
      SPR{' '}
      {paragraphs.map((paragraph) => {
        const edition = editionOf(desk.data.editions, paragraph);
        if (edition === undefined) return <span key={paragraph}>{paragraph} </span>;
        return (
          <button
            type="button"
            key={paragraph}
            class="link"
            aria-label={`${SPR}, paragraph ${paragraph}`}
            onClick={() => {
              view.sprPlace.value = { edition: edition.id, paragraph };
              view.spr.value = true;
            }}
          >
            {paragraph}
          </button>
        );
      })}
    </span>
  );
}
