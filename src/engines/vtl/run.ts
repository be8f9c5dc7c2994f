import { show } from '#engines/numbers';
import { failAt } from '#engines/text-fault';
import { foreachMax } from '#facts/api-gateway';
import { Evaluator, placeIn } from './evaluate.ts';
import type { Meter } from './meter.ts';
import type { Node, Reference } from './node.ts';
import { isTrue, List, textOf, type Value, type ValueMap } from './value.ts';

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
  private readonly evaluator: Evaluator;

  constructor(names: ValueMap, once: readonly Value[], meter: Meter) {
    this.names = names;
    this.once = once;
    this.meter = meter;
    this.evaluator = new Evaluator(names, meter, (nodes) => {
      const inner = new Run(names, once, meter);
      inner.all(nodes);
      return inner.text;
    });
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
        this.set(node.target, this.evaluator.valueOf(node.to));
        return undefined;
      case 'if': {
        const branch = node.branches.find(({ test }) => !test || isTrue(this.evaluator.valueOf(test)));
        return branch && this.all(branch.body);
      }
      case 'foreach':
        return this.loop(node.name, this.evaluator.valueOf(node.of), node.body);
      default:
        return node.kind;
    }
  }

  private fill(reference: Reference): void {
    const text = this.meter.made(textOf(this.evaluator.referred(reference), this.meter));
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
    const before = ['foreach', 'velocityCount', 'velocityHasNext', name].map(
      (each) => [each, this.names.get(each)] as const,
    );
    const parent = this.names.get('foreach') ?? null;
    let end: End;
    for (const [index, item] of items.entries()) {
      const count = BigInt(index + 1);
      const hasNext = index + 1 < items.length;
      const state = { index: BigInt(index), count, hasNext, first: index === 0, last: !hasNext, parent };
      this.names.set('foreach', new Map<string, Value>(Object.entries(state)));
      this.names.set('velocityCount', count);
      this.names.set('velocityHasNext', hasNext);
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
    const within = this.evaluator.follow(name, steps.slice(0, -1));
    const key = last.kind === 'index' ? this.evaluator.valueOf(last.of) : last.name;
    if (within instanceof List) {
      const place = placeIn(within, key);
      if (place in within.items) within.items[place] = value;
    } else if (within instanceof Map && typeof key === 'string') this.put(within, key, value);
  }

  private put(map: ValueMap, name: string, value: Value): void {
    if (this.once.includes(map) && map.has(name))
      failAt(
        this.meter.at,
        `“${name.slice(0, 40)}” is overridden twice, for which API Gateway answers 5XX. Set it once, at the end.`,
      );
    this.meter.turn();
    map.set(name, value);
  }
}
