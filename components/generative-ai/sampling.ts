import type { Scene } from '#components/kit/scene.ts';
import { inputs, sampling as run, type Sampling } from '#engines/generative-ai/sampling';
import { percent } from '#engines/numbers';

const left = ({ left }: Sampling) => String(left);
const favourite = ({ candidates }: Sampling) => percent(candidates[0]?.drawn ?? 0);

/** What temperature, top K and top P leave of a list of tokens. */
export const sampling: Scene<typeof inputs, Sampling> = {
  id: 'generative-ai-sampling',
  question: 'Which token can come next?',
  situation:
    'At the start: “The concert begins at …”, with the three tokens above. Temperature is 1, top P is 0.9, and top K keeps all.',
  inputs,
  controls: ['tokens', 'temperature', 'topK', 'topP'],
  run,
  stories: [
    {
      name: 'A smaller top P',
      context: 'Top P becomes 0.7, which is just what the favourite has.',
      set: { topP: 0.7 },
      ask: 'How many tokens can come next?',
      options: ['1', '2', '3'],
      right: left,
      decides: 'Kept by top P',
      takeaway:
        'The token that reaches the sum is kept, and nothing after it. One is left, so the answer is certain.',
    },
    {
      name: 'A sure favourite',
      context: 'The model is nearly certain: eight 0.99, seven 0.006, noon 0.004. Top P stays at 0.9.',
      set: { tokens: 'eight 0.99, seven 0.006, noon 0.004' },
      ask: 'How many tokens can come next?',
      options: ['1', '2', '3'],
      right: left,
      decides: 'Kept by top P',
      takeaway: 'Top P follows the list. Top K of 2 would have let a poor second one in.',
    },
    {
      name: 'Twice the temperature',
      context: 'Temperature becomes 2, and top P stays at 0.9.',
      set: { temperature: 2 },
      ask: 'How many tokens can come next?',
      options: ['1', '2', '3'],
      right: left,
      decides: 'Kept by top P',
      takeaway:
        'A flatter list needs more tokens to reach the sum. Two settings changed at once are hard to tell apart.',
    },
    {
      name: 'Half the temperature',
      context: 'Temperature becomes 0.5, and top P is taken away.',
      set: { temperature: 0.5, topP: 1 },
      ask: 'With what probability is “eight” drawn?',
      options: ['70%', '90.7%', '100%'],
      right: favourite,
      decides: 'The favourite after temperature',
      takeaway:
        'The favourite grows at the cost of the others, but they can still come. Only near 0 it takes all.',
    },
    {
      name: 'Two candidates',
      context: 'Top K of 2 comes in place of top P.',
      set: { topK: 2, topP: 1 },
      ask: 'With what probability is “eight” drawn?',
      options: ['70%', '77.8%', '80%'],
      right: favourite,
      decides: 'The favourite is drawn with',
      takeaway: 'What is dropped is shared out among those that stay, in their proportion.',
    },
  ],
  leftOut: [
    'The list is an example; a real one has tens of thousands of tokens.',
    'Temperature, then top K, then top P is one common order. Which order a model has, and which of these settings it takes at all, is its own affair.',
    'Even at temperature 0 AWS promises no identical answers.',
  ],
};
