import {
  sessionTokenDefault,
  sessionTokenMaxSeconds,
  sessionTokenMin,
  sessionTokenRootMax,
} from '#facts/cli-sdk';
import {
  chainedLongest,
  federationTokenDefault,
  federationTokenMax,
  federationTokenMin,
  federationTokenRootMax,
  sessionShortest,
} from '#facts/identity';
import { sessionDefault } from '#facts/regions-iam';

/** The calls of STS that begin a session. */
export const calls = {
  role: 'AssumeRole',
  saml: 'AssumeRoleWithSAML',
  web: 'AssumeRoleWithWebIdentity',
  session: 'GetSessionToken',
  federation: 'GetFederationToken',
} as const;
export type Call = keyof typeof calls;

export const callers = {
  user: 'an IAM user',
  session: 'a session of a role',
  root: 'the root user',
} as const;
export type Caller = keyof typeof callers;

/** What a caller may ask of a call, in seconds. */
export interface Limits {
  shortest: number;
  /** What comes without asking. */
  usual: number;
  longest: number;
  /** Why it ends there, as a clause. */
  because: string;
  /** What is above `longest` is cut to it, up to this; elsewhere such a call fails. */
  cutUpTo?: number;
}

const seconds = { minute: 60, hour: 3_600 } as const;
/** “12 hours” in seconds. */
function inSeconds(written: string): number {
  const [, count, unit] = /^(\d+) (minute|hour)s?$/.exec(written) ?? [];
  return Number(count) * seconds[unit as keyof typeof seconds];
}

const token = {
  session: {
    shortest: sessionTokenMin.value,
    usual: sessionTokenDefault.value * seconds.hour,
    longest: sessionTokenMaxSeconds.value,
    root: sessionTokenRootMax.value * seconds.hour,
  },
  federation: {
    shortest: inSeconds(federationTokenMin.value),
    usual: inSeconds(federationTokenDefault.value),
    longest: inSeconds(federationTokenMax.value),
    root: inSeconds(federationTokenRootMax.value),
  },
} as const;

/** The calls that a caller without AWS credentials makes: nothing signs them. */
export const isUnsigned = (call: Call): boolean => call === 'saml' || call === 'web';
export const ofRole = (call: Call): boolean => call !== 'session' && call !== 'federation';

/**
 * What one call gives to one caller, or why it does not serve it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html
 */
export function limitsOf(call: Call, caller: Caller, roleMaximum: number): Limits | { refused: string } {
  if (call === 'session' || call === 'federation') {
    const { shortest, usual, longest, root } = token[call];
    if (caller === 'session') return { refused: 'it takes long-term credentials, and a role has none' };
    if (caller === 'user') return { shortest, usual, longest, because: 'the limit of this call' };
    return { shortest, usual: root, longest: root, because: 'the limit for the root user', cutUpTo: longest };
  }
  const shortest = sessionShortest.value;
  const usual = inSeconds(sessionDefault.value);
  if (call === 'role' && caller === 'root') return { refused: 'the root user cannot assume roles' };
  if (call === 'role' && caller === 'session') {
    const longest = Math.min(chainedLongest.value, roleMaximum);
    return { shortest, usual, longest, because: 'the limit of role chaining' };
  }
  return { shortest, usual, longest: roleMaximum, because: 'the maximum session duration of the role' };
}
