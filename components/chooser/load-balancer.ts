import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { chooseLoadBalancer, inputs } from '#engines/chooser/load-balancer';
import { chosen } from './chosen.ts';

const names = [
  'an Application Load Balancer',
  'a Network Load Balancer',
  'a Network before an Application Load Balancer',
] as const;

/** Application, Network or Gateway Load Balancer. */
export const loadBalancerChooser: Scene<typeof inputs, Choice> = {
  id: 'elb-asg-pick-load-balancer',
  question: 'Which load balancer is left?',
  situation:
    'At the start: the ticket shop routes by path, and a partner’s firewall allows listed addresses only.',
  inputs,
  controls: ['traffic', 'decides', 'reach', 'clientIp'],
  unused: ({ traffic }) =>
    traffic === 'http' ? [] : traffic === 'inspect' ? ['decides', 'reach', 'clientIp'] : ['decides'],
  run: chooseLoadBalancer,
  stories: [
    {
      name: 'No partner',
      context: 'Browsers find the shop by its name. It still routes by path.',
      set: { reach: 'name' },
      ask: 'Which one is left?',
      options: names,
      right: chosen,
      decides: 'a Network Load Balancer',
      takeaway: 'Most web applications and APIs end here: only who reads a request can route by it.',
    },
    {
      name: 'A game behind the same firewall',
      context: 'The seat auction sends UDP to addresses that the partner has listed.',
      set: { traffic: 'udp' },
      ask: 'Which one is left?',
      options: names,
      right: chosen,
      decides: 'an Application Load Balancer',
      takeaway: 'What is not HTTP needs a load balancer that does not read it.',
    },
    {
      name: 'The key never leaves the servers',
      context: 'An auditor wants TLS to end at the servers and nowhere before.',
      set: { traffic: 'passthrough', reach: 'name' },
      ask: 'Which one is left?',
      options: names,
      right: chosen,
      decides: 'an Application Load Balancer',
      takeaway: 'An NLB with a TCP listener passes TLS through. Whoever reads HTTPS has to decrypt it.',
    },
    {
      name: 'A program that reads no headers',
      context: 'Rules by path, and servers that take the client’s address from the packets.',
      set: { reach: 'name', clientIp: true },
      ask: 'Which one is left?',
      options: [names[0], names[1], 'none of them'],
      right: chosen,
      decides: 'an Application Load Balancer',
      takeaway: 'An ALB opens connections of its own to the servers. Teach the program to read the header.',
    },
    {
      name: 'Firewalls in the way',
      context: 'All packets must pass virtual firewalls of another maker.',
      set: { traffic: 'inspect' },
      ask: 'Which one is left?',
      options: [...names, 'a Gateway Load Balancer'],
      right: chosen,
      decides: 'a Gateway Load Balancer',
      takeaway: 'It stands in route tables, before whatever balances the application.',
    },
  ],
  leftOut: [
    'Rate: AWS publishes no highest rate for an Application Load Balancer, and both scale. Measure where it matters.',
    'Price, and addresses of IPv6.',
  ],
};
