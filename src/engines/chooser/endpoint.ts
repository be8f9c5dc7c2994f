import { choice, number, type Values } from '#engines/inputs';
import { exact, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { natDataPrice } from '#facts/vpc';
import { type Choice, choose, type Option } from './choose.ts';

export const inputs = {
  service: choice<'s3' | 'dynamodb' | 'other' | 'internet'>({
    label: 'What is called',
    options: {
      s3: 'Amazon S3',
      dynamodb: 'DynamoDB',
      other: 'another AWS service',
      internet: 'a host on the internet',
    },
    default: 's3',
    help: 'In the same Region as the VPC.',
  }),
  caller: choice<'private' | 'public' | 'peered' | 'on-premises'>({
    label: 'Who calls',
    options: {
      private: 'a private subnet',
      public: 'a public subnet',
      peered: 'a peered VPC',
      'on-premises': 'a data centre',
    },
    default: 'private',
    help: 'A public subnet has a route to an internet gateway, and its hosts have public addresses. A data centre is connected by VPN or Direct Connect.',
  }),
  data: number({
    label: 'Data a month',
    unit: 'GB',
    min: 0,
    max: 1_000_000,
    step: 100,
    default: 5_000,
    help: 'What goes through in both directions.',
  }),
  natPerGb: number({
    label: 'NAT gateway, price of a GB',
    unit: 'USD',
    min: 0,
    max: 10,
    step: 0.005,
    default: natDataPrice.value,
    help: 'The example of AWS’s guide: look up the price of your Region. Its hours come on top.',
  }),
};

type Answers = Values<typeof inputs>;

const inVpc = ({ caller }: Answers) => caller === 'private' || caller === 'public';
const hasGateway = ({ service }: Answers) => service === 's3' || service === 'dynamodb';
const internet = ({ service }: Answers) => service === 'internet';

/** https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html */
const options: readonly Option<Answers>[] = [
  {
    name: 'a gateway endpoint',
    gives: 'a route to the service, free of charge',
    rules: [
      { when: internet, because: 'leads to AWS services, not to the internet' },
      { when: (answers) => !hasGateway(answers), because: 'exists for S3 and DynamoDB only' },
      { when: (answers) => !inVpc(answers), because: 'works only from inside its own VPC' },
    ],
  },
  {
    name: 'an interface endpoint',
    gives: 'a private address for the service, paid by hour, zone and GB',
    rules: [
      { when: internet, because: 'leads to AWS services, not to the internet' },
      {
        when: (answers) => hasGateway(answers) && inVpc(answers),
        because: 'works, but costs by hour and GB; a gateway endpoint is free',
      },
    ],
  },
  {
    name: 'a NAT gateway',
    gives: 'connections out of private subnets, paid by hour and GB',
    rules: [
      { when: (answers) => !inVpc(answers), because: 'serves only its own VPC' },
      { when: ({ caller }) => caller === 'public', because: 'a public subnet needs none' },
      {
        when: (answers) => !internet(answers),
        because: 'works, but over public addresses, and each GB costs',
      },
    ],
  },
  {
    name: 'an internet gateway',
    gives: 'connections out of public subnets, free of charge',
    rules: [
      { when: (answers) => !inVpc(answers), because: 'serves only its own VPC' },
      { when: ({ caller }) => caller === 'private', because: 'serves only hosts with a public address' },
      { when: (answers) => !internet(answers), because: 'works, but over public addresses' },
    ],
  },
];

/** The way from a caller to what it calls, and what the same data would cost through a NAT gateway. */
export function chooseEndpoint(answers: Answers): Choice {
  const none = 'None of these: the caller reaches the internet by its own network.';
  const chosen = choose(options, answers, none);
  return { ...chosen, working: [...chosen.working, natLine(answers)] };
}

function natLine(answers: Answers): WorkingLine {
  const { caller, data, natPerGb } = answers;
  const says = 'The same data through NAT';
  if (caller !== 'private')
    return { says, rule: 'a NAT gateway serves private subnets of its own VPC', result: 'not possible' };
  return {
    says,
    rule: 'GB × price of a GB, besides its hours',
    numbers: `${exact(data, 15)} × ${exact(natPerGb, 15)}`,
    result: `${show(data * natPerGb, 4)} USD`,
  };
}
