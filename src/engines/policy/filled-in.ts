import { listOf, type PolicyDocument } from './document.ts';
import { arnMatches, readPattern } from './pattern.ts';
import { type Request, situationOf, variableIn } from './request.ts';

/** A text of a policy before and after its variables have been filled in. */
export interface FilledIn {
  /** Counted from 0. */
  statement: number;
  /** “Resource”, or the condition key that is compared. */
  where: string;
  written: string;
  text: string;
  /** A variable without a value: the text then matches nothing. */
  missing: string | undefined;
  /** Whether a Resource fits the request; undefined for a condition. */
  fits: boolean | undefined;
}

/** Every Resource of a policy, and every value of a condition that has a variable, as they stand for this request. */
export function filledIn({ Version, Statement }: PolicyDocument, request: Request): FilledIn[] {
  // The rules of 2008 know no variables.
  const variable = Version === '2012-10-17' ? variableIn(situationOf(request)) : undefined;
  const syntax = { variable, wildcards: true };
  return listOf(Statement).flatMap(({ Resource, Condition = {} }, statement): FilledIn[] => {
    const read = (where: string, written: string, fits?: boolean): FilledIn => {
      const { text, missing } = readPattern(written, syntax);
      return { statement, where, written, text, missing, fits };
    };
    const fits = (pattern: string) => pattern === '*' || arnMatches(pattern, request.resource, syntax);
    return [
      ...listOf(Resource).map((written) => read('Resource', written, fits(written))),
      ...Object.values(Condition).flatMap((keys) =>
        Object.entries(keys).flatMap(([key, values]) =>
          listOf(values)
            .map(String)
            .filter((value) => value.includes('${'))
            .map((value) => read(key, value)),
        ),
      ),
    ];
  });
}
