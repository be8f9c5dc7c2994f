import type { Expression, Node, Sign } from './node.ts';
import { readReference, referenceAhead } from './read-reference.ts';
import type { Scanner } from './scanner.ts';

/** Signs by how tightly they bind, loosest first, with the words that VTL has for some. */
const levels: readonly (readonly [RegExp, Readonly<Record<string, Sign>>])[] = [
  [/(\|\||or\b)/y, { '||': '||', or: '||' }],
  [/(&&|and\b)/y, { '&&': '&&', and: '&&' }],
  [/(==|!=|eq\b|ne\b)/y, { '==': '==', '!=': '!=', eq: '==', ne: '!=' }],
  [
    /(<=|>=|<|>|lt\b|le\b|gt\b|ge\b)/y,
    { '<': '<', '<=': '<=', '>': '>', '>=': '>=', lt: '<', le: '<=', gt: '>', ge: '>=' },
  ],
  [/([+-])/y, { '+': '+', '-': '-' }],
  [/([*/%])/y, { '*': '*', '/': '/', '%': '%' }],
];

/** Reads a template; given by the one that reads templates, which reads expressions in turn. */
export type ReadNodes = (scanner: Scanner) => readonly Node[];

/** Reads a condition or what #set gives. */
export function readExpression(scanner: Scanner, nodes: ReadNodes, level = 0): Expression {
  const [pattern, signs] = levels[level] ?? [];
  if (!pattern || !signs) return scanner.within(() => readUnary(scanner, nodes));
  let left = readExpression(scanner, nodes, level + 1);
  for (;;) {
    scanner.blanks();
    const sign = signs[scanner.take(pattern)?.[1] ?? ''];
    if (!sign) return left;
    left = { kind: 'binary', at: left.at, sign, left, right: readExpression(scanner, nodes, level + 1) };
  }
}

function readUnary(scanner: Scanner, nodes: ReadNodes): Expression {
  scanner.blanks();
  const at = scanner.place;
  if (scanner.take(/!(?!=)|not\b/y))
    return { kind: 'not', at, of: scanner.within(() => readUnary(scanner, nodes)) };
  if (scanner.takes('(')) {
    const inner = readExpression(scanner, nodes);
    scanner.expect(')', 'after the bracketed part');
    return inner;
  }
  return readOperand(scanner, nodes);
}

/** A value without signs: all that may stand between the brackets of a method or of an index. */
export function readOperand(scanner: Scanner, nodes: ReadNodes): Expression {
  scanner.blanks();
  const at = scanner.place;
  if (referenceAhead(scanner))
    return readReference(scanner, () => scanner.within(() => readOperand(scanner, nodes)));
  const decimal = scanner.take(/-?\d*\.(?!\.)\d+([eE][+-]?\d+)?|-?\d+[eE][+-]?\d+|-?\d+\.(?!\.|[A-Za-z])/y);
  if (decimal) {
    const value = Number(decimal[0]);
    if (!Number.isFinite(value)) scanner.fail('No program keeps a number as large as this.', at);
    return { kind: 'value', at, value };
  }
  const whole = scanner.take(/-?\d{1,18}(?!\d)/y);
  if (whole) return { kind: 'value', at, value: BigInt(whole[0]) };
  if (scanner.take(/-?\d/y)) scanner.fail('This whole number is too long. Write up to 18 digits.', at);
  const [word] = scanner.take(/(true|false|null)\b/y) ?? [];
  if (word) return { kind: 'value', at, value: word === 'null' ? null : word === 'true' };
  if (scanner.next === '"' || scanner.next === "'") return readString(scanner, nodes);
  if (scanner.takes('[')) return scanner.within(() => readList(scanner, nodes, at));
  if (scanner.takes('{')) return scanner.within(() => readMap(scanner, nodes, at));
  return scanner.fail(`A value belongs here, such as $name, "text" or 1, but ${scanner.seen()}.`);
}

/** Single quotes keep their text as it is; double quotes fill references in. A backslash is an ordinary letter in both. */
function readString(scanner: Scanner, nodes: ReadNodes): Expression {
  const [begin, at] = [scanner.at + 1, scanner.place];
  const [, single, double] = scanner.take(/'((?:[^']|'')*)'|"((?:[^"]|"")*)"/y) ?? [];
  if (single !== undefined) return { kind: 'value', at, value: single.replaceAll("''", "'") };
  if (double === undefined)
    return scanner.fail('This string does not end. Close it with the quote it begins with.');
  return /[$#]/.test(double)
    ? { kind: 'interpolated', at, nodes: scanner.within(() => nodes(scanner.inner(double, begin))) }
    : { kind: 'value', at, value: double.replaceAll('""', '"') };
}

function readList(scanner: Scanner, nodes: ReadNodes, at: number): Expression {
  const items: Expression[] = [];
  if (scanner.takes(']')) return { kind: 'list', at, items };
  do items.push(readOperand(scanner, nodes));
  while (scanner.takes(','));
  const [from] = items;
  if (from && items.length === 1 && scanner.takes('..')) {
    const to = readOperand(scanner, nodes);
    scanner.expect(']', 'after the range');
    return { kind: 'range', at, from, to };
  }
  scanner.expect(']', 'after the list');
  return { kind: 'list', at, items };
}

function readMap(scanner: Scanner, nodes: ReadNodes, at: number): Expression {
  const entries: [Expression, Expression][] = [];
  if (scanner.takes('}')) return { kind: 'map', at, entries };
  do {
    const name = readOperand(scanner, nodes);
    scanner.expect(':', 'after the name');
    entries.push([name, readOperand(scanner, nodes)]);
  } while (scanner.takes(','));
  scanner.expect('}', 'after the map');
  return { kind: 'map', at, entries };
}
