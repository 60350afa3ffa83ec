// Demand, at work, on the way and short, a row for each capability at an incident.

import type { TraceHeader } from '../../../core/trace/trace.ts';
import { ColumnHeads, type Figure } from '../explain/how-counted.tsx';
import { amount, whole } from '../format.ts';
import { CapabilityGlyph } from '../parts/glyph.tsx';
import { capabilityAt } from '../read/names.ts';
import type { IncidentLine } from '../read/situation.ts';
import * as words from './words.ts';

export const SUPPLY_FIGURES: readonly Figure[] = [
  { title: words.DEMAND, why: 'demand' },
  { title: words.AT_WORK, why: 'atWork' },
  { title: words.ON_THE_WAY, why: 'onTheWay' },
  { title: words.SHORT, why: 'short' },
];

export function SupplyTable({
  header,
  lines,
}: {
  readonly header: TraceHeader;
  readonly lines: readonly IncidentLine[];
}) {
  return (
    <table class="supply">
      <ColumnHeads heads={SUPPLY_FIGURES} />
      <tbody>
        {lines.map((line) => {
          const capability = capabilityAt(header, line.capability);
          return (
            <tr key={line.capability}>
              <th scope="row">
                <CapabilityGlyph glyph={capability.glyph} />
                {capability.name}
              </th>
              <td>{whole(line.demand)}</td>
              <td>
                {amount(line.own)} + {amount(line.lent)}
              </td>
              <td>{amount(line.onTheWay)}</td>
              <td class={line.short > 0 ? 'is-short' : ''}>{whole(line.short)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
