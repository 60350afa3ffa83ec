// When shares of a requirement arrived, own and outside units together and outside alone; and whose measure this is.

import type { ArrivalMeasure, ArrivalTimes } from '../../../core/trace/measures.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { coarseDuration, counted } from '../format.ts';
import { capabilityAt } from '../read/names.ts';
import { arrivalsOf } from '../timeline/marks.ts';
import * as words from './words.ts';

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
      {measures.map((measure) => (
        <Measure
          key={`${measure.incident} ${measure.capability}`}
          trace={trace}
          measure={measure}
          named={incident === null}
        />
      ))}
      <p class="caption">{words.ARRIVALS_MEASURE}</p>
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
  const place = named ? `${trace.header.incidents[measure.incident]?.name}. ` : '';
  return (
    <table class="arrivals">
      <caption>
        {place}
        {words.requirement(units)}
        {measure.firstRequestSec === null ? `. ${words.NO_REQUEST}` : ''}
      </caption>
      {measure.firstRequestSec !== null && (
        <>
          <thead>
            <tr>
              <td />
              {words.ARRIVAL_COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Times label={words.OWN_AND_OUTSIDE} times={measure.all} />
            <Times label={words.OUTSIDE_ONLY} times={measure.external} />
          </tbody>
        </>
      )}
    </table>
  );
}

function Times({ label, times }: { readonly label: string; readonly times: ArrivalTimes }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {[times.firstSec, ...times.shareSec].map((sec, n) => (
        <td key={n} class={sec === null ? 'is-never' : ''}>
          {sec === null ? (
            <span role="img" aria-label={words.NEVER} title={words.NEVER}>
              –
            </span>
          ) : (
            coarseDuration(sec)
          )}
        </td>
      ))}
    </tr>
  );
}
