import { type AclRule, aclRuleFor, type GroupRule, groupRuleFor, type Traffic } from './firewall.ts';
import { placeOf, type Request, world } from './packet.ts';

/** Where the subnet's default route leads, and whether the instance has a public address. */
export type Route = 'public' | 'no-address' | 'nat' | 'none';

/** Why a gate lets a packet pass or not. */
export type Reason =
  | { why: 'internet-gateway' | 'nat' | 'local' | 'known-connection' | 'same-subnet' }
  | { why: 'no-address' | 'no-route' | 'nat-opens-outwards-only' | 'no-rule' | 'last-rule' }
  | { why: 'rule'; rule: AclRule | GroupRule };

export type GateName = 'route' | 'acl' | 'group';

export interface Gate {
  name: GateName;
  leg: 'request' | 'answer';
  direction: 'in' | 'out';
  passes: boolean;
  reason: Reason;
}

/** One record of a flow log on the instance's network interface. */
export interface LogRecord {
  leg: 'request' | 'answer';
  from: number;
  to: number;
  fromPort: number;
  toPort: number;
  action: 'ACCEPT' | 'REJECT';
}

export interface Path {
  /** In their order, up to and with the one that stops the packet. */
  gates: readonly Gate[];
  stopped: Gate | undefined;
  records: readonly LogRecord[];
}

export interface Network {
  route: Route;
  acl: readonly AclRule[];
  group: readonly GroupRule[];
}

/**
 * Follows a request to or from the instance and its answer through the gates, until one refuses.
 * https://docs.aws.amazon.com/vpc/latest/userguide/infrastructure-security.html#VPC_Security_Comparison
 */
export function follow(request: Request, network: Network): Path {
  const way = request.direction;
  const back = way === 'in' ? 'out' : 'in';
  const { peer, protocol, port } = request;
  const asked: Traffic = { direction: way, protocol, port, peer };
  const answered = answerTraffic(request);
  const inside = placeOf(request) === 'same-subnet';
  const route = routeGate(request, network.route);
  const acl = (leg: Gate['leg'], traffic: Traffic) => aclGate(leg, network.acl, traffic, inside);
  const group: Gate = groupGate(network.group, asked);
  const known: Gate = {
    ...{ name: 'group', leg: 'answer', direction: back, passes: true },
    reason: { why: 'known-connection' },
  };
  const gates: Gate[] =
    way === 'in'
      ? [route, acl('request', asked), group, known, acl('answer', answered)]
      : [group, acl('request', asked), route, acl('answer', answered), known];
  const stop = gates.findIndex(({ passes }) => !passes);
  const passed = stop < 0 ? gates : gates.slice(0, stop + 1);
  return { gates: passed, stopped: gates[stop], records: recordsOf(request, gates[stop]) };
}

/** The answer goes to the port that the opener sent from; ICMP has none. */
export const answerTraffic = ({ direction, protocol, port, peer }: Request): Traffic => ({
  direction: direction === 'in' ? 'out' : 'in',
  protocol,
  port: port === undefined ? undefined : world.ephemeral,
  peer,
});

function routeGate(request: Request, route: Route): Gate {
  const gate = { name: 'route', leg: 'request', direction: request.direction } as const;
  if (placeOf(request) !== 'internet') return { ...gate, passes: true, reason: { why: 'local' } };
  switch (route) {
    case 'public':
      return { ...gate, passes: true, reason: { why: 'internet-gateway' } };
    case 'no-address':
      return { ...gate, passes: false, reason: { why: 'no-address' } };
    case 'nat':
      return request.direction === 'out'
        ? { ...gate, passes: true, reason: { why: 'nat' } }
        : { ...gate, passes: false, reason: { why: 'nat-opens-outwards-only' } };
    case 'none':
      return { ...gate, passes: false, reason: { why: 'no-route' } };
  }
}

function aclGate(leg: Gate['leg'], rules: readonly AclRule[], traffic: Traffic, inside: boolean): Gate {
  const gate = { name: 'acl', leg, direction: traffic.direction } as const;
  // A network ACL stands at the border of the subnet, so it never sees what stays within.
  if (inside) return { ...gate, passes: true, reason: { why: 'same-subnet' } };
  const rule = aclRuleFor(rules, traffic);
  return rule === undefined
    ? { ...gate, passes: false, reason: { why: 'last-rule' } }
    : { ...gate, passes: rule.allow, reason: { why: 'rule', rule } };
}

function groupGate(rules: readonly GroupRule[], traffic: Traffic): Gate {
  const gate = { name: 'group', leg: 'request', direction: traffic.direction } as const;
  const rule = groupRuleFor(rules, traffic);
  return rule === undefined
    ? { ...gate, passes: false, reason: { why: 'no-rule' } }
    : { ...gate, passes: true, reason: { why: 'rule', rule } };
}

/** https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-records-examples.html */
function recordsOf(request: Request, stopped: Gate | undefined): LogRecord[] {
  // What has no route never reaches the interface, or is not documented.
  if (stopped?.name === 'route') return [];
  const { direction, peer, port = 0 } = request;
  const [opener, other] = direction === 'in' ? [peer, world.instance] : [world.instance, peer];
  const ephemeral = request.port === undefined ? 0 : world.ephemeral;
  const asked = { leg: 'request', from: opener, to: other, fromPort: ephemeral, toPort: port } as const;
  if (stopped?.leg === 'request') return [{ ...asked, action: 'REJECT' }];
  const answered = { leg: 'answer', from: other, to: opener, fromPort: port, toPort: ephemeral } as const;
  return [
    { ...asked, action: 'ACCEPT' },
    { ...answered, action: stopped === undefined ? 'ACCEPT' : 'REJECT' },
  ];
}
