import type { Scene } from '#components/kit/scene.ts';
import { type CrossZone, crossZone, inputs } from '#engines/fleet/cross-zone';
import { percent, show } from '#engines/numbers';

const most = ({ most }: CrossZone) => percent(most, 2);
const ratio = ({ most, least }: CrossZone) => `${show(most / least)} times`;

/** Who gets how much of the traffic, with and without cross-zone balancing. */
export const crossZoneShares: Scene<typeof inputs, CrossZone> = {
  id: 'elb-asg-cross-zone',
  question: 'How much of the traffic does each target get?',
  situation:
    'At the start: a Network Load Balancer as it comes, with cross-zone balancing off. Two healthy targets are in zone A, eight in zone B, and half of the clients reach each node.',
  inputs,
  controls: ['cross', 'a', 'b', 'c'],
  run: crossZone,
  stories: [
    {
      name: 'Cross-zone balancing on',
      context: 'The same ten targets; each node may use all of them.',
      set: { cross: true },
      ask: 'A target in zone A got a quarter of the traffic. How much is it now?',
      options: ['5%', '10%', '25%'],
      right: most,
      decides: 'A target in zone A',
      takeaway:
        'All ten get the same. Half of the requests now cross to the other zone, which a Network Load Balancer is billed for.',
    },
    {
      name: 'Five servers',
      context: 'An Auto Scaling group has put three into zone A and two into zone B.',
      set: { a: 3, b: 2 },
      ask: 'How much harder do those in zone B work?',
      options: ['the same', '1.5 times', '2.25 times'],
      right: ratio,
      decides: 'Busiest to idlest',
      takeaway:
        'A balanced group is uneven by one, and among few servers one is much. With fifty servers nobody would notice.',
    },
    {
      name: 'A newcomer',
      context: 'The first target of zone C becomes healthy.',
      set: { c: 1 },
      ask: 'How much of the traffic does this single target get?',
      options: ['9.09%', '12.5%', '33.33%'],
      right: most,
      decides: 'A target in zone C',
      takeaway:
        'A node takes its whole share, however few targets stand behind it. Start a zone with enough of them.',
    },
    {
      name: 'A zone is empty',
      context: 'Both targets of zone A fail.',
      set: { a: 0 },
      ask: 'What does each of the eight in zone B get?',
      options: ['6.25%', '10%', '12.5%'],
      right: most,
      decides: 'A target in zone B',
      takeaway:
        'The address of the empty zone leaves the DNS answer, so its clients come to the other zones: twice the load. Clients that kept the old answer fail until it runs out.',
    },
    {
      name: 'Clients who cannot share',
      context:
        'Five targets are in zone A, and a partner’s program that knows one address sends 80% to zone A.',
      set: { a: 5, clients: '80, 20' },
      ask: 'Zone A has 5 targets, zone B 8. What does each target in zone A get?',
      options: ['7.69%', '10%', '16%'],
      right: most,
      decides: 'A target in zone A',
      takeaway:
        'Only DNS divides clients among nodes. Whoever keeps one address undoes that, and cross-zone balancing is the cure.',
    },
  ],
  leftOut: [
    'Requests cost the same and targets are equally strong; connections that stay open and sticky sessions are left out.',
    'A zone without healthy targets leaves the DNS answer at once here.',
  ],
};
