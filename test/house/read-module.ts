import { posix } from 'node:path';
import { parseSync } from 'vite';

export interface ModuleFacts {
  imports: readonly { from: string; typeOnly: boolean }[];
  /** Free names of values it uses: `document`, `fetch`; members and own declarations are not among them. */
  names: ReadonlySet<string>;
  /** `Date.now`, `Math.random` …, and `new Date()` without an argument. */
  calls: ReadonlySet<string>;
}

/** A node of the syntax tree, as the parser gives it. */
interface Node {
  type: string;
  [key: string]: unknown;
}

/** What a TypeScript module imports and which outside names it uses, read from its syntax tree. */
export function readModule(path: string, source: string): ModuleFacts {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'does not parse'}`);
  const imports: { from: string; typeOnly: boolean }[] = [];
  const used = new Set<string>();
  const declared = new Set<string>();
  const calls = new Set<string>();
  walk(program as unknown as Node, (node, parent, key) => {
    const from = sourceOf(node);
    if (from !== undefined) imports.push({ from, typeOnly: isTypeOnly(node) });
    if (node.type === 'Identifier' && typeof node['name'] === 'string') {
      (isDeclaration(parent, key) ? declared : used).add(node['name']);
    }
    const call = outsideCall(node);
    if (call !== undefined) calls.add(call);
  });
  return { imports, names: new Set([...used].filter((name) => !declared.has(name))), calls };
}

/** The folder of the project an import leads to, or the package; `./x` from `lib/case/y.ts` gives `lib/case`. */
export function targetOf(path: string, from: string): { file: string } | { package: string } {
  if (from.startsWith('.')) return { file: posix.normalize(posix.join(posix.dirname(path), from)) };
  const [scope = '', name] = from.split('/');
  return { package: scope.startsWith('@') && name ? `${scope}/${name}` : scope };
}

function walk(
  node: Node,
  visit: (node: Node, parent: Node | null, key: string) => void,
  parent: Node | null = null,
  at = '',
): void {
  visit(node, parent, at);
  for (const [key, value] of Object.entries(node)) {
    if (TYPE_KEYS.has(key)) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node, key);
  }
}

/** Types are erased: what stands in them is used by nobody. */
const TYPE_KEYS = new Set(['typeAnnotation', 'typeArguments', 'typeParameters', 'returnType', 'superTypeArguments']);

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && !String(value.type).startsWith('TSInterface')
  );
}

function sourceOf(node: Node): string | undefined {
  if (!/^(Import|Export).*(Declaration|Expression)$/.test(node.type)) return undefined;
  const source = node['source'];
  return isNode(source) && typeof source['value'] === 'string' ? source['value'] : undefined;
}

function isTypeOnly(node: Node): boolean {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const specifiers = node['specifiers'];
  return (
    Array.isArray(specifiers) &&
    specifiers.length > 0 &&
    specifiers.every((each: Node) => each['importKind'] === 'type')
  );
}

/** Names that are members, keys or declared by the module itself say nothing about the outside. */
function isDeclaration(parent: Node | null, key: string): boolean {
  if (!parent) return false;
  if (key === 'property' && parent['computed'] !== true) return true;
  if (key === 'key' && parent['computed'] !== true && parent['shorthand'] !== true) return true;
  return ['id', 'params', 'local', 'imported', 'exported', 'param', 'label'].includes(key);
}

function outsideCall(node: Node): string | undefined {
  if (
    node.type === 'NewExpression' &&
    nameOf(node['callee']) === 'Date' &&
    (node['arguments'] as unknown[]).length === 0
  ) {
    return 'new Date()';
  }
  if (node.type !== 'MemberExpression' || node['computed'] === true) return undefined;
  return `${nameOf(node['object'])}.${nameOf(node['property'])}`;
}

function nameOf(value: unknown): string {
  return isNode(value) && typeof value['name'] === 'string' ? value['name'] : '';
}
