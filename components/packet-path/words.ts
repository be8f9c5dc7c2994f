import { showAddress } from '#engines/network/cidr';
import { type Protocol, placeOf, type Request, world } from '#engines/network/packet';
import type { Gate, GateName, LogRecord, Reason } from '#engines/network/path';

export const gateNames: Record<GateName, string> = {
  route: 'Route',
  acl: 'Network ACL',
  group: 'Security group',
};

/** Why a gate lets something pass or refuses it, short enough for a cell. */
export function because(reason: Reason): string {
  switch (reason.why) {
    case 'internet-gateway':
      return 'internet gateway, public address';
    case 'nat':
      return 'NAT gateway';
    case 'local':
      return 'local route of the VPC';
    case 'known-connection':
      return 'known connection';
    case 'same-subnet':
      return 'not asked within a subnet';
    case 'no-address':
      return 'no public address';
    case 'no-route':
      return 'no route to the internet';
    case 'nat-opens-outwards-only':
      return 'a NAT gateway lets nobody in';
    case 'no-rule':
      return 'no rule allows it';
    case 'last-rule':
      return 'only rule * matches';
    case 'rule':
      return reason.rule.written;
  }
}

const sides = { in: 'inbound', out: 'outbound' } as const;

/** What happens at a gate, in one sentence. */
export function told({ name, direction, passes, reason }: Gate): string {
  const where = name === 'route' ? 'Route' : `${gateNames[name]}, ${sides[direction]}`;
  return `${where}: ${passes ? 'passes' : 'stops'} (${because(reason)}).`;
}

/** The moment between request and answer. */
export function turning({ direction, peer, port }: Request): string {
  const to = port === undefined ? '' : ` to port ${world.ephemeral}, which the request came from`;
  return direction === 'in'
    ? `The instance gets the request and answers${to}.`
    : `${showAddress(peer)} gets the request and answers${to}.`;
}

const numbers: Record<Protocol, number> = { icmp: 1, tcp: 6, udp: 17 };

/** A record as a flow log has it: source, destination, their ports, protocol and action. */
export const record = ({ from, to, fromPort, toPort, action }: LogRecord, protocol: Protocol): string =>
  [showAddress(from), showAddress(to), fromPort, toPort, numbers[protocol], action].join(' ');

const hosts = {
  internet: 'on the internet',
  'other-subnet': 'in another subnet',
  'same-subnet': 'in the same subnet',
} as const;
export const hostOf = (request: Request): string =>
  `${showAddress(request.peer)}, ${hosts[placeOf(request)]}`;

export function answerOf(stopped: Gate | undefined): string {
  if (stopped === undefined) return 'The request arrives, and its answer comes back.';
  const { name, leg, direction, reason } = stopped;
  const gate =
    name === 'route'
      ? 'on its way: '
      : `at the ${name === 'acl' ? 'network ACL' : 'security group'}, ${sides[direction]}: `;
  return leg === 'request'
    ? `The request stops ${gate}${because(reason)}.`
    : `The request arrives, but its answer stops ${gate}${because(reason)}.`;
}
