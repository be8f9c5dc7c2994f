import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { chooseRecord, inputs } from '#engines/chooser/record';
import { chosen } from './chosen.ts';

const names = ['a CNAME record', 'an alias record', 'none of them'] as const;

/** A, AAAA, CNAME or alias. */
export const recordChooser: Scene<typeof inputs, Choice> = {
  id: 'route-53-record-chooser',
  question: 'Which record does a name need?',
  situation: 'At the start: example.com, without www, should lead to a load balancer.',
  inputs,
  controls: ['target', 'apex', 'others'],
  // The apex has others in any case.
  unused: ({ apex }) => (apex ? ['others'] : []),
  run: chooseRecord,
  stories: [
    {
      name: 'A shop that somebody else hosts',
      context: 'example.com should lead to a shop under another company’s host name.',
      set: { target: 'foreign' },
      ask: 'Which record does it?',
      options: names,
      right: chosen,
      decides: 'a CNAME record',
      takeaway:
        'At the apex a CNAME would stand beside NS and SOA, which DNS forbids, and an alias follows AWS resources only.',
    },
    {
      name: 'The same shop as www',
      context: 'www.example.com leads to the other company’s host name instead.',
      set: { target: 'foreign', apex: false },
      ask: 'Which record does it?',
      options: names,
      right: chosen,
      decides: 'a CNAME record',
      takeaway: 'Below the apex a name may hand over to any other name.',
    },
    {
      name: 'A name for the database',
      context: 'db.example.com should lead to the host name of an RDS instance.',
      set: { target: 'aws-host', apex: false },
      ask: 'Which record does it?',
      options: names,
      right: chosen,
      decides: 'an alias record',
      takeaway:
        'Not everything in AWS can be followed by an alias: EC2 and RDS instances need a CNAME for their host name.',
    },
    {
      name: 'A website in a bucket',
      context: 'example.com should show a static website from S3.',
      set: { target: 'website' },
      ask: 'What may the bucket be called?',
      options: ['whatever you like', 'only example.com', 'only www.example.com'],
      right: ({ working }) =>
        working.at(-1)?.result.startsWith('must') ? 'only example.com' : 'whatever you like',
      decides: 'Name of the bucket',
      takeaway:
        'The website endpoint serves many buckets and takes the name in the request for the name of the bucket.',
    },
  ],
  leftOut: ['Routing policies and health checks.', 'Records for mail, text and certificates.'],
};
