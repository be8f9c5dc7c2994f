import { choice, number, type Values } from '#engines/inputs';

export type Task = 'seal' | 'direct' | 'open' | 'changed' | 'lost';

export const inputs = {
  task: choice<Task>({
    label: 'Task',
    options: {
      seal: 'encrypt with a data key',
      direct: 'encrypt inside KMS, with Encrypt',
      open: 'decrypt the envelope',
      changed: 'decrypt, after one bit was changed',
      lost: 'decrypt, but the encrypted key was not kept',
    },
    default: 'seal',
    help: 'What the program does, and what has happened to the envelope before.',
  }),
  size: number({
    label: 'Size of a file',
    unit: 'bytes',
    min: 1,
    max: 10_000_000,
    step: 512,
    default: 10_000_000,
    whole: true,
    help: 'All files have this size.',
  }),
  files: number({
    label: 'Files',
    unit: '',
    min: 1,
    max: 1_000,
    step: 1,
    default: 1,
    whole: true,
    help: 'How many files the program works on, one after the other.',
  }),
  perKey: number({
    label: 'Files under one data key',
    unit: '',
    min: 1,
    max: 1_000,
    step: 1,
    default: 1,
    whole: true,
    help: '1: a data key for each file. More: the program caches a data key and asks KMS less often.',
  }),
};

export type EnvelopeValues = Values<typeof inputs>;
