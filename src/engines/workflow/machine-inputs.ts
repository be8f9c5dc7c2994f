import { type Inputs, number, text, type Values } from '#engines/inputs';
import { parseJson } from '#engines/json';
import { faultIn } from '#engines/reading';
import { faultOf } from '#engines/text-fault';
import { readTasks } from './answers.ts';
import * as example from './example.ts';
import { machineFault } from './read.ts';

export const inputs = {
  definition: text({
    label: 'State machine',
    maxLength: 6_000,
    default: example.definition,
    help: 'Amazon States Language with JSONPath: Task, Choice, Parallel, Wait, Pass, Succeed, Fail.',
    check: machineFault,
  }),
  input: text({
    label: 'Input',
    maxLength: 1_000,
    default: example.input,
    help: 'JSON that the execution starts with.',
    check: (written) => faultOf(written, () => parseJson(written)),
  }),
  answers: text({
    label: 'What the tasks do',
    maxLength: 800,
    default: example.answers,
    help: 'A line for each: succeeds; returns {"receipt": 7} after 2 s; returns 300 KiB; fails twice with CardRefused, then succeeds; always fails with CardRefused.',
    check: (written) => faultIn(readTasks(written)),
  }),
  seed: number({
    label: 'Seed',
    unit: '',
    min: 1,
    max: 1_000,
    step: 1,
    default: 1,
    whole: true,
    help: 'Another seed draws other waits, where a retrier asks for jitter.',
  }),
} satisfies Inputs;

export type MachineValues = Values<typeof inputs>;
