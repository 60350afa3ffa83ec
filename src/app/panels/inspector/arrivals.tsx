// When shares of a requirement arrived, own and outside units together and outside alone; and whose measure this is.

import { ARRIVAL_SHARES, type ArrivalMeasure, type ArrivalTimes } from '../../../core/trace/measures.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { ColumnHeads, type Figure } from '../explain/how-counted.tsx';
import { coarseDuration, counted, percent } from '../format.ts';
import { capabilityAt } from '../read/names.ts';
import { arrivalsOf } from '../timeline/marks.ts';
import * as words from './words.ts';

const COLUMNS = [words.FIRST, ...ARRIVAL_SHARES.map(percent)];
const FIGURES = COLUMNS.map((title, n): Figure => ({ title, why: n === 0 ? 'firstArrival' : 'shareArrived' }));

interface ArrivalsProps {
  readonly trace: Trace;
  /** null tells of every incident. */
  readonly incident: number | null;
}

export function Arrivals({ trace, incident }: ArrivalsProps) {
  const measures = arrivalsOf(trace).filter((m) => incident === null || m.incident === incident);
  if (measures.length === 0) return null;
  return (
    <section class="block">
      <h3>{words.ARRIVALS}</h3>
      <p class="caption">{words.ARRIVALS_MEASURE}</p>
      <table class="arrivals">
        <ColumnHeads heads={FIGURES} />
        {measures.map((measure) => (
          <Measure
            key={`${measure.incident} ${measure.capability}`}
            trace={trace}
            measure={measure}
            named={incident === null}
          />
        ))}
      </table>
    </section>
  );
}

interface MeasureProps {
  readonly trace: Trace;
  readonly measure: ArrivalMeasure;
  readonly named: boolean;
}

function Measure({ trace, measure, named }: MeasureProps) {
  const capability = capabilityAt(trace.header, measure.capability);
  const units = counted(measure.requirementUnits, capability.unitName, capability.unitPlural);
  const place = trace.header.incidents[measure.incident]?.name;
  return (
    <tbody>
      <tr class="incident-name">
        <th scope="rowgroup" colSpan={COLUMNS.length + 1}>
          {named ? (
            <>
              <b>{place}</b>
              <span class="muted">{words.ofUnits(units)}</span>
            </>
          ) : (
            words.requirement(units)
          )}
        </th>
      </tr>
      {measure.firstRequestSec === null ? (
        <tr>
          <th scope="row" colSpan={COLUMNS.length + 1}>
            {words.NO_REQUEST}
          </th>
        </tr>
      ) : (
        <>
          <Times label={words.OWN_AND_OUTSIDE} times={measure.all} />
          <Times label={words.OUTSIDE_ONLY} times={measure.external} />
        </>
      )}
    </tbody>
  );
}

function Times({ label, times }: { readonly label: string; readonly times: ArrivalTimes }) {
  const columns = [times.firstSec, ...times.shareSec];
  return (
    <tr>
      <th scope="row">{label}</th>
      {COLUMNS.map((column, n) => {
        const sec = columns[n] ?? null;
        return (
          <td key={column} class={sec === null ? 'is-never' : ''}>
            {sec === null ? (
              <span role="img" aria-label={words.NEVER} title={words.NEVER}>
                –
              </span>
            ) : (
              coarseDuration(sec)
            )}
          </td>
        );
      })}
    </tr>
  );
}
