import { failAt } from '#engines/text-fault';
import { seenAt } from '../seen.ts';

/** Deeper nesting is no template, and without a bound a hostile one could exhaust the stack. */
const deepest = 20;

/** A place in a template that moves on as things are read. */
export class Scanner {
  readonly text: string;
  at = 0;
  private depth = 0;
  /** Where a place of this text is in the reader's own, for a string within a template. */
  private readonly where: (at: number) => number;

  constructor(text: string, where = (at: number) => at, depth = 0) {
    this.text = text;
    this.where = where;
    this.depth = depth;
  }

  /** This place in the reader's text. */
  get place(): number {
    return this.where(this.at);
  }

  get next(): string | undefined {
    return this.text[this.at];
  }

  /** Takes what a sticky pattern matches here; undefined where it matches nothing. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text) ?? undefined;
    this.at += found?.[0].length ?? 0;
    return found;
  }

  /** Passes over what VTL takes for blanks; no-break spaces are none. */
  blanks(): void {
    this.take(/[ \t\r\n]*/y);
  }

  /** Takes this text, after blanks. */
  takes(sign: string): boolean {
    this.blanks();
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  expect(sign: string, after: string): void {
    if (!this.takes(sign)) this.fail(`${sign} belongs here, ${after}, but ${this.seen()}.`);
  }

  seen(): string {
    return seenAt(this.text, this.at);
  }

  fail(says: string, at = this.place): never {
    return failAt(at, says);
  }

  /** Reads something that may hold its like. */
  within<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > deepest) this.fail(`This is nested more than ${deepest} levels deep. Nest less.`);
    const value = read();
    this.depth -= 1;
    return value;
  }

  /** The inside of a string that begins here, as a text of its own: two quotes in it are one. */
  inner(raw: string, begin: number): Scanner {
    const places = [...raw.matchAll(/""|[\s\S]/g)].map(({ index }) => begin + index);
    const where = (at: number) => this.where(places[at] ?? begin + raw.length);
    return new Scanner(raw.replaceAll('""', '"'), where, this.depth);
  }
}
