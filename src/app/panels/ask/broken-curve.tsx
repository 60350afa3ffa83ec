// The share of runs in which cover has broken by an hour: a line with the units lent, and one without.

import type { CoverBroken, LendsPart } from '../../../core/experiments/lends.ts';
import { percent } from '../format.ts';

const [W, H, LEFT, RIGHT, BOTTOM, TOP] = [420, 200, 42, 14, 22, 20];

interface BrokenCurveProps {
  readonly part: LendsPart;
  readonly durationSec: number;
}

export function BrokenCurve({ part, durationSec }: BrokenCurveProps) {
  const x = (sec: number): number => LEFT + ((W - LEFT - RIGHT) * sec) / durationSec;
  const y = (share: number): number => H - BOTTOM - (H - BOTTOM - TOP) * share;
  /** Steps up at each run's first breach. */
  const line = ({ first }: CoverBroken): string => {
    const times = first.filter((sec) => sec !== null).sort((p, q) => p - q);
    const steps = times.map((sec, n) => `H${x(sec).toFixed(1)}V${y((n + 1) / first.length).toFixed(1)}`);
    return `M${x(0)} ${y(0)}${steps.join('')}H${x(durationSec)}`;
  };
  const days = Math.round(durationSec / 86_400);
  const { lending, atHome } = part;
  const label = `Cover has broken in ${percent(lending.share)} of runs by the end with the units lent, in ${percent(atHome.share)} without`;
  return (
    <svg class="ask-curve" viewBox={`0 0 ${W} ${H}`} role="img" aria-label={label}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <path class="ask-grid" d={`M${LEFT} ${y(share)}H${W - RIGHT}`} />
          <text x={LEFT - 6} y={y(share) + 4} text-anchor="end">
            {percent(share)}
          </text>
        </g>
      ))}
      <path class="ask-line ask-line-without" d={line(atHome)} />
      <path class="ask-line" d={line(lending)} />
      <path class="ask-axis" d={`M${LEFT} ${H - BOTTOM}H${W - RIGHT}`} />
      {Array.from({ length: days + 1 }, (_, day) => (
        <text key={day} x={x(day * 86_400)} y={H - 6} text-anchor={day === days ? 'end' : 'middle'}>
          {day === 0 ? '0' : `${day} d`}
        </text>
      ))}
      <text x={W - RIGHT} y={y(lending.share) - 5} text-anchor="end">
        lending
      </text>
      {Math.abs(lending.share - atHome.share) > 0.1 && (
        <text x={W - RIGHT} y={y(atHome.share) - 5} text-anchor="end">
          sending nothing
        </text>
      )}
    </svg>
  );
}
