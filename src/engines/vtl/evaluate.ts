import { combined } from './arithmetic.ts';
import type { Meter } from './meter.ts';
import { callMethod } from './methods.ts';
import type { Expression, Node, Reference, Step } from './node.ts';
import { isTrue, List, Tool, textOf, type Value, type ValueMap } from './value.ts';

/** The place that an index means: a negative one counts from the end, as Velocity has it. */
export const placeIn = ({ items }: List, index: Value): number =>
  typeof index === 'bigint' ? Number(index < 0n ? index + BigInt(items.length) : index) : -1;

/** Works out what expressions are worth, by the names that a run knows. */
export class Evaluator {
  private readonly names: ValueMap;
  private readonly meter: Meter;
  /** Makes the text of a string in double quotes, which is a template of its own. */
  private readonly textFrom: (nodes: readonly Node[]) => string;

  constructor(names: ValueMap, meter: Meter, textFrom: (nodes: readonly Node[]) => string) {
    this.names = names;
    this.meter = meter;
    this.textFrom = textFrom;
  }

  valueOf(expression: Expression): Value {
    this.meter.turn();
    switch (expression.kind) {
      case 'value':
        return expression.value;
      case 'reference':
        return this.referred(expression);
      case 'interpolated':
        return this.textFrom(expression.nodes);
      case 'list':
        return new List(expression.items.map((item) => this.valueOf(item)));
      case 'map':
        return new Map(
          expression.entries.map(([name, value]) => [
            textOf(this.valueOf(name), this.meter),
            this.valueOf(value),
          ]),
        );
      case 'range':
        return this.range(this.valueOf(expression.from), this.valueOf(expression.to));
      case 'not':
        return !isTrue(this.valueOf(expression.of));
      case 'binary':
        return this.binary(expression);
    }
  }

  /** What has no value is the empty text. */
  referred({ name, steps }: Reference): Value {
    return this.follow(name, steps) ?? '';
  }

  /** What steps lead to from a name; undefined where they lead nowhere. */
  follow(name: string, steps: readonly Step[]): Value | undefined {
    let value = this.names.get(name);
    for (const step of steps) {
      if (value === undefined || value === null) return undefined;
      value = this.step(value, step);
    }
    return value;
  }

  private step(of: Value, step: Step): Value | undefined {
    this.meter.turn();
    if (step.kind === 'method') {
      const args = step.args.map((arg) => this.valueOf(arg));
      return of instanceof Tool ? of.call(step.name, args) : callMethod(of, step.name, args, this.meter);
    }
    const key = step.kind === 'index' ? this.valueOf(step.of) : step.name;
    if (of instanceof List) return of.items[placeIn(of, key)];
    if (typeof key !== 'string') return undefined;
    return of instanceof Map ? of.get(key) : of instanceof Tool ? of.properties.get(key) : undefined;
  }

  private binary({ sign, left, right }: Extract<Expression, { kind: 'binary' }>): Value {
    const first = this.valueOf(left);
    if (sign === '&&') return isTrue(first) && isTrue(this.valueOf(right));
    if (sign === '||') return isTrue(first) || isTrue(this.valueOf(right));
    return combined(sign, first, this.valueOf(right), this.meter);
  }

  private range(from: Value, to: Value): Value {
    const items: Value[] = [];
    if (typeof from !== 'bigint' || typeof to !== 'bigint') return null;
    const by = from <= to ? 1n : -1n;
    for (let item = from; item !== to + by; item += by) {
      this.meter.turn();
      items.push(item);
    }
    return new List(items);
  }
}
