import { text, type Values } from '#engines/inputs';
import { counted } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import {
  type EventDocument,
  eventFault,
  eventOf,
  type FieldTest,
  fieldsIn,
  holdsAll,
  nodesAt,
  patternFault,
  patternOf,
} from './pattern.ts';
import { leavesOf } from './pattern-value.ts';

export const inputs = {
  pattern: text({
    label: 'Event pattern of the rule',
    maxLength: 2_000,
    default: `{
  "source": ["aws.codepipeline"],
  "detail": {
    "pipeline": ["shop", "tickets"],
    "state": ["Failed", { "prefix": "STOP" }]
  }
}`,
    help: 'JSON. All fields have to fit, and one value of each list.',
    check: patternFault,
  }),
  event: text({
    label: 'Event',
    maxLength: 3_000,
    default: `{
  "source": "aws.codepipeline",
  "resources": ["arn:aws:codepipeline:eu-west-1:111122223333:shop"],
  "detail": { "pipeline": "shop", "state": "FAILED", "version": 3.0 }
}`,
    help: 'JSON. A real event has more around it; write what your pattern looks at.',
    check: eventFault,
  }),
};

export interface Reading {
  /** “detail.state”. */
  field: string;
  wants: string;
  has: string;
  fits: boolean;
}

export interface Matching extends Result {
  readings: readonly Reading[];
  verdict: 'a match' | 'no match';
  /** The first field that does not fit, or “none”. */
  fails: string;
}

const short = (line: string, most = 60): string =>
  line.length > most ? `${line.slice(0, most - 1)}…` : line;

function readingOf({ path, conditions }: FieldTest, { root, text }: EventDocument): Reading {
  const nodes = nodesAt(root, path);
  const leaves = nodes.flatMap((node) => leavesOf(node, text));
  const inside = nodes.some(({ kind }) => kind === 'object')
    ? 'no value, only fields inside'
    : 'no such field';
  return {
    field: short(path.join('.'), 40),
    wants: short(conditions.map(({ written }) => written).join(' or ')),
    has: leaves.length === 0 ? inside : short(leaves.map(({ written }) => written).join(', ')),
    fits: conditions.some(({ fits }) => (leaves.length === 0 ? fits(undefined) : leaves.some(fits))),
  };
}

/** Whether a rule with this pattern picks the event. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern.html */
export function matchEvent(values: Values<typeof inputs>): Matching {
  const tests = patternOf(values.pattern);
  const event = eventOf(values.event);
  const readings = fieldsIn(tests).map((field) => readingOf(field, event));
  const matches = holdsAll(tests, event.root, event.text);
  const verdict = matches ? 'a match' : 'no match';
  const failing = readings.find(({ fits }) => !fits);
  return {
    readings,
    verdict,
    fails: matches ? 'none' : (failing?.field ?? 'none'),
    answer: answerOf(matches, failing),
    measures: [
      { name: 'Fields that fit', value: readings.filter(({ fits }) => fits).length, unit: '', digits: 0 },
      { name: 'Fields of the pattern', value: readings.length, unit: '', digits: 0 },
    ],
    working: [
      ...linesOf(readings),
      {
        says: 'Fields of the event that are ignored',
        rule: 'all that the pattern does not name',
        result: ignored(event, readings),
      },
      {
        says: 'What comes out',
        rule: 'a match if all fields fit; of the groups of $or one has to',
        result: verdict,
      },
    ],
  };
}

function answerOf(matches: boolean, failing: Reading | undefined): string {
  if (matches)
    return failing
      ? 'A match: one group of $or is enough.'
      : 'A match: every field of the pattern fits the event.';
  return failing
    ? `No match: ${failing.field} wants ${failing.wants}, and the event has ${failing.has}.`
    : 'No match: each field fits somewhere, but not all in the same item of a list.';
}

/** A field that stands in two groups of $or has a line for each. */
const linesOf = (readings: readonly Reading[]): WorkingLine[] =>
  readings.map(({ field, wants, has, fits }, index) => ({
    says:
      readings.findIndex((each) => each.field === field) === index ? field : `${field}, test ${index + 1}`,
    rule: wants,
    result: `${has}: ${fits ? 'fits' : 'does not fit'}`,
  }));

/** The members on the outside and inside “detail” that no test looks at. */
function ignored({ root }: EventDocument, readings: readonly Reading[]): string {
  const namesOf = (path: readonly string[]) =>
    nodesAt(root, path).flatMap((node) =>
      node.kind === 'object' ? node.members.map(({ name }) => [...path, name].join('.')) : [],
    );
  const names = [...namesOf([]), ...namesOf(['detail'])].filter(
    (name) => !readings.some(({ field }) => field === name || field.startsWith(`${name}.`)),
  );
  const inOther = names.filter((name) => !names.some((other) => name.startsWith(`${other}.`)));
  if (inOther.length === 0) return 'none';
  return inOther.length > 6
    ? counted(inOther.length, 'field')
    : inOther.map((name) => short(name, 30)).join(', ');
}
