import type { Scene } from '#components/kit/scene.ts';
import { show } from '#engines/numbers';
import { inputs, type PrefixRate, prefixRate } from '#engines/s3/prefix-rate';

const needed = (result: PrefixRate): string => show(result.needed);

/** Requests per second against prefixes. */
export const s3PrefixRate: Scene<typeof inputs, PrefixRate> = {
  id: 's3-prefix-rate',
  question: 'How many prefixes do my requests need?',
  situation:
    'At the start: all posters lie under posters/, and on the first day of the sale 20,000 of them are read each second.',
  inputs,
  controls: ['reads', 'writes', 'prefixes'],
  run: prefixRate,
  stories: [
    {
      name: 'A prefix for each city',
      context: 'The keys become posters/berlin/hamlet.jpg and so on, for four cities that are read alike.',
      set: { prefixes: 4 },
      ask: 'How many reads per second do they serve at least?',
      options: ['5,500', '20,000', '22,000'],
      right: ({ readLimit }) => show(readLimit),
      decides: 'Reads served',
      takeaway: 'Each prefix has a rate of its own, and there may be any number of them in a bucket.',
    },
    {
      name: 'Sixty thousand reads',
      context: '60,000 posters are read each second.',
      set: { reads: 60_000 },
      ask: 'How many prefixes do they need?',
      options: ['10', '11', '18'],
      right: needed,
      decides: 'Prefixes needed',
      takeaway: 'Ten would serve 55,000. S3 makes the room step by step, so retry after a 503 Slow Down.',
    },
    {
      name: 'Writes as well',
      context: 'Tickets are written into the same prefixes, 16,000 a second.',
      set: { writes: 16_000 },
      ask: 'How many prefixes do they need now?',
      options: ['4', '5', '9'],
      right: needed,
      decides: 'Prefixes for the writes',
      takeaway: 'Writes have the lower rate, so they decide here although there are fewer of them.',
    },
    {
      name: 'Exactly the rate',
      context: '5,500 posters are read each second, from the one prefix.',
      set: { reads: 5_500 },
      ask: 'How many prefixes do they need?',
      options: ['0', '1', '2'],
      right: needed,
      decides: 'Prefixes for the reads',
      takeaway: 'AWS promises at least this rate, so what just reaches it needs no second prefix.',
    },
  ],
  leftOut: [
    'AWS promises reads or writes and does not say what a mix of both gets; here each kind has its rate to itself.',
    'Requests spread evenly. S3 makes room gradually, and answers 503 Slow Down meanwhile.',
    'Objects under SSE-KMS have the quota of KMS besides, which does not grow with prefixes.',
  ],
};
