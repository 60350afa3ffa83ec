// Links: who was joined to whom in this run, as a drawing and as tables, with what was told, what failed and who went round
// whom; and what hangs on each, by reruns without it.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Trace } from '../../../../core/trace/trace.ts';
import { useDesk } from '../../context.ts';
import { connectionsIn } from '../../read/findings.ts';
import { FactList } from '../fact-list.tsx';
import { LinkDrawing } from './drawing.tsx';
import { CentreTable, EdgeTable } from './tables.tsx';
import { WeakPoints } from './weak-points.tsx';
import * as words from './words.ts';

const FIRST_FACTS = 3;

export function LinksPage() {
  const trace = useDesk().desk.trace.value;
  return trace === null ? null : <Links trace={trace} />;
}

function Links({ trace }: { readonly trace: Trace }) {
  const { desk, view } = useDesk();
  const { header } = trace;
  const page = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<string | null>(null);
  const scope = view.scope.value;
  const connections = useMemo(() => connectionsIn(trace, desk.data.scoring, scope), [trace, desk.data.scoring, scope]);
  const edges = useMemo(
    () =>
      [...connections.edges].sort(
        (x, y) => Number(words.hadTrouble(y)) - Number(words.hadTrouble(x)) || y.messages - x.messages,
      ),
    [connections],
  );
  const chosen = edges.find(({ a, b }) => `${a} ${b}` === place) ?? edges[0];
  // The keys are for what has opened, unless somebody is at the choices of the sheet.
  useEffect(() => {
    if (document.activeElement?.closest('.findings') !== null) return;
    page.current?.querySelector<HTMLElement>('.btn, .links-pick[tabindex="0"]')?.focus();
  }, []);
  return (
    <div class="links-page" ref={page}>
      <WeakPoints />
      {edges.length === 0 ? (
        <p class="matrix-says">{words.NOBODY}</p>
      ) : (
        <LinkDrawing
          header={header}
          connections={connections}
          chosen={chosen}
          onChoose={({ a, b }) => setPlace(`${a} ${b}`)}
        />
      )}
      {chosen !== undefined && (
        <section class="links-chosen" aria-label={words.namesOf(connections, chosen)}>
          <p>
            <b>{words.namesOf(connections, chosen)}</b>: {words.edgeText(chosen)}.{' '}
            {chosen.links[0] !== undefined && <OpenBeside link={chosen.links[0]} />}
          </p>
          <FactList key={place} trace={trace} facts={chosen.facts} first={FIRST_FACTS} />
        </section>
      )}
      {edges.length > 0 && (
        <>
          <p class="caption">{words.ABOUT}</p>
          <EdgeTable
            connections={connections}
            edges={edges}
            chosen={chosen}
            onChoose={({ a, b }) => setPlace(`${a} ${b}`)}
          />
        </>
      )}
      <CentreTable connections={connections} />
    </div>
  );
}

/** The same two in the inspector: their channels and what of them works now. */
function OpenBeside({ link }: { readonly link: number }) {
  const { desk } = useDesk();
  return (
    <button type="button" class="link" onClick={() => desk.select({ kind: 'link', index: link })}>
      {words.OPEN_BESIDE}
    </button>
  );
}
