import type { Scene } from '#components/kit/scene.ts';
import { choice, flag, text, type Values } from '#engines/inputs';
import { stepNames } from '#engines/policy/words';
import { type Evaluated, evaluated, policy, shop, statement, verdict, verdicts } from './write.ts';

const actions = {
  'put-object': 's3:PutObject',
  'get-object': 's3:GetObject',
  list: 's3:ListBucket',
  'get-item': 'dynamodb:GetItem',
  query: 'dynamodb:Query',
  scan: 'dynamodb:Scan',
} as const;
type Action = keyof typeof actions;

const inputs = {
  id: text({
    label: 'Identity ID',
    maxLength: 60,
    oneLine: true,
    default: 'eu-west-1:11aa',
    help: 'What the identity pool calls this person. Real ones are longer.',
    check: (id) =>
      /^[\w-]+:[\w-]+$/.test(id)
        ? undefined
        : 'An identity ID is a Region, a colon and an ID: eu-west-1:11aa.',
  }),
  action: choice<Action>({
    label: 'Action',
    options: actions,
    default: 'list',
    help: 'What the client asks for with the credentials of the role.',
  }),
  key: text({
    label: 'Object key, prefix or partition key',
    maxLength: 100,
    oneLine: true,
    default: '',
    help: 'For ListBucket the prefix that the client asks for: empty for none. A Scan names no key.',
    check: (key) =>
      /^[\w\-:/.]*$/.test(key)
        ? undefined
        : 'Write letters, digits, colons, slashes and points: eu-west-1:11aa/me.jpg.',
  }),
  slash: flag({
    label: 'The policy for S3 has a slash before the star',
    default: true,
    help: 'With it the pattern ends in the variable, a slash and a star; without it the star follows the variable.',
  }),
};

const variable = `\${cognito-identity.amazonaws.com:sub}`;
const bucket = 'arn:aws:s3:::fan-photos';
const table = `arn:aws:dynamodb:eu-west-1:${shop}:table/baskets`;

const policyOf = (slash: boolean) => {
  const pattern = `${variable}${slash ? '/' : ''}*`;
  return policy(
    'role’s policy',
    { Sid: 'Objects', ...statement('Allow', ['s3:GetObject', 's3:PutObject'], `${bucket}/${pattern}`) },
    {
      Sid: 'Listing',
      ...statement('Allow', 's3:ListBucket', bucket),
      Condition: { StringLike: { 's3:prefix': pattern } },
    },
    {
      Sid: 'Items',
      ...statement('Allow', ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'], table),
      Condition: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [variable] } },
    },
  );
};

const isObject = (action: Action) => action === 'get-object' || action === 'put-object';

/** What the request names besides its action: a resource, and the condition keys that AWS fills from it. */
function asked(action: Action, key: string): { resource: string; context: Record<string, string> } {
  if (isObject(action)) return { resource: `${bucket}/${key}`, context: {} };
  if (action === 'list') return { resource: bucket, context: key === '' ? {} : { 's3:prefix': key } };
  return { resource: table, context: action === 'scan' ? {} : { 'dynamodb:LeadingKeys': key } };
}

function run({ id, action, key, slash }: Values<typeof inputs>): Evaluated {
  const { resource, context } = asked(action, key);
  const result = evaluated(
    {
      caller: `arn:aws:sts::${shop}:assumed-role/Customer/CognitoIdentityCredentials`,
      action: actions[action],
      resource,
      resourceAccount: shop,
      context: { 'cognito-identity.amazonaws.com:sub': id, ...context },
    },
    { identity: [policyOf(slash)] },
    ['endpoint', 'rcp', 'scp', 'resource', 'boundary', 'session'],
  );
  const wanted = action === 'list' || isObject(action) ? `${id}${slash ? '/' : ''}*` : id;
  return {
    ...result,
    working: [
      {
        says: 'The variable, filled in',
        rule: action === 'list' || isObject(action) ? `${variable}${slash ? '/' : ''}*` : variable,
        result: action === 'scan' ? 'not asked: no statement has the action' : wanted,
      },
      {
        says: 'The request names',
        rule: isObject(action) ? 'an object, in its ARN' : 'a prefix or a key, for the condition',
        result: isObject(action) ? resource : Object.values(context)[0] || 'nothing',
      },
      ...result.working,
    ],
  };
}

const decides = stepNames.identity.says;

/** One policy for all customers of an identity pool, and what it lets one of them do. */
export const privateFolders: Scene<typeof inputs, Evaluated> = {
  id: 'cognito-policy-variables',
  question: 'Does this request stay in its own folder?',
  situation:
    'At the start: the app of the customer eu-west-1:11aa lists the bucket, to show her photos. It names no prefix.',
  inputs,
  controls: ['id', 'action', 'key', 'slash'],
  unused: ({ action }) =>
    action === 'scan' ? ['key', 'slash'] : action === 'get-item' || action === 'query' ? ['slash'] : [],
  run,
  stories: [
    {
      name: 'With the prefix',
      context: 'The app names her folder, with its slash: eu-west-1:11aa/.',
      set: { key: 'eu-west-1:11aa/' },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides,
      takeaway: 'The star may stand for nothing. An app that lists must say which part it wants.',
    },
    {
      name: 'Somebody else’s dog',
      context: 'She changes the link and asks for eu-west-1:22bb/dog.jpg.',
      set: { action: 'get-object', key: 'eu-west-1:22bb/dog.jpg' },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides,
      takeaway: 'No statement says no. None says yes either, for the variable is filled with who asks.',
    },
    {
      name: 'A slash was forgotten',
      context:
        'Her policy’s pattern ends in the variable and a star. She lists the folder eu-west-1:11aabb/.',
      set: { slash: false, key: 'eu-west-1:11aabb/' },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides,
      takeaway: 'Without the slash every name that begins alike fits, somebody else’s too.',
    },
    {
      name: 'Her basket',
      context: 'A query in DynamoDB, with her identity ID as the partition key.',
      set: { action: 'query', key: 'eu-west-1:11aa' },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides,
      takeaway: 'In DynamoDB the partition key is the folder, and the condition compares it as a whole.',
    },
    {
      name: 'A scan, filtered by her ID',
      context: 'The app scans the table and keeps only her items.',
      set: { action: 'scan' },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides,
      takeaway:
        'A scan reads all items and names no key, which ForAllValues would let pass. So the policy does not list the action.',
    },
  ],
  leftOut: [
    'Whether the object or item exists, and policies of the bucket, the organization and the identity pool’s session.',
    'Batches, in which every key has to be hers.',
    'A guest’s identity ID, which is another one on every device.',
  ],
};
