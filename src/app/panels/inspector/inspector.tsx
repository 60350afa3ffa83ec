// The right panel: what is selected, or the incidents when nothing is.

import { useDesk } from '../context.ts';
import { EngineNote } from '../parts/engine-note.tsx';
import { ForcePanel } from './force.tsx';
import { IncidentPanel } from './incident.tsx';
import { Overview } from './overview.tsx';
import { UnitPanel } from './unit.tsx';

export function Inspector() {
  const { desk, view } = useDesk();
  const trace = desk.trace.value;
  const selection = desk.selection.value;
  return (
    <aside class="right" aria-label="Inspector">
      {view.updating.value && <div class="working-bar" aria-hidden="true" />}
      <div class={`inspector ${view.updating.value ? 'is-stale' : ''}`} key={`${selection?.kind} ${selection?.index}`}>
        {trace === null ? (
          <>
            <p class="caption">The exercise is being worked out.</p>
            <EngineNote safe="Nothing is lost." />
          </>
        ) : selection === null ? (
          <Overview trace={trace} />
        ) : selection.kind === 'force' ? (
          <ForcePanel trace={trace} index={selection.index} />
        ) : selection.kind === 'incident' ? (
          <IncidentPanel trace={trace} index={selection.index} />
        ) : (
          <UnitPanel trace={trace} index={selection.index} />
        )}
      </div>
    </aside>
  );
}
