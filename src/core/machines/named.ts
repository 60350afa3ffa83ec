// Guards and actions are only named in a statechart; what they do stands once, in core/sim, and is bound to the compiled
// table or, in a test, to XState itself. A machine started without that binding says so at once.

const unbound = (name: string) => (): never => {
  throw new Error(`'${name}' is only a name here; bind it before running this machine`);
};

const nameAll = <T extends string, F>(names: readonly T[], named: (name: T) => F) =>
  Object.fromEntries(names.map((name) => [name, named(name)])) as Record<T, F>;

/** Guards by name, to satisfy XState's `setup`. */
export const guardsNamed = <T extends string>(...names: readonly T[]) => nameAll<T, () => boolean>(names, unbound);

/** Actions by name, to satisfy XState's `setup`. */
export const actionsNamed = <T extends string>(...names: readonly T[]) => nameAll<T, () => void>(names, unbound);
