import type { Branch, Expression, Node } from './node.ts';
import { readExpression, readOperand } from './read-expression.ts';
import { readReference, referenceAhead } from './read-reference.ts';
import { Scanner } from './scanner.ts';

const words = 'set|if|elseif|else|end|foreach|stop|break|macro|define|parse|include|evaluate';
const directive = new RegExp(`#(?:\\{(${words})\\}|(${words})(?!\\w))`, 'y');
const closing = ['end', 'else', 'elseif'];
/** The line break after an instruction belongs to it, so that it leaves no empty line. */
const restOfLine = /[ \t]*\r?\n/y;

/** The instruction that begins here, without taking it. */
function directiveAhead(scanner: Scanner, at = scanner.at): string | undefined {
  directive.lastIndex = at;
  const [, braced, bare] = directive.exec(scanner.text) ?? [];
  return braced ?? bare;
}

/** Parses a mapping template. Throws a TextFault at its first mistake. */
export const readTemplate = (text: string): readonly Node[] => readAll(new Scanner(text));

function readAll(scanner: Scanner): readonly Node[] {
  const nodes = readBody(scanner);
  const word = directiveAhead(scanner);
  if (word) scanner.fail(`This #${word} belongs to nothing: no #if or #foreach is open. Remove it.`);
  return nodes;
}

const operandOf = (scanner: Scanner) => (): Expression => scanner.within(() => readOperand(scanner, readAll));

/** Reads up to the end of the text or to what closes a block. */
function readBody(scanner: Scanner): Node[] {
  const nodes: Node[] = [];
  for (;;) {
    const at = scanner.place;
    const text = readText(scanner);
    if (text !== '') nodes.push({ kind: 'text', at, text });
    if (scanner.next === undefined) return nodes;
    const word = directiveAhead(scanner);
    if (word && closing.includes(word)) return nodes;
    nodes.push(
      word ? scanner.within(() => readDirective(scanner)) : readReference(scanner, operandOf(scanner)),
    );
  }
}

/** Reads text up to a reference or an instruction, without comments and with \$name as $name. */
function readText(scanner: Scanner): string {
  let text = '';
  for (;;) {
    text += scanner.take(/[^$#\\]+/y)?.[0] ?? '';
    if (scanner.take(/##[^\n]*(\n|$)|#\*[\s\S]*?\*#/y)) continue;
    if (scanner.text.startsWith('#*', scanner.at))
      scanner.fail('This comment does not end. Close it with *#.');
    if (scanner.text.startsWith('#[[', scanner.at))
      scanner.fail('This page leaves out plain text in #[[ … ]]#. Put \\ before each $ and # instead.');
    const [slashes] = scanner.take(/\\+/y) ?? [];
    const special = referenceAhead(scanner) || directiveAhead(scanner) !== undefined;
    if (!special) {
      const [sign] = scanner.take(/[$#]/y) ?? [];
      if (slashes === undefined && sign === undefined) return text;
      text += `${slashes ?? ''}${sign ?? ''}`;
      continue;
    }
    // Two backslashes are one; a single one makes what follows plain text.
    text += '\\'.repeat((slashes?.length ?? 0) >> 1);
    if ((slashes?.length ?? 0) % 2 === 0) return text;
    text += scanner.take(/[$#]/y)?.[0] ?? '';
  }
}

function readDirective(scanner: Scanner): Node {
  const at = scanner.place;
  const [, braced, bare] = scanner.take(directive) ?? [];
  const word = braced ?? bare;
  switch (word) {
    case 'set':
      return readSet(scanner, at);
    case 'if':
      return readIf(scanner, at);
    case 'foreach':
      return readForeach(scanner, at);
    case 'stop':
    case 'break':
      return { kind: word, at };
    default:
      return scanner.fail(`This page reads #set, #if, #foreach, #break and #stop, but no #${word}.`, at);
  }
}

function readSet(scanner: Scanner, at: number): Node {
  scanner.expect('(', 'after #set');
  scanner.blanks();
  const from = scanner.place;
  if (!referenceAhead(scanner)) scanner.fail(`A name such as $title belongs here, but ${scanner.seen()}.`);
  const target = readReference(scanner, operandOf(scanner));
  if (target.name === 'input' || target.name === 'util' || target.steps.some(({ kind }) => kind === 'method'))
    scanner.fail('This cannot be set. Choose a name of your own, such as $title.', from);
  scanner.expect('=', 'after the name');
  const to = readExpression(scanner, readAll);
  scanner.expect(')', 'at the end of #set');
  scanner.take(restOfLine);
  return { kind: 'set', at, target, to };
}

function readTest(scanner: Scanner, word: string): Expression {
  scanner.expect('(', `after ${word}`);
  const test = readExpression(scanner, readAll);
  scanner.expect(')', `at the end of ${word}`);
  scanner.take(restOfLine);
  return test;
}

function readIf(scanner: Scanner, at: number): Node {
  const branches: Branch[] = [{ test: readTest(scanner, '#if'), body: readBody(scanner) }];
  for (;;) {
    const [, braced, bare] = scanner.take(directive) ?? [];
    const word = braced ?? bare;
    const isLast = branches.at(-1)?.test === undefined;
    if (word === 'end') break;
    if (word === undefined) scanner.fail('This #if is not closed. Write #end after it.', at);
    if (isLast) scanner.fail(`Nothing but #end follows an #else.`);
    branches.push({
      test: word === 'elseif' ? readTest(scanner, '#elseif') : undefined,
      body: readBody(scanner),
    });
  }
  scanner.take(restOfLine);
  return { kind: 'if', at, branches };
}

function readForeach(scanner: Scanner, at: number): Node {
  scanner.expect('(', 'after #foreach');
  scanner.blanks();
  const [, name] = scanner.take(/\$!?([A-Za-z_][\w-]*)[ \t\r\n]+in[ \t\r\n]/y) ?? [];
  if (name === undefined)
    scanner.fail('#foreach begins with a name and “in”: write such as #foreach($seat in $seats).');
  const of = operandOf(scanner)();
  scanner.expect(')', 'at the end of #foreach');
  scanner.take(restOfLine);
  const body = readBody(scanner);
  if (directiveAhead(scanner) !== 'end')
    scanner.fail('This #foreach is not closed. Write #end after it.', at);
  scanner.take(directive);
  scanner.take(restOfLine);
  return { kind: 'foreach', at, name, of, body };
}
