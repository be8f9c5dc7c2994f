/** One line that a teacher would write on the board: the rule, the same rule with the numbers in it, and what comes out. */
export interface WorkingLine {
  /** What the line finds, such as “Mean read latency”. Unique within a result: stories point at it. */
  says: string;
  /** The rule in symbols or words, such as “Lc + (1 − h) × (Ld + Lc)”. */
  rule: string;
  /** The rule with this input's numbers, exactly as they are used: redoing it by hand gives `result`. */
  numbers: string;
  /** The outcome with its unit. */
  result: string;
}

/** A number that two runs are compared by. */
export interface Measure {
  name: string;
  value: number;
  unit: string;
  /** Decimals shown; 2 when left out. */
  digits?: number;
}

/** What every engine returns besides its own figures. */
export interface Result {
  /** The outcome in one sentence that makes sense alone. */
  answer: string;
  measures: readonly Measure[];
  working: readonly WorkingLine[];
}
