import type { Scene } from '#components/kit/scene.ts';
import { type CacheTimeline, inputs, cacheTimeline as run } from '#engines/generative-ai/cache-timeline';
import { exact, quantity, show } from '#engines/numbers';
import { cacheLifetime, cacheMinSonnet5, cacheReadDiscount, cacheWriteSurcharge } from '#facts/generative-ai';

const lifetime = quantity(cacheLifetime.value, cacheLifetime.unit);
const reads = ({ reads }: CacheTimeline) => show(reads);
const cost = (units: number) => `${exact(units, 9)} times its price`;
const costOf = ({ units }: CacheTimeline) => cost(units);

/** When a prompt's beginning is written, read or expired. */
export const cacheTimeline: Scene<typeof inputs, CacheTimeline> = {
  id: 'generative-ai-cache-timeline',
  question: 'Which calls read from the cache?',
  situation: `At the start: calls with the same prefix every four minutes, and the last one six minutes after the others. An entry lives for ${lifetime}; with each read they begin anew.`,
  inputs,
  controls: ['calls', 'lifetime', 'length', 'write'],
  run,
  stories: [
    {
      name: 'Every five minutes',
      context: 'A job asks at minutes 0, 5, 10 and 15, always with the same prefix.',
      set: { calls: '0 A, 5 A, 10 A, 15 A' },
      ask: 'How many of its calls read from the cache?',
      options: ['0', '1', '3'],
      right: reads,
      decides: 'Calls that read',
      takeaway:
        'Each entry ends just when the next call comes, so the job pays for four writes. A minute less between calls, or the longer lifetime, turns three of them into reads.',
    },
    {
      name: 'The time in the instructions',
      context: 'The instructions begin with the time of day. Each call has another prefix.',
      set: { calls: '0 A, 1 B, 2 C, 3 D' },
      ask: 'What do the four prefixes cost?',
      options: [1.55, 4, 5].map(cost),
      right: costOf,
      decides: 'Cost of the prefix',
      takeaway:
        'Nothing can ever be read, and each call pays the surcharge of a write. Move what changes behind the checkpoint.',
    },
    {
      name: 'No pause at the end',
      context: 'The last call comes in minute 16 in place of 18.',
      set: { calls: '0 A, 4 A, 8 A, 12 A, 16 A' },
      ask: 'How many calls read from the cache?',
      options: ['1', '3', '4'],
      right: reads,
      decides: 'Calls that read',
      takeaway: 'One write serves calls over a quarter of an hour, because each read starts the time anew.',
    },
    {
      name: 'Short instructions',
      context: `The prefix has 900 tokens. This model caches from ${quantity(cacheMinSonnet5.value, 'tokens')} on.`,
      set: { length: 900 },
      ask: 'How many calls read from the cache?',
      options: ['0', '3', '4'],
      right: reads,
      decides: 'Long enough to be cached',
      takeaway: 'No error, no write, no read. All five calls pay the normal price.',
    },
    {
      name: 'The longer lifetime',
      context:
        'The checkpoint asks for an hour. Say that the price list asks twice the input price for such a write.',
      set: { lifetime: 'long', write: 2 },
      ask: 'What does the prefix cost in five calls? At the start it was 2.8 times its price.',
      options: [2.4, 2.8, 5.6].map(cost),
      right: costOf,
      decides: 'Cost of the prefix',
      takeaway:
        'A dearer write pays if it takes the place of several cheap ones. It would not for calls without pauses.',
    },
  ],
  leftOut: [
    `The factors are those of AWS’s agent toolkit, ${cacheWriteSurcharge.value}% more for a write and ${cacheReadDiscount.value}% less for a read; your price list decides. The smallest prefix is that of Claude Sonnet 5.`,
    'A real hit is never guaranteed. Calls in the same moment may all write. Shared beginnings of two different prefixes are not found here.',
    'The rest of the prompt and the answer, which cost as before.',
  ],
};
