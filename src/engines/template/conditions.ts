import { andConditionsMax, andConditionsMin } from '#facts/cloudformation';
import type { Evaluator } from './evaluate.ts';
import type { TemplateNode } from './node.ts';
import { Refusal } from './refusal.ts';
import { inside } from './value.ts';

const given = (name: string, values: readonly string[]) => `!${name} [${values.join(', ')}]`;

/** Equals, And, Or, Not and Condition: true or false. */
export function truthOf(evaluator: Evaluator, name: string, of: TemplateNode) {
  const { truth, rule, numbers } = work(evaluator, name, of);
  return { value: { kind: 'truth', truth } as const, rule, ...(numbers !== undefined && { numbers }) };
}

function work(evaluator: Evaluator, name: string, of: TemplateNode) {
  if (name === 'Condition') {
    if (of.kind !== 'text') throw new Refusal('Condition takes the name of a condition.');
    return { truth: evaluator.condition(of.value), rule: `what ${of.value} gives`, numbers: undefined };
  }
  const items = of.kind === 'list' ? of.items : [];
  if (name === 'Equals') {
    if (items.length !== 2)
      throw new Refusal(`Fn::Equals compares two values, and these are ${items.length}.`);
    const [a, b] = items.map((item) => inside(evaluator.value(item, 'condition')));
    const rule = 'the same to the letter, upper and lower case being different';
    return { truth: a === b, rule, numbers: given(name, [a ?? '', b ?? '']) };
  }
  counted(name, items.length);
  const truths = items.map((item) => evaluator.truth(item));
  const numbers = given(name, truths.map(String));
  if (name === 'Not') return { truth: truths[0] !== true, rule: 'the opposite', numbers };
  return name === 'And'
    ? { truth: truths.every(Boolean), rule: 'true if all are', numbers }
    : { truth: truths.some(Boolean), rule: 'true if one is', numbers };
}

function counted(name: string, count: number): void {
  const [min, max] = name === 'Not' ? [1, 1] : [andConditionsMin.value, andConditionsMax.value];
  if (count >= min && count <= max) return;
  const takes = name === 'Not' ? 'exactly one condition' : `${min} to ${max} conditions`;
  throw new Refusal(`Fn::${name} takes ${takes} in a list, and these are ${count}.`);
}
