// What a mapping template says, as the parser hands it to the one who runs it.

/** What follows the name of a reference: .seat, .size(), [0]. */
export type Step =
  | { kind: 'property'; name: string }
  | { kind: 'method'; name: string; args: readonly Expression[] }
  | { kind: 'index'; of: Expression };

export interface Reference {
  kind: 'reference';
  at: number;
  /** As the template writes it. */
  written: string;
  name: string;
  steps: readonly Step[];
}

export type Sign = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';

export type Expression = { at: number } & (
  | { kind: 'value'; value: string | bigint | number | boolean | null }
  /** A string in double quotes: a template of its own. */
  | { kind: 'interpolated'; nodes: readonly Node[] }
  | { kind: 'list'; items: readonly Expression[] }
  | { kind: 'range'; from: Expression; to: Expression }
  | { kind: 'map'; entries: readonly (readonly [Expression, Expression])[] }
  | { kind: 'not'; of: Expression }
  | { kind: 'binary'; sign: Sign; left: Expression; right: Expression }
  | Reference
);

export interface Branch {
  /** Undefined for #else. */
  test: Expression | undefined;
  body: readonly Node[];
}

export type Node = { at: number } & (
  | { kind: 'text'; text: string }
  | { kind: 'set'; target: Reference; to: Expression }
  | { kind: 'if'; branches: readonly Branch[] }
  | { kind: 'foreach'; name: string; of: Expression; body: readonly Node[] }
  | { kind: 'break' | 'stop' }
  | Reference
);
