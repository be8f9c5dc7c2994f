import type { Scene } from '#components/kit/scene.ts';
import { type Chain, chain } from '#engines/credentials/chain';
import { inputs } from '#engines/credentials/inputs';

const winner = (result: Chain): string => result.winner?.name ?? 'none of them';
const decides = 'First source with credentials';

/** Which of several credentials a program uses. */
export const credentialChain: Scene<typeof inputs, Chain> = {
  id: 'credential-chain',
  question: 'Which credentials win?',
  situation:
    'At the start: an EC2 instance has a role that may read one bucket. Somebody once exported the keys of a user who may read all.',
  inputs,
  controls: ['program', 'variables', 'profile', 'machine'],
  start: { variables: 'keys' },
  run: chain,
  stories: [
    {
      name: 'A profile on the command line',
      context:
        'The keys are still exported, and the profile shop assumes a role. The command says --profile shop.',
      set: { program: 'named', profile: 'role' },
      ask: 'Which source wins?',
      options: ['environment variables', 'profile: assume a role', 'EC2 instance profile'],
      right: winner,
      decides: 'Environment variables',
      takeaway: 'What you type beats what is set. A named profile takes exported keys out of the race.',
    },
    {
      name: 'The same profile in a variable',
      context: 'Now AWS_PROFILE=shop stands beside the exported keys, and nothing on the command line.',
      set: { variables: 'both', profile: 'role' },
      ask: 'Which source wins?',
      options: ['environment variables', 'profile: assume a role', 'EC2 instance profile'],
      right: winner,
      decides,
      takeaway:
        'AWS_PROFILE chooses a profile, but keys in the environment come before any profile. aws sts get-caller-identity shows who you are.',
    },
    {
      name: 'Half a pair',
      context: 'A script exports AWS_ACCESS_KEY_ID and forgets the secret key.',
      set: { variables: 'partial' },
      ask: 'Which source does the CLI use?',
      options: ['environment variables', 'EC2 instance profile', 'none of them'],
      right: winner,
      decides,
      takeaway:
        'The CLI takes half a pair for a mistake and stops instead of falling back to the role. Unset the variable.',
    },
    {
      name: 'The variables are gone',
      context: 'The keys are unset, and ~/.aws has no profile.',
      set: { variables: 'none' },
      ask: 'Which source wins?',
      options: ['environment variables', 'EC2 instance profile', 'none of them'],
      right: winner,
      decides,
      takeaway:
        'The role comes last, so it works as soon as nothing stands before it. Delete the keys as well.',
    },
    {
      name: 'A Java program',
      context: 'Java starts on the instance with keys in its system properties, while others are exported.',
      set: { program: 'properties' },
      ask: 'Which source wins?',
      options: ['Java system properties', 'environment variables', 'EC2 instance profile'],
      right: winner,
      decides,
      takeaway: 'The pattern is the same in every SDK: what is closest to the code first, the machine last.',
    },
  ],
  leftOut: [
    'Each SDK has an order of its own; two are shown. A login session (aws login) lies in a profile as well.',
    'Roles can be assumed and tokens are valid. A task role wins over the role of the instance below it.',
  ],
};
