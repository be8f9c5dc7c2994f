import type { Scene } from '#components/kit/scene.ts';
import { type Filtered, filterMessage, inputs } from '#engines/messaging/filter';
import { showFact } from '#facts/fact';
import { filterDelay } from '#facts/messaging';

const verdict = (result: Filtered): string => result.verdict;
const verdicts = ['delivered', 'filtered out', 'policy refused'];

/** Whether a subscription with a filter policy gets a message. */
export const snsFilter: Scene<typeof inputs, Filtered> = {
  id: 'messaging-sns-filter',
  question: 'Does this subscription get the message?',
  situation:
    'At the start: a sale for 120 from Germany is published. Its body says so; of the attributes the publisher set only the kind.',
  inputs,
  controls: ['policy', 'scope', 'attributes', 'body'],
  run: filterMessage,
  stories: [
    {
      name: 'Look into the body',
      context: 'The subscription’s FilterPolicyScope becomes MessageBody.',
      set: { scope: 'body' },
      ask: 'What happens to the message?',
      options: verdicts,
      right: verdict,
      decides: 'price',
      takeaway:
        'The same policy, another place. By default SNS looks at the attributes and never at the body.',
    },
    {
      name: 'A price in quotes',
      context: 'The publisher sets all three attributes, the price as a String.',
      set: { attributes: '{ "kind": "sale", "price": "120", "country": "DE" }' },
      ask: 'What happens to the message?',
      options: verdicts,
      right: verdict,
      decides: 'price',
      takeaway: 'A numeric test needs an attribute of type Number. In quotes it is text.',
    },
    {
      name: 'Anything but the US',
      context: 'The policy has one key, the country, and the message says nothing about it.',
      set: { policy: '{ "country": [{ "anything-but": ["US"] }] }' },
      ask: 'What happens to the message?',
      options: verdicts,
      right: verdict,
      decides: 'country',
      takeaway:
        'A missing key is not something else. Add { "exists": false } as a second value if such messages are to pass.',
    },
    {
      name: 'One of two countries',
      context: 'An attribute holds a list: the buyer has an address in the US and one in Germany.',
      set: {
        policy: '{ "country": [{ "anything-but": ["US"] }] }',
        attributes: '{ "country": ["US", "DE"] }',
      },
      ask: 'What happens to the message?',
      options: verdicts,
      right: verdict,
      decides: 'country',
      takeaway: 'Each item of a list is tried alone, and one that fits is enough: here it is DE.',
    },
    {
      name: 'A key inside a key',
      context:
        'The body will hold the price inside an order, so the policy is written that way. The scope stays.',
      set: { policy: '{ "order": { "price": [{ "numeric": [">=", 100] }] } }' },
      ask: 'What does SNS do?',
      options: verdicts,
      right: verdict,
      decides: 'The message is',
      takeaway: 'Attributes have no inside. Nested keys belong to the scope MessageBody.',
    },
  ],
  leftOut: [
    `A new policy may take up to ${showFact(filterDelay)} to act. How complex its wildcards may be together. Attributes of type Binary, and conditions across types, such as a text that looks like a number.`,
    'In lists of objects each key is looked for in any item, not in the same one.',
  ],
};
