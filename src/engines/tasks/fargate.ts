import { choice, flag, number, type Values } from '#engines/inputs';
import { exact, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import {
  fargateEight,
  fargateFour,
  fargateHalf,
  fargateLargest,
  fargateOne,
  fargateQuarter,
  fargateSixteen,
  fargateThirtyTwo,
  fargateTwo,
  fargateWindowsMin,
} from '#facts/ecs';

export const inputs = {
  cpu: number({
    label: 'Processor needed',
    unit: 'vCPU',
    min: 0.01,
    max: 64,
    step: 0.25,
    default: 1,
    help: 'What all containers of the task need together.',
  }),
  memory: number({
    label: 'Memory needed',
    unit: 'GB',
    min: 0.01,
    max: 500,
    step: 1,
    default: 10,
    help: 'What all containers of the task need together.',
  }),
  system: choice({
    label: 'System',
    options: { linux: 'Linux', windows: 'Windows' },
    default: 'linux',
    help: 'Windows has fewer rows.',
  }),
  gpu: flag({
    label: 'Needs a GPU',
    default: false,
    help: 'A graphics processor, for example to train models.',
  }),
};

type Wish = Values<typeof inputs>;

/** One choice of processor and the memory, in GB, that goes with it. */
export interface Row {
  cpu: number;
  memories: readonly number[];
  /** As the figure words it: “2 to 8”. */
  words: string;
}

/** “0.5, 1 or 2” lists the sizes, “2 to 8” is a range that goes in steps. */
function rowOf(cpu: number, words: string, step: number): Row {
  const numbers = (words.match(/[\d.]+/g) ?? []).map(Number);
  const [from = 0, to = from] = numbers;
  const memories = words.includes(' to ')
    ? Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)
    : numbers;
  return { cpu, memories, words };
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html */
export const rows: readonly Row[] = [
  rowOf(0.25, fargateQuarter.value, 1),
  rowOf(0.5, fargateHalf.value, 1),
  rowOf(1, fargateOne.value, 1),
  rowOf(2, fargateTwo.value, 1),
  rowOf(4, fargateFour.value, 1),
  rowOf(8, fargateEight.value, 4),
  rowOf(16, fargateSixteen.value, 8),
  rowOf(32, fargateThirtyTwo.value, 1),
];
/** The last row that Windows has: the rows of 8 vCPUs and more are for Linux. */
const windowsMost = 4;
const unitsOfOne = 1024;

/** What became of a row: it is taken, or why it is not. */
export type Fate = 'no GPU' | 'not for Windows' | 'too little CPU' | 'ends too early' | 'taken' | 'larger';

export interface Size extends Result {
  /** The smallest valid pair that covers the need, or undefined where Fargate has none. */
  size: { cpu: number; memory: number } | undefined;
  fates: readonly Fate[];
}

const fits = (row: Row, { cpu, memory, system, gpu }: Wish): Fate | undefined => {
  if (gpu) return 'no GPU';
  if (system === 'windows' && (row.cpu < fargateWindowsMin.value || row.cpu > windowsMost)) {
    return 'not for Windows';
  }
  if (row.cpu < cpu) return 'too little CPU';
  return (row.memories.at(-1) ?? 0) < memory ? 'ends too early' : undefined;
};

/** The smallest pair of processor and memory that Fargate has and that covers the need. */
export function pickSize(wish: Wish): Size {
  const misfits = rows.map((row) => fits(row, wish));
  const at = misfits.indexOf(undefined);
  const row = rows[at];
  const memory = row?.memories.find((each) => each >= wish.memory);
  const size = row && memory !== undefined ? { cpu: row.cpu, memory } : undefined;
  return {
    size,
    fates: misfits.map((misfit, index) => misfit ?? (index === at ? 'taken' : 'larger')),
    answer: answerOf(wish, size),
    measures: [
      { name: 'Processor', value: size?.cpu ?? 0, unit: 'vCPU' },
      { name: 'Memory', value: size?.memory ?? 0, unit: 'GB' },
      { name: 'Memory beyond the need', value: size ? size.memory - wish.memory : 0, unit: 'GB' },
    ],
    working: working(wish, row, size),
  };
}

function answerOf({ cpu, memory, system, gpu }: Wish, size: Size['size']): string {
  const need = `${quantity(cpu, 'vCPU', 6)} and ${quantity(memory, 'GB', 6)}`;
  if (size) {
    const taken = `${quantity(size.cpu, 'vCPU')} with ${quantity(size.memory, 'GB')}`;
    return size.cpu === cpu && size.memory === memory
      ? `${need} is a size of Fargate.`
      : `${need} becomes ${taken}.`;
  }
  if (gpu) return 'Fargate has no GPU: take Managed Instances or EC2.';
  return system === 'windows'
    ? `Fargate has no Windows task for ${need}: take EC2, or divide the work.`
    : `Fargate has nothing for ${need}: its largest task has ${fargateLargest.value}. Take Managed Instances or EC2, or divide the work.`;
}

function working({ cpu, memory }: Wish, row: Row | undefined, size: Size['size']): WorkingLine[] {
  const none = 'none';
  const last = row?.memories.at(-1) ?? 0;
  const next = size && row?.memories.find((each) => each > size.memory);
  return [
    {
      says: 'Row',
      rule: 'the first with enough CPU whose memory reaches far enough',
      result: row ? `${quantity(row.cpu, 'vCPU')}: ${row.words}\u00a0GB` : none,
    },
    {
      says: 'Memory',
      rule: 'the need, rounded up to a size of the row',
      result: size ? quantity(size.memory, 'GB') : none,
    },
    {
      says: 'cpu in the definition',
      rule: 'vCPUs × 1,024',
      ...(size && { numbers: `${show(size.cpu)} × ${show(unitsOfOne)}` }),
      result: size ? show(size.cpu * unitsOfOne) : none,
    },
    {
      says: 'memory in the definition',
      rule: 'GB × 1,024: MiB',
      ...(size && { numbers: `${show(size.memory)} × ${show(unitsOfOne)}` }),
      result: size ? show(size.memory * unitsOfOne) : none,
    },
    {
      says: 'CPU beyond the need',
      rule: 'size − need',
      ...(size && { numbers: `${show(size.cpu)} − ${exact(cpu)}` }),
      result: size ? quantity(size.cpu - cpu, 'vCPU', 6) : none,
    },
    {
      says: 'Memory beyond the need',
      rule: 'size − need',
      ...(size && { numbers: `${show(size.memory)} − ${exact(memory)}` }),
      result: size ? quantity(size.memory - memory, 'GB', 6) : none,
    },
    {
      says: 'The next size',
      rule: size && size.memory === last ? 'the row ends here: take the next row' : 'more memory, same CPU',
      result: next === undefined ? none : quantity(next, 'GB'),
    },
  ];
}
