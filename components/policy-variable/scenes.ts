import type { Scene } from '#components/kit/scene.ts';
import { verdict, verdicts } from '#components/policy-evaluator/write.ts';
import { stepNames } from '#engines/policy/words';
import { decideFolder, type Filled, inputs, policies } from './decide.ts';

const pattern = '1. Resource of statement 1';

/** One policy, filled in from who asks. */
export const policyVariable: Scene<typeof inputs, Filled> = {
  id: 'identity-policy-variable',
  question: 'Which folder does the policy mean for this caller?',
  situation:
    'At the start: Sarah signs in through the company. Her session of the role Staff is called sarah, and she writes into home/sarah.',
  inputs,
  controls: ['caller', 'action', 'key', 'policy'],
  run: decideFolder,
  stories: [
    {
      name: 'A capital letter',
      context: 'An IAM user named sarah writes home/Sarah/plan.txt.',
      set: { caller: 'user sarah', key: 'home/Sarah/plan.txt' },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides: pattern,
      takeaway: 'A user has a name to fill in, and names and keys are compared letter by letter.',
    },
    {
      name: 'A tag for the folder',
      context:
        'The policy takes aws:PrincipalTag/folder, and the company’s login passes folder = sarah along.',
      set: { policy: policies.tag, caller: 'session sarah of Staff\ntag folder = sarah' },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides: pattern,
      takeaway: 'Tags come with users and with sessions alike, so one policy serves both.',
    },
    {
      name: 'No tag, but a default',
      context:
        'The policy names a default, everybody. Sarah’s session has no tag and still asks for home/sarah.',
      set: { policy: policies.fallback },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides: pattern,
      takeaway:
        'A default fills the gap with one name for all who have none: their folder is home/everybody.',
    },
    {
      name: 'The old version',
      context: 'The IAM user sarah, and a policy that begins with 2008-10-17.',
      set: { policy: policies.old, caller: 'user sarah' },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides: pattern,
      takeaway:
        'Nobody reports it: the text is valid, and means a folder with dollar sign and braces in its name.',
    },
    {
      name: 'A list below her folder',
      context: 'The IAM user sarah lists what begins with home/sarah/plan.txt. The bucket itself is asked.',
      set: { caller: 'user sarah', action: 'list' },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides: stepNames.identity.says,
      takeaway:
        'The second statement allows it: for the bucket, with a prefix inside her folder. Empty it, and she is refused.',
    },
  ],
  leftOut: [
    'The bucket’s own policy, boundaries, session policies and organizations.',
    'NotResource, and keys with several values, which cannot fill a gap.',
    'aws:userid begins with the ID of the user or role: AIDAEXAMPLE and AROAEXAMPLE stand for it.',
  ],
};
