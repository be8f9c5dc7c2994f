import type { Result, WorkingLine } from '#engines/result';
import { capital } from '#engines/words';
import { listOf } from './document.ts';
import type { Decision, Step, StepId } from './evaluate.ts';
import type { StatementAt } from './policies.ts';
import type { Mismatch } from './statement.ts';

/** What a step is called, and the rule it follows. */
export const stepNames: Readonly<Record<StepId, { says: string; rule: string }>> = {
  deny: { says: 'Explicit deny', rule: 'one Deny that applies, in any policy, ends the matter' },
  endpoint: { says: 'VPC endpoint policy', rule: 'must allow, where the request comes through an endpoint' },
  rcp: { says: 'Resource control policies', rule: 'limit the resources of member accounts' },
  scp: {
    says: 'Service control policies',
    rule: 'every level, from the root to the caller’s account, must allow',
  },
  resource: { says: 'Resource-based policy', rule: 'enough inside one account; needed across accounts' },
  identity: {
    says: 'Identity policies',
    rule: 'must allow, unless the resource’s policy did so in one account',
  },
  boundary: { says: 'Permissions boundary', rule: 'must allow too, where one is set; grants nothing' },
  session: { says: 'Session policy', rule: 'must allow too, where one was passed; grants nothing' },
};
export const bothSides = 'Both accounts';

const outcomes = { passes: 'passes', grants: 'grants', denies: 'denies', skipped: 'not asked' } as const;

/** “statement 2 of the bucket policy”; a Sid tells more than a number. */
export function statementName({ policy, index, statement: { Sid }, level }: StatementAt): string {
  const name = Sid === undefined ? `statement ${index + 1}` : `“${Sid.slice(0, 40)}”`;
  return `${name} of the ${policy}${level === undefined ? '' : ` at ${level}`}`;
}

/** What a step found, and the statement that spoke. */
export const stepResult = ({ outcome, because, at }: Step): string => {
  const where = at && outcome !== 'skipped' ? ` (${statementName(at)})` : '';
  return `${outcomes[outcome]}: ${because}${where}`;
};

/** The decision in one sentence, with the statement or the step that made it. */
export function answerOf({ allowed, explicit, decidedBy, sides }: Decision): string {
  const { id, because, at, grantee } = decidedBy;
  if (explicit && at) return `Denied: ${statementName(at)} denies it, and no Allow outweighs a Deny.`;
  if (!allowed) {
    const side =
      sides &&
      (sides.caller ? ' in the resource’s account' : sides.resource ? ' in the caller’s account' : '');
    const who = `${stepNames[id].says}: ${because}`;
    if (sides && !sides.caller && !sides.resource)
      return `Denied: neither account allows it. ${capital(who)}.`;
    return `Denied${side ?? ''}, implicitly. ${capital(who)}.`;
  }
  if (!at) return `Allowed: ${because}.`;
  const both = sides ? ', and both accounts agree' : '';
  const through = { everyone: ' to everyone', caller: ' to the caller', role: ' to the role', account: '' };
  return `Allowed: ${statementName(at)} grants it${grantee ? through[grantee] : ''}${both}.`;
}

/** One line for each step but those in `without`, and one for the two accounts where there are two. */
export function workingOf({ steps, sides }: Decision, without: readonly StepId[] = []): WorkingLine[] {
  const lines = steps
    .filter(({ id }) => !without.includes(id))
    .map((step) => ({ ...stepNames[step.id], result: stepResult(step) }));
  const yes = (allows: boolean) => (allows ? 'allows' : 'does not');
  return sides === undefined
    ? lines
    : [
        ...lines,
        {
          says: bothSides,
          rule: 'the caller’s and the resource’s must both allow',
          result: `caller’s: ${yes(sides.caller)}; resource’s: ${yes(sides.resource)}`,
        },
      ];
}

/** The decision as every engine reports it. */
export function resultOf(
  decision: Decision,
  without: readonly StepId[] = [],
): Result & { decision: Decision } {
  const applying = decision.readings
    .flatMap(({ statements }) => statements)
    .filter(({ reading }) => reading.applies);
  const count = (effect: string) => applying.filter(({ statement }) => statement.Effect === effect).length;
  return {
    decision,
    answer: answerOf(decision),
    measures: [
      { name: 'Allows that apply', value: count('Allow'), unit: '' },
      { name: 'Denies that apply', value: count('Deny'), unit: '' },
    ],
    working: workingOf(decision, without),
  };
}

const short = (values: readonly string[]) => {
  const text = values.join(', ');
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
};

/** Why a statement does not apply, as a clause with its full stop. */
export function mismatchWords(mismatch: Mismatch): string {
  if (mismatch.element === 'Condition') {
    const { operator, key, wanted, given } = mismatch.failed;
    const has = given === undefined ? `the request has no ${key}` : `${key} is ${short(given) || 'empty'}`;
    return `its condition does not hold: ${operator} wants ${short(wanted)}, and ${has}.`;
  }
  const { element, wanted, missing } = mismatch;
  if (missing !== undefined) return `it does not apply: the request has no ${missing} to fill in.`;
  const listed = short(listOf(wanted));
  return element.startsWith('Not')
    ? `it does not apply: ${element} sets it aside (${listed}).`
    : `it does not apply: its ${element} is another (${listed}).`;
}
