// What a centre had to do over the whole exercise: waiting as an area, in hand as a line, its staff as a dashed one, and the
// cursor. What follows the cursor is the future under the present plan.

import type { CentreLoad } from '../../../core/trace/centre-load.ts';
import { areaPath, linePath } from '../timeline/paths.ts';
import { xOf } from '../timeline/scale.ts';

const WIDTH = 320;
const HEIGHT = 64;

interface LoadChartProps {
  readonly load: CentreLoad;
  readonly staff: number;
  readonly durationSec: number;
  readonly atSec: number;
  /** What it shows, in words. */
  readonly label: string;
}

export function LoadChart({ load, staff, durationSec, atSec, label }: LoadChartProps) {
  const most = Math.max(staff, ...load.waiting, ...load.inHand);
  const box = { stretch: { fromSec: 0, toSec: durationSec }, width: WIDTH, height: HEIGHT, top: most * 1.1 };
  const x = xOf(atSec, box.stretch, WIDTH);
  const y = HEIGHT - (staff / box.top) * HEIGHT;
  return (
    <svg class="load-chart" viewBox={`0 -1 ${WIDTH} ${HEIGHT + 2}`} role="img" aria-label={label}>
      <path class="load-waiting" d={areaPath(load.timeSec, load.waiting, box)} />
      <path class="load-staff" d={`M0 ${y}H${WIDTH}`} />
      <path class="load-in-hand" d={linePath(load.timeSec, load.inHand, box)} />
      <path class="load-base" d={`M0 ${HEIGHT}H${WIDTH}`} />
      <path class="load-cursor" d={`M${x} 0V${HEIGHT}`} />
    </svg>
  );
}
