import { choice, flag, type Values } from '#engines/inputs';
import type { WorkingLine } from '#engines/result';
import { crossZoneAlb, crossZoneNlb } from '#facts/elb-asg';
import { type Choice, choose, type Option } from './choose.ts';

export const inputs = {
  traffic: choice<'http' | 'passthrough' | 'tcp' | 'udp' | 'inspect'>({
    label: 'Traffic',
    options: {
      http: 'HTTP(S), gRPC, WebSocket',
      passthrough: 'HTTPS that only the servers may decrypt',
      tcp: 'TCP or TLS, but not HTTP',
      udp: 'UDP or QUIC',
      inspect: 'all of it, through virtual firewalls',
    },
    default: 'http',
    help: 'What the clients send, or what has to be inspected.',
  }),
  decides: choice<'nothing' | 'rules' | 'lambda' | 'login'>({
    label: 'Needed from the request',
    options: {
      nothing: 'nothing',
      rules: 'rules by host, path or header',
      lambda: 'a Lambda function as target',
      login: 'a login or JWT check',
    },
    default: 'rules',
    help: 'For each of these somebody has to read HTTP.',
  }),
  reach: choice<'name' | 'fixed' | 'private-link'>({
    label: 'Clients reach it',
    options: { name: 'by its name', fixed: 'at fixed addresses', 'private-link': 'over PrivateLink' },
    default: 'fixed',
    help: 'Partners with firewalls list addresses. PrivateLink offers a service to other VPCs.',
  }),
  clientIp: flag({
    label: 'Packets must carry the client’s address',
    default: false,
    help: 'For programs that cannot read it from a header.',
  }),
};

type Answers = Values<typeof inputs>;

const inspects = ({ traffic }: Answers) => traffic === 'inspect';
const isHttp = ({ traffic }: Answers) => traffic === 'http';
const readsRequest = (answers: Answers) => isHttp(answers) && answers.decides !== 'nothing';
const byName = ({ reach }: Answers) => reach === 'name';

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/what-is-load-balancing.html */
const options: readonly Option<Answers>[] = [
  {
    name: 'an Application Load Balancer',
    gives: 'reads each request: rules, Lambda targets, login',
    rules: [
      { when: inspects, because: 'is no way to appliances: it reads HTTP only' },
      { when: ({ traffic }) => traffic === 'passthrough', because: 'has to decrypt what it reads' },
      { when: (answers) => !isHttp(answers), because: 'reads HTTP only' },
      { when: ({ reach }) => reach === 'fixed', because: 'its addresses change' },
      { when: ({ reach }) => reach === 'private-link', because: 'a PrivateLink service starts at an NLB' },
      { when: ({ clientIp }) => clientIp, because: 'writes the client’s address into a header only' },
    ],
  },
  {
    name: 'a Network Load Balancer',
    gives:
      'hands connections on unread, at one fixed address per zone; a TCP listener leaves TLS to the servers',
    rules: [
      { when: inspects, because: 'forwards to servers, not through appliances' },
      { when: readsRequest, because: 'does not read requests' },
      {
        when: (answers) => isHttp(answers) && byName(answers) && !answers.clientIp,
        because: 'works, but cannot read requests, which you may want one day',
      },
    ],
  },
  {
    name: 'a Network before an Application Load Balancer',
    gives:
      'fixed addresses or PrivateLink, and an ALB that reads requests; Global Accelerator is the other way to fixed ones',
    rules: [
      { when: inspects, because: 'forwards to servers, not through appliances' },
      { when: (answers) => !isHttp(answers), because: 'its ALB reads HTTP only' },
      { when: (answers) => !readsRequest(answers), because: 'nothing here needs the ALB behind' },
      { when: byName, because: 'nothing here needs the NLB in front' },
      { when: ({ clientIp }) => clientIp, because: 'its ALB writes the client’s address into a header only' },
    ],
  },
  {
    name: 'a Gateway Load Balancer',
    gives: 'sends all packets through virtual appliances and back, unchanged',
    rules: [
      { when: (answers) => !inspects(answers), because: 'is for appliances in the way, not for servers' },
    ],
  },
  {
    name: 'a Classic Load Balancer',
    gives: 'what already runs',
    rules: [{ when: () => true, because: 'previous generation: never for new work' }],
  },
];

const none =
  'None does both: what reads the request writes the client’s address into a header, X-Forwarded-For. Read it there.';

/** Which load balancer remains, and what is different with it. */
export function chooseLoadBalancer(answers: Answers): Choice {
  const chosen = choose(options, answers, none);
  return { ...chosen, working: [...chosen.working, ...differences(chosen)] };
}

const behaviour = {
  'an Application Load Balancer': ['by cookie', 'several', `${crossZoneAlb.value}, free`, 'always'],
  'a Network Load Balancer': [
    'by the client’s address',
    'several, on TLS listeners',
    `${crossZoneNlb.value}; charged if on`,
    'if given at creation',
  ],
  'a Network before an Application Load Balancer': [
    'by cookie, at the ALB',
    'several, at the ALB',
    `NLB ${crossZoneNlb.value}, ALB ${crossZoneAlb.value}`,
    'always at the ALB',
  ],
  'a Gateway Load Balancer': ['by flow', 'none: no TLS', `${crossZoneNlb.value}; charged if on`, 'none'],
} as const satisfies Record<string, readonly [string, string, string, string]>;

function differences({ stay }: Choice): WorkingLine[] {
  const [name = ''] = stay;
  const known = Object.entries(behaviour).find(([each]) => each === name)?.[1];
  const lines = [
    ['Stickiness', 'how a client stays with a target, where it is switched on'],
    ['Certificates', 'with SNI, which names the host in the TLS greeting'],
    ['Cross-zone balancing', 'the default, and its price'],
    ['Security groups', 'whether the load balancer has one'],
  ] as const;
  return lines.map(([says, rule], index) => ({ says, rule, result: known?.[index] ?? 'nothing remains' }));
}
