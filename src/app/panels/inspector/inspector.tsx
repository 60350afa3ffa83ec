// The right panel: what is selected, or the incidents when nothing is.

import { useDesk } from '../context.ts';
import { EngineNote } from '../parts/engine-note.tsx';
import { CentrePanel } from './centre.tsx';
import { ForcePanel } from './force.tsx';
import { IncidentPanel } from './incident.tsx';
import { LinkPanel } from './link.tsx';
import { Overview } from './overview.tsx';
import { RequestPanel } from './request.tsx';
import { UnitPanel } from './unit.tsx';
import * as words from './words.ts';

export function Inspector() {
  const { desk, view } = useDesk();
  const trace = desk.trace.value;
  const selection = desk.selection.value;
  return (
    <aside class="right" aria-label="Inspector">
      {view.updating.value && <div class="working-bar" aria-hidden="true" />}
      <div class={`inspector ${view.updating.value ? 'is-stale' : ''}`} key={`${selection?.kind} ${selection?.index}`}>
        <EngineNote safe={trace === null ? words.NOTHING_LOST : words.RUN_SAFE} />
        {trace === null ? (
          desk.engine.value.kind !== 'failed' && <p class="caption">{words.WAITING}</p>
        ) : selection === null ? (
          <Overview trace={trace} />
        ) : selection.kind === 'force' ? (
          <ForcePanel trace={trace} index={selection.index} />
        ) : selection.kind === 'incident' ? (
          <IncidentPanel trace={trace} index={selection.index} />
        ) : selection.kind === 'request' ? (
          <RequestPanel trace={trace} index={selection.index} />
        ) : selection.kind === 'centre' ? (
          <CentrePanel trace={trace} index={selection.index} />
        ) : selection.kind === 'link' ? (
          <LinkPanel trace={trace} index={selection.index} />
        ) : (
          <UnitPanel trace={trace} index={selection.index} />
        )}
      </div>
    </aside>
  );
}
