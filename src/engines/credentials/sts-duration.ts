import { choice, number, type Values } from '#engines/inputs';
import { duration, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { sessionTokenMaxSeconds } from '#facts/cli-sdk';
import { roleMaximumDefault, sessionLongest } from '#facts/identity';
import {
  type Call,
  type Caller,
  callers,
  calls,
  isUnsigned,
  type Limits,
  limitsOf,
  ofRole,
} from './sts-limits.ts';

const hour = 3_600;
const lowestMaximum = Number.parseInt(roleMaximumDefault.value, 10) * hour;

export const inputs = {
  call: choice<Call>({
    label: 'Call',
    options: calls,
    default: 'role',
    help: 'The operation of STS that begins the session.',
  }),
  caller: choice<Caller>({
    label: 'Signed by',
    options: callers,
    default: 'user',
    help: 'Whose credentials sign the call. The calls with SAML and with a web identity are not signed.',
  }),
  maximum: number({
    label: 'Maximum session duration',
    unit: 's',
    min: lowestMaximum,
    max: sessionLongest.value,
    step: hour,
    default: 8 * hour,
    whole: true,
    help: 'The setting of the role that is assumed.',
  }),
  asked: number({
    label: 'DurationSeconds',
    unit: 's',
    min: 0,
    max: 2 * sessionTokenMaxSeconds.value,
    step: 900,
    default: 12 * hour,
    whole: true,
    help: 'The length that the call asks for. 0 stands for a call that asks for none.',
  }),
};
export type DurationValues = Values<typeof inputs>;

export interface CallRow {
  call: Call;
  /** Undefined where this caller is refused, whatever it asks for. */
  limits: Limits | undefined;
}

export interface SessionLength extends Result {
  /** Seconds of the session; undefined where the call fails. */
  lasts: number | undefined;
  /** What every call gives to this caller, for this role. */
  rows: readonly CallRow[];
}

/** A length as AWS tells it: in hours where they are whole, since nobody says a day and a half; in seconds where it would be rounded. */
export const lengthText = (seconds: number): string =>
  seconds % hour === 0
    ? quantity(seconds / hour, 'h')
    : seconds % 60 === 0 && seconds < 24 * hour
      ? duration(seconds * 1000)
      : `${show(seconds)} s`;

/** How long the session of one call lasts, or why the call fails. */
export function sessionLength({ call, caller, maximum, asked }: DurationValues): SessionLength {
  const found = limitsOf(call, caller, maximum);
  const outcome = 'refused' in found ? found : lengthOf(found, asked);
  const lasts = 'refused' in outcome ? undefined : outcome.lasts;
  return {
    lasts,
    rows: (Object.keys(calls) as Call[]).map((each) => {
      const limits = limitsOf(each, caller, maximum);
      return { call: each, limits: 'refused' in limits ? undefined : limits };
    }),
    answer:
      'refused' in outcome
        ? `Refused: ${outcome.refused}.`
        : `The session lasts ${lengthText(outcome.lasts)}: ${outcome.because}.`,
    measures: [{ name: 'Session', value: lasts ?? 0, unit: 's', digits: 0 }],
    working: [
      callerLine(call, caller, found),
      ...('refused' in found ? [] : limitLines(call, found)),
      {
        says: 'Asked for',
        rule: 'DurationSeconds',
        result: asked === 0 ? 'nothing' : `${show(asked)} s`,
      },
      {
        says: 'Session',
        rule:
          lasts !== undefined && lasts < asked
            ? 'more than the longest is cut to it, for the root user'
            : 'what was asked for, if it fits; the default without a wish',
        result: lasts === undefined ? 'none: the call fails' : `${show(lasts)} s`,
      },
      {
        says: 'Ends',
        rule: 'a call at 12:00 UTC, as an example',
        result: lasts === undefined ? 'there is no session' : endOf(lasts),
      },
    ],
  };
}

function lengthOf(
  { shortest, usual, longest, because, cutUpTo = longest }: Limits,
  asked: number,
): { lasts: number; because: string } | { refused: string } {
  if (asked === 0) return { lasts: usual, because: 'nothing was asked for, so it gets the default' };
  if (asked < shortest) return { refused: `${show(asked)} s is less than ${show(shortest)} s, the shortest` };
  if (asked <= longest) return { lasts: asked, because: 'as asked' };
  if (asked <= cutUpTo)
    return { lasts: longest, because: 'what the root user asks for beyond that is cut, without an error' };
  // Here no wish is cut: the call as a whole fails.
  const end = cutUpTo > longest ? 'the limit of this call' : because;
  return { refused: `${show(asked)} s is more than ${show(cutUpTo)} s, ${end}` };
}

const callerLine = (call: Call, caller: Caller, found: Limits | { refused: string }): WorkingLine => ({
  says: 'Who may call',
  rule: isUnsigned(call)
    ? 'nobody signs it: the assertion or the token is the proof'
    : ofRole(call)
      ? 'an IAM user or a role'
      : 'an IAM user or the root user, with long-term credentials',
  result: 'refused' in found ? `no: ${found.refused}` : isUnsigned(call) ? 'yes' : `yes: ${callers[caller]}`,
});

const limitLines = (call: Call, { shortest, usual, longest, because }: Limits): WorkingLine[] => [
  { says: 'Shortest', rule: `of ${calls[call]}`, result: `${show(shortest)} s` },
  { says: 'Default', rule: 'without a wish, whatever the longest is', result: `${show(usual)} s` },
  { says: 'Longest', rule: because, result: `${show(longest)} s` },
];

/** The clock at the end of a session that began at noon. */
function endOf(lasts: number): string {
  const end = 12 * hour + lasts;
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  const clock = `${two((end / hour) % 24)}:${two((end / 60) % 60)}:${two(end % 60)} UTC`;
  return end < 24 * hour ? `at ${clock}` : `at ${clock}, ${end < 48 * hour ? 'a day' : 'two days'} later`;
}
