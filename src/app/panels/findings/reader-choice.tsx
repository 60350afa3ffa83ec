// Whose view: the nation, a region or a force, as one choice that typing finds. It lasts while the sheet is open.

import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { NATION, type Reader } from '../view.ts';
import * as words from './words.ts';

const keyOf = ({ force, region }: Reader): string =>
  force !== null ? `force ${force}` : region !== null ? `region ${region}` : 'nation';

export function ReaderChoice({ trace }: { readonly trace: Trace }) {
  const { view } = useDesk();
  const { forces } = trace.header.exercise;
  const regions = [...new Set(forces.flatMap(({ groupings }) => groupings.mutualAid ?? []))].sort();
  const readers: readonly Reader[] = [
    NATION,
    ...regions.map((region) => ({ force: null, region })),
    ...forces.map((_, force) => ({ force, region: null })),
  ];
  return (
    <select
      class="select-small reader-choice"
      aria-label={words.WHOSE_VIEW}
      title={words.WHOSE_VIEW}
      value={keyOf(view.reader.value)}
      onChange={({ currentTarget }) => {
        view.reader.value = readers.find((one) => keyOf(one) === currentTarget.value) ?? NATION;
      }}
    >
      <option value="nation">{words.THE_NATION}</option>
      <optgroup label={words.A_REGION}>
        {regions.map((region) => (
          <option key={region} value={keyOf({ force: null, region })}>
            {words.regionOf(region)}
          </option>
        ))}
      </optgroup>
      <optgroup label={words.A_FORCE}>
        {forces.map(({ id, name }, force) => (
          <option key={id} value={keyOf({ force, region: null })}>
            {name}
          </option>
        ))}
      </optgroup>
    </select>
  );
}
