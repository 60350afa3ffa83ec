// The facts of a run while they are being written: six columns that grow together, since a run writes thousands of facts and
// asks for room once for each. Knows the columns, not what the facts mean.

import type { FactColumns } from './trace.ts';

export class FactLog {
  length = 0;
  private timeSec = new Uint32Array(1024);
  private kind = new Uint8Array(1024);
  private subject = new Int32Array(1024);
  private a = new Int32Array(1024);
  private b = new Int32Array(1024);
  private c = new Int32Array(1024);

  add(timeSec: number, kind: number, subject: number, a: number, b: number, c: number): void {
    const row = this.length;
    if (row === this.kind.length) this.double();
    this.timeSec[row] = timeSec;
    this.kind[row] = kind;
    this.subject[row] = subject;
    this.a[row] = a;
    this.b[row] = b;
    this.c[row] = c;
    this.length = row + 1;
  }

  /** Copies just as long as what was written. */
  finish(): FactColumns {
    const { length } = this;
    return {
      length,
      timeSec: this.timeSec.slice(0, length),
      kind: this.kind.slice(0, length),
      subject: this.subject.slice(0, length),
      a: this.a.slice(0, length),
      b: this.b.slice(0, length),
      c: this.c.slice(0, length),
    };
  }

  private double(): void {
    const room = 2 * this.length;
    const [timeSec, kind] = [new Uint32Array(room), new Uint8Array(room)];
    timeSec.set(this.timeSec);
    kind.set(this.kind);
    this.timeSec = timeSec;
    this.kind = kind;
    this.subject = widened(this.subject, room);
    this.a = widened(this.a, room);
    this.b = widened(this.b, room);
    this.c = widened(this.c, room);
  }
}

function widened(values: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(room);
  wide.set(values);
  return wide;
}
