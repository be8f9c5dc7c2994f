import type { Scene } from '#components/kit/scene.ts';
import { showBlock } from '#engines/network/cidr';
import { inputs, plan } from '#engines/network/plan';
import type { Plan } from '#engines/network/plan-board';
import { show } from '#engines/numbers';
import { showFact } from '#facts/fact';
import { reservedAddresses, smallestBlock } from '#facts/vpc';

const resultOf = ({ working }: Plan, name: string) => working.find(({ says }) => says === name)?.result ?? '';

/** What the list makes of a block that somebody asks for. */
function verdict({ conflicts }: Plan): string {
  const conflict = conflicts[0]?.conflict;
  if (conflict === undefined) return 'accepted';
  return conflict.kind === 'outside'
    ? 'refused, as it lies outside the VPC'
    : 'refused, as it overlaps another subnet';
}

/** Address ranges of a VPC, its subnets and its peers. */
export const cidrCalculator: Scene<typeof inputs, Plan> = {
  id: 'vpc-cidr-calculator',
  question: 'How many addresses does a subnet have?',
  situation:
    'At the start: a VPC with the block 10.0.0.0/16 is cut into subnets of /24, which is 256 addresses each.',
  inputs,
  controls: ['vpc', 'plan', 'prefix', 'blocks'],
  unused: ({ plan }) => [plan === 'equal' ? 'blocks' : 'prefix'],
  run: plan,
  stories: [
    {
      name: 'Larger subnets',
      context: 'Many small tasks will need addresses, so the subnets become /20.',
      set: { prefix: 20 },
      ask: 'How many usable addresses does each subnet have?',
      options: ['4,091', '4,094', '4,096'],
      right: (result) => resultOf(result, 'Usable in a subnet'),
      decides: 'Usable in a subnet',
      takeaway: `Four bits fewer are sixteen times the addresses. AWS still reserves ${showFact(reservedAddresses)}: the first four and the last.`,
    },
    {
      name: 'As small as possible',
      context: `A subnet for a few load balancer nodes gets the smallest size, ${smallestBlock.value}.`,
      set: { prefix: 28 },
      ask: 'How many of its addresses can be used?',
      options: ['16', '14', '11'],
      right: (result) => resultOf(result, 'Usable in a subnet'),
      decides: 'Usable in a subnet',
      takeaway: 'In the smallest subnet the reserved addresses are almost a third.',
    },
    {
      name: 'A subnet that is half taken',
      context: 'The subnet 10.0.0.0/24 exists. A script asks for 10.0.0.128/25.',
      set: { plan: 'list', blocks: '10.0.0.0/24, 10.0.0.128/25' },
      ask: 'Is the request accepted?',
      options: ['accepted', 'refused, as it overlaps another subnet', 'refused, as it lies outside the VPC'],
      right: verdict,
      decides: 'Conflicts',
      takeaway:
        'A /24 ends at .255, so a /25 that begins at .128 is its second half. Blocks begin only at multiples of their size.',
    },
    {
      name: 'The next number',
      context: 'The subnets 10.0.0.0/24 and 10.0.255.0/24 exist. Somebody counts on: 10.1.0.0/24.',
      set: { plan: 'list', blocks: '10.0.0.0/24, 10.0.255.0/24, 10.1.0.0/24' },
      ask: 'Is it accepted?',
      options: ['accepted', 'refused, as it overlaps another subnet', 'refused, as it lies outside the VPC'],
      right: verdict,
      decides: 'Conflicts',
      takeaway: 'A /16 fixes the first two numbers. All of its subnets begin with 10.0.',
    },
    {
      name: 'Two VPCs to connect',
      context: 'A second team built its VPC with 10.0.128.0/17. Both are to be peered.',
      set: { plan: 'peers', blocks: '10.0.128.0/17' },
      ask: 'How many peerings are possible?',
      options: ['0', '1', '1, for half of the addresses'],
      right: ({ placed, conflicts }) => show(placed.length - conflicts.length),
      decides: 'Conflicts',
      takeaway: `One shared address is enough to refuse it. A block of a VPC cannot be changed later, so plan ${showBlock({ first: 10 * 2 ** 24 + 2 ** 16, prefix: 16 })} for the second from the start.`,
    },
  ],
  leftOut: [
    'IPv6, and second blocks that a VPC may be given later.',
    'Addresses that load balancers, databases and other services take in your subnets.',
  ],
};
