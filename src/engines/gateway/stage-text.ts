import { fail, piecesOf, type Reading } from '#engines/reading';
import { stageVariableNameMax, stageVariableValueMax } from '#facts/api-gateway';

/** A share of a stage's calls, with the variables that they see: the stage's own or, for a canary, those over them. */
export interface Path {
  stage: string;
  canary: boolean;
  /** From 0 to 1. */
  share: number;
  variables: ReadonlyMap<string, string>;
}

/** Versions that an alias points to, with shares from 0 to 1. */
export type Alias = readonly { version: string; share: number }[];

const linesMost = 8;
const linesOf = (text: string) =>
  text.split('\n').flatMap((line, index) => (line.trim() ? [{ line: line.trim(), index }] : []));

/** Reads one stage a line, such as “dev: lambdaAlias=DEV”, and “prod canary 10%: lambdaAlias=NEXT” after its stage. */
export function readStages(text: string): Reading<Path[]> {
  const example = 'dev: lambdaAlias=DEV';
  const written = linesOf(text);
  if (written.length === 0) return fail(`There is no stage. Write such as ${example}.`);
  if (written.length > linesMost)
    return fail(`Up to ${linesMost} lines fit here. Remove ${written.length - linesMost}.`);
  let paths: Path[] = [];
  for (const { line, index } of written) {
    const at = `Line ${index + 1}:`;
    const [, stage = '', digits, list = ''] =
      /^([\w-]{1,30})(?:\s+canary\s+(\d{1,3}(?:\.\d{1,2})?)\s*%)?\s*:\s*(.*)$/i.exec(line) ?? [];
    if (stage === '') return fail(`${at} “${line.slice(0, 30)}” is no stage. Write such as ${example}.`);
    const variables = new Map<string, string>();
    for (const pair of piecesOf(list, ',')) {
      const [, name = '', value = ''] = /^(\w+)\s*=\s*(\S*)$/.exec(pair) ?? [];
      if (name === '')
        return fail(
          `${at} “${pair.slice(0, 20)}” is no variable. Write name=value, such as lambdaAlias=DEV.`,
        );
      if (variables.has(name)) return fail(`${at} ${name.slice(0, 20)} has two values. Keep one.`);
      if (name.length > stageVariableNameMax.value)
        return fail(`${at} A name has up to ${stageVariableNameMax.value} characters.`);
      if (value.length > stageVariableValueMax.value || !/^[\w\-.~:/?#&=,]*$/.test(value))
        return fail(`${at} The value of ${name.slice(0, 20)} may hold letters, digits and -._~:/?#&=, only.`);
      variables.set(name, value);
    }
    const own = paths.find((path) => path.stage === stage && !path.canary);
    if (digits === undefined) {
      if (own) return fail(`${at} The stage ${stage} has two lines. Keep one.`);
      paths.push({ stage, canary: false, share: 1, variables });
      continue;
    }
    const share = Number(digits) / 100;
    if (share > 1) return fail(`${at} The nearest valid share is 100%.`);
    if (!own) return fail(`${at} A canary stands after its stage. Write a line “${stage}: …” before it.`);
    if (paths.some((path) => path.stage === stage && path.canary))
      return fail(`${at} A stage has one canary. Keep one.`);
    // The canary's variables stand over those of its stage.
    const canary = { stage, canary: true, share, variables: new Map([...own.variables, ...variables]) };
    paths = [...paths.map((path) => (path === own ? { ...own, share: 1 - share } : path)), canary];
  }
  return { ok: true, value: paths };
}

/** Reads one alias a line, such as “PROD: 1 95%, 2 5%” or “DEV: $LATEST”. */
export function readAliases(text: string): Reading<ReadonlyMap<string, Alias>> {
  const example = 'PROD: 1 95%, 2 5%';
  const aliases = new Map<string, Alias>();
  const written = linesOf(text);
  if (written.length > linesMost)
    return fail(`Up to ${linesMost} aliases fit here. Remove ${written.length - linesMost}.`);
  for (const { line, index } of written) {
    const at = `Line ${index + 1}:`;
    const [, name = '', list = ''] = /^([\w-]*[A-Za-z_-][\w-]*)\s*:\s*(.+)$/.exec(line) ?? [];
    if (name === '') return fail(`${at} “${line.slice(0, 30)}” is no alias. Write such as ${example}.`);
    if (aliases.has(name)) return fail(`${at} The alias ${name.slice(0, 30)} has two lines. Keep one.`);
    const parts = list
      .split(',')
      .map((part) => /^\s*(\$LATEST|\d{1,5})(?:\s+(\d{1,3}(?:\.\d{1,2})?)\s*%)?\s*$/.exec(part));
    const versions = parts.map((part) => ({
      version: part?.[1] ?? '',
      share: Number(part?.[2] ?? 100) / 100,
    }));
    if (versions.some(({ version }) => version === ''))
      return fail(`${at} “${list.slice(0, 30)}” names no versions. Write such as ${example}, or $LATEST.`);
    if (versions.length > 2) return fail(`${at} An alias divides calls between two versions at most.`);
    if (versions.length === 2 && versions[0]?.version === versions[1]?.version)
      return fail(
        `${at} Both shares name version ${versions[0]?.version}. Name two versions, or one for all.`,
      );
    if (versions.length === 2 && versions.some(({ version }) => version === '$LATEST'))
      return fail(`${at} $LATEST takes no share. Publish a version, and name its number.`);
    if (Math.abs(versions.reduce((sum, { share }) => sum + share, 0) - 1) > 1e-9)
      return fail(`${at} The shares of ${name.slice(0, 30)} have to add up to 100%.`);
    aliases.set(name, versions);
  }
  return { ok: true, value: aliases };
}
