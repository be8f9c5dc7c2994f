import { show } from '#engines/numbers';
import type { Result } from '#engines/result';
import { type ChainValues, type Find, isJava, sourcesOf } from './sources.ts';

export type Fate = 'wins' | 'empty' | 'incomplete' | 'passed over' | 'not asked';

/** A source in its place, and what became of it. */
export interface Rung {
  name: string;
  find: Find;
  fate: Fate;
}

export interface Chain extends Result {
  rungs: readonly Rung[];
  winner: Rung | undefined;
  /** Why there are no credentials; undefined where there are some. */
  error: string | undefined;
}

const namesProfile = ({ program, variables }: ChainValues) =>
  program === 'named' || variables === 'profile' || variables === 'both';

/** The CLI stops at a profile that it cannot find, whatever else is set; the Java SDK looks on. */
const profileIsMissing = (values: ChainValues) =>
  values.profile === 'none' && namesProfile(values) && !isJava(values);

function rungsOf(values: ChainValues): Rung[] {
  let over = profileIsMissing(values);
  return sourcesOf(values).map(({ name, find, skipped }) => {
    const what = find(values);
    const fateOf = (): Fate => {
      if (skipped?.(values)) return 'passed over';
      if (over) return 'not asked';
      if (what === 'nothing') return 'empty';
      // The CLI stops at half a key pair; the Java SDK goes on to the next source.
      over = what !== 'partial' || !isJava(values);
      return what === 'partial' ? 'incomplete' : 'wins';
    };
    return { name, find: what, fate: fateOf() };
  });
}

function errorOf(values: ChainValues, rungs: readonly Rung[]): string | undefined {
  if (profileIsMissing(values)) return 'The config profile (shop) could not be found';
  if (rungs.some(({ fate }) => fate === 'wins')) return undefined;
  if (isJava(values)) return 'Unable to load credentials from any of the providers in the chain';
  return rungs.some(({ fate }) => fate === 'incomplete')
    ? 'Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY'
    : 'Unable to locate credentials';
}

const kinds: Record<Find, string> = {
  nothing: 'none',
  partial: 'none',
  'long-term': 'long-term keys',
  temporary: 'temporary credentials',
  'without token': 'temporary keys without their session token',
};

/** Which credentials a program finds: the first source in its order that has some. */
export function chain(values: ChainValues): Chain {
  const rungs = rungsOf(values);
  const winner = rungs.find(({ fate }) => fate === 'wins');
  const error = errorOf(values, rungs);
  const unasked = rungs.filter(({ fate }) => fate === 'not asked');
  const missed = unasked.filter(({ find }) => find === 'temporary');
  return {
    rungs,
    winner,
    error,
    answer: answerOf(winner, error, missed[0]),
    measures: [
      { name: 'Sources asked', value: rungs.length - unasked.length, unit: `of ${rungs.length}`, digits: 0 },
    ],
    working: [
      {
        says: 'Environment variables',
        rule: '--profile takes keys in the environment out of the race; AWS_PROFILE does not',
        result: values.program === 'named' ? 'passed over' : 'in the race',
      },
      {
        says: 'First source with credentials',
        rule: `in the order of ${isJava(values) ? 'the Java SDK 2.x' : 'the CLI'}: the search ends at the first one, right or wrong`,
        result: winner?.name ?? 'none',
      },
      { says: 'Kind', rule: 'of the credentials found', result: winner ? kinds[winner.find] : 'none' },
      {
        says: 'Never asked',
        rule: 'the sources behind the one that ends the search',
        result: show(unasked.length),
      },
    ],
  };
}

function answerOf(winner: Rung | undefined, error: string | undefined, missed: Rung | undefined): string {
  if (error !== undefined) return `No credentials: “${error}”.`;
  if (winner === undefined) return 'No credentials.';
  if (winner.find === 'without token')
    return 'The environment variables win, and AWS refuses them with InvalidClientTokenId: the session token is missing.';
  if (winner.find === 'long-term' && missed !== undefined)
    return `Long-term keys win (${winner.name}); the temporary credentials further down (${missed.name}) are never asked for.`;
  return `The call is made with ${kinds[winner.find]} (${winner.name}).`;
}
