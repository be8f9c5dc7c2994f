import { fact } from './fact.ts';

// Addresses.
export const largestBlock = fact({
  value: '/16',
  says: 'The largest IPv4 CIDR block of a VPC or a subnet is a /16.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  checked: '2026-11-29',
});
export const smallestBlock = fact({
  value: '/28',
  says: 'The smallest IPv4 CIDR block of a VPC or a subnet is a /28.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  checked: '2026-11-29',
});
export const reservedAddresses = fact({
  value: 5,
  unit: 'addresses',
  says: 'AWS reserves five addresses in every subnet: the first four and the last.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  checked: '2026-11-29',
});
export const refusedBlocks = fact({
  value: '0.0.0.0/8, 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0/4',
  says: 'The block of a VPC must not lie in any of 0.0.0.0/8, 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0/4.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  checked: '2026-11-29',
});

// Network ACLs (ports and rule numbers are strings: they have no thousands separator).
export const ephemeralPorts = fact({
  value: '1024-65535',
  says: 'The ephemeral ports 1024-65535 cover the different kinds of clients that answers go back to.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html',
  checked: '2026-11-29',
});
export const naclRuleNumberMax = fact({
  value: '32766',
  says: 'The rules of a network ACL have numbers from 1 to 32766, and the lowest number is tried first.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
  checked: '2026-11-29',
});
