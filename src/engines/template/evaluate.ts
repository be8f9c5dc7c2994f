import { nearest } from '#engines/nearest';
import { truthOf } from './conditions.ts';
import { listFunctions } from './lists.ts';
import { lookUp } from './look-up.ts';
import { attributeOf, type TemplateNode, written } from './node.ts';
import { exported } from './place.ts';
import { Refusal } from './refusal.ts';
import type { Stack } from './stack.ts';
import { substituted } from './substitute.ts';
import { inside, isGone, isList, shown, type Value } from './value.ts';

/** One step of an evaluation: an expression, the rule, the same expression with values in it, and what it gives. */
export interface Step {
  says: string;
  rule: string;
  numbers?: string;
  result: string;
}

type Call = Extract<TemplateNode, { kind: 'call' }>;

/** Where an expression stands: in `Conditions` and in Fn::ImportValue no resource may be named. */
export type Site = 'property' | 'condition' | 'import';

const textsMost = 4_096;
const conditionFunctions = ['Equals', 'And', 'Or', 'Not', 'Condition'];

/** Evaluates expressions of a stack from the inside out, and keeps the steps. */
export class Evaluator {
  readonly steps: Step[] = [];
  readonly stack: Stack;
  private readonly truths = new Map<string, boolean>();
  private readonly asked: string[] = [];

  constructor(stack: Stack) {
    this.stack = stack;
  }

  /** An expression met again gives the same, so it is noted once. */
  private note(step: Step): void {
    if (!this.steps.some(({ says }) => says === step.says)) this.steps.push(step);
  }

  value(node: TemplateNode, site: Site): Value {
    switch (node.kind) {
      case 'text':
        return node.value;
      case 'list':
        return node.items.map((item) => this.value(item, site)).filter((item) => !isGone(item));
      case 'map':
        return {
          kind: 'object',
          entries: node.members
            .map(({ name, value }) => [name, this.value(value, site)] as const)
            .filter(([, value]) => !isGone(value)),
        };
      case 'call':
        return this.call(node, site);
    }
  }

  text(node: TemplateNode | undefined, what: string, site: Site): string {
    const value = node && this.value(node, site);
    if (typeof value === 'string') return value;
    throw new Refusal(
      `${what} has to be a text${value === undefined ? '' : `, and this is ${inside(value)}`}.`,
    );
  }

  list(node: TemplateNode | undefined, what: string, site: Site): readonly Value[] {
    const value = node && this.value(node, site);
    if (value !== undefined && isList(value)) return value;
    throw new Refusal(
      `${what} has to be a list${value === undefined ? '' : `, and this is ${inside(value)}`}.`,
    );
  }

  /** Whether the condition of this name holds. */
  condition(name: string): boolean {
    const known = this.truths.get(name);
    if (known !== undefined) return known;
    const node = this.stack.template.conditions.get(name);
    if (!node) throw new Refusal(`Conditions has no “${name}”.${this.near(name, 'conditions')}`);
    if (this.asked.includes(name)) throw new Refusal(`The condition ${name} asks for itself.`);
    this.asked.push(name);
    try {
      const truth = this.truth(node);
      this.truths.set(name, truth);
      return truth;
    } finally {
      this.asked.pop();
    }
  }

  truth(node: TemplateNode): boolean {
    const value = this.value(node, 'condition');
    if (typeof value === 'object' && 'kind' in value && value.kind === 'truth') return value.truth;
    throw new Refusal(`${written(node)} is no condition: it gives ${shown(value)}, not true or false.`);
  }

  /** The text of a nearest name, for a refusal. */
  near(name: string, of: 'conditions' | 'mappings'): string {
    const meant = nearest(name, [...this.stack.template[of].keys()]);
    return meant ? ` Perhaps you mean ${meant}.` : '';
  }

  private call(node: Call, site: Site): Value {
    if (conditionFunctions.includes(node.name) && site !== 'condition')
      throw new Refusal(
        `Fn::${node.name} stands in Conditions, not in a property: name the condition and ask with Fn::If.`,
      );
    if (site === 'condition' && ['If', 'GetAtt', 'ImportValue'].includes(node.name))
      throw new Refusal(
        `${node.name === 'If' ? 'Fn::If' : `Fn::${node.name}`} does not work inside Conditions.`,
      );
    const { value, rule, numbers } = this.work(node, site);
    if (inside(value).length > textsMost) throw new Refusal('The value is longer than this page works out.');
    const says = written(node);
    // Values in place of expressions are worth a line only where they differ from what was written.
    this.note({
      says,
      rule,
      ...(numbers !== undefined && numbers !== says && { numbers }),
      result: shown(value),
    });
    return value;
  }

  private work(node: Call, site: Site): { value: Value; rule: string; numbers?: string } {
    switch (node.name) {
      case 'Ref':
        if (node.of.kind !== 'text')
          throw new Refusal('Ref takes one name, written out, such as !Ref Orders.');
        return this.stack.reference(node.of.value, site);
      case 'GetAtt':
        return this.stack.attribute(attributeOf(node.of), site);
      case 'FindInMap':
        return lookUp(this, node.of, site);
      case 'Sub':
        return substituted(this, node.of, site);
      case 'If':
        return this.choose(node.of, site);
      case 'ImportValue':
        return this.imported(node.of);
      case 'Join':
      case 'Select':
      case 'Split':
        return listFunctions[node.name](this, node.of, site);
      default:
        if (conditionFunctions.includes(node.name)) return truthOf(this, node.name, node.of);
        throw new Refusal(`This page does not work out Fn::${node.name}.`);
    }
  }

  private choose(of: TemplateNode, site: Site) {
    const [name, yes, no] = of.kind === 'list' ? of.items : [];
    if (of.kind !== 'list' || of.items.length !== 3 || name?.kind !== 'text' || !yes || !no)
      throw new Refusal('Fn::If takes the name of a condition and two values.');
    const truth = this.condition(name.value);
    const value = this.value(truth ? yes : no, site);
    const rule = `${name.value} is ${truth}, so the ${truth ? 'first' : 'second'} value`;
    return { value, rule: isGone(value) ? `${rule}, and AWS::NoValue removes the property` : rule };
  }

  private imported(of: TemplateNode) {
    const name = this.text(of, 'The name of an export', 'import');
    const value = exported.get(name);
    if (value === undefined) throw new Refusal(`No stack of this account and Region exports “${name}”.`);
    return {
      value,
      rule: 'what another stack exports under this name',
      numbers: `!ImportValue ${inside(name)}`,
    };
  }
}
