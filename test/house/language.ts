// What code may not say: in core, whatever engines may answer differently or read from the outside; anywhere in src,
// code made from text; in tests, whatever leaves a test out.

import { isNamed, memberName, type Node, nodesOf, textOf } from './syntax.ts';
import type { SourceFile } from './tree.ts';

/** Exact, and so the same, in every engine. */
const EXACT_MATH = new Set(['abs', 'min', 'max', 'round', 'trunc', 'floor', 'ceil', 'sqrt', 'imul', 'sign']);

/** What the language itself still reaches outside with; a browser's and Node's names don't compile in core at all. */
const OUTSIDE = new Set(['Date', 'Intl', 'performance', 'globalThis', 'WeakRef', 'FinalizationRegistry']);

/** Methods whose answer depends on the reader's language. */
const BY_LOCALE = /^(toLocale|localeCompare)/;

/** What a file of core says that it may not. */
export function unrepeatable(file: SourceFile): string[] {
  const nodes = nodesOf(file);
  const names = memberAndKeyNames(nodes);
  return nodes.flatMap((node) => {
    const said = unrepeatableIn(node, names);
    return said === undefined ? [] : [`${file.path}: ${said}`];
  });
}

function unrepeatableIn(node: Node, names: ReadonlySet<unknown>): string | undefined {
  if (node.type === 'MemberExpression') {
    const member = memberName(node);
    if (isNamed(node.object, 'Math'))
      return member !== undefined && EXACT_MATH.has(member) ? undefined : `Math.${member}`;
    return member !== undefined && BY_LOCALE.test(member) ? member : undefined;
  }
  if ((node.type === 'BinaryExpression' && node.operator === '**') || node.operator === '**=') return '**';
  if (node.type !== 'Identifier' || names.has(node)) return undefined;
  return OUTSIDE.has(String(node.name)) ? String(node.name) : undefined;
}

/** Identifiers that name a field or a type's member, not a variable: `fact.performance` is nobody's clock. */
function memberAndKeyNames(nodes: readonly Node[]): ReadonlySet<unknown> {
  const names = new Set<unknown>();
  for (const node of nodes) {
    if (node.type === 'MemberExpression' && node.computed !== true) names.add(node.property);
    if ('key' in node && node.computed !== true && node.shorthand !== true) names.add(node.key);
  }
  return names;
}

/** Math taken apart (`const { log } = Math`) or handed on whole hides what is used of it. */
export function mathInDisguise(file: SourceFile): string[] {
  const nodes = nodesOf(file);
  const openly = new Set(nodes.filter((node) => node.type === 'MemberExpression').map((node) => node.object));
  return nodes
    .filter((node) => isNamed(node, 'Math') && !openly.has(node))
    .map(() => `${file.path}: Math other than by Math.name`);
}

/** Code made from text: eval, Function, and timers given a string. */
export const codeFromText = (file: SourceFile): string[] =>
  nodesOf(file)
    .filter((node) => node.type === 'CallExpression' || node.type === 'NewExpression')
    .filter(({ callee, arguments: given }) => {
      if (isNamed(callee, 'eval') || isNamed(callee, 'Function')) return true;
      const timer = isNamed(callee, 'setTimeout') || isNamed(callee, 'setInterval');
      return timer && textOf((given as Node[])[0]) !== undefined;
    })
    .map(({ callee }) => `${file.path}: ${String((callee as Node).name)}`);

const TEST_WORDS = new Set(['it', 'test', 'describe', 'suite', 'expect', 'bench']);
const LEFT_OUT = new Set(['skip', 'only', 'todo', 'skipIf', 'runIf', 'fails']);

/** Tests that would not run, or would keep others from running. */
export const leftOut = (file: SourceFile): string[] =>
  nodesOf(file)
    .filter((node) => LEFT_OUT.has(memberName(node) ?? '') && TEST_WORDS.has(rootName(node)))
    .map((node) => `${file.path}: ${rootName(node)}.${memberName(node)}`);

/** Of `it.concurrent.only`, `it`. */
function rootName(node: Node): string {
  let at = node;
  while (at.type === 'MemberExpression') at = at.object as Node;
  return String(at.name ?? '');
}
