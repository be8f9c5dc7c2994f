import { choice, type Inputs, number, type Values } from '#engines/inputs';

export const inputs = {
  executions: number({
    label: 'Executions a month',
    unit: '',
    min: 0,
    max: 100_000_000_000,
    step: 1_000,
    default: 100_000,
    whole: true,
    help: 'How often the workflow is started.',
  }),
  transitions: number({
    label: 'State transitions of each',
    unit: '',
    min: 1,
    max: 10_000,
    step: 1,
    default: 10,
    whole: true,
    help: 'One for each step that runs, and one for each retry.',
  }),
  duration: number({
    label: 'A run takes up to',
    unit: 's',
    min: 0.001,
    max: 365 * 24 * 3_600,
    step: 0.5,
    default: 1,
    help: 'The longest run decides whether Express is allowed. The cost is for runs of this length.',
  }),
  needs: choice<'nothing' | 'waits' | 'once' | 'answer'>({
    label: 'What else matters',
    options: {
      nothing: 'nothing; every step may run twice',
      waits: 'a step waits for a job or a token',
      once: 'a step must not run twice',
      answer: 'the caller waits for the result',
    },
    default: 'nothing',
    help: 'Waiting means the patterns .sync and .waitForTaskToken.',
  }),
  memory: number({
    label: 'Memory of a run',
    unit: 'MB',
    min: 1,
    max: 3_008,
    step: 64,
    default: 64,
    whole: true,
    help: 'What an Express execution uses; it is counted in steps.',
  }),
} satisfies Inputs;

export type TypeValues = Values<typeof inputs>;
