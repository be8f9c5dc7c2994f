import { fail, type Reading } from '#engines/reading';
import { type Block, holds, readAddress, showAddress } from './cidr.ts';

export type Protocol = 'tcp' | 'udp' | 'icmp';
/** Ports from–to, both included; undefined where every port is meant, or where there are none. */
export type Ports = readonly [number, number] | undefined;

const portMax = 65_535;

/** The places of the scene: an instance in a subnet of a VPC. Every other host of the VPC belongs to one group. */
export const world = {
  vpc: { first: 10 * 2 ** 24, prefix: 16 } satisfies Block,
  subnet: { first: 10 * 2 ** 24 + 256, prefix: 24 } satisfies Block,
  instance: 10 * 2 ** 24 + 256 + 10,
  group: 'sg-app',
  /** The port that whoever opens the connection happens to send from. */
  ephemeral: 50_123,
} as const;

/** A connection to be opened: from the other host to the instance, or the other way round. */
export interface Request {
  direction: 'in' | 'out';
  /** The address of the other host. */
  peer: number;
  protocol: Protocol;
  /** Undefined for ICMP, which has no ports. */
  port: number | undefined;
}

/** Where the other host is, seen from the instance. */
export const placeOf = ({ peer }: Request): 'same-subnet' | 'other-subnet' | 'internet' =>
  holds(world.subnet, peer) ? 'same-subnet' : holds(world.vpc, peer) ? 'other-subnet' : 'internet';

/** What somebody wrote, cut where it is long. */
export const quote = (text: string): string => `“${text.slice(0, 24)}”`;

/** Reads “443”. */
function readPort(text: string): Reading<number> {
  if (!/^\d{1,9}$/.test(text)) return fail(`${quote(text)} is no port. Write 0 to ${portMax}, such as 443.`);
  if (Number(text) <= portMax) return { ok: true, value: Number(text) };
  return fail(`Port ${text} is above ${portMax}. The nearest valid value is ${portMax}.`);
}

/** Reads “443” or “1024-65535” or “all”. */
export function readPorts(text: string): Reading<Ports> {
  if (text === 'all') return { ok: true, value: undefined };
  const [from = '', to = from, ...more] = text.split(/[-–]/);
  if (more.length > 0) return fail(`${quote(text)} is no range of ports. Write such as 1024-65535.`);
  const [first, last] = [readPort(from), readPort(to)];
  if (!first.ok) return first;
  if (!last.ok) return last;
  if (first.value > last.value) return fail(`${text} runs backwards. Write ${last.value}-${first.value}.`);
  return { ok: true, value: [first.value, last.value] };
}

export const showPorts = (ports: Ports): string =>
  ports === undefined ? 'all' : ports[0] === ports[1] ? String(ports[0]) : ports.join('-');

const protocols: readonly string[] = ['tcp', 'udp', 'icmp'] satisfies Protocol[];
export const isProtocol = (text: string): text is Protocol => protocols.includes(text);

/** Reads “from 203.0.113.7 tcp 443” or “to 198.51.100.9 icmp”. */
export function readRequest(text: string): Reading<Request> {
  const [way = '', address = '', protocol = '', port, ...more] = text.trim().toLowerCase().split(/\s+/);
  const example = 'from 203.0.113.7 tcp 443';
  if (way !== 'from' && way !== 'to')
    return fail(`${quote(way)} is no direction. Write from or to, such as ${example}.`);
  const peer = readAddress(address);
  if (!peer.ok) return peer;
  if (peer.value === world.instance) {
    return fail(
      `${showAddress(world.instance)} is the instance itself. Write another address, such as ${example}.`,
    );
  }
  if (!isProtocol(protocol))
    return fail(`${quote(protocol)} is no protocol. Write tcp, udp or icmp, such as ${example}.`);
  const extra = protocol === 'icmp' ? port : more[0];
  if (extra !== undefined)
    return fail(
      `${quote(extra)} is too much${protocol === 'icmp' ? ': ICMP has no ports' : ''}. Take it away.`,
    );
  const direction = way === 'from' ? 'in' : 'out';
  if (protocol === 'icmp')
    return { ok: true, value: { direction, peer: peer.value, protocol, port: undefined } };
  if (port === undefined) return fail(`${protocol} needs a port, such as ${example}.`);
  const read = readPort(port);
  return read.ok ? { ok: true, value: { direction, peer: peer.value, protocol, port: read.value } } : read;
}
