import type { Scene } from '#components/kit/scene.ts';
import { checkName, inputs, type NameCheck } from '#engines/s3/bucket-name';
import type { RuleName } from '#engines/s3/naming-rules';
import { accountNamespaceSuffix, bucketNameMax } from '#facts/s3';

const reasons = new Map<RuleName | undefined, string>([
  ['Characters', 'its dots'],
  ['Ends', 'its first character'],
  ['IP form', 'its form, that of an IP address'],
]);

const verdict = ({ broken }: NameCheck) => (broken.length === 0 ? 'allowed' : 'refused');

/** Which names S3 takes, and what a valid one may still cost. */
export const bucketName: Scene<typeof inputs, NameCheck> = {
  id: 's3-bucket-name-checker',
  question: 'May a bucket have this name?',
  situation:
    'At the start: a bucket for the ticket shop’s posters, named like the address that it is to have, in the namespace that all accounts share.',
  inputs,
  controls: ['name', 'namespace', 'account', 'region'],
  unused: ({ namespace }) => (namespace === 'global' ? ['account'] : []),
  run: checkName,
  stories: [
    {
      name: 'Named like a class',
      context: 'A developer takes the name from the code.',
      set: { name: 'Ticket_Posters' },
      ask: 'How many rules does the name break?',
      options: ['none', '1', '2'],
      right: ({ broken }) => (broken.length === 0 ? 'none' : String(broken.length)),
      decides: 'Characters',
      takeaway:
        'Capitals and underscores fall under one rule: the name of a bucket becomes part of a host name, which knows neither.',
    },
    {
      name: 'Named like a machine',
      context: 'The bucket takes over from a file server and is to keep its name, 192.168.5.4.',
      set: { name: '192.168.5.4' },
      ask: 'What is the name refused for?',
      options: ['its dots', 'its first character', 'its form, that of an IP address'],
      right: ({ broken }) => reasons.get(broken[0]?.name) ?? '',
      decides: 'IP form',
      takeaway:
        'Digits may come first and dots may stand between, but four numbers in a row read as an address.',
    },
    {
      name: 'One character more',
      context: 'The script that makes names has put one together from shop, season and purpose.',
      set: { name: 'ticket-shop-posters-for-the-summer-season-2026-print-resolution1' },
      ask: 'How many characters must go?',
      options: ['none', '1', '4'],
      right: ({ working }) => {
        const count = Number.parseInt(working.find(({ says }) => says === 'Length')?.result ?? '', 10);
        return count > bucketNameMax.value ? String(count - bucketNameMax.value) : 'none';
      },
      decides: 'Length',
      takeaway: `A part of a host name has room for ${bucketNameMax.value} characters, and so has a bucket.`,
    },
    {
      name: 'A namespace of one’s own',
      context: 'The same account may create the bucket where no other account can take the name.',
      set: { namespace: 'account-regional', name: 'posters-111122223333-us-east-1-an' },
      ask: `Names have up to ${bucketNameMax.value} characters. How many of them may you choose here?`,
      options: [`${bucketNameMax.value}`, '51', '37'],
      right: ({ working }) =>
        /\d+/.exec(working.find(({ says }) => says === 'Own part')?.result ?? '')?.[0] ?? '',
      decides: 'Own part',
      takeaway: `Account ID, Region and ${accountNamespaceSuffix.value} belong to the name and count. The console adds them for you; the API expects them from you.`,
    },
    {
      name: 'The right end, the wrong namespace',
      context: 'A request carries such a name, but does not ask for the account regional namespace.',
      set: { name: 'posters-111122223333-us-east-1-an' },
      ask: 'Does S3 create the bucket?',
      options: ['allowed', 'refused'],
      right: verdict,
      decides: 'Namespace',
      takeaway: `In the global namespace no name ends with ${accountNamespaceSuffix.value}, so nobody can take a name there that belongs to your account.`,
    },
  ],
  leftOut: [
    'Whether somebody else has the name already: only creating the bucket tells.',
    'Directory, table and vector buckets have rules of their own; endpoints in China end differently.',
    'AWS gives one example of the IP form; here any four numbers with dots between them count.',
  ],
};
