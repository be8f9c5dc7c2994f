import type { Scene } from '#components/kit/scene.ts';
import { inputs, type TriggerRun, walkTriggers } from '#engines/cognito/triggers';

const outcome = ({ outcome: caller }: TriggerRun): string => caller;

/** Which triggers of a user pool are called, flow by flow. */
export const triggerTimeline: Scene<typeof inputs, TriggerRun> = {
  id: 'cognito-trigger-timeline',
  question: 'Which of my functions does the pool call, and when?',
  situation:
    'At the start: a customer has been banned. The function of pre authentication throws for her, and her phone refreshes its tokens.',
  inputs,
  controls: ['flow', 'trigger', 'does'],
  start: { flow: 'refresh' },
  run: walkTriggers,
  stories: [
    {
      name: 'She signs in again',
      context: 'The same function, but the banned customer has signed out and types her password.',
      set: { flow: 'signIn' },
      ask: 'What does she get?',
      options: ['tokens', 'new tokens', 'an error'],
      right: outcome,
      decides: 'The caller gets',
      takeaway:
        'Pre authentication guards the front door only. Who is inside renews tokens without passing it.',
    },
    {
      name: 'The table of statistics is down',
      context: 'Post authentication writes to it and throws. The customer’s password is right.',
      set: { flow: 'signIn', trigger: 'postAuthentication' },
      ask: 'What does the customer get?',
      options: ['tokens', 'an error', 'tokens without claims'],
      right: outcome,
      decides: 'The caller gets',
      takeaway:
        'A trigger that was made for counting has locked everybody out. Catch its errors, and put slow work behind a queue.',
    },
    {
      name: 'The greeting fails',
      context:
        'A new customer has typed the right code. Post confirmation throws while it writes a greeting.',
      set: { flow: 'signUp', trigger: 'postConfirmation' },
      ask: 'In which state is the user in the pool?',
      options: ['confirmed', 'stored, not confirmed', 'deleted again'],
      right: ({ steps }) =>
        steps.some(({ name, fate }) => name === 'confirms the user' && fate === 'done')
          ? 'confirmed'
          : 'stored, not confirmed',
      decides: 'Stays done',
      takeaway:
        'The pool does not take back what came before. The customer sees an error, and can sign in all the same.',
    },
    {
      name: 'A forgotten password',
      context: 'All functions answer in time. The customer types the code and a new password.',
      set: { flow: 'reset', does: 'answers' },
      ask: 'Which trigger is called last?',
      options: ['post authentication', 'post confirmation', 'pre token generation'],
      right: ({ called }) => called.at(-1) ?? 'none',
      decides: 'Stays silent',
      takeaway:
        'Post confirmation runs after a reset as well. A function that greets new customers looks at the trigger’s source first.',
    },
    {
      name: 'Somebody from the old shop',
      context: 'The name is not in the pool yet. All functions answer in time.',
      set: { flow: 'migration', does: 'answers' },
      ask: 'Which trigger is called first?',
      options: ['pre sign-up', 'pre authentication', 'migrate user'],
      right: ({ called: [first = 'none'] }) => first,
      decides: 'Migrate user',
      takeaway: 'Nobody signs up here. The old directory is asked once, and the user exists from then on.',
    },
  ],
  leftOut: [
    'The challenge triggers, which replace the password; inbound federation; custom senders, for which the pool does not wait.',
    'Messages and codes of MFA, and of the pool’s invitations.',
    'AWS fixes no order of migration and pre authentication in writing; the scene takes them in the order of need.',
  ],
};
