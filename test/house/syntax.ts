// Code as a syntax tree, so that the rules see code and never a word in a comment or a string.

import { parseSync } from 'vite';
import type { SourceFile } from './tree.ts';

export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Every node of a file, outermost first. */
export function nodesOf(file: SourceFile): Node[] {
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} can't be read: ${errors[0]!.message}`);
  const nodes: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) {
      nodes.push(value);
      Object.values(value).forEach(visit);
    }
  };
  visit(program);
  return nodes;
}

/** One thing that a file takes from elsewhere. */
export interface Import {
  readonly specifier: string;
  /** Gone when the program runs. */
  readonly typeOnly: boolean;
}

export const importsOf = (file: SourceFile): Import[] =>
  nodesOf(file).flatMap((node) => {
    const specifier = specifierOf(node);
    return specifier === undefined ? [] : [{ specifier, typeOnly: isTypeOnly(node) }];
  });

function specifierOf(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return textOf(node.source);
    case 'NewExpression': {
      // new URL('./other.ts', import.meta.url): how a worker is named.
      const [first, second] = node.arguments as Node[];
      const named = isNamed(node.callee, 'URL') && second?.type === 'MemberExpression';
      return named && isNode(second.object) && second.object.type === 'MetaProperty' ? textOf(first) : undefined;
    }
    default:
      return undefined;
  }
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const parts = (node.specifiers ?? []) as Node[];
  return parts.length > 0 && parts.every((part) => part.importKind === 'type' || part.exportKind === 'type');
}

/** Text of a string literal. */
export const textOf = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined;

export const isNamed = (value: unknown, name: string): boolean =>
  isNode(value) && value.type === 'Identifier' && value.name === name;

/** Name of a member reached by a dot or by a literal in brackets. */
export function memberName(node: Node): string | undefined {
  if (node.type !== 'MemberExpression' || !isNode(node.property)) return undefined;
  return node.computed === true ? textOf(node.property) : String(node.property.name);
}
