import { text, type Values } from '#engines/inputs';
import { exact, percent } from '#engines/numbers';
import { faultIn, valueIn } from '#engines/reading';
import type { Result, WorkingLine } from '#engines/result';
import { listed } from '#engines/words';
import { type Alias, type Path, readAliases, readStages } from './stage-text.ts';

const hole = /\$\{stageVariables\.(\w+)\}/g;
const shape = /^[\w-]+(:[\w-]+)?$/;

export const inputs = {
  integration: text({
    label: 'Integration',
    maxLength: 120,
    oneLine: true,
    default: `orders:\${stageVariables.lambdaAlias}`,
    help: `A Lambda function, with an alias after the colon. Each \${stageVariables.name} is filled in.`,
    check: (written) =>
      shape.test(written.trim().replace(hole, 'x'))
        ? undefined
        : `Write a function, and an alias after a colon, such as orders:\${stageVariables.lambdaAlias}.`,
  }),
  stages: text({
    label: 'Stages and their variables',
    maxLength: 600,
    default: 'dev: lambdaAlias=DEV\ntest: lambdaAlias=TEST\nprod: lambdaAlias=PROD',
    help: 'A line each: prod: lambdaAlias=PROD. A canary after its stage: prod canary 10%: lambdaAlias=PROD_NEXT.',
    check: (written) => faultIn(readStages(written)),
  }),
  aliases: text({
    label: 'Aliases of the function',
    maxLength: 400,
    default: 'DEV: $LATEST\nTEST: 2\nPROD: 1 95%, 2 5%\nPROD_NEXT: 3',
    help: 'A line each, with one version or two with shares.',
    check: (written) => faultIn(readAliases(written)),
  }),
  permissions: text({
    label: 'API Gateway may invoke',
    maxLength: 120,
    oneLine: true,
    default: 'DEV, TEST',
    help: 'Aliases with a permission for apigateway.amazonaws.com; “function” is the one without an alias. Or: all, none.',
    check: (written) =>
      /^[\w-]+(\s*,\s*[\w-]+)*$/.test(written.trim())
        ? undefined
        : 'Write names with commas between them, such as DEV, PROD, or all, or none.',
  }),
};

/** What becomes of a share of a stage's calls. */
export interface Resolved {
  path: Path;
  /** The function that is called, as “orders:PROD”. */
  calls: string;
  versions: Alias;
  /** Why the client gets 500; undefined where a version answers. */
  fault: string | undefined;
  /** The command that adds a missing permission. */
  command: string | undefined;
}

export interface StageVariables extends Result {
  resolved: readonly Resolved[];
  /** Names of the stages in which some calls fail. */
  failing: readonly string[];
}

export const nameOf = ({ stage, canary }: Path): string => (canary ? `${stage}, canary` : stage);

function resolve(
  path: Path,
  integration: string,
  aliases: ReadonlyMap<string, Alias>,
  may: (name: string) => boolean,
): Resolved {
  const missing = [...integration.matchAll(hole)]
    .map(([, name = '']) => name)
    .find((name) => !path.variables.get(name));
  const calls = integration.replace(hole, (_, name: string) => path.variables.get(name) ?? '');
  const failed = (fault: string, command?: string): Resolved => ({
    path,
    calls,
    versions: [],
    fault,
    command,
  });
  if (missing !== undefined) return failed(`${missing} has no value here`);
  if (!shape.test(calls)) return failed(`${calls} is no function with an alias`);
  const [name = '', qualifier] = calls.split(':');
  const versions =
    qualifier === undefined
      ? [{ version: '$LATEST', share: 1 }]
      : /^\d+$/.test(qualifier)
        ? [{ version: qualifier, share: 1 }]
        : aliases.get(qualifier);
  if (!versions) return failed(`the function has no alias ${qualifier}`);
  if (!may(qualifier ?? 'function')) {
    const command = [
      `aws lambda add-permission --function-name ${name}`,
      ...(qualifier === undefined ? [] : [`  --qualifier ${qualifier}`]),
      '  --statement-id api-orders --action lambda:InvokeFunction',
      '  --principal apigateway.amazonaws.com',
    ].join(' \\\n');
    return failed(`${calls} gives API Gateway no permission`, command);
  }
  return { path, calls, versions, fault: undefined, command: undefined };
}

/** Fills the variables in, stage by stage, and follows the alias to its versions. */
export function resolveStages(values: Values<typeof inputs>): StageVariables {
  const aliases = valueIn(readAliases(values.aliases), new Map<string, Alias>());
  const paths = valueIn(readStages(values.stages), []);
  const named = values.permissions.split(',').map((name) => name.trim());
  const may = (name: string) => values.permissions.trim().toLowerCase() === 'all' || named.includes(name);
  const resolved = paths.map((path) => resolve(path, values.integration.trim(), aliases, may));
  const stages = [...new Set(paths.map(({ stage }) => stage))];
  const failing = stages.filter((stage) =>
    resolved.some(({ path, fault }) => path.stage === stage && path.share > 0 && fault !== undefined),
  );
  return {
    resolved,
    failing,
    answer: answerOf(resolved, failing),
    measures: [
      { name: 'Stages that answer 500', value: failing.length, unit: '', digits: 0 },
      { name: 'Stages', value: stages.length, unit: '', digits: 0 },
    ],
    working: resolved.flatMap(linesOf),
  };
}

function answerOf(resolved: readonly Resolved[], failing: readonly string[]): string {
  const fault = resolved.find(({ path, fault }) => path.share > 0 && fault !== undefined)?.fault;
  if (fault !== undefined) return `Calls of ${listed(failing)} get 500: ${fault}.`;
  return 'Every stage reaches a version of the function.';
}

function linesOf({ path, calls, versions, fault }: Resolved): WorkingLine[] {
  const name = nameOf(path);
  const filled = {
    says: name,
    rule: 'the stage’s values filled in',
    result: fault === undefined ? calls : `500: ${fault}`,
  };
  return [
    filled,
    ...versions.map(({ version, share }) => ({
      says: `${name}: version ${version}`,
      rule: 'share of the calls × share of the alias',
      numbers: `${exact(path.share)} × ${exact(share)}`,
      result: percent(path.share * share, 4),
    })),
  ];
}
