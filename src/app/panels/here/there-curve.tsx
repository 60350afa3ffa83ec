// Units there as time goes by, to the number asked for: the middle as a line, the range as a band, the shares of the
// requirement as lines across with a mark where each is reached.

import type { OneByOne } from '../../../core/reach/answer.ts';
import { duration, percent, whole } from '../format.ts';
import { type CurvePoint, countsFor, curveEndSec, pointsOf } from './reading.ts';

const [W, H, LEFT, RIGHT, BOTTOM, TOP] = [400, 206, 58, 12, 22, 10];
const MOST_TICKS = 12;

interface ThereCurveProps {
  readonly there: OneByOne;
  readonly asked: number;
  readonly unitPlural: string;
}

export function ThereCurve({ there, asked, unitPlural }: ThereCurveProps) {
  const endSec = curveEndSec(there, asked);
  const top = Math.max(1, asked) * 1.08;
  const x = (sec: number): number => LEFT + ((W - LEFT - RIGHT) * sec) / endSec;
  const y = (units: number): number => H - BOTTOM - ((H - BOTTOM - TOP) * Math.min(units, top)) / top;
  const steps = (points: readonly CurvePoint[]): string =>
    points
      .map(({ sec, units }, n) => (n === 0 ? `M${x(sec)} ${y(units)}` : `H${fixed(x(sec))}V${fixed(y(units))}`))
      .join('');
  const [soon, likely, late] = [there.low, there.likely, there.high].map((sec) => pointsOf(sec, endSec));
  const back = [...late!]
    .reverse()
    .map(({ sec, units }) => `V${fixed(y(units))}H${fixed(x(sec))}`)
    .join('');
  const hours = endSec / 3600;
  const stepHours = [1, 2, 4, 6, 12, 24].find((step) => hours / step <= MOST_TICKS) ?? 48;
  const ticks = Array.from({ length: Math.floor(hours / stepHours) + 1 }, (_, n) => n * stepHours);
  const counts = countsFor(there, asked);
  const said = counts.map(({ units, sec }) =>
    sec === null ? `${units} never` : `${units} after ${duration(sec.likely)}`,
  );
  return (
    <svg
      class="ask-curve here-curve"
      viewBox={`0 0 ${W} ${H}`}
      role="img"
      aria-label={`${unitPlural} there as time goes by: ${said.join(', ')}`}
    >
      {counts.map(({ share, units, sec }) => (
        <g key={units}>
          <path class="ask-grid" d={`M${LEFT} ${y(units)}H${W - RIGHT}`} />
          <text x={LEFT - 6} y={y(units) + 4} text-anchor="end">
            {percent(share)}: {whole(units)}
          </text>
          {sec !== null && <path class="here-drop" d={`M${x(sec.likely)} ${y(units)}V${H - BOTTOM}`} />}
        </g>
      ))}
      <path class="ask-band" d={`${steps(soon!)}${back}Z`} />
      <path class="ask-line" d={steps(likely!)} />
      {counts.map(
        ({ units, sec }) =>
          sec !== null && <circle class="here-mark" key={units} cx={x(sec.likely)} cy={y(units)} r={3.5} />,
      )}
      <path class="ask-axis" d={`M${LEFT} ${H - BOTTOM}H${W - RIGHT}`} />
      {ticks.map((hour) => (
        <text key={hour} x={x(hour * 3600)} y={H - 7} text-anchor="middle">
          {hour} h
        </text>
      ))}
    </svg>
  );
}

const fixed = (value: number): string => value.toFixed(1);
