// Units too close to tell apart become one glyph with a count. Greedy in the order of units, so the same scene gives the
// same clusters; a grid of cells keeps it linear. Fixed arrays, nothing allocated in use.

const CELLS = 4096;

export interface Clusters {
  readonly count: number;
  /** By cluster: position of its first unit, how many, which unit is first. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly size: Uint16Array;
  readonly first: Int32Array;
  /** What all its units have in common, as passed to `add`. */
  readonly kind: Uint8Array;
  /** By unit: the next unit of its cluster, −1 at the end. */
  readonly next: Int32Array;
  begin(reachPx: number): void;
  /** Puts a unit into the first cluster of its kind within reach, or starts one. Returns the cluster. */
  add(unit: number, x: number, y: number, kind: number): number;
  /** The value that occurs most among a cluster's units, the lowest among equals. */
  commonest(cluster: number, values: Uint8Array): number;
}

export function createClusters(units: number): Clusters {
  const x = new Float32Array(units);
  const y = new Float32Array(units);
  const size = new Uint16Array(units);
  const first = new Int32Array(units);
  const last = new Int32Array(units);
  const kindOf = new Uint8Array(units);
  const next = new Int32Array(units);
  const head = new Int32Array(CELLS);
  const nextInCell = new Int32Array(units);
  const tally = new Uint16Array(256);
  let count = 0;
  let reach = 1;
  const cellOf = (column: number, row: number): number =>
    ((Math.imul(column, 73856093) ^ Math.imul(row, 19349663)) >>> 0) % CELLS;

  return {
    get count() {
      return count;
    },
    x,
    y,
    size,
    first,
    kind: kindOf,
    next,
    begin(reachPx) {
      reach = reachPx;
      count = 0;
      head.fill(-1);
    },
    add(unit, ux, uy, kind) {
      next[unit] = -1;
      const column = Math.floor(ux / reach);
      const row = Math.floor(uy / reach);
      for (let r = row - 1; r <= row + 1; r++) {
        for (let c = column - 1; c <= column + 1; c++) {
          for (let k = head[cellOf(c, r)]!; k >= 0; k = nextInCell[k]!) {
            const dx = x[k]! - ux;
            const dy = y[k]! - uy;
            if (kindOf[k] !== kind || dx * dx + dy * dy >= reach * reach) continue;
            next[last[k]!] = unit;
            last[k] = unit;
            size[k]!++;
            return k;
          }
        }
      }
      const cell = cellOf(column, row);
      x[count] = ux;
      y[count] = uy;
      size[count] = 1;
      first[count] = unit;
      last[count] = unit;
      kindOf[count] = kind;
      nextInCell[count] = head[cell]!;
      head[cell] = count;
      return count++;
    },
    commonest(cluster, values) {
      if (size[cluster] === 1) return values[first[cluster]!]!;
      tally.fill(0);
      let best = 0;
      for (let unit = first[cluster]!; unit >= 0; unit = next[unit]!) {
        const value = values[unit]!;
        tally[value]!++;
        const most = tally[best]!;
        if (tally[value]! > most || (tally[value] === most && value < best)) best = value;
      }
      return best;
    },
  };
}
