import type { Scene } from '#components/kit/scene.ts';
import { type Answered, answerQuery, inputs } from '#engines/graphql/query';

const runs = ({ resolvers }: Answered) => String(resolvers);

/** What a query of GraphQL returns, and what it makes run. */
export const graphqlQuery: Scene<typeof inputs, Answered> = {
  id: 'step-functions-appsync-graphql',
  question: 'What comes back, and what runs for it?',
  situation:
    'At the start: the app asks for a concert’s title and the name of its artist. Change the query: the response follows, and so do the resolvers, which fetch data.',
  inputs,
  controls: ['query', 'missing'],
  run: answerQuery,
  stories: [
    {
      name: 'Only the title',
      context: 'The next screen shows no artist, so the query does not ask for one.',
      set: { query: '{ concert(id: "jazz-7") { title } }' },
      ask: 'How many resolvers run?',
      options: ['0', '1', '2'],
      right: runs,
      decides: 'Resolver runs',
      takeaway: 'What nobody asks for is not fetched: the artists’ database does not hear of this query.',
    },
    {
      name: 'All concerts',
      context: 'The start page lists three concerts, each with its artist.',
      set: { query: '{\n  concerts {\n    title\n    artist { name }\n  }\n}' },
      ask: 'How many times do resolvers run?',
      options: ['2', '3', '4'],
      right: runs,
      decides: 'Resolver runs',
      takeaway:
        'One for the list and one for each artist in it. A hundred concerts would be 101 runs: batch them, or limit the list.',
    },
    {
      name: 'The artist, please',
      context: 'Somebody asks for artist without saying what of it.',
      set: { query: '{ concert(id: "jazz-7") { title artist } }' },
      ask: 'What does the schema say?',
      options: ['valid', 'refused'],
      right: ({ refused }) => (refused ? 'refused' : 'valid'),
      decides: 'Against the schema',
      takeaway:
        'There is no “all fields”. A query names fields down to plain values, or nothing runs at all.',
    },
    {
      name: 'A name is missing',
      context: 'The database has null as the artist’s name, and the schema says String!.',
      set: { missing: 'artist' },
      ask: 'What becomes of the data?',
      options: ['as asked', 'in part, with 1 error', 'null, with 1 error'],
      right: ({ working }) => working.find(({ says }) => says === 'Data')?.result ?? '',
      decides: 'Data',
      takeaway:
        'A forbidden null makes null of the object that holds it, here the artist, which may be null. The title still comes, and the status is 200.',
    },
    {
      name: 'One bad concert',
      context: 'The same with a title, in a list whose items must not be null: [Concert!]!.',
      set: { query: '{ concerts { title } }', missing: 'title' },
      ask: 'What becomes of the data?',
      options: ['as asked', 'in part, with 1 error', 'null, with 1 error'],
      right: ({ working }) => working.find(({ says }) => says === 'Data')?.result ?? '',
      decides: 'Data',
      takeaway:
        'The null climbs from the title to the concert, from there to the list, and to the whole answer: one bad item takes all others along. Use exclamation marks sparingly in lists.',
    },
  ],
  leftOut: [
    'Fragments, variables, directives, mutations and subscriptions, and authorization of single fields.',
    'Batches and caches, which make resolvers run less often. The wording of AppSync’s errors differs.',
  ],
};
