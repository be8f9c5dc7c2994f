import { checking } from '#components/policy-evaluator/checks.ts';
import { type Evaluated, evaluated, policy, shop, statement } from '#components/policy-evaluator/write.ts';
import { choice, text, type Values } from '#engines/inputs';
import { parseCaller } from '#engines/policy/caller-text';
import type { PolicyDocument } from '#engines/policy/document';
import { type FilledIn, filledIn } from '#engines/policy/filled-in';
import { faultIn, valueIn } from '#engines/reading';
import type { WorkingLine } from '#engines/result';

const bucket = 'arn:aws:s3:::my-company';
const homes = (variable: string): PolicyDocument =>
  policy('', statement('Allow', ['s3:GetObject', 's3:PutObject'], `${bucket}/home/${variable}/*`), {
    ...statement('Allow', 's3:ListBucket', bucket),
    Condition: { StringLike: { 's3:prefix': `home/${variable}/*` } },
  }).document;
const written = (document: PolicyDocument) => JSON.stringify(document, null, 2);

/** One policy for everybody, by one variable or another. */
export const policies = {
  username: written(homes(`\${aws:username}`)),
  old: written({ ...homes(`\${aws:username}`), Version: '2008-10-17' }),
  tag: written(homes(`\${aws:PrincipalTag/folder}`)),
  fallback: written(homes(`\${aws:PrincipalTag/folder, 'everybody'}`)),
};

const actions = { put: 's3:PutObject', get: 's3:GetObject', list: 's3:ListBucket' } as const;
type Action = keyof typeof actions;

const ofCaller = checking(['identity'], new Set(Object.values(policies)));

export const inputs = {
  policy: text({
    label: 'Policy of the caller',
    maxLength: 4_000,
    default: policies.username,
    help: 'JSON. The bucket is my-company.',
    check: (typed) =>
      typed.trim() === '' ? 'The policy is empty. Write one, or press Reset.' : ofCaller(typed),
  }),
  caller: text({
    label: 'Caller',
    maxLength: 600,
    default: 'session sarah of Staff',
    help: 'user sarah, or session sarah of Staff. Then, one a line: tag folder = sarah, or source identity sarah.',
    check: (typed) => faultIn(parseCaller(typed, shop)),
  }),
  action: choice<Action>({
    label: 'Action',
    options: actions,
    default: 'put',
    help: 'ListBucket is a call on the bucket; the prefix that it asks for is a condition key.',
  }),
  key: text({
    label: 'Object key, or prefix of the list',
    maxLength: 200,
    default: 'home/sarah/plan.txt',
    help: 'For ListBucket empty if no prefix is asked for.',
    check: (key) =>
      /^[\w\-:/.@+=, *?$]*$/.test(key)
        ? undefined
        : 'Write letters, digits, slashes and common signs: home/sarah/plan.txt.',
  }),
};
export type VariableValues = Values<typeof inputs>;

export interface Filled extends Evaluated {
  filled: readonly FilledIn[];
}

/** Fills in the variables of a policy, and decides the request by it. */
export function decideFolder({ policy: typed, caller, action, key }: VariableValues): Filled {
  // Both texts have passed their checks, so they are what they say.
  const document = JSON.parse(typed) as PolicyDocument;
  const { id, context } = valueIn(parseCaller(caller, shop), { id: 'anonymous', context: {} });
  const isList = action === 'list';
  const request = {
    caller: id,
    action: actions[action],
    resource: isList ? bucket : `${bucket}/${key}`,
    resourceAccount: shop,
    context: { ...context, ...(isList && key !== '' && { 's3:prefix': key }) },
  };
  const result = evaluated(request, { identity: [{ name: 'policy', document }] }, [
    'endpoint',
    'rcp',
    'scp',
    'resource',
    'boundary',
    'session',
  ]);
  const filled = filledIn(document, request);
  return {
    ...result,
    filled,
    answer: answerOf(result, document),
    working: [
      {
        says: 'Version of the language',
        rule: 'only 2012-10-17 has variables',
        result: document.Version ?? 'none written, so 2008-10-17',
      },
      ...filled.slice(0, 8).map(lineOf),
      {
        says: 'The request names',
        rule: isList ? 'a bucket, and a prefix for the condition' : 'an object',
        result: isList ? `${bucket}, ${key === '' ? 'no prefix' : `prefix ${key}`}` : request.resource,
      },
      ...result.working,
    ],
  };
}

const lineOf = (
  { statement, where, written, text, missing, fits }: FilledIn,
  index: number,
): WorkingLine => ({
  says: `${index + 1}. ${where} of statement ${statement + 1}`,
  rule: written,
  result:
    missing !== undefined
      ? `cannot be filled in: no ${missing}`
      : `${text === written ? 'as written' : text}${fits === undefined ? '' : fits ? ': fits' : ': does not fit'}`,
});

/** Where nothing allows, the reason is the first thing that a reader should look at: a variable that has no value. */
function answerOf({ decision, answer }: Evaluated, { Version }: PolicyDocument): string {
  if (decision.allowed || decision.explicit) return answer;
  const mismatches = decision.readings
    .flatMap(({ statements }) => statements)
    .flatMap(({ reading }) => (reading.applies ? [] : [reading.mismatch]));
  const missing = mismatches.find((each) => each.element !== 'Condition' && each.missing !== undefined);
  if (missing && missing.element !== 'Condition')
    return `Denied: the request has no ${missing.missing}, so the resource matches nothing.`;
  const literal = mismatches.some((each) => each.element === 'Resource' && /\$\{/.test(each.wanted.join()));
  if (literal && Version !== '2012-10-17')
    return 'Denied: without version 2012-10-17 the variable is plain text, and no folder has this name.';
  return 'Denied: no statement fits the request.';
}
