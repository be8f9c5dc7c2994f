import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { chooseEdgeAccess, inputs } from '#engines/chooser/edge-access';

const viewerLocks = ['a signed URL', 'signed cookies', 'an S3 presigned URL'];
const viewerLock = ({ stay }: Choice) => stay.find((name) => viewerLocks.includes(name)) ?? 'none of them';
const together = ({ stay }: Choice) => stay.join(' and ');

/** Which locks a distribution needs: one for the origin, one for the viewer. */
export const edgeAccessChooser: Scene<typeof inputs, Choice> = {
  id: 'cloudfront-access',
  question: 'Which locks do these files need?',
  situation:
    'At the start: customers stream recordings, each cut into thousands of segments, which lie in a bucket.',
  inputs,
  controls: ['origin', 'viewers', 'rule', 'edge'],
  // Past CloudFront nothing looks at where the viewer is.
  unused: ({ edge }) => (edge ? [] : ['rule']),
  run: chooseEdgeAccess,
  stories: [
    {
      name: 'An installer',
      context: 'Each customer downloads one large file.',
      set: { viewers: 'one' },
      ask: 'What does the viewer get?',
      options: viewerLocks,
      right: viewerLock,
      decides: 'a signed URL',
      takeaway:
        'One file, one link. The bucket keeps its own lock: a signature at the edge does not close it.',
    },
    {
      name: 'Free previews in two countries',
      context: 'Everybody may see them, but only in France and Belgium.',
      set: { viewers: 'all', rule: 'country' },
      ask: 'Which two features does that take?',
      options: [
        'origin access control and a geographic restriction',
        'signed cookies and a geographic restriction',
        'origin access control and an AWS WAF rule',
      ],
      right: together,
      decides: 'a geographic restriction',
      takeaway: 'Nobody signs in, so nothing is signed for viewers. The bucket needs its lock all the same.',
    },
    {
      name: 'Pages from servers',
      context: 'Paying customers read many pages of an internal load balancer.',
      set: { origin: 'private' },
      ask: 'How is the load balancer closed to everybody else?',
      options: ['origin access control', 'a VPC origin', 'a secret header'],
      right: ({ stay }) => stay[0] ?? 'none of them',
      decides: 'a VPC origin',
      takeaway: 'What has no public address needs no guard at the door.',
    },
    {
      name: 'The website endpoint',
      context: 'Somebody chose the website endpoint of the bucket, for its index documents.',
      set: { origin: 'website' },
      ask: 'What is left to lock the origin?',
      options: ['origin access control', 'a VPC origin', 'a secret header'],
      right: ({ stay }) => stay[0] ?? 'none of them',
      decides: 'origin access control',
      takeaway:
        'A website endpoint speaks plain HTTP and knows no signatures, so the secret travels in the open. Take the bucket’s normal endpoint.',
    },
    {
      name: 'One invoice, no CDN',
      context: 'A customer fetches one document, once. It need not be cached anywhere.',
      set: { viewers: 'one', edge: false },
      ask: 'What does the viewer get?',
      options: viewerLocks,
      right: viewerLock,
      decides: 'an S3 presigned URL',
      takeaway:
        'Without CloudFront, S3 checks the link itself. Country rules and the firewall do not see it.',
    },
  ],
  leftOut: [
    'Function URLs and media origins, which have an origin access control as well.',
    'Who signs and with which key, and how long a signature lives.',
    'Country rules for single paths, for which AWS WAF or a function is needed, and access by certificate (mutual TLS).',
  ],
};
