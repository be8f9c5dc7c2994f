import type { Evaluator, Site } from './evaluate.ts';
import { split, type TemplateNode } from './node.ts';
import { Refusal } from './refusal.ts';
import { inside, type Value } from './value.ts';

/** Fn::Sub: a text with holes, or such a text and a map of its own names. */
export function substituted(evaluator: Evaluator, of: TemplateNode, site: Site) {
  const [text, given] = of.kind === 'list' ? of.items : [of];
  if (text?.kind !== 'text')
    throw new Refusal('The text of Fn::Sub is written out: no function may stand there.');
  if (of.kind === 'list' && (of.items.length > 2 || (given && given.kind !== 'map')))
    throw new Refusal('Fn::Sub takes a text, or a text and one map of names.');
  const own = new Map(
    (given?.kind === 'map' ? given.members : []).map(({ name, value }) => [
      name,
      evaluator.value(value, site),
    ]),
  );
  const filled: string[] = [];
  const value = text.value.replace(/\$\{(!?)([^}]*)\}/g, (_, kept: string, hole: string) => {
    if (kept === '!') return `\${${hole}}`;
    const name = hole.trim();
    if (name === '') throw new Refusal(`A hole of Fn::Sub is empty. Write a name in it, such as \${Orders}.`);
    const put = textFor(name, own.get(name) ?? valueFor(evaluator, name, site));
    filled.push(`\${${name}} = ${inside(put)}`);
    return put;
  });
  const rule = `each \${…} replaced; \${!…} stays, without the !`;
  return { value, rule, ...(filled.length > 0 && { numbers: [...new Set(filled)].join(', ') }) };
}

function valueFor(evaluator: Evaluator, name: string, site: Site): Value {
  const reference = split(name);
  return reference.attribute === undefined
    ? evaluator.stack.reference(name, site).value
    : evaluator.stack.attribute(reference, site).value;
}

function textFor(name: string, value: Value): string {
  if (typeof value === 'string') return value;
  throw new Refusal(`Fn::Sub puts texts in, and ${name} is ${inside(value)}. Join the list first.`);
}
