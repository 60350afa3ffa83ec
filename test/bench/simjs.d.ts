// What the bench uses of simjs, which ships no types. It exports nothing: loading it fills `window.Sim`.

declare module 'simjs' {
  interface Request {
    done(callback: () => void): Request;
  }
  interface Entity {
    setTimer(duration: number): Request;
  }
  interface Sim {
    addEntity(kind: new () => Entity & { start(): void }): Entity;
    simulate(endTime: number, maxEvents: number): boolean;
  }
  export interface SimJs {
    readonly Sim: new () => Sim;
    readonly Entity: new () => Entity;
  }
}
