import { isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { nearest } from '#engines/nearest';
import { failAt } from '#engines/text-fault';
import type { TemplateMember, TemplateNode } from './node.ts';

/** The functions of CloudFormation; the evaluator works out all but the last line of them. */
const functions = [
  'Ref',
  'GetAtt',
  'FindInMap',
  'Join',
  'Sub',
  'Select',
  'Split',
  'If',
  'Equals',
  'And',
  'Or',
  'Not',
  'Condition',
  'ImportValue',
  ...['Base64', 'Cidr', 'GetAZs', 'GetStackOutput', 'Length', 'ToJsonString', 'Transform'],
];

/** Deeper nesting is no template; without a bound a hostile text could exhaust the stack. */
const deepest = 40;
const tooDeep = `This is nested more than ${deepest} levels deep. No template is.`;

/** Parses YAML or JSON into nodes: nothing of the text is ever run. Throws a TextFault with the place of what is wrong. */
export function parseTemplate(text: string): TemplateNode {
  const root = documentOf(text);
  return root
    ? read(root, 0)
    : failAt(0, 'There is nothing here. Write a value or a template in YAML or JSON.');
}

function documentOf(text: string): Node | null {
  // The failsafe schema knows only text, lists and maps, which is how CloudFormation takes numbers and truth values.
  const { contents, errors } = parseDocument(text, {
    schema: 'failsafe',
    prettyErrors: false,
    logLevel: 'error',
  });
  const [error] = errors;
  if (error?.code === 'RESOURCE_EXHAUSTION') failAt(error.pos[0], tooDeep);
  if (error) failAt(error.pos[0], `${error.message.replace(/\.$/, '')}.`);
  return contents;
}

function read(node: Node, depth: number): TemplateNode {
  const at = node.range?.[0] ?? 0;
  if (depth > deepest) failAt(at, tooDeep);
  if (isAlias(node)) failAt(at, 'CloudFormation reads no YAML aliases. Write the value out.');
  const { tag } = node;
  const plain = content(node, at, depth);
  if (tag === undefined || !/^![^!]/.test(tag)) return asCall(plain);
  return { at, kind: 'call', name: functionNamed(tag.slice(1), tag, at), of: plain };
}

function content(node: Node, at: number, depth: number): TemplateNode {
  if (isSeq(node)) {
    const items = node.items.map((item) =>
      isNode(item) ? read(item, depth + 1) : failAt(at, 'An item of this list is empty.'),
    );
    return { at, kind: 'list', items };
  }
  if (isMap(node)) {
    const members = node.items.map(({ key, value }) => member(key, value, at, depth));
    return { at, kind: 'map', members };
  }
  if (!isScalar(node)) failAt(at, 'This is neither text, list nor map.');
  const value = String(node.value ?? '');
  if (node.type === 'PLAIN' && /^(|~|null)$/i.test(value))
    failAt(at, 'A template holds no empty values. Write a value, or take the line out.');
  return { at, kind: 'text', value };
}

function member(key: unknown, value: unknown, mapAt: number, depth: number): TemplateMember {
  if (!isScalar(key))
    failAt(mapAt, 'The names in this map are texts. Put a text that begins with {{ into quotes.');
  const at = key.range?.[0] ?? mapAt;
  const name = String(key.value ?? '');
  if (name === '<<') failAt(at, 'CloudFormation reads no YAML merges. Write the lines out.');
  if (!isNode(value)) failAt(at, `“${name.slice(0, 40)}” has no value. Write one, or take the line out.`);
  const numeric = key.type === 'PLAIN' && /^\d+(\.\d+)?$/.test(name);
  return { name, at, numeric, value: read(value, depth + 1) };
}

/** A map of one member such as “Fn::Join” is a function in its full form. */
function asCall(node: TemplateNode): TemplateNode {
  if (node.kind !== 'map') return node;
  const [first] = node.members;
  // “Condition” is a function where it stands alone; beside a Type it is an attribute.
  const alone = node.members.length === 1 && first?.name === 'Condition' && first.value.kind === 'text';
  const found = alone ? first : node.members.find(({ name }) => name === 'Ref' || name.startsWith('Fn::'));
  if (!found) return node;
  if (/^Fn::(ForEach|Transform)/.test(found.name))
    failAt(
      found.at,
      'This page reads a template after its loops and macros: write out what they would make.',
    );
  if (node.members.length > 1)
    failAt(found.at, `${found.name} is a value by itself. Nothing may stand beside it.`);
  const name = functionNamed(found.name.replace(/^Fn::/, ''), found.name, found.at);
  return { at: node.at, kind: 'call', name, of: found.value };
}

function functionNamed(name: string, seen: string, at: number): string {
  if (functions.includes(name)) return name;
  const meant = nearest(name, functions);
  failAt(at, `There is no function “${seen.slice(0, 40)}”.${meant ? ` Did you mean “${meant}”?` : ''}`);
}
