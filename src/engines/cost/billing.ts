import { choice, number, text, type Values } from '#engines/inputs';
import { counted, exact, quantity, show } from '#engines/numbers';
import { faultIn, valueIn } from '#engines/reading';
import type { Result, WorkingLine } from '#engines/result';
import { billingMinimum, publicIpv4Price } from '#facts/ec2';
import { gp3Price } from '#facts/ec2-storage';
import { dollars } from './money.ts';
import { readRuns } from './runs.ts';

export const inputs = {
  runs: text({
    label: 'Runs of the month',
    maxLength: 200,
    oneLine: true,
    default: 'none',
    help: 'How long the instance runs after each start: 20 s, 3 × 5 min, 30 days, or none.',
    check: (written) => faultIn(readRuns(written)),
  }),
  billed: choice<'second' | 'hour'>({
    label: 'Billed',
    options: { second: 'by the second', hour: 'by the hour' },
    default: 'second',
    help: 'By the second, except a few commercial systems such as SUSE.',
  }),
  rate: number({
    label: 'Price of the instance',
    unit: 'USD per hour',
    min: 0,
    max: 500,
    step: 0.001,
    default: 0.023,
    help: 'An example: look up the On-Demand price of your type, Region and system.',
  }),
  disk: number({
    label: 'EBS volume',
    unit: 'GiB',
    min: 0,
    max: 65_536,
    step: 1,
    default: 8,
    whole: true,
    help: 'The size you asked for, not what is written on it.',
  }),
  diskPrice: number({
    label: 'Price of the volume',
    unit: 'USD per GiB-month',
    min: 0,
    max: 10,
    step: 0.01,
    default: gp3Price.value,
    help: 'A month of one GiB. The default is gp3 in Northern Virginia.',
  }),
  kept: number({
    label: 'The volume and an Elastic IP address exist for',
    unit: '% of the month',
    min: 0,
    max: 100,
    step: 5,
    default: 100,
    help: 'Running or stopped: they cost by existing.',
  }),
  address: choice<'none' | 'automatic' | 'elastic'>({
    label: 'Public IPv4 addresses',
    options: { none: 'none', automatic: 'automatic', elastic: 'Elastic IP' },
    default: 'elastic',
    help: 'An automatic address is given back at each stop. An Elastic IP address is yours until you release it.',
  }),
  addresses: number({
    label: 'How many addresses',
    unit: 'addresses',
    min: 0,
    max: 1_000,
    step: 1,
    default: 1,
    whole: true,
    help: 'Public IPv4 addresses of the kind chosen.',
  }),
  month: number({
    label: 'Hours of the month',
    unit: 'h',
    min: 672,
    max: 744,
    step: 1,
    default: 730,
    whole: true,
    help: '730 on average, 720 with 30 days.',
  }),
};

export type Billed = 'second' | 'hour';

/** Seconds that a run is billed for: at least a minute, or whole hours. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-on-demand-instances.html */
export const billedSeconds = (seconds: number, billed: Billed): number =>
  billed === 'second' ? Math.max(seconds, billingMinimum.value) : Math.ceil(seconds / 3600) * 3600;

export interface Item {
  name: string;
  /** US dollars. */
  cost: number;
  /** What it is billed for, as shown. */
  counts: string;
}

export interface Bill extends Result {
  runs: readonly { seconds: number; billed: number }[];
  items: readonly Item[];
  total: number;
}

/** A month of one instance, its volume and its addresses. */
export function bill(values: Values<typeof inputs>): Bill {
  const { rate, disk, diskPrice, address } = values;
  const runs = valueIn(readRuns(values.runs), []).map((seconds) => ({
    seconds,
    billed: billedSeconds(seconds, values.billed),
  }));
  const ran = runs.reduce((sum, { seconds }) => sum + seconds, 0) / 3600;
  const billed = runs.reduce((sum, run) => sum + run.billed, 0);
  // A month is never shorter than what runs in it, and nothing runs without its volume.
  const month = Math.max(values.month, ran);
  const share = Math.max(values.kept / 100, ran / month);
  const addresses = address === 'none' ? 0 : values.addresses;
  const held = address === 'automatic' ? ran : share * month;

  const instance = (rate * billed) / 3600;
  const volume = disk * diskPrice * share;
  const network = addresses * publicIpv4Price.value * held;
  const total = instance + volume + network;
  const working: WorkingLine[] = [
    {
      says: 'Seconds billed',
      rule:
        values.billed === 'second'
          ? `sum over the starts of max(seconds, ${billingMinimum.value})`
          : 'sum over the starts of hours, rounded up, × 3,600',
      ...sumOfRuns(runs, values.billed),
      result: quantity(billed, 's', 3),
    },
    {
      says: 'Instance',
      rule: 'price of an hour × seconds billed ÷ 3,600',
      numbers: `${exact(rate, 15)} × ${exact(billed, 12)} ÷ 3,600`,
      result: dollars(instance),
    },
    {
      says: 'Volume',
      rule: 'GiB × price of a GiB-month × share of the month, running or stopped',
      numbers: `${show(disk)} × ${exact(diskPrice, 15)} × ${exact(share, 9)}`,
      result: dollars(volume),
    },
    {
      says: 'Addresses',
      rule:
        address === 'automatic'
          ? 'addresses × price of an hour × hours in which it runs'
          : 'addresses × price of an hour × hours allocated, running or stopped',
      numbers: `${show(addresses)} × ${publicIpv4Price.value} × ${exact(held, 9)}`,
      result: dollars(network),
    },
    {
      says: 'Total',
      rule: 'instance + volume + addresses',
      numbers: `${exact(instance, 9)} + ${exact(volume, 9)} + ${exact(network, 9)}`,
      result: dollars(total),
    },
  ];
  return {
    runs,
    total,
    items: [
      { name: 'Instance', cost: instance, counts: `${quantity(billed, 's')} billed` },
      {
        name: 'Volume',
        cost: volume,
        counts: `${quantity(share * month, 'h')} with ${quantity(disk, 'GiB')}`,
      },
      {
        name: 'Addresses',
        cost: network,
        counts: addresses === 0 ? 'none' : `${show(addresses)} for ${quantity(held, 'h')}`,
      },
    ],
    answer: answerOf(runs.length, ran, { instance, total }),
    measures: [
      { name: 'Instance', value: instance, unit: 'USD', digits: 6 },
      { name: 'Volume', value: volume, unit: 'USD', digits: 4 },
      { name: 'Addresses', value: network, unit: 'USD', digits: 4 },
      { name: 'Total', value: total, unit: 'USD', digits: 6 },
    ],
    working,
  };
}

/** The sum written out where it is short enough to redo by hand. */
function sumOfRuns(runs: Bill['runs'], billed: Billed): Pick<WorkingLine, 'numbers'> {
  const groups = new Map<number, number>();
  for (const run of runs) groups.set(run.billed, (groups.get(run.billed) ?? 0) + 1);
  if (groups.size === 0 || groups.size > 4) return {};
  const terms = [...groups].map(([seconds, count]) =>
    billed === 'second'
      ? `${show(count)} × ${exact(seconds, 12)}`
      : `${show(count)} × ${show(seconds / 3600)} × 3,600`,
  );
  return { numbers: terms.join(' + ') };
}

function answerOf(
  starts: number,
  ran: number,
  { instance, total }: { instance: number; total: number },
): string {
  if (starts === 0)
    return total === 0
      ? 'An instance that is never started, with nothing kept, costs nothing.'
      : `The instance never runs, and the month costs ${dollars(total)} all the same.`;
  const often = counted(starts, 'start');
  const long = ran >= 1 ? quantity(ran, 'h') : quantity(ran * 3600, 's');
  return `With ${often} and ${long} of running the instance costs ${dollars(instance)}, and the month ${dollars(total)}.`;
}
