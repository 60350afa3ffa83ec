// How many units are there as time goes by: the middle of the runs as a line, the middle half of them as a band.

import type { HowSoonAnswer } from '../../../core/experiments/how-soon.ts';
import { whole } from '../format.ts';

const [W, H, LEFT, RIGHT, BOTTOM, TOP] = [420, 230, 30, 14, 22, 10];

export function Curve({ curve, asked }: { readonly curve: HowSoonAnswer['curve']; readonly asked: number }) {
  const endSec = curve.at(-1)?.sec ?? 1;
  const x = (sec: number): number => LEFT + ((W - LEFT - RIGHT) * sec) / endSec;
  const y = (units: number): number => H - BOTTOM - ((H - BOTTOM - TOP) * units) / Math.max(1, asked);
  const line = (pick: (point: HowSoonAnswer['curve'][number]) => number): string =>
    curve.map((point, n) => `${n === 0 ? 'M' : 'L'}${x(point.sec).toFixed(1)} ${y(pick(point)).toFixed(1)}`).join('');
  const back = [...curve]
    .reverse()
    .map((point) => `L${x(point.sec).toFixed(1)} ${y(point.low).toFixed(1)}`)
    .join('');
  const hours = endSec / 3600;
  const step = hours <= 12 ? 2 : hours <= 24 ? 4 : 8;
  const ticks = Array.from({ length: Math.floor(hours / step) + 1 }, (_, n) => n * step);
  const end = curve.at(-1);
  const label = `Units there over ${hours} hours: ${end === undefined ? 0 : end.middle} of ${asked} at the end, in the middle run`;
  return (
    <svg class="ask-curve" viewBox={`0 0 ${W} ${H}`} role="img" aria-label={label}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <path class="ask-grid" d={`M${LEFT} ${y(share * asked)}H${W - RIGHT}`} />
          <text x={LEFT - 6} y={y(share * asked) + 4} text-anchor="end">
            {whole(share * asked)}
          </text>
        </g>
      ))}
      <path class="ask-band" d={`${line(({ high }) => high)}${back}Z`} />
      <path class="ask-line" d={line(({ middle }) => middle)} />
      <path class="ask-axis" d={`M${LEFT} ${H - BOTTOM}H${W - RIGHT}`} />
      {ticks.map((hour) => (
        <text key={hour} x={x(hour * 3600)} y={H - 6} text-anchor="middle">
          {hour} h
        </text>
      ))}
    </svg>
  );
}
