import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { chooseCognito, inputs } from '#engines/chooser/cognito';
import { chosen } from './chosen.ts';

const names = ['a user pool', 'an identity pool', 'a user pool and an identity pool'] as const;

/** User pool, identity pool, both, or neither. */
export const cognitoChooser: Scene<typeof inputs, Choice> = {
  id: 'cognito-chooser',
  question: 'User pool, identity pool, or both?',
  situation:
    'At the start: customers sign in to a phone app. It calls the shop’s API, and uploads photos straight to S3.',
  inputs,
  controls: ['who', 'directory', 'token', 'credentials'],
  // Customers bring the need of a directory with them; visitors cannot be listed.
  unused: ({ who }) =>
    who === 'employees' ? ['directory', 'token', 'credentials'] : who === 'federated' ? [] : ['directory'],
  run: chooseCognito,
  stories: [
    {
      name: 'Two million, and an API',
      context: 'They sign up, reset passwords and use Google. The client calls API Gateway only.',
      set: { credentials: false },
      ask: 'What does the shop need?',
      options: names,
      right: chosen,
      decides: 'a user pool',
      takeaway: 'How many they are, and how they sign in, does not matter. What they call afterwards does.',
    },
    {
      name: 'A picture for everybody',
      context: 'Visitors load one public picture from S3 with the SDK. There is no API of yours.',
      set: { who: 'guests', token: false },
      ask: 'What does the shop need?',
      options: names,
      right: chosen,
      decides: 'an identity pool',
      takeaway: 'Guest access needs no sign-in: an identity, a role, and one object that the role allows.',
    },
    {
      name: 'Employees with SAML',
      context: '150 employees need the consoles of twelve accounts, with their company’s login.',
      set: { who: 'employees' },
      ask: 'What do they need?',
      options: ['a user pool', 'a user pool and an identity pool', 'IAM Identity Center'],
      right: chosen,
      decides: 'IAM Identity Center',
      takeaway: 'Cognito is for those who use the application, not for those who run it.',
    },
    {
      name: 'A partner’s own login',
      context:
        'Staff of a theatre sign in at its SAML provider, and upload plans to S3. No API, no list of users.',
      set: { who: 'federated', token: false },
      ask: 'What does the shop need?',
      options: names,
      right: chosen,
      decides: 'an identity pool',
      takeaway:
        'An identity pool takes the provider’s assertion directly. A user pool would add a directory.',
    },
  ],
  leftOut: [
    'Programs that sign in with a client ID and a secret, which is a user pool’s work, and code that runs in AWS, which has a role.',
    'Identity pools in front of an API with IAM authorization, and authorizers that take an outside provider’s token as it is.',
  ],
};
