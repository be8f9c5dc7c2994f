import type { Result, WorkingLine } from '#engines/result';
import type { NamedPolicy } from './document.ts';
import { type Decision, evaluate } from './evaluate.ts';
import { arnParts } from './pattern.ts';
import { statementName, stepResult } from './words.ts';

/** Services that take a role: the call that names it, and what a role that does not trust them leads to. */
export const services = {
  lambda: {
    name: 'Lambda',
    principal: 'lambda.amazonaws.com',
    action: 'lambda:CreateFunction',
    event: 'CreateFunction20150331',
    resource: 'arn:aws:lambda:eu-west-1:111111111111:function:import',
    runs: 'a function that runs as',
    untrusted: 'Refused: the caller may pass the role, but Lambda looks at once and is not let in',
    shows: '“The role defined for the function cannot be assumed by Lambda.”',
  },
  ec2: {
    name: 'EC2',
    principal: 'ec2.amazonaws.com',
    action: 'ec2:RunInstances',
    event: 'RunInstances',
    resource: 'arn:aws:ec2:eu-west-1:111111111111:instance/*',
    runs: 'an instance that acts as',
    untrusted: 'Taken and useless: the instance starts, and EC2 cannot assume the role for it',
    shows: 'no error at the launch; the instance finds no credentials',
  },
  ecs: {
    name: 'ECS tasks',
    principal: 'ecs-tasks.amazonaws.com',
    action: 'ecs:RegisterTaskDefinition',
    event: 'RegisterTaskDefinition',
    resource: 'arn:aws:ecs:eu-west-1:111111111111:task-definition/import:*',
    runs: 'tasks that act as',
    untrusted: 'Taken and useless: the task definition is registered, and its tasks cannot assume the role',
    shows: 'no error at the registration; the tasks do not start',
  },
} as const;
export type ServiceName = keyof typeof services;

/** What has to fit, in the order in which a reader meets it. */
export const checkNames = ['The call itself', 'May pass the role', 'One account', 'Trust'] as const;
type CheckName = (typeof checkNames)[number];

export interface Check {
  name: CheckName;
  /** Undefined where an earlier check has failed already. */
  passes: boolean | undefined;
  because: string;
}

export interface Passing {
  /** Who names the role. */
  caller: string;
  /** The caller's own policy. */
  own: NamedPolicy;
  role: string;
  trust: NamedPolicy;
  service: ServiceName;
}

export interface PassCheck extends Result {
  works: boolean;
  checks: readonly Check[];
  /** What the caller's policy says about passing the role. */
  passing: Decision;
}

/** What AWS and the service ask before a role that somebody names is used. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
export function checkPassing({ caller, own, role, trust, service }: Passing): PassCheck {
  const { principal, action, resource, runs, event } = services[service];
  const account = accountOf(caller);
  const asks = (asked: { action: string; resource: string; context?: Record<string, string> }) =>
    evaluate({ caller, resourceAccount: account, ...asked }, { identity: [own] });
  const call = asks({ action, resource });
  // A policy is asked about a role of another account too; that it lies elsewhere is refused apart from it.
  const passing = asks({
    action: 'iam:PassRole',
    resource: role,
    context: { 'iam:PassedToService': principal },
  });
  const trusted = evaluate(
    { caller: principal, action: 'sts:AssumeRole', resource: role, resourceAccount: accountOf(role) },
    { resource: trust },
  );
  const found: Check[] = [
    { name: 'The call itself', passes: call.allowed, because: `${action}: ${because(call, 'resources')}` },
    { name: 'May pass the role', passes: passing.allowed, because: because(passing, 'roles') },
    {
      name: 'One account',
      passes: accountOf(role) === account,
      because: `the role’s is ${accountOf(role)}, the caller’s ${account}`,
    },
    {
      name: 'Trust',
      passes: trusted.allowed,
      because: trusted.allowed ? `it lets ${principal} in` : `${principal} is not let in`,
    },
  ];
  const failed = found.find(({ passes }) => !passes);
  const checks = found.map(
    (check, index): Check =>
      failed && index > found.indexOf(failed)
        ? { ...check, passes: undefined, because: 'not reached' }
        : check,
  );
  return {
    works: failed === undefined,
    checks,
    passing,
    answer: failed
      ? answerOf(failed.name, service)
      : `Works: ${runs} ${nameOf(role)}, whatever the caller itself may do.`,
    measures: [
      { name: 'Checks passed', value: checks.filter(({ passes }) => passes).length, unit: '', digits: 0 },
    ],
    working: [
      ...checks.map((check) => lineOf(check)),
      {
        says: 'What is shown',
        rule: 'the message names the check that failed first',
        result: failed ? shown(failed.name, service, role) : 'nothing: the role is in the settings',
      },
      {
        says: 'Look for in CloudTrail',
        rule: 'PassRole is a permission, and no call leaves an event of that name',
        result:
          failed && isRefused(failed.name, service)
            ? `${event}, with an error code`
            : `${event}, with the role in its parameters`,
      },
    ],
  };
}

/** An instance and a task definition are made with a role that does not trust them; all else is refused. */
const isRefused = (failed: CheckName, service: ServiceName) => failed !== 'Trust' || service === 'lambda';

const accountOf = (arn: string) => arnParts(arn)?.[4] ?? '';
const nameOf = (role: string) => role.slice(role.lastIndexOf('/') + 1);

/** What the caller's own policies say: the step that decided, or the Allow that came nearest. */
function because({ decidedBy, allowed, explicit, readings }: Decision, things: string): string {
  if (!allowed && !explicit) {
    const near = (end: string) =>
      readings
        .flatMap(({ statements }) => statements)
        .find(
          ({ statement: { Effect }, reading }) =>
            Effect === 'Allow' && !reading.applies && reading.mismatch.element.endsWith(end),
        );
    const conditional = near('Condition');
    if (conditional) return `the condition does not hold (${statementName(conditional)})`;
    const elsewhere = near('Resource');
    if (elsewhere) return `allowed for other ${things} only (${statementName(elsewhere)})`;
  }
  return stepResult(decidedBy).replace(/^(grants|denies): /, '');
}

const rules: Record<CheckName, string> = {
  'The call itself': 'the policy must allow the call that names the role',
  'May pass the role': 'the policy must allow iam:PassRole on this ARN, to this service',
  'One account': 'a role is passed to a service of its own account',
  Trust: 'the role’s trust policy must let the service assume it',
};

const lineOf = ({ name, passes, because }: Check): WorkingLine => ({
  says: name,
  rule: rules[name],
  result: passes === undefined ? because : `${passes ? 'yes' : 'no'}: ${because}`,
});

function answerOf(failed: CheckName, service: ServiceName): string {
  const { action, untrusted } = services[service];
  switch (failed) {
    case 'The call itself':
      return `Refused: the caller may not call ${action}, with whatever role.`;
    case 'May pass the role':
      return `Refused: the caller may call ${action}, but may not pass this role.`;
    case 'One account':
      return 'Refused: the role belongs to another account, and no policy makes up for that.';
    case 'Trust':
      return `${untrusted}.`;
  }
}

function shown(failed: CheckName, service: ServiceName, role: string): string {
  switch (failed) {
    case 'The call itself':
      return `“not authorized to perform: ${services[service].action}”`;
    case 'May pass the role':
      return `“not authorized to perform: iam:PassRole on resource: ${role}”`;
    case 'One account':
      return 'an error about a role of another account; Lambda says “Cross-account pass role is not allowed.”';
    case 'Trust':
      return services[service].shows;
  }
}
