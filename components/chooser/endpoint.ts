import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { chooseEndpoint, inputs } from '#engines/chooser/endpoint';
import { chosen } from './chosen.ts';

const names = ['a gateway endpoint', 'an interface endpoint', 'a NAT gateway'] as const;

/** Gateway endpoint, interface endpoint, NAT gateway or internet gateway. */
export const endpointChooser: Scene<typeof inputs, Choice> = {
  id: 'vpc-endpoint-chooser',
  question: 'Which way leads out of the VPC?',
  situation: 'At the start: instances in a private subnet read 5,000 GB a month from S3 in the same Region.',
  inputs,
  controls: ['service', 'caller', 'data', 'natPerGb'],
  unused: ({ caller }) => (caller === 'private' ? [] : ['data', 'natPerGb']),
  run: chooseEndpoint,
  stories: [
    {
      name: 'The data centre reads, too',
      context:
        'Servers in a data centre, connected by Direct Connect, should reach the same buckets privately.',
      set: { caller: 'on-premises' },
      ask: 'Which of them serves the data centre?',
      options: names,
      right: chosen,
      decides: 'a gateway endpoint',
      takeaway:
        'A gateway endpoint is an entry in a route table of its VPC, which a data centre cannot use. An interface endpoint is a private address.',
    },
    {
      name: 'Messages instead of objects',
      context: 'The same private instances call another AWS service, such as SQS.',
      set: { service: 'other' },
      ask: 'Which of them keeps the calls off public addresses?',
      options: names,
      right: chosen,
      decides: 'an interface endpoint',
      takeaway:
        'Only S3 and DynamoDB have gateway endpoints. For almost everything else it is an interface endpoint.',
    },
    {
      name: 'Updates of the operating system',
      context:
        'The instances fetch updates from a host on the internet, and nobody may reach them from there.',
      set: { service: 'internet' },
      ask: 'Which of them do they need?',
      options: names,
      right: chosen,
      decides: 'a NAT gateway',
      takeaway: 'Endpoints lead to AWS services. To the rest of the world a private subnet goes through NAT.',
    },
    {
      name: 'A busier month',
      context: 'The instances read 50,000 GB, still through the NAT gateway that was there first.',
      set: { data: 50_000 },
      ask: 'What does the NAT gateway charge for the data, at the example price?',
      options: ['0 USD', '225 USD', '2,250 USD'],
      right: ({ working }) => working.at(-1)?.result ?? '',
      decides: 'The same data through NAT',
      takeaway:
        'A gateway endpoint carries the same data for nothing: its route is more exact than the one to the NAT gateway, so it wins.',
    },
  ],
  leftOut: [
    'Prices are examples; hours and zones of NAT gateways and interface endpoints come on top.',
    'Callers in other Regions, and an interface endpoint beside a gateway endpoint for S3, which data centres may need.',
  ],
};
