import { choice, type Inputs, text, type Values } from '#engines/inputs';
import { counted, percent, show } from '#engines/numbers';
import type { Result } from '#engines/result';
import { placeOf, TextFault } from '#engines/text-fault';
import { utf8Length } from '#engines/utf8';
import { type Data, execute, type Run } from './execute.ts';
import { type Asked, parseQuery, queryFault } from './parse.ts';
import { type Missing, resolversFor, schema, whole } from './shop.ts';
import { validate } from './validate.ts';

export const inputs = {
  query: text({
    label: 'Query',
    maxLength: 1_000,
    default: `query {
  concert(id: "jazz-7") {
    title
    artist { name }
  }
}`,
    help: 'Fields, arguments and aliases. The schema stands below.',
    check: queryFault,
  }),
  missing: choice<Missing>({
    label: 'In the data of “jazz-7”',
    options: {
      nothing: 'everything is there',
      artist: 'the artist’s name is null',
      title: 'the title is null',
    },
    default: 'nothing',
    help: 'Both are fields that must not be null.',
  }),
} satisfies Inputs;

export interface Answered extends Result {
  /** The response as JSON on several lines. */
  response: string;
  runs: readonly Run[];
  /** How often resolvers ran in all. */
  resolvers: number;
  refused: boolean;
}

const bytesOf = (value: unknown) => utf8Length(JSON.stringify(value));

/** What the schema refuses before anything is fetched. */
function refusal(asked: readonly Asked[], query: string) {
  try {
    validate(asked, schema);
    return undefined;
  } catch (fault) {
    if (!(fault instanceof TextFault)) throw fault;
    return { message: fault.message, locations: [placeOf(query, fault.at)] };
  }
}

const everything = bytesOf({ data: execute(parseQuery(whole), schema, resolversFor('nothing')).data });

/** What a query returns, and which resolvers it makes run. */
export function answerQuery({ query, missing }: Values<typeof inputs>): Answered {
  const asked = parseQuery(query);
  const refused = refusal(asked, query);
  const { data, errors, runs } = refused
    ? { data: null, errors: [refused], runs: [] }
    : execute(asked, schema, resolversFor(missing));
  const response = { data, ...(errors.length > 0 && { errors }) };
  const resolvers = runs.reduce((sum, { times }) => sum + times, 0);
  const bytes = bytesOf(response);
  const fields = countFields(data);
  return {
    response: JSON.stringify(response, undefined, 2),
    runs,
    resolvers,
    refused: refused !== undefined,
    answer: refused
      ? `The query is refused before any resolver runs: ${refused.message}`
      : `${counted(fields, 'value')} ${fields === 1 ? 'comes' : 'come'} in ${counted(bytes, 'byte')}; ${counted(resolvers, 'resolver run')}${errors.length > 0 ? `, and ${counted(errors.length, 'error')} beside the data` : ''}.`,
    measures: [
      { name: 'Values', value: fields, unit: '', digits: 0 },
      { name: 'Size of the response', value: bytes, unit: 'bytes', digits: 0 },
      { name: 'Resolver runs', value: resolvers, unit: '', digits: 0 },
    ],
    working: [
      {
        says: 'Against the schema',
        rule: 'fields exist, objects name fields, compulsory arguments are there',
        result: refused ? 'refused' : 'valid',
      },
      {
        says: 'Resolver runs',
        rule: 'one for each object that has such a field',
        ...(runs.length > 0 && { numbers: runs.map(({ times }) => show(times)).join(' + ') }),
        result: show(resolvers),
      },
      {
        says: 'Data',
        rule: 'a null that is forbidden makes null of what holds it',
        result: stateOf(data, errors.length, refused !== undefined),
      },
      {
        says: 'Size of the response',
        rule: `JSON without spaces; all about one concert would be ${show(everything)} bytes`,
        result: `${counted(bytes, 'byte')}, ${percent(bytes / everything, 0)} of that`,
      },
    ],
  };
}

function countFields(data: Data): number {
  if (data === null || typeof data !== 'object') return data === null ? 0 : 1;
  return Object.values(data).reduce<number>((sum, value) => sum + countFields(value as Data), 0);
}

function stateOf(data: Data, errors: number, refused: boolean): string {
  if (refused) return 'none';
  if (errors === 0) return 'as asked';
  return `${data === null ? 'null' : 'in part'}, with ${counted(errors, 'error')}`;
}
