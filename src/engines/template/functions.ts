import { choice, text, type Values } from '#engines/inputs';
import { piecesOf } from '#engines/reading';
import type { Result, WorkingLine } from '#engines/result';
import { faultOf } from '#engines/text-fault';
import { readTemplate } from './document.ts';
import { Evaluator } from './evaluate.ts';
import { example } from './example.ts';
import { callsIn, referencesOf, type TemplateNode } from './node.ts';
import { parseTemplate } from './parse.ts';
import type { Place } from './place.ts';
import { Refusal } from './refusal.ts';
import { Stack } from './stack.ts';
import { cut, inside, shown } from './value.ts';

const places = {
  ireland: { region: 'eu-west-1', account: '111122223333', partition: 'aws' },
  frankfurt: { region: 'eu-central-1', account: '111122223333', partition: 'aws' },
  virginia: { region: 'us-east-1', account: '444455556666', partition: 'aws' },
  government: { region: 'us-gov-west-1', account: '777788889999', partition: 'aws-us-gov' },
} satisfies Record<string, Place>;

const labelOf = ({ region, account }: Place) => `${region}, ${account}`;

export const inputs = {
  expression: text({
    label: 'Expression',
    maxLength: 500,
    default: '!Ref Orders',
    help: 'One value as it would stand in a property or in an output, in YAML or JSON, such as !GetAtt Orders.Arn. A condition function is read as it would stand in Conditions.',
    check: (expression) => faultOf(expression, () => parseTemplate(expression)),
  }),
  place: choice({
    label: 'Region and account',
    options: {
      ireland: labelOf(places.ireland),
      frankfurt: labelOf(places.frankfurt),
      virginia: labelOf(places.virginia),
      government: labelOf(places.government),
    },
    default: 'ireland',
    help: 'Where the stack is created. The accounts are examples.',
  }),
  parameters: text({
    label: 'Parameter values',
    maxLength: 500,
    default: 'EnvType=test',
    help: 'A line for each parameter: Name=value. The others have their Default.',
    check: (lines) => {
      const wrong = piecesOf(lines).find((line) => !/^[A-Za-z0-9]+\s*=/.test(line));
      return wrong === undefined
        ? undefined
        : `“${wrong.slice(0, 40)}” gives no parameter a value. Write Name=value, such as EnvType=test.`;
    },
  }),
  template: text({
    label: 'Template',
    maxLength: 6_000,
    default: example,
    help: 'YAML or JSON, up to 6,000 characters here. Exports of other stacks for Fn::ImportValue: network-VpcId, network-Subnets, data-SeatsTable.',
    check: (template) => faultOf(template, () => readTemplate(template)),
  }),
};

/** A name of the template and what it stands for. */
export interface Name {
  name: string;
  is: string;
  gives: string;
}

export interface Evaluated extends Result {
  /** The value as text, or `failed`. */
  value: string;
  names: readonly Name[];
}

export const failed = 'an error';
const outcome = 'Outcome';
const namesMost = 20;
const conditionFunctions = ['Equals', 'And', 'Or', 'Not', 'Condition'];

function valuesIn(lines: string): Map<string, string> {
  return new Map(
    piecesOf(lines).map((line) => {
      const at = line.indexOf('=');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
  );
}

/** What an expression with CloudFormation's functions gives in a stack, worked out from the inside. */
export function evaluated(values: Values<typeof inputs>): Evaluated {
  const steps: WorkingLine[] = [];
  try {
    const stack = new Stack(readTemplate(values.template), places[values.place], valuesIn(values.parameters));
    return { ...worked(stack, parseTemplate(values.expression), steps), names: namesOf(stack) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...resultOf(steps, failed, `It gives an error. ${error.message}`), names: [] };
  }
}

function worked(stack: Stack, node: TemplateNode, steps: WorkingLine[]) {
  const evaluator = new Evaluator(stack);
  try {
    const isCondition = node.kind === 'call' && conditionFunctions.includes(node.name);
    const site = isCondition ? 'condition' : 'property';
    // Names are looked at before anything is worked out, in the branch that is not taken too.
    for (const call of callsIn(node)) for (const { name } of referencesOf(call)) stack.mustKnow(name, site);
    const value = evaluator.value(node, site);
    steps.push(...evaluator.steps);
    const gives = shown(value);
    return resultOf(steps, gives, answerOf(gives, typeof value === 'string'));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    steps.push(...evaluator.steps);
    return resultOf(steps, failed, `It gives an error. ${error.message}`);
  }
}

function answerOf(gives: string, isText: boolean): string {
  if (gives === 'no property')
    return 'It gives no value: the property is left out, as if it had not been written.';
  return isText && gives !== 'the empty text' ? `It gives the text “${gives}”.` : `It gives ${gives}.`;
}

function resultOf(steps: readonly WorkingLine[], value: string, answer: string) {
  const end = {
    says: outcome,
    rule: value === failed ? answer.replace(/^.*?\. /, '') : 'the last value',
    result: value,
  };
  return {
    value,
    answer,
    measures: [{ name: 'Steps', value: steps.length, unit: '', digits: 0 }],
    working: [...steps, end],
  };
}

function namesOf(stack: Stack): Name[] {
  const { parameters, conditions, resources } = stack.template;
  const rows = [
    ...[...parameters.keys()].map((name) => ({
      name,
      is: 'parameter',
      gives: attempt(() => cut(inside(stack.reference(name, 'property').value))),
    })),
    ...[...conditions.keys()].map((name) => ({
      name,
      is: 'condition',
      gives: attempt(() => String(new Evaluator(stack).condition(name))),
    })),
    ...[...resources].map(([name, { type }]) => ({
      name,
      is: type.replace(/^AWS::/, '').replaceAll('::', ' '),
      gives: attempt(() => cut(inside(stack.reference(name, 'property').value))),
    })),
  ];
  return rows.slice(0, namesMost);
}

/** What a name gives, or why it gives nothing. */
function attempt(work: () => string): string {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return `${failed}: ${error.message}`;
    throw error;
  }
}
