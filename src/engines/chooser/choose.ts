import type { Result, WorkingLine } from '#engines/result';
import { listed } from '#engines/words';

/** What strikes an option out. The first rule that holds gives the reason. */
export interface Rule<Answers> {
  when: (answers: Answers) => boolean;
  /** Why the option falls, as a clause that stands alone: “exists for S3 and DynamoDB only”. */
  because: string;
}

export interface Option<Answers> {
  name: string;
  /** What it brings, in a few words. */
  gives: string;
  rules: readonly Rule<Answers>[];
}

export interface Verdict {
  name: string;
  gives: string;
  /** Why it falls; undefined where it stays. */
  because: string | undefined;
}

export interface Choice extends Result {
  /** Every option in the order of the table, whether it stays or falls. */
  verdicts: readonly Verdict[];
  /** The names of those that stay. */
  stay: readonly string[];
}

/** Which options survive the answers, and why each other one falls. `none` is the sentence where nothing survives. */
export function choose<Answers>(options: readonly Option<Answers>[], answers: Answers, none: string): Choice {
  const verdicts = options.map(
    ({ name, gives, rules }): Verdict => ({
      name,
      gives,
      because: rules.find(({ when }) => when(answers))?.because,
    }),
  );
  const left = verdicts.filter(({ because }) => because === undefined);
  const stay = left.map(({ name }) => name);
  const [only] = left;
  return {
    verdicts,
    stay,
    answer:
      only === undefined
        ? none
        : left.length === 1
          ? `Take ${only.name}: ${only.gives}.`
          : `Take ${listed(stay, 'or')}.`,
    measures: [{ name: 'Options left', value: stay.length, unit: '', digits: 0 }],
    working: verdicts.map(lineOf),
  };
}

const lineOf = ({ name, gives, because }: Verdict): WorkingLine => ({
  says: name,
  rule: because ?? gives,
  result: because === undefined ? 'stays' : 'falls',
});
