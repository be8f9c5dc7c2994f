/** One line that a teacher would write on the board: the rule, the same rule with the numbers in it, and what comes out. */
export interface WorkingLine {
  /** What the line finds, such as “Mean read latency”. Unique within a result: stories point at it. */
  says: string;
  /** The rule in symbols or words, such as “Lc + (1 − h) × (Ld + Lc)”. */
  rule: string;
  /** The rule with this input's numbers: redoing it by hand gives `result`. Left out where the rule needs none. */
  numbers?: string;
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

/** One moment of a simulation in words; the picture draws the same moment. */
export interface Moment {
  /** When it happens, as shown: “12.5 s”. */
  at: string;
  /** What happens, in one sentence. */
  says: string;
}

/** What every engine returns besides its own figures. */
export interface Result {
  /** The outcome in one sentence that makes sense alone. */
  answer: string;
  measures: readonly Measure[];
  working: readonly WorkingLine[];
  /** The moments of a simulation in their order: the reader steps through them, forwards and back. */
  trace?: readonly Moment[];
}
