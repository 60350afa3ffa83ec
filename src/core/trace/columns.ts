// Growable columns of whole numbers, so that recording a fact allocates nothing but the odd doubling.

type Column = Int32Array | Uint32Array | Float64Array;

/** A column that doubles when full. `Make` builds the typed array it is kept in. */
class GrowingColumn<T extends Column> {
  length = 0;
  #values: T;
  readonly #make: (length: number) => T;

  constructor(make: (length: number) => T, capacity = 1024) {
    this.#make = make;
    this.#values = make(capacity);
  }

  push(value: number): void {
    if (this.length === this.#values.length) this.#makeRoom(1);
    this.#values[this.length++] = value;
  }

  append(values: ArrayLike<number>): void {
    if (this.length + values.length > this.#values.length) this.#makeRoom(values.length);
    this.#values.set(values, this.length);
    this.length += values.length;
  }

  #makeRoom(more: number): void {
    let room = this.#values.length * 2;
    while (room < this.length + more) room *= 2;
    const wide = this.#make(room);
    wide.set(this.#values);
    this.#values = wide;
  }

  get(index: number): number {
    return this.#values[index]!;
  }

  /** A copy just as long as what was written. */
  finish(): T {
    return this.#values.slice(0, this.length) as T;
  }
}

export const int32Column = () => new GrowingColumn((n) => new Int32Array(n));
export const uint32Column = () => new GrowingColumn((n) => new Uint32Array(n));
export const float64Column = () => new GrowingColumn((n) => new Float64Array(n));
