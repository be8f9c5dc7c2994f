import { choice, number, text, type Values } from '#engines/inputs';
import { faultIn, valueIn } from '#engines/reading';
import type { WrittenBlock } from './cidr.ts';
import { equalParts } from './equal-parts.ts';
import { givenParts } from './given-parts.ts';
import { peers } from './peers.ts';
import type { Plan } from './plan-board.ts';
import { prefixes, readNetwork, readNetworks } from './subnets.ts';

export const inputs = {
  vpc: text({
    label: 'Block of the VPC',
    maxLength: 40,
    oneLine: true,
    default: '10.0.0.0/16',
    help: `An address and a prefix length from /${prefixes.min} to /${prefixes.max}.`,
    check: (written) => faultIn(readNetwork(written, 'VPC')),
  }),
  plan: choice<'equal' | 'list' | 'peers'>({
    label: 'What is in question',
    options: { equal: 'equal subnets', list: 'these subnets', peers: 'peering with these VPCs' },
    default: 'equal',
    help: 'The VPC cut into equal parts, subnets of your own, or other VPCs to be connected with this one.',
  }),
  prefix: number({
    label: 'Prefix length of each subnet',
    unit: '',
    min: prefixes.min,
    max: prefixes.max,
    step: 1,
    default: 24,
    help: 'How many leading bits all addresses of a subnet share: the longer, the smaller.',
    whole: true,
  }),
  blocks: text({
    label: 'Blocks',
    maxLength: 400,
    default: '10.0.0.0/24, 10.0.1.0/24',
    help: 'Parted by commas or lines, in the order in which they are created.',
    check: (written) => faultIn(readNetworks(written)),
  }),
};

const nowhere: WrittenBlock = { first: 0, prefix: 32, written: 0 };

/** Divides a VPC, or places given blocks in it or beside it, and says what does not fit and what would. */
export function plan({ vpc: written, plan: kind, prefix, blocks }: Values<typeof inputs>): Plan {
  const vpc = valueIn(readNetwork(written, 'VPC'), nowhere);
  if (kind === 'equal') return equalParts(vpc, prefix);
  const given = valueIn(readNetworks(blocks), []);
  return kind === 'list' ? givenParts(vpc, given) : peers(vpc, given);
}
