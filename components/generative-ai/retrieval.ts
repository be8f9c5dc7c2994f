import type { Scene } from '#components/kit/scene.ts';
import { inputs, type Retrieval, retrieval as run, score } from '#engines/generative-ai/retrieval';

const first = ({ found }: Retrieval) => found[0]?.name ?? 'none';
const firstScore = ({ found }: Retrieval) => score(found[0]?.score ?? 0);
const handed = ({ found }: Retrieval) => String(found.filter((passage) => passage.handed).length);
const [prams, doors, bags] = ['Prams at the cloakroom', 'Doors open at seven', 'Bags at the cloakroom'];

/** Which passages lie nearest to a question. */
export const retrieval: Scene<typeof inputs, Retrieval> = {
  id: 'generative-ai-retrieval',
  question: 'Which passage lies nearest to the question?',
  situation:
    'At the start: the buyer’s question about the pushchair, (0.9, 0.4), and the two passages above. Passages below a score of 0.5 are not handed to the model.',
  inputs,
  controls: ['x', 'y', 'passages', 'least'],
  run,
  stories: [
    {
      name: 'Half as long',
      context: 'The question’s vector is (0.45, 0.2): the same direction, half the length.',
      set: { x: 0.45, y: 0.2 },
      ask: 'The first passage had a score of 0.975. What does it have now?',
      options: ['0.487', '0.975', '1.949'],
      right: firstScore,
      decides: `Score of “${prams}”`,
      takeaway: 'The cosine compares directions. How long a vector is makes no difference.',
    },
    {
      name: 'A question that nothing answers',
      context: 'A buyer asks about parking, and the question comes out as (0.6, −0.8).',
      set: { x: 0.6, y: -0.8 },
      ask: 'How many passages reach 0.5?',
      options: ['0', '1', '2'],
      right: handed,
      decides: 'Handed to the model',
      takeaway: `“${prams}” is still the nearest, at a right angle. A search without a least score would have handed it over.`,
    },
    {
      name: 'A neighbour in meaning',
      context: `The store gets a third passage, “${bags}”, at (0.95, 0.4).`,
      set: { passages: `${prams}: 0.8, 0.6\n${doors}: 0.1, 1.0\n${bags}: 0.95, 0.4` },
      ask: 'Which passage comes first now?',
      options: [prams, doors, bags],
      right: first,
      decides: 'First',
      takeaway:
        'Nearest is not the same as right. Hand over more than one passage, and let the model tell which of them answers.',
    },
    {
      name: 'Another model for the questions',
      context:
        'The documents stay as they are. A new embedding model turns the same question into (0.4, 0.9).',
      set: { x: 0.4, y: 0.9 },
      ask: 'Which passage comes first?',
      options: [prams, doors],
      right: first,
      decides: 'First',
      takeaway:
        'The numbers of two models mean different things, and no error says so. The scores even look good.',
    },
  ],
  leftOut: [
    'The vectors are examples with two numbers, so that they can be drawn; those of a real model have hundreds and come from the text.',
    'A vector store finds the nearest without comparing all, so it may miss one. Some stores offer other measures than the cosine.',
  ],
};
