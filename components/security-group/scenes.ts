import type { Scene } from '#components/kit/scene.ts';
import { type Decision, decide, inputs } from '#engines/network/security-group';

const options = ['an answer', 'a timeout', 'connection refused'] as const;
const seen = (result: Decision): string => result.seen;

/** How the rules of security groups are evaluated, and how a blocked packet differs from a refused one. */
export const securityGroup: Scene<typeof inputs, Decision> = {
  id: 'ec2-security-group',
  question: 'What does the caller see?',
  situation:
    'At the start: a visitor asks a web server for a page. Its only group allows port 80 in, and has no outbound rule at all.',
  inputs,
  controls: ['packet', 'groups', 'listens'],
  run: decide,
  stories: [
    {
      name: 'The program has crashed',
      context: 'The same visitor, the same rules, and nothing listens on port 80.',
      set: { listens: false },
      ask: 'What does the visitor see?',
      options,
      right: seen,
      decides: 'The client sees',
      takeaway: 'To be refused you must have come through: look at the program, not at the rules.',
    },
    {
      name: 'A visitor with IPv6',
      context: 'A visitor at 2001:db8::7 asks for the same page.',
      set: { packet: 'from 2001:db8::7 tcp 80' },
      ask: 'What does the visitor see?',
      options,
      right: seen,
      decides: 'Rule that fits',
      takeaway: '0.0.0.0/0 is everybody with IPv4. Everybody with IPv6 is ::/0, and needs a rule of its own.',
    },
    {
      name: 'A stricter group beside it',
      context:
        'The administrator at 203.0.113.10 opens SSH. A second group allows port 22 from the VPC only.',
      set: {
        packet: 'from 203.0.113.10 tcp 22',
        groups: 'sg-web: in tcp 80 0.0.0.0/0; in tcp 22 203.0.113.10/32\nsg-strict: in tcp 22 10.0.0.0/16',
      },
      ask: 'What does the administrator see?',
      options,
      right: seen,
      decides: 'Rule that fits',
      takeaway: 'Groups add up. None can take back what another one gives.',
    },
    {
      name: 'By group, not by address',
      context: 'A database admits the members of sg-app. A server of that group calls it from 10.0.3.9.',
      set: { packet: 'from 10.0.3.9 sg-app tcp 5432', groups: 'sg-db: in tcp 5432 sg-app' },
      ask: 'What does the server see?',
      options,
      right: seen,
      decides: 'Rule that fits',
      takeaway:
        'The rule follows the group: a new server with sg-app may call at once, whatever its address.',
    },
    {
      name: 'The server fetches an update',
      context: 'The instance itself now opens a connection to 198.51.100.20, port 443.',
      set: { packet: 'to 198.51.100.20 tcp 443' },
      ask: 'What does the instance see?',
      options,
      right: seen,
      decides: 'Rule that fits',
      takeaway: 'Replies need no rule, but whoever opens a connection does. A new group allows all outbound.',
    },
  ],
  leftOut: [
    'Network ACLs, routes and public addresses, which may stop the packet before or after.',
    'Prefix lists, ICMP types, and connections that were open before a rule was removed.',
  ],
};
