import { choice, number, text, type Values } from '#engines/inputs';
import { nearest } from '#engines/nearest';
import { show } from '#engines/numbers';
import type { Result } from '#engines/result';
import * as facts from '#facts/cloudformation';

/** What a template is counted by, and how many of it may be. */
const counts = {
  resources: facts.resourcesMax,
  parameters: facts.parametersMax,
  outputs: facts.outputsMax,
  mappings: facts.mappingsMax,
  attributes: facts.mappingAttributesMax,
} as const;
type Counted = keyof typeof counts;
const names = Object.keys(counts) as Counted[];

const labels: Readonly<Record<Counted, string>> = {
  resources: 'Resources',
  parameters: 'Parameters',
  outputs: 'Outputs',
  mappings: 'Mappings',
  attributes: 'Attributes of the largest mapping',
};

const isCounted = (name: string | undefined): name is Counted => names.some((known) => known === name);

export const inputs = {
  counts: text({
    label: 'What the template holds',
    maxLength: 200,
    default: 'resources 180, parameters 24, outputs 30, mappings 4, attributes 20',
    help: 'Counts with commas between them: resources, parameters, outputs, mappings, and attributes of the largest mapping. What is not named counts 0.',
    check: countsFault,
  }),
  bytes: number({
    label: 'Size of the template',
    unit: 'bytes',
    min: 1,
    max: 5_000_000,
    step: 100,
    default: 64_000,
    whole: true,
    help: 'The size of the file as it is sent.',
  }),
  way: choice({
    label: 'Sent',
    options: { inline: 'in the call (TemplateBody)', s3: 'through S3 (TemplateURL)' },
    default: 'inline',
    help: 'How CloudFormation gets the template.',
  }),
};

/** More is refused many times over, and would not fit the table. */
const countMost = 999_999;

const parts = (typed: string) =>
  typed
    // A comma before three digits parts thousands, as in 1,000.
    .split(/,(?!\d{3}(?!\d))|\n/)
    .map((part) => part.replace(/(?<=\d),(?=\d)/g, '').trim())
    .filter((part) => part !== '');

function countsFault(typed: string): string | undefined {
  const seen: string[] = [];
  for (const part of parts(typed)) {
    const [, name = '', digits] = /^([a-z]+)[ =:]+(\d+)$/i.exec(part) ?? [];
    if (digits === undefined)
      return `“${part.slice(0, 40)}” is no count. Write a name and a whole number, such as resources 180.`;
    if (!isCounted(name.toLowerCase()))
      return `“${name.slice(0, 40)}” is not counted. ${nearest(name, names) ? `Did you mean ${nearest(name, names)}?` : `Write ${names.join(', ')}.`}`;
    if (Number(digits) > countMost)
      return `${name} is above ${show(countMost)}. The nearest valid value is ${show(countMost)}.`;
    if (seen.includes(name.toLowerCase())) return `${name} stands here twice. Keep one.`;
    seen.push(name.toLowerCase());
  }
  return undefined;
}

function countsIn(typed: string): Record<Counted, number> {
  const found: Record<Counted, number> = {
    resources: 0,
    parameters: 0,
    outputs: 0,
    mappings: 0,
    attributes: 0,
  };
  for (const part of parts(typed)) {
    const [name = '', digits] = part.toLowerCase().split(/[ =:]+/);
    if (isCounted(name)) found[name] = Number(digits);
  }
  return found;
}

/** AWS writes “1 MB” and not whether that is a million bytes or 1,024 × 1,024. */
const megabyte = { least: 1_000_000, most: 1_048_576 };

export type Verdict = 'passes' | 'passes or fails' | 'fails';

export interface Check {
  name: string;
  value: number;
  limit: string;
  verdict: Verdict;
  advice: string | undefined;
}

export interface Quotas extends Result {
  checks: readonly Check[];
  verdict: Verdict;
}

export const lines = { size: 'Size', advice: 'Advice' };

function sizeCheck(bytes: number, way: Values<typeof inputs>['way']): Check {
  const inlineMax = facts.templateInlineMax.value;
  const s3Max = `${facts.templateS3Max.value} ${facts.templateS3Max.unit}`;
  const tooLarge = bytes > megabyte.most * facts.templateS3Max.value;
  const unclear = bytes > megabyte.least * facts.templateS3Max.value;
  const divide = 'Divide the template, for instance into nested stacks.';
  if (way === 's3')
    return {
      name: lines.size,
      value: bytes,
      limit: s3Max,
      verdict: tooLarge ? 'fails' : unclear ? 'passes or fails' : 'passes',
      advice: tooLarge || unclear ? divide : undefined,
    };
  const fails = bytes > inlineMax;
  return {
    name: lines.size,
    value: bytes,
    limit: `${show(inlineMax)} bytes`,
    verdict: fails ? 'fails' : 'passes',
    advice: fails ? (unclear ? divide : `Send it through S3, where up to ${s3Max} fits.`) : undefined,
  };
}

const adviceFor: Readonly<Record<Counted, string>> = {
  resources: 'Move resources to nested stacks, of which each counts as one, or to stacks of their own.',
  parameters: 'Take several values in one list, or divide the template.',
  outputs: 'Divide the template by what others need from it.',
  mappings: 'Divide the template, for instance into nested stacks.',
  attributes: 'Spread the attributes over several mappings.',
};

/** Whether a template keeps CloudFormation's quotas. Exactly at a limit passes. */
export function quotas(values: Values<typeof inputs>): Quotas {
  const found = countsIn(values.counts);
  const checks: Check[] = [
    ...names.map((name): Check => {
      const fails = found[name] > counts[name].value;
      return {
        name: labels[name],
        value: found[name],
        limit: show(counts[name].value),
        verdict: fails ? 'fails' : 'passes',
        advice: fails ? adviceFor[name] : undefined,
      };
    }),
    sizeCheck(values.bytes, values.way),
  ];
  const broken = checks.filter(({ verdict }) => verdict !== 'passes');
  const [worst] = [...broken].sort((a, b) => Number(b.verdict === 'fails') - Number(a.verdict === 'fails'));
  const advice = broken.flatMap((check) => check.advice ?? []);
  return {
    checks,
    verdict: worst?.verdict ?? 'passes',
    answer: answerOf(broken),
    measures: checks.map(({ name, value }) => ({
      name,
      value,
      unit: name === lines.size ? 'bytes' : '',
      digits: 0,
    })),
    working: [
      ...checks.map(({ name, value, limit, verdict }) => ({
        says: name,
        rule: `at most ${limit}`,
        result: `${show(value)} ${verdict}`,
      })),
      {
        says: lines.advice,
        rule: 'for what does not pass',
        result: [...new Set(advice)].join(' ') || 'none is needed',
      },
    ],
  };
}

function answerOf(broken: readonly Check[]): string {
  if (broken.length === 0) return 'The template keeps all quotas.';
  const [unclear] = broken;
  if (broken.length === 1 && unclear?.verdict === 'passes or fails')
    return `A template of ${show(unclear.value)} bytes may pass or fail: AWS does not say how many bytes its MB has.`;
  const failing = broken.filter(({ verdict }) => verdict === 'fails');
  return `CloudFormation refuses the template: ${failing.map(({ name, value, limit }) => `${name.toLowerCase()} ${show(value)}, and the limit is ${limit}`).join('; ')}.`;
}
