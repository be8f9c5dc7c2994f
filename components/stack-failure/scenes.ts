import type { Scene } from '#components/kit/scene.ts';
import { type Failure, failure, inputs, lines } from '#engines/stack/failure';

/** What a failed creation or update leaves behind. */
export const stackFailure: Scene<typeof inputs, Failure> = {
  id: 'cloudformation-stack-failure-simulator',
  question: 'What is left after a failure?',
  situation:
    'At the start: a new stack of four resources fails at the last one. The bucket Posters has the DeletionPolicy Retain.',
  inputs,
  controls: ['operation', 'onFailure', 'blocked', 'resources'],
  unused: ({ onFailure }) => (onFailure === 'preserve' ? ['blocked'] : []),
  run: failure,
  stories: [
    {
      name: 'Another deletion policy',
      context: 'Posters has RetainExceptOnCreate instead of Retain.',
      set: {
        resources: 'Orders\nPosters RetainExceptOnCreate\nServer needs Orders\nAddress needs Server, fails',
      },
      ask: 'The same creation fails. What exists at the end?',
      options: ['nothing', 'Posters', 'Orders and Posters'],
      right: ({ left }) => left,
      decides: lines.exists,
      takeaway:
        'Retain keeps an empty bucket, whose name is then in the way of the next attempt. RetainExceptOnCreate keeps it only once its creation has lasted.',
    },
    {
      name: 'You want to look',
      context: 'The stack is created with “preserve successfully provisioned resources”.',
      set: { onFailure: 'preserve' },
      ask: 'In which status does the stack rest?',
      options: ['CREATE_FAILED', 'ROLLBACK_COMPLETE', 'CREATE_COMPLETE'],
      right: ({ stack }) => stack,
      decides: lines.stack,
      takeaway:
        'From CREATE_FAILED you may update with a correction. From ROLLBACK_COMPLETE you may only delete.',
    },
    {
      name: 'A replaced queue',
      context: 'An update replaces the queue and changes the server; then the address fails.',
      set: {
        operation: 'update',
        resources: 'Orders replaced\nPosters unchanged\nServer needs Orders\nAddress needs Server, fails',
      },
      ask: 'Which queue Orders exists at the end?',
      options: ['old', 'new', 'nothing'],
      right: ({ exists }) => exists('Orders'),
      decides: lines.exists,
      takeaway:
        'What is replaced is deleted in the clean-up after a success. An update that fails before it finds the old queue there, messages and all.',
    },
    {
      name: 'Blocked on the way back',
      context: 'The update fails, and the address cannot return to what it was: somebody deleted it by hand.',
      set: { operation: 'update', blocked: true },
      ask: 'In which status does the stack rest?',
      options: ['UPDATE_FAILED', 'UPDATE_ROLLBACK_FAILED', 'UPDATE_ROLLBACK_COMPLETE'],
      right: ({ stack }) => stack,
      decides: lines.next,
      takeaway:
        'Repair what is in the way, then continue the rollback. Until then the stack stands between two states and takes no update.',
    },
  ],
  leftOut: [
    'Resources that start together are done in the order written; in truth it is open which of them finish before the failure.',
    'Without a documented order, the way back of an update is taken last first here.',
    'Retain holds for what was complete. AWS does not say what RetainExceptOnCreate does with a stack that is deleted on failure; here the resource goes.',
    'A resource that cannot be deleted also holds what it needs. Nested stacks, removed resources, signals and time limits.',
  ],
};
