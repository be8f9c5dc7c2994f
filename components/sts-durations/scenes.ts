import type { Scene } from '#components/kit/scene.ts';
import { inputs, lengthText, type SessionLength, sessionLength } from '#engines/credentials/sts-duration';
import { isUnsigned, ofRole } from '#engines/credentials/sts-limits';

const options = ['1\u00a0h', '8\u00a0h', '12\u00a0h', 'no session: the call fails'];
const right = ({ lasts }: SessionLength): string =>
  lasts === undefined ? 'no session: the call fails' : lengthText(lasts);

/** How long the credentials of a call last. */
export const stsDurations: Scene<typeof inputs, SessionLength> = {
  id: 'identity-sts-durations',
  question: 'How long does this session last?',
  situation:
    'At the start: the role Nightly allows 8 hours (28,800 s). An IAM user assumes it for the whole night and asks for 12 (43,200 s).',
  inputs,
  controls: ['call', 'caller', 'maximum', 'asked'],
  unused: ({ call }) => [
    ...(isUnsigned(call) ? (['caller'] as const) : []),
    ...(ofRole(call) ? [] : (['maximum'] as const)),
  ],
  run: sessionLength,
  stories: [
    {
      name: 'Without a wish',
      context: 'The same user leaves DurationSeconds out; the role still allows 8 hours.',
      set: { asked: 0 },
      ask: 'How long does the session last?',
      options,
      right,
      decides: 'Default',
      takeaway: 'The setting of the role is a ceiling. It gives nobody a longer session unasked.',
    },
    {
      name: 'Exactly the ceiling',
      context: 'The user asks for 28,800 seconds, which is the setting.',
      set: { asked: 28_800 },
      ask: 'How long does the session last?',
      options,
      right,
      decides: 'Longest',
      takeaway: 'The ceiling itself is allowed; one second more is an error.',
    },
    {
      name: 'From role to role',
      context: 'A program that runs as a role assumes Nightly and asks for 2 hours (7,200 s).',
      set: { caller: 'session', asked: 7_200 },
      ask: 'How long does the session last?',
      options,
      right,
      decides: 'Longest',
      takeaway: 'In a chain the role’s own ceiling does not help. Ask again when the hour is over.',
    },
    {
      name: 'Root asks for a token',
      context: 'The root user calls GetSessionToken and asks for the same 12 hours.',
      set: { call: 'session', caller: 'root' },
      ask: 'How long does the session last?',
      options,
      right,
      decides: 'Session',
      takeaway:
        'Only a token of the root user is cut without an error. Look at Expiration, not at what you asked for.',
    },
    {
      name: 'A role asks for a token',
      context:
        'A program that runs as a role calls GetSessionToken, to have its credentials a little longer.',
      set: { call: 'session', caller: 'session' },
      ask: 'How long does the session last?',
      options,
      right,
      decides: 'Who may call',
      takeaway: 'The call is for the long-term keys of a user. Whoever assumed a role assumes it again.',
    },
  ],
  leftOut: [
    'Permissions and trust policies. A SAML assertion may name an earlier end, SessionNotOnOrAfter, which then holds.',
    'AssumeRoot, and sessions of the console.',
    'AWS services, which renew the credentials of the roles that they assume.',
  ],
};
