import type { Scene } from '#components/kit/scene.ts';
import { inputs, type Matching, matchEvent } from '#engines/monitoring/pattern-match';

const verdict = (result: Matching): string => result.verdict;
const verdicts = ['a match', 'no match'];

/** Whether the pattern of a rule picks an event. */
export const eventPattern: Scene<typeof inputs, Matching> = {
  id: 'monitoring-event-pattern',
  question: 'Does the rule pick this event?',
  situation: 'At the start: the pipeline of the shop has failed, and nobody was told.',
  inputs,
  controls: ['pattern', 'event'],
  run: matchEvent,
  stories: [
    {
      name: 'A list in the event',
      context: 'The rule looks at the resources for the pipeline of the shop.',
      set: { pattern: '{ "resources": ["arn:*", { "suffix": ":shop" }] }' },
      ask: 'What comes out?',
      options: verdicts,
      right: verdict,
      decides: 'resources',
      takeaway:
        'Two lists meet: one item of the event that fits one value is enough. The star did nothing, since it means something only behind "wildcard".',
    },
    {
      name: 'Anything but success',
      context: 'The rule should report every outcome but SUCCEEDED.',
      set: { pattern: '{ "detail": { "outcome": [{ "anything-but": ["SUCCEEDED"] }] } }' },
      ask: 'What comes out?',
      options: verdicts,
      right: verdict,
      decides: 'detail.outcome',
      takeaway:
        'This event has no field “outcome”, and a missing field is not something else. Every field of a pattern has to be there, unless { "exists": false } asks for its absence.',
    },
    {
      name: 'Is three three?',
      context: 'The rule wants version 3. The sender writes it as 3.0.',
      set: { pattern: '{ "detail": { "version": [3] } }' },
      ask: 'What comes out?',
      options: verdicts,
      right: verdict,
      decides: 'detail.version',
      takeaway:
        'A plain number is compared as it is written. Write { "numeric": ["=", 3] } to compare the value.',
    },
    {
      name: 'One of two reasons',
      context: 'The rule should pick failures and, whatever their state, versions above 10.',
      set: {
        pattern:
          '{ "detail": { "$or": [{ "state": ["FAILED"] }, { "version": [{ "numeric": [">", 10] }] }] } }',
      },
      ask: 'What comes out?',
      options: verdicts,
      right: verdict,
      decides: 'detail.state',
      takeaway: 'Fields are joined by AND. $or makes groups of them, of which one has to fit.',
    },
    {
      name: 'With any detail',
      context: 'The rule wants events that carry a detail, whatever is in it.',
      set: { pattern: '{ "source": ["aws.codepipeline"], "detail": [{ "exists": true }] }' },
      ask: 'What comes out?',
      options: verdicts,
      right: verdict,
      decides: 'detail',
      takeaway: '“exists” looks at values, and detail has fields instead. Ask for one of those fields.',
    },
  ],
  leftOut: [
    'What EventBridge checks besides: the size of a pattern, how many combinations its $or makes, how far its wildcards branch, and how large numbers may be.',
    'Of a list in the event each item is tried alone, by anything-but too. Numbers in anything-but and numeric are compared by value.',
  ],
};
