import type { Data, DataObject, Resolve } from './execute.ts';
import { field, type Schema } from './schema.ts';

/** The ticket shop's schema as a reader sees it. */
export const schemaText = `type Query {
  concert(id: ID!): Concert
  concerts: [Concert!]!
}
type Concert {
  id: ID!
  title: String!
  status: Status!
  hall: String
  artist: Artist
  seats(first: Int): [Seat!]
}
type Artist {
  name: String!
  country: String
}
type Seat {
  number: ID!
  price: Float
}
enum Status { ON_SALE SOLD_OUT }`;

const tables = { concerts: 'DynamoDB, table concerts', seats: 'DynamoDB, table seats', artists: 'Aurora' };

export const schema: Schema = {
  types: {
    Query: Object.fromEntries([
      field('concert(id: ID!): Concert', tables.concerts),
      field('concerts: [Concert!]!', tables.concerts),
    ]),
    Concert: Object.fromEntries([
      field('id: ID!'),
      field('title: String!'),
      field('status: Status!'),
      field('hall: String'),
      field('artist: Artist', tables.artists),
      field('seats(first: Int): [Seat!]', tables.seats),
    ]),
    Artist: Object.fromEntries([field('name: String!'), field('country: String')]),
    Seat: Object.fromEntries([field('number: ID!'), field('price: Float')]),
  },
  enums: { Status: ['ON_SALE', 'SOLD_OUT'] },
};

/** What may be missing in the data. */
export type Missing = 'nothing' | 'artist' | 'title';

const concerts: readonly DataObject[] = [
  { id: 'jazz-7', title: 'Late Jazz', status: 'ON_SALE', hall: 'Cellar' },
  { id: 'rock-2', title: 'Loud Night', status: 'SOLD_OUT', hall: 'Arena' },
  { id: 'folk-5', title: 'Old Songs', status: 'ON_SALE', hall: 'Barn' },
];
const artists: Readonly<Record<string, DataObject>> = {
  'jazz-7': { name: 'The Walkers', country: 'IE' },
  'rock-2': { name: 'Basalt', country: 'IS' },
  'folk-5': { name: 'Three Reeds', country: 'PT' },
};
const seats: readonly DataObject[] = [
  { number: '12A', price: 35 },
  { number: '12B', price: 35 },
  { number: '1C', price: 60 },
];

/** The data sources behind the resolvers. What is missing, is missing at the first concert. */
export function resolversFor(missing: Missing): Readonly<Record<string, Resolve>> {
  const stored = concerts.map((concert) =>
    missing === 'title' && concert.id === 'jazz-7' ? { ...concert, title: null } : concert,
  );
  return {
    'Query.concert': (_, { id }) => stored.find((concert) => concert.id === String(id)) ?? null,
    'Query.concerts': () => stored,
    'Concert.artist': ({ id }) => {
      const artist = artists[String(id)] ?? null;
      return missing === 'artist' && id === 'jazz-7' ? { ...artist, name: null } : artist;
    },
    'Concert.seats': (_, { first }): Data =>
      typeof first === 'number' ? seats.slice(0, Math.max(0, first)) : seats,
  };
}

/** Everything that the shop can say about one concert, for comparison. */
export const whole = `{ concert(id: "jazz-7") { id title status hall artist { name country } seats { number price } } }`;
