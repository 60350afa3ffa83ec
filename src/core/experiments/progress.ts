// How far a search over many runs has come: what its caller shows, and between which it can be stopped.

export interface Progress {
  readonly done: number;
  readonly of: number;
}
