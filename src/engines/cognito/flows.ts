/** What a function of yours may do at one point of a flow. */
export interface Trigger {
  name: string;
  /** What it is given, and what it may return. */
  gets: string;
  may: string;
}

/** https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html */
export const triggers = {
  preSignUp: {
    name: 'pre sign-up',
    gets: 'the attributes that were typed',
    may: 'may refuse, confirm the user, or mark email and phone as verified',
  },
  customMessage: {
    name: 'custom message',
    gets: 'the user and a placeholder for the code',
    may: 'may change the words of the message',
  },
  postConfirmation: {
    name: 'post confirmation',
    gets: 'the attributes of the confirmed user',
    may: 'changes nothing; writes a first row, greets',
  },
  migrate: {
    name: 'migrate user',
    gets: 'a name that the pool does not know, and the password',
    may: 'may return the attributes from the old directory',
  },
  preAuthentication: {
    name: 'pre authentication',
    gets: 'the attributes of the user',
    may: 'may refuse by a rule of yours',
  },
  postAuthentication: {
    name: 'post authentication',
    gets: 'the attributes of the user, after the right password',
    may: 'changes nothing; records the sign-in',
  },
  preToken: {
    name: 'pre token generation',
    gets: 'the attributes and groups that will be claims',
    may: 'may add, change or drop claims',
  },
} satisfies Record<string, Trigger>;
export type TriggerId = keyof typeof triggers;

/** A step of a flow: a trigger, or what the pool does by itself. */
export type FlowStep =
  | { trigger: TriggerId }
  | {
      pool: string;
      /** What is so from then on, whatever fails later. */
      leaves?: string;
    };

interface Flow {
  label: string;
  steps: readonly FlowStep[];
  /** What the caller has at the end. */
  ends: string;
}

const pool = (what: string, leaves?: string): FlowStep => ({
  pool: what,
  ...(leaves !== undefined && { leaves }),
});
const call = (trigger: TriggerId): FlowStep => ({ trigger });

export const flows = {
  signUp: {
    label: 'a sign-up',
    steps: [
      call('preSignUp'),
      pool('stores the user, not yet confirmed', 'the user is stored'),
      call('customMessage'),
      pool('sends the code, and waits for it'),
      pool('confirms the user', 'the user is confirmed'),
      call('postConfirmation'),
    ],
    ends: 'a confirmed user',
  },
  migration: {
    label: 'the first sign-in of somebody from the old directory',
    steps: [
      pool('finds nobody of this name'),
      call('migrate'),
      pool('makes the user from what came back', 'the user is in the pool'),
      call('preAuthentication'),
      call('postAuthentication'),
      call('preToken'),
      pool('signs the tokens'),
    ],
    ends: 'tokens',
  },
  signIn: {
    label: 'a normal sign-in',
    steps: [
      call('preAuthentication'),
      pool('checks the password, and challenges such as MFA'),
      call('postAuthentication'),
      call('preToken'),
      pool('signs the tokens'),
    ],
    ends: 'tokens',
  },
  reset: {
    label: 'a forgotten password',
    steps: [
      call('customMessage'),
      pool('sends the code, and waits for it'),
      pool('takes the new password', 'the new password holds'),
      call('postConfirmation'),
    ],
    ends: 'a new password',
  },
  refresh: {
    label: 'a token refresh',
    steps: [pool('checks the refresh token'), call('preToken'), pool('signs new tokens')],
    ends: 'new tokens',
  },
} satisfies Record<string, Flow>;
export type FlowId = keyof typeof flows;
