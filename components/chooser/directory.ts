import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { chooseDirectory, inputs } from '#engines/chooser/directory';
import { listed } from '#engines/words';
import { chosen } from './chosen.ts';

/** Which Active Directory option fits, or whether it is one at all. */
export const directoryChooser: Scene<typeof inputs, Choice> = {
  id: 'identity-directory-chooser',
  question: 'Which directory fits?',
  situation:
    'At the start: a company keeps all users in its own AD and copies none of them to AWS. They should sign in to WorkSpaces with a second factor.',
  inputs,
  controls: ['who', 'work', 'mfa', 'simple'],
  unused: ({ who }) => (who === 'customers' ? ['work', 'mfa', 'simple'] : []),
  run: chooseDirectory,
  stories: [
    {
      name: 'SQL Server on RDS',
      context: 'The same company moves a SQL Server database to RDS, which should accept the same people.',
      set: { work: 'sql', mfa: false },
      ask: 'What is left?',
      options: [
        'AD Connector',
        'AWS Managed Microsoft AD',
        'AWS Managed Microsoft AD or the company’s own AD, joined directly',
      ],
      right: ({ stay }) => listed(stay, 'or'),
      decides: 'AD Connector',
      takeaway:
        'The database wants a real domain: one in AWS with a trust, or the company’s, joined directly.',
    },
    {
      name: 'One domain in two places',
      context: 'The company moves its Windows servers. They should be members of the domain that exists.',
      set: { who: 'extend', work: 'domain' },
      ask: 'What is left?',
      options: ['AD Connector', 'AWS Managed Microsoft AD', 'Managed Microsoft AD, Hybrid Edition'],
      right: chosen,
      decides: 'Managed Microsoft AD, Hybrid Edition',
      takeaway: 'A trust joins two domains. The Hybrid Edition extends one.',
    },
    {
      name: 'The small directory they have',
      context: 'A younger company keeps its people in a Simple AD and now wants a second factor.',
      set: { who: 'new', simple: true },
      ask: 'What is left?',
      options: ['Simple AD', 'AWS Managed Microsoft AD', 'AD Connector'],
      right: chosen,
      decides: 'Simple AD',
      takeaway: 'It has no MFA and will not get any. Untick the second factor, and it may stay.',
    },
    {
      name: 'A million ticket buyers',
      context: 'The people are customers who register in the app.',
      set: { who: 'customers' },
      ask: 'What is left?',
      options: ['AWS Managed Microsoft AD', 'Amazon Cognito', 'AD Connector'],
      right: chosen,
      decides: 'Amazon Cognito',
      takeaway: 'A directory of a company is kept by administrators. Customers register themselves.',
    },
  ],
  leftOut: [
    'Prices and sizes, the line to the company, and programs that ask by LDAP.',
    'Windows servers can join a domain outside AWS too; here they should have domain controllers nearby.',
    'Whether the company’s AD meets the conditions of the Hybrid Edition, which AWS assesses first.',
  ],
};
