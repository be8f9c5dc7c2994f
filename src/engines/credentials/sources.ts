import type { Values } from '#engines/inputs';
import type { inputs } from './inputs.ts';

export type ChainValues = Values<typeof inputs>;

/** What a source gives: nothing, or credentials of a kind; `partial` has a key and misses its secret. */
export type Find = 'nothing' | 'long-term' | 'temporary' | 'without token' | 'partial';

export interface Source {
  name: string;
  find: (values: ChainValues) => Find;
  /** Not asked at all, because a profile was named on the command line. */
  skipped?: (values: ChainValues) => boolean;
}

const isNamed = ({ program }: ChainValues) => program === 'named';
const found = (has: boolean, what: Find): Find => (has ? what : 'nothing');

const environment: Source = {
  name: 'environment variables',
  skipped: isNamed,
  find: ({ variables }) => {
    if (variables === 'partial') return 'partial';
    if (variables === 'temporary') return 'without token';
    return found(variables === 'keys' || variables === 'both', 'long-term');
  },
};
const webIdentity: Source = {
  name: 'web identity token',
  skipped: isNamed,
  find: ({ variables }) => found(variables === 'web', 'temporary'),
};
const container: Source = {
  name: 'container: task role',
  find: ({ machine }) => found(machine === 'ecs', 'temporary'),
};
const instance: Source = {
  name: 'EC2 instance profile',
  find: ({ machine }) => found(machine === 'ec2', 'temporary'),
};
const ofProfile = (name: string, kind: ChainValues['profile'], what: Find): Source => ({
  name,
  find: ({ profile }) => found(profile === kind, what),
});

/** https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-authentication.html */
const ofCli: readonly Source[] = [
  environment,
  ofProfile('profile: assume a role', 'role', 'temporary'),
  webIdentity,
  ofProfile('profile: Identity Center', 'sso', 'temporary'),
  ofProfile('profile: credentials file', 'keys', 'long-term'),
  ofProfile('profile: custom process', 'process', 'temporary'),
  ofProfile('profile: config file', 'config', 'long-term'),
  container,
  instance,
];

/** https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/credentials-chain.html */
const ofJava: readonly Source[] = [
  { name: 'Java system properties', find: ({ program }) => found(program === 'properties', 'long-term') },
  environment,
  webIdentity,
  {
    name: 'profile, in either file',
    find: ({ profile }) => {
      if (profile === 'none') return 'nothing';
      return profile === 'keys' || profile === 'config' ? 'long-term' : 'temporary';
    },
  },
  container,
  instance,
];

export const isJava = ({ program }: ChainValues): boolean => program === 'java' || program === 'properties';

export const sourcesOf = (values: ChainValues): readonly Source[] => (isJava(values) ? ofJava : ofCli);
