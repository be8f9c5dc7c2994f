import type { Scene } from '#components/kit/scene.ts';
import { type Routing, routing } from '#engines/dns/routing';
import { inputs } from '#engines/dns/routing-inputs';
import { percent, show } from '#engines/numbers';

/** “99% old”, or “no answer”. */
function mostly({ first: { shares } }: Routing): string {
  const [most] = [...shares].sort((a, b) => b.share - a.share);
  return most === undefined ? 'no answer' : `${percent(most.share)} ${most.record.value}`;
}

const shareOf = (value: string) => (result: Routing) =>
  percent(result.first.shares.find(({ record }) => record.value === value)?.share ?? 0);

const nine = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].join('\n');

/** What each routing policy answers, and what health and TTL make of it. */
export const routingSimulator: Scene<typeof inputs, Routing> = {
  id: 'route-53-routing-simulator',
  question: 'Which address does the user get?',
  situation:
    'At the start: of two weighted records the new version has weight 1 of 100, with a TTL of 60 s. A resolver needs the address every 30 s.',
  inputs,
  controls: ['policy', 'records', 'user', 'ttl'],
  unused: ({ policy }) => (policy === 'geolocation' || policy === 'ip' ? [] : ['user']),
  run: routing,
  stories: [
    {
      name: 'Dead but kept',
      context: 'Failover: the check of the primary turns unhealthy after 30 s. The resolver asks every 30 s.',
      set: { policy: 'failover', records: 'blue primary unhealthy from 30 s\ngreen secondary' },
      ask: 'How many of the eight requests get the dead address?',
      options: ['0', '1', '7'],
      right: ({ queries }) => show(queries.filter(({ dead }) => dead).length),
      decides: 'Dead addresses',
      takeaway:
        'Route 53 answers right at once. The resolver keeps the old answer until its TTL has run out.',
    },
    {
      name: 'All weights are 0',
      context: 'Somebody sets the weight of both records to 0, to stop all traffic.',
      set: { records: 'old weight 0\nnew weight 0' },
      ask: 'Which share of the answers leads to the new version?',
      options: ['0%', '1%', '50%'],
      right: shareOf('new'),
      decides: 'Share of new',
      takeaway: 'A weight of 0 stops a record only while another has more. With none, all are equal again.',
    },
    {
      name: 'Everything is unhealthy',
      context: 'The checks of both records fail.',
      set: { records: 'old weight 99 unhealthy\nnew weight 1 unhealthy' },
      ask: 'What does Route 53 answer?',
      options: ['no answer', '50% old', '99% old'],
      right: mostly,
      decides: 'Share of old',
      takeaway: 'Some answer is better than none: if all checks fail, Route 53 acts as if all were healthy.',
    },
    {
      name: 'Nobody for France',
      context: 'Geolocation with a record for Germany and one for Spain. The user is in France.',
      set: { policy: 'geolocation', records: 'berlin for Germany\nmadrid for Spain' },
      ask: 'What does the user get?',
      options: ['100% berlin', '100% madrid', 'no answer'],
      right: mostly,
      decides: 'Values in an answer',
      takeaway:
        'Geolocation knows no nearest place. Without a match and without a default record there is no answer.',
    },
    {
      name: 'Ten values, one unhealthy',
      context: 'Multivalue answer: ten records, and the check of one fails.',
      set: { policy: 'multivalue', records: `${nine}\nj unhealthy` },
      ask: 'How many addresses does one answer hold?',
      options: ['1', '8', '9', '10'],
      right: ({ first }) => show(first.values),
      decides: 'Values in an answer',
      takeaway: 'Eight of the nine healthy ones, chosen at random. The unhealthy one is never among them.',
    },
  ],
  leftOut: [
    'One user behind one resolver. Shares hold for many queries, and a resolver with many users weighs more than one.',
    'How long a check takes to turn unhealthy, and programs that keep addresses for longer than the TTL.',
    'Latencies and distances are what you type; AWS measures latencies itself.',
  ],
};
