// The layer that is wanted of this trace: of which capability, beside which force. The one at hand is kept where nothing that it
// is about has changed.

import type { Capability, Grouping } from '../../../core/model/dataset.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import type { TimeTo } from '../../exercise/here.ts';
import type { AreaLayerId } from '../../exercise/map-layers.ts';
import type { AreaLayer } from './layer.ts';
import { LAYER_MAKERS } from './registry.ts';

/** The capability that layers are about where nobody has chosen and an exercise has it. */
const USUAL = 'publicOrder';

export interface ChosenLayer {
  readonly key: string;
  readonly layer: AreaLayer;
  /** Capabilities to choose from; none where the layer is about none. */
  readonly choices: readonly Capability[];
  readonly capability: string | null;
}

interface Wanted {
  readonly areasBy: AreaLayerId;
  readonly capability: string | null;
  readonly selection: Selection | null;
  readonly timeTo?: TimeTo | null;
}

export function chooseLayer(
  trace: Trace,
  groupings: readonly Grouping[],
  { areasBy, capability, selection, timeTo = null }: Wanted,
  ask: () => void,
  before?: ChosenLayer,
): ChosenLayer {
  const { capabilityIds, exercise } = trace.header;
  const { make, isOfCapability, isOfForce, isOfTime } = LAYER_MAKERS[areasBy];
  const ofCapability = isOfCapability === true ? capabilityOf(trace, capability) : -1;
  const force = isOfForce === true ? forceOf(trace, selection) : -1;
  const time = isOfTime === true ? timeTo : null;
  const key = `${areasBy} ${ofCapability} ${force} ${time?.key}`;
  if (before?.key === key) return before;
  const about = (n: number): Capability | undefined => exercise.capabilities.find(({ id }) => id === capabilityIds[n]);
  return {
    key,
    layer: make({ trace, capability: ofCapability, about: about(ofCapability), groupings, force, timeTo: time, ask }),
    choices: isOfCapability === true ? capabilityIds.flatMap((_, n) => about(n) ?? []) : [],
    capability: capabilityIds[ofCapability] ?? null,
  };
}

function capabilityOf({ header: { capabilityIds, units } }: Trace, wanted: string | null): number {
  const ids: readonly string[] = capabilityIds;
  const found = wanted === null ? -1 : ids.indexOf(wanted);
  if (found >= 0) return found;
  const usual = ids.indexOf(USUAL);
  return usual >= 0 && units.some((unit) => unit.capability === usual) ? usual : (units[0]?.capability ?? 0);
}

/** The selected force, or that of what is selected; else the host of the first incident. */
function forceOf({ header }: Trace, selection: Selection | null): number {
  const first = header.incidents[0]?.force ?? -1;
  if (selection === null) return first;
  const { kind, index } = selection;
  if (kind === 'force') return index;
  if (kind === 'unit') return header.units[index]?.force ?? first;
  if (kind === 'incident') return header.incidents[index]?.force ?? first;
  const room = kind === 'centre' ? header.exercise.centres[index]?.force : undefined;
  return room === undefined ? first : header.forceIds.indexOf(room);
}
