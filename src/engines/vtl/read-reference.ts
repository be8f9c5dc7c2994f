import { nearest } from '#engines/nearest';
import { listed } from '#engines/words';
import { inputMethods } from './input-tool.ts';
import { readJsonPath } from './json-path.ts';
import { valueMethods } from './methods.ts';
import type { Expression, Reference, Step } from './node.ts';
import type { Scanner } from './scanner.ts';
import { utilMethods } from './util-tool.ts';

/** Of the methods of values, those that a reader who finds none is told of. */
const mostUsed = ['size', 'get', 'contains', 'split', 'replaceAll'];
const opening = /\$!?(\{)?([A-Za-z_][\w-]*)/y;

/** Whether a reference begins here; a $ before anything else is a plain sign. */
export function referenceAhead({ text, at }: Scanner): boolean {
  opening.lastIndex = at;
  return opening.test(text);
}

/** Reads $name, $!name or ${name}, and what follows: .property, .method(…), [index]. `operand` reads an argument. */
export function readReference(scanner: Scanner, operand: () => Expression): Reference {
  const [begin, at] = [scanner.at, scanner.place];
  const [, brace, name = ''] = scanner.take(opening) ?? [];
  const steps: Step[] = [];
  for (;;) {
    const step = readStep(scanner, operand, steps.length === 0 ? name : '');
    if (!step) break;
    steps.push(step);
  }
  if (brace && !scanner.take(/\}/y))
    scanner.fail(`The brace of \${${name}} closes here with }, but ${scanner.seen()}.`);
  return { kind: 'reference', at, written: scanner.text.slice(begin, scanner.at), name, steps };
}

/** `root` is the name that the step follows directly. */
function readStep(scanner: Scanner, operand: () => Expression, root: string): Step | undefined {
  if (scanner.take(/\[/y)) {
    const of = operand();
    scanner.expect(']', 'after the index');
    return { kind: 'index', of };
  }
  const at = scanner.place + 1;
  const [, name] = scanner.take(/\.([A-Za-z_][\w-]*)/y) ?? [];
  if (name === undefined) return undefined;
  if (!scanner.take(/\(/y)) return { kind: 'property', name };
  checkMethod(scanner, root, name, at);
  const args: Expression[] = [];
  if (!scanner.takes(')')) {
    do args.push(operand());
    while (scanner.takes(','));
    scanner.expect(')', 'after the arguments; a sum is worked out in a #set before');
  }
  const [first] = args;
  if (root === 'input' && name !== 'params' && first?.kind === 'value' && typeof first.value === 'string')
    readJsonPath(first.value, (from) => first.at + 1 + from);
  return { kind: 'method', name, args };
}

function checkMethod(scanner: Scanner, root: string, name: string, at: number): void {
  const isTool = root === 'input' || root === 'util';
  const names = root === 'input' ? inputMethods : root === 'util' ? utilMethods : valueMethods;
  if (names.includes(name)) return;
  const near = nearest(name, names);
  const has = near
    ? `Did you mean ${near}()?`
    : isTool
      ? `There is ${listed(names)}.`
      : `Those most used are ${listed(mostUsed)}.`;
  scanner.fail(`${isTool ? `$${root}` : 'A value'} has no method “${name.slice(0, 40)}” here. ${has}`, at);
}
