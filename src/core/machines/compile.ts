// Walks an XState machine into a dense table, state × event → candidate transitions, that runs more than a hundred times
// faster. What a table can't say (time, data, concurrency, code inside the chart) is refused, naming the state.

import type { AnyStateMachine, AnyStateNode } from 'xstate';

/** A machine as numbers. States are leaves, in the order asked for; events, guards and actions in order of first use. */
export interface MachineTable {
  readonly id: string;
  readonly states: readonly string[];
  readonly events: readonly string[];
  readonly guards: readonly string[];
  readonly actions: readonly string[];
  readonly initial: number;
  /** Candidates of (state, event) are `first[state × events + event]` up to the next entry of `first`. */
  readonly first: Uint16Array;
  /** Per candidate: its guard or −1, its target or −1 to stay. */
  readonly guard: Int16Array;
  readonly target: Int16Array;
  /** Actions of candidate n are `action[actionFirst[n]]` up to `actionFirst[n + 1]`: exit, transition, entry. */
  readonly actionFirst: Uint16Array;
  readonly action: Uint16Array;
}

type Transition =
  AnyStateNode['transitions'] extends Map<string, infer T> ? (T extends readonly (infer U)[] ? U : never) : never;

const where = (node: AnyStateNode) => `machine '${node.machine.id}', state '${node.path.join('.') || '(root)'}'`;

function refuse(node: AnyStateNode, what: string): never {
  throw new Error(`${where(node)}: ${what} can't be compiled`);
}

/** The name of a guard or action, refusing anything but a bare name. */
function nameOf(node: AnyStateNode, what: string, thing: unknown): string {
  if (typeof thing === 'string') return thing;
  if (typeof thing === 'object' && thing !== null && 'type' in thing && typeof thing.type === 'string') {
    if ('params' in thing && thing.params !== undefined) refuse(node, `${what} '${thing.type}' with parameters`);
    return thing.type;
  }
  return refuse(node, `an inline ${what}`);
}

function refuseWhatNoTableSays(node: AnyStateNode): void {
  if (node.type === 'parallel') refuse(node, 'a parallel state');
  if (node.type === 'history') refuse(node, 'a history state');
  if (node.type === 'final') refuse(node, 'a final state');
  if (node.invoke.length > 0) refuse(node, 'invoke');
  if (node.always && node.always.length > 0) refuse(node, 'always');
  if (node.after.length > 0) refuse(node, 'after');
  for (const event of node.transitions.keys()) {
    if (event.includes('*')) refuse(node, 'a wildcard event');
    if (event.startsWith('xstate.')) refuse(node, `the built-in event '${event}'`);
  }
}

/** All state nodes below and including one, parents first. */
function nodesOf(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states as Record<string, AnyStateNode>).flatMap(nodesOf)];
}

const initialOf = (node: AnyStateNode): AnyStateNode => node.initial?.target?.[0] ?? refuse(node, 'no initial state');

/** From a node down to the leaf entered by default, the node itself not included. */
function defaultDescent(node: AnyStateNode): AnyStateNode[] {
  if (node.type === 'atomic') return [];
  if (node.initial && node.initial.actions.length > 0) refuse(node, 'an action on the initial transition');
  const next = initialOf(node);
  return [next, ...defaultDescent(next)];
}

/** A node and its ancestors, innermost first. */
function lineage(node: AnyStateNode): AnyStateNode[] {
  return node.parent ? [node, ...lineage(node.parent)] : [node];
}

/** States left and entered when `source`'s transition takes a machine in `leaf` to `target`, in the order they are. */
function path(source: AnyStateNode, leaf: AnyStateNode, target: AnyStateNode, reenter: boolean) {
  const targetLine = lineage(target);
  const domain =
    !reenter && targetLine.includes(source)
      ? source
      : lineage(source).find((node) => node !== source && targetLine.includes(node) && node !== target);
  if (!domain) return refuse(source, `a transition to '${target.key}' with no common ancestor`);
  const leafLine = lineage(leaf);
  const left = leafLine.slice(0, leafLine.indexOf(domain));
  const entered = [...targetLine.slice(0, targetLine.indexOf(domain)).reverse(), ...defaultDescent(target)];
  return { left, entered };
}

class Names {
  readonly list: string[] = [];
  number(name: string): number {
    const known = this.list.indexOf(name);
    return known >= 0 ? known : this.list.push(name) - 1;
  }
}

/**
 * Compiles `machine`. `stateOrder` must name exactly its leaf states.
 * @throws Error naming machine, state and what can't be compiled.
 */
export function compile(machine: AnyStateMachine, stateOrder: readonly string[]): MachineTable {
  const nodes = nodesOf(machine.root);
  nodes.forEach(refuseWhatNoTableSays);
  if (machine.config.context !== undefined) refuse(machine.root, 'context');
  const leaves = nodes.filter((node) => node.type === 'atomic');
  const found = leaves.map((leaf) => leaf.key);
  if ([...found].sort().join() !== [...stateOrder].sort().join()) {
    throw new Error(`machine '${machine.id}': leaf states are ${found.join(', ')}, expected ${stateOrder.join(', ')}`);
  }

  const events = new Names();
  const guards = new Names();
  const actions = new Names();
  for (const node of nodes) for (const event of node.transitions.keys()) events.number(event);
  const first: number[] = [];
  const guard: number[] = [];
  const target: number[] = [];
  const actionFirst: number[] = [];
  const action: number[] = [];

  const addCandidate = (leaf: AnyStateNode, source: AnyStateNode, transition: Transition): void => {
    const goal = transition.target?.[0] as AnyStateNode | undefined;
    if (transition.target && transition.target.length > 1) refuse(source, 'a transition with several targets');
    const moves = goal ? path(source, leaf, goal, transition.reenter) : { left: [], entered: [] };
    guard.push(transition.guard === undefined ? -1 : guards.number(nameOf(source, 'guard', transition.guard)));
    const end = goal ? (defaultDescent(goal).at(-1) ?? goal) : undefined;
    target.push(end ? stateOrder.indexOf(end.key) : -1);
    actionFirst.push(action.length);
    for (const node of moves.left) for (const a of node.exit) action.push(actions.number(nameOf(node, 'action', a)));
    for (const a of transition.actions) action.push(actions.number(nameOf(source, 'action', a)));
    for (const node of moves.entered)
      for (const a of node.entry) action.push(actions.number(nameOf(node, 'action', a)));
  };

  for (const key of stateOrder) {
    const leaf = leaves.find((node) => node.key === key)!;
    for (const event of events.list) {
      first.push(guard.length);
      for (const node of lineage(leaf)) {
        for (const transition of node.transitions.get(event) ?? []) addCandidate(leaf, node, transition);
      }
    }
  }
  first.push(guard.length);
  actionFirst.push(action.length);
  const startsIn = defaultDescent(machine.root);
  const entry = [machine.root, ...startsIn].flatMap((node) => node.entry);
  if (entry.length > 0) refuse(machine.root, 'an entry action of the initial state');

  return {
    id: machine.id,
    states: stateOrder,
    events: events.list,
    guards: guards.list,
    actions: actions.list,
    initial: stateOrder.indexOf(startsIn.at(-1)!.key),
    first: Uint16Array.from(first),
    guard: Int16Array.from(guard),
    target: Int16Array.from(target),
    actionFirst: Uint16Array.from(actionFirst),
    action: Uint16Array.from(action),
  };
}
