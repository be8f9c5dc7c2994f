import type { Scene } from '#components/kit/scene.ts';
import { inputs, type PacketPath, simulate } from './simulation.ts';

const options = ['there and back', 'not even there', 'there, but not back'] as const;

function howFar({ stopped }: PacketPath): string {
  if (stopped === undefined) return options[0];
  return stopped.leg === 'request' ? options[1] : options[2];
}

/** Why a packet passes or not: route, network ACL, security group, and who remembers a connection. */
export const packetPath: Scene<typeof inputs, PacketPath> = {
  id: 'vpc-packet-path',
  question: 'Where does the connection stop?',
  situation:
    'At the start: a browser calls a server, 10.0.1.10, over HTTPS. Security group and network ACL both allow port 443 in each direction.',
  inputs,
  controls: ['request', 'route', 'acl', 'group'],
  run: simulate,
  stories: [
    {
      name: 'Nothing allowed to go out',
      context:
        'The network ACL now lets answers out to all ephemeral ports. The security group has lost its outbound rules.',
      set: { acl: 'in 100 allow tcp 443; out 100 allow tcp 1024-65535', group: 'in tcp 443' },
      ask: 'How far does the browser’s connection come?',
      options,
      right: howFar,
      decides: 'Security group, answer',
      takeaway:
        'A security group remembers the connection it let in, so the answer needs no rule. Only a connection that the server opens would.',
    },
    {
      name: 'A DENY above an ALLOW',
      context:
        'An administrator at 203.0.113.7 opens SSH. Rule 100 denies port 22, rule 200 allows it from 203.0.113.0/24.',
      set: {
        request: 'from 203.0.113.7 tcp 22',
        acl: 'in 100 deny tcp 22; in 200 allow tcp 22 203.0.113.0/24; out 100 allow tcp 1024-65535',
      },
      ask: 'How far does it come?',
      options,
      right: howFar,
      decides: 'Network ACL, request',
      takeaway:
        'Rule 100 matches first and decides. The more exact rule 200 is never tried, and the security group never asked.',
    },
    {
      name: 'A neighbour calls',
      context: 'With the rules of the start, a host in the same subnet calls port 443.',
      set: { request: 'from 10.0.1.20 tcp 443' },
      ask: 'How far does it come?',
      options,
      right: howFar,
      decides: 'Network ACL, answer',
      takeaway:
        'A network ACL stands at the border of the subnet and never sees traffic within. Between neighbours only security groups decide.',
    },
    {
      name: 'Updates through a NAT gateway',
      context: 'The subnet is private, and the server fetches updates from the internet over HTTPS.',
      set: { request: 'to 198.51.100.9 tcp 443', route: 'nat' },
      ask: 'How far does it come?',
      options,
      right: howFar,
      decides: 'Network ACL, answer',
      takeaway:
        'Now the answer is what comes in, to the server’s ephemeral port. The inbound rules must allow that, too.',
    },
    {
      name: 'The internet calls a private subnet',
      context:
        'The subnet’s default route leads to a NAT gateway, and the browser calls the server as before.',
      set: { route: 'nat' },
      ask: 'How far does it come?',
      options,
      right: howFar,
      decides: 'Route',
      takeaway: 'A NAT gateway lets connections out and none in. No rule of a firewall is even asked.',
    },
  ],
  leftOut: [
    'The other host’s own firewalls and routes, and those of the NAT gateway’s subnet.',
    `Whoever opens the connection sends from port 50123, an example. AWS documents no flow log record for a packet without a route.`,
    'IPv6, and traffic to DNS, instance metadata and time servers, which neither firewall filters.',
  ],
};
