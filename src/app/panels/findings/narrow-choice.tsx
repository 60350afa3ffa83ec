// Over which part of the time, and for which capability: two choices that last while the sheet is open.

import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { capabilityAt } from '../read/names.ts';
import { capabilitiesDemanded } from '../read/tiers.ts';
import { daysOf } from '../timeline/scale.ts';
import type { Narrowing } from './narrowing.ts';
import * as words from './words.ts';

const LAST_HOURS = [4, 8, 12, 24] as const;

const keyOf = (part: Narrowing['part']): string =>
  part === null ? 'all' : 'lastHours' in part ? `last ${part.lastHours}` : `day ${part.dayFromSec}`;

interface NarrowChoiceProps {
  readonly trace: Trace;
  /** What is shown has to do with capabilities one by one. */
  readonly byCapability: boolean;
}

export function NarrowChoice({ trace, byCapability }: NarrowChoiceProps) {
  const { view } = useDesk();
  const { header } = trace;
  const { capability, part } = view.narrowing.value;
  const demanded = capabilitiesDemanded(trace);
  const days = daysOf(header, header.durationSec);
  const parts: readonly NonNullable<Narrowing['part']>[] = [
    ...LAST_HOURS.filter((hours) => hours * 3600 < header.durationSec).map((lastHours) => ({ lastHours })),
    ...(days.length > 1 ? days : []).map(({ sec }, n) => ({
      dayFromSec: sec,
      dayUntilSec: days[n + 1]?.sec ?? header.durationSec,
    })),
  ];
  return (
    <>
      <select
        class="select-small"
        aria-label={words.PART_OF_TIME}
        title={words.PART_OF_TIME}
        value={keyOf(part)}
        onChange={({ currentTarget }) => {
          const chosen = parts.find((one) => keyOf(one) === currentTarget.value) ?? null;
          view.narrowing.value = { capability, part: chosen };
        }}
      >
        <option value="all">{words.FROM_START}</option>
        {parts.map((one) => (
          <option key={keyOf(one)} value={keyOf(one)}>
            {'lastHours' in one
              ? words.lastHours(one.lastHours)
              : (days.find(({ sec }) => sec === one.dayFromSec)?.label ?? '')}
          </option>
        ))}
      </select>
      {byCapability && demanded.length > 1 && (
        <select
          class="select-small"
          aria-label={words.OF_CAPABILITY}
          title={words.OF_CAPABILITY}
          value={String(capability ?? -1)}
          onChange={({ currentTarget }) => {
            const chosen = Number(currentTarget.value);
            view.narrowing.value = { part, capability: chosen < 0 ? null : chosen };
          }}
        >
          <option value="-1">{words.ALL_CAPABILITIES}</option>
          {demanded.map((n) => (
            <option key={n} value={String(n)}>
              {capabilityAt(header, n).name}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
