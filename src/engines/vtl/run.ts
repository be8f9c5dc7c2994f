import { failAt } from '#engines/json';
import { show } from '#engines/numbers';
import { foreachMax } from '#facts/api-gateway';
import { combined } from './arithmetic.ts';
import type { Meter } from './meter.ts';
import { callMethod } from './methods.ts';
import type { Expression, Node, Reference, Step } from './node.ts';
import { isTrue, List, Tool, textOf, type Value, type ValueMap } from './value.ts';

/** What ended a block before its last line. */
type End = 'break' | 'stop' | undefined;

/** One run of a template: its text, and what each reference in it gave. */
export class Run {
  text = '';
  /** By what the template writes: what was put in its place, each time. */
  readonly filled = new Map<string, string[]>();
  private readonly names: ValueMap;
  /** Maps of which each name may be set once. */
  private readonly once: readonly Value[];
  private readonly meter: Meter;

  constructor(names: ValueMap, once: readonly Value[], meter: Meter) {
    this.names = names;
    this.once = once;
    this.meter = meter;
  }

  all(nodes: readonly Node[]): End {
    for (const node of nodes) {
      this.meter.turn();
      this.meter.at = node.at;
      const end = this.one(node);
      if (end) return end;
    }
    return undefined;
  }

  private one(node: Node): End {
    switch (node.kind) {
      case 'text':
        this.text += this.meter.made(node.text);
        return undefined;
      case 'reference':
        this.fill(node);
        return undefined;
      case 'set':
        this.set(node.target, this.valueOf(node.to));
        return undefined;
      case 'if': {
        const branch = node.branches.find(({ test }) => !test || isTrue(this.valueOf(test)));
        return branch && this.all(branch.body);
      }
      case 'foreach':
        return this.loop(node.name, this.valueOf(node.of), node.body);
      default:
        return node.kind;
    }
  }

  private fill(reference: Reference): void {
    const text = this.meter.made(textOf(this.referred(reference), this.meter));
    this.text += text;
    const known = this.filled.get(reference.written);
    if (known) known.push(text);
    else this.filled.set(reference.written, [text]);
  }

  private loop(name: string, of: Value, body: readonly Node[]): End {
    const items = of instanceof List ? [...of.items] : of instanceof Map ? [...of.values()] : [];
    if (items.length > foreachMax.value)
      failAt(
        this.meter.at,
        `This loop would turn ${show(items.length)} times, and API Gateway’s quota is ${show(foreachMax.value)}. Loop over less.`,
      );
    const before = ['foreach', 'velocityCount', name].map((each) => [each, this.names.get(each)] as const);
    let end: End;
    for (const [index, item] of items.entries()) {
      const count = BigInt(index + 1);
      const hasNext = index + 1 < items.length;
      const state = { index: BigInt(index), count, hasNext, first: index === 0, last: !hasNext };
      this.names.set('foreach', new Map<string, Value>(Object.entries(state)));
      this.names.set('velocityCount', count);
      this.names.set(name, item);
      end = this.all(body);
      if (end) break;
    }
    for (const [each, value] of before)
      if (value === undefined) this.names.delete(each);
      else this.names.set(each, value);
    return end === 'stop' ? end : undefined;
  }

  /** Null changes nothing, as Velocity has it. */
  private set({ name, steps }: Reference, value: Value): void {
    const last = steps.at(-1);
    if (value === null) return;
    if (!last) {
      this.names.set(name, value);
      return;
    }
    const within = this.follow(this.names.get(name), steps.slice(0, -1));
    const key = last.kind === 'index' ? this.valueOf(last.of) : last.name;
    if (within instanceof List && typeof key === 'bigint' && key >= 0n && key < within.items.length)
      within.items[Number(key)] = value;
    if (!(within instanceof Map) || typeof key !== 'string') return;
    if (this.once.includes(within) && within.has(key))
      failAt(
        this.meter.at,
        `“${key.slice(0, 40)}” is overridden twice, for which API Gateway answers 5XX. Set it once, at the end.`,
      );
    this.meter.turn();
    within.set(key, value);
  }

  /** What has no value is the empty text. */
  private referred({ name, steps }: Reference): Value {
    return this.follow(this.names.get(name), steps) ?? '';
  }

  private follow(of: Value | undefined, steps: readonly Step[]): Value | undefined {
    let value = of;
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
    if (of instanceof List) return typeof key === 'bigint' ? of.items[Number(key)] : undefined;
    if (typeof key !== 'string') return undefined;
    return of instanceof Map ? of.get(key) : of instanceof Tool ? of.properties.get(key) : undefined;
  }

  private valueOf(expression: Expression): Value {
    this.meter.turn();
    switch (expression.kind) {
      case 'value':
        return expression.value;
      case 'reference':
        return this.referred(expression);
      case 'interpolated': {
        const inner = new Run(this.names, this.once, this.meter);
        inner.all(expression.nodes);
        return inner.text;
      }
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
