import type { Evaluator, Site } from './evaluate.ts';
import type { TemplateNode } from './node.ts';
import { Refusal } from './refusal.ts';
import { inside } from './value.ts';

/** The two arguments of Join, Select and Split. */
function two(name: string, of: TemplateNode): readonly [TemplateNode, TemplateNode] {
  const [first, second] = of.kind === 'list' && of.items.length === 2 ? of.items : [];
  if (first && second) return [first, second];
  throw new Refusal(`Fn::${name} takes two values in a list.`);
}

function delimiterOf(name: string, node: TemplateNode): string {
  if (node.kind === 'text') return node.value;
  throw new Refusal(`The delimiter of Fn::${name} is written out: no function may stand there.`);
}

function join(evaluator: Evaluator, of: TemplateNode, site: Site) {
  const [first, second] = two('Join', of);
  const delimiter = delimiterOf('Join', first);
  const items = evaluator.list(second, 'What Fn::Join glues', site);
  const texts = items.map((item) => {
    if (typeof item === 'string') return item;
    throw new Refusal(`Fn::Join glues texts, and ${inside(item)} is none.`);
  });
  const numbers = `!Join [${inside(delimiter)}, ${inside(texts)}]`;
  return { value: texts.join(delimiter), rule: 'the items with the delimiter between them', numbers };
}

function select(evaluator: Evaluator, of: TemplateNode, site: Site) {
  const [first, second] = two('Select', of);
  const index = evaluator.text(first, 'The index', site);
  const items = evaluator.list(second, 'What Fn::Select chooses from', site);
  if (!/^\d+$/.test(index)) throw new Refusal(`The index is a whole number from 0, and “${index}” is none.`);
  const value = items[Number(index)];
  if (value === undefined)
    throw new Refusal(
      `The list has ${items.length === 1 ? 'one item, number 0' : `${items.length} items, 0 to ${items.length - 1}`}, so item ${index} is missing, and the operation on the stack fails.`,
    );
  return {
    value,
    rule: 'this item of the list, counted from 0',
    numbers: `!Select [${index}, ${inside(items)}]`,
  };
}

function split(evaluator: Evaluator, of: TemplateNode, site: Site) {
  const [first, second] = two('Split', of);
  const delimiter = delimiterOf('Split', first);
  if (delimiter === '')
    throw new Refusal('The delimiter of Fn::Split is empty. Write at least one character.');
  const text = evaluator.text(second, 'What Fn::Split cuts', site);
  const numbers = `!Split [${inside(delimiter)}, ${inside(text)}]`;
  return { value: text.split(delimiter), rule: 'the text cut at each delimiter, as a list', numbers };
}

export const listFunctions = { Join: join, Select: select, Split: split };
