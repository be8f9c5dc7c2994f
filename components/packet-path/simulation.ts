import { choice, text, type Values } from '#engines/inputs';
import { portsAllowed } from '#engines/network/firewall';
import { readAcl, readGroup } from '#engines/network/firewall-text';
import { placeOf, type Request, readRequest, world } from '#engines/network/packet';
import {
  answerTraffic,
  follow,
  type Gate,
  type GateName,
  type Network,
  type Path,
  type Route,
} from '#engines/network/path';
import { show } from '#engines/numbers';
import { faultIn, valueIn } from '#engines/reading';
import type { Moment, Result, WorkingLine } from '#engines/result';
import { ephemeralPorts } from '#facts/vpc';
import { answerOf, because, record, told, turning } from './words.ts';

export const inputs = {
  request: text({
    label: 'Request',
    maxLength: 60,
    default: 'from 203.0.113.7 tcp 443',
    help: 'from or to, the other host, protocol and port. 10.0.1.x is the subnet of the instance, 10.0.x.x its VPC.',
    check: (written) => faultIn(readRequest(written)),
  }),
  route: choice<Route>({
    label: 'The subnet’s way to the internet',
    options: {
      public: 'internet gateway, and the instance has a public address',
      'no-address': 'internet gateway, no public address',
      nat: 'NAT gateway',
      none: 'none',
    },
    default: 'public',
    help: 'Where the route table of the subnet sends what is not for the VPC.',
  }),
  acl: text({
    label: 'Network ACL of the subnet',
    maxLength: 600,
    default: 'in 100 allow tcp 443; out 100 allow tcp 443',
    help: 'in or out, number, allow or deny, protocol, ports, and a block if not everyone is meant.',
    check: (written) => faultIn(readAcl(written)),
  }),
  group: text({
    label: 'Security group of the instance',
    maxLength: 600,
    default: 'in tcp 443; in tcp 22 203.0.113.0/24; out all',
    help: `in or out, protocol, ports, and a block or ${world.group} if not everyone is meant. The other hosts of the VPC are in ${world.group}.`,
    check: (written) => faultIn(readGroup(written)),
  }),
};

export interface PacketPath extends Result, Path {
  request: Request;
  trace: readonly Moment[];
  /** The gates that are known at each moment of the trace. */
  known: readonly number[];
}

/** The way of one request and its answer, in words. */
export function simulate({ request: written, route, acl, group }: Values<typeof inputs>): PacketPath {
  const request = valueIn<Request>(readRequest(written), {
    direction: 'in',
    peer: 0,
    protocol: 'tcp',
    port: 0,
  });
  const network: Network = { route, acl: valueIn(readAcl(acl), []), group: valueIn(readGroup(group), []) };
  const path = follow(request, network);
  const moments = momentsOf(path.gates, request);
  return {
    ...path,
    request,
    answer: answerOf(path.stopped),
    measures: [
      { name: 'Gates passed', value: path.gates.filter(({ passes }) => passes).length, unit: '', digits: 0 },
    ],
    working: workingOf(path, request, network),
    trace: moments.map(({ moment }) => moment),
    known: moments.map(({ known }) => known),
  };
}

function momentsOf(gates: readonly Gate[], request: Request): { moment: Moment; known: number }[] {
  const legs = { request: 'request', answer: 'answer' } as const;
  return gates.flatMap((gate, index) => {
    const at = { moment: { at: legs[gate.leg], says: told(gate) }, known: index + 1 };
    const arrives = gate.leg === 'answer' && gates[index - 1]?.leg === 'request';
    return arrives ? [{ moment: { at: 'arrival', says: turning(request) }, known: index }, at] : [at];
  });
}

function workingOf({ gates, records }: Path, request: Request, network: Network): WorkingLine[] {
  const outcome = (name: GateName, leg: Gate['leg']) => {
    const gate = gates.find((each) => each.name === name && each.leg === leg);
    if (gate === undefined) return 'not reached';
    return `${gate.passes ? 'passes' : 'stops'}: ${because(gate.reason)}`;
  };
  return [
    {
      says: 'Route',
      rule: 'into the VPC only by an internet gateway and a public address; out of it also by NAT',
      result: outcome('route', 'request'),
    },
    {
      says: 'Network ACL, request',
      rule: 'the lowest number that matches decides; the last rule, *, denies',
      result: outcome('acl', 'request'),
    },
    {
      says: 'Security group, request',
      rule: 'any rule that matches allows; the order means nothing',
      result: outcome('group', 'request'),
    },
    {
      says: 'Security group, answer',
      rule: 'stateful: the answer to what passed passes, whatever the rules',
      result: outcome('group', 'answer'),
    },
    {
      says: 'Network ACL, answer',
      rule: 'stateless: the answer is one more packet, and needs a rule for its own port',
      result: outcome('acl', 'answer'),
    },
    portsLine(request, network),
    {
      says: 'Flow log',
      rule: 'source, destination, their ports, protocol, action',
      result: records.map((each) => record(each, request.protocol)).join(' and ') || 'no record',
    },
  ];
}

/** Other clients open from other ports: an ACL that lets this one’s answer pass may stop another’s. */
function portsLine(request: Request, { acl }: Network): WorkingLine {
  const line = {
    says: 'Ports open to answers',
    rule: `of ${ephemeralPorts.value}, those that the network ACL lets answers pass to`,
  };
  if (request.port === undefined) return { ...line, result: 'ICMP has no ports' };
  if (placeOf(request) === 'same-subnet') return { ...line, result: 'not asked within a subnet' };
  const [from = 0, to = 0] = ephemeralPorts.value.split('-').map(Number);
  const open = portsAllowed(acl, answerTraffic(request), [from, to]);
  return { ...line, result: `${show(open)} of ${show(to - from + 1)}` };
}
