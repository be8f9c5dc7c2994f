import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { chooseIdentity, inputs } from '#engines/chooser/identity';
import { chosen } from './chosen.ts';

/** Which identity to use for whom. */
export const identityChooser: Scene<typeof inputs, Choice> = {
  id: 'regions-iam-identity-chooser',
  question: 'Which identity does the caller need?',
  situation:
    'At the start: a pipeline outside AWS uploads the ticket shop, and its maker issues OIDC tokens. Many would give it an access key.',
  inputs,
  controls: ['caller', 'accounts', 'directory'],
  // How many accounts, and where employees sign in, matters for employees only.
  unused: ({ caller }) => (caller === 'employee' || caller === 'daily' ? [] : ['accounts', 'directory']),
  run: chooseIdentity,
  stories: [
    {
      name: 'The server in the cellar',
      context: 'A server of your own writes backups to S3. Nobody issues it an OIDC token.',
      set: { caller: 'server' },
      ask: 'What does it get?',
      options: ['an IAM user', 'IAM Roles Anywhere', 'the role of the compute'],
      right: chosen,
      decides: 'IAM Roles Anywhere',
      takeaway: 'A certificate proves the server, and buys credentials that end. A key would only be copied.',
    },
    {
      name: 'A developer in ten accounts',
      context: 'She signs in at the company’s directory, and works in ten accounts of its organization.',
      set: { caller: 'employee', accounts: 'several' },
      ask: 'How does she get in?',
      options: ['IAM Identity Center', 'an IAM user', 'a role for the company’s provider'],
      right: chosen,
      decides: 'IAM Identity Center',
      takeaway:
        'Ten users would be ten passwords to take away one day. Signing in once leads to all accounts.',
    },
    {
      name: 'Root, because it is quick',
      context: 'The founder of a one-account company uses root for daily work. There is no directory.',
      set: { caller: 'daily', directory: false },
      ask: 'What should the founder use instead?',
      options: ['the root user with MFA', 'IAM Identity Center', 'Amazon Cognito'],
      right: chosen,
      decides: 'the root user with MFA',
      takeaway: 'Root is for the tasks that nobody else can do. Identity Center has a directory of its own.',
    },
    {
      name: 'An old backup program',
      context: 'It can be given an access key and a secret, and nothing else.',
      set: { caller: 'tool' },
      ask: 'What kind of credentials does it end up with?',
      options: ['temporary', 'long-term'],
      right: ({ working }) => working.at(-1)?.result ?? '',
      decides: 'Credentials',
      takeaway:
        'The last resort: one user for this program alone, few permissions, and a second key to exchange the first.',
    },
  ],
  leftOut: [
    'What the caller may do: that is the work of policies.',
    'Service-linked roles, and machines that reach AWS through a service of their own, such as IoT devices.',
  ],
};
