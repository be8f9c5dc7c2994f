import type { Scene } from '#components/kit/scene.ts';
import { type ChangeSet, changeSet, inputs } from '#engines/template/change-set';
import { before } from '#engines/template/versions';
import type { Tabled } from './table.ts';

const outcomes = ['Modify, Replacement False', 'Modify, Replacement Conditional', 'Modify, Replacement True'];

/** How to read a change set. */
export const scene: Scene<typeof inputs, ChangeSet & Tabled> = {
  id: 'cloudformation-change-set-viewer',
  question: 'What will this update do?',
  situation:
    'At the start: one letter of the new template differs, in the description of the security group. Change the new template, and read what becomes of each resource.',
  inputs,
  controls: ['after', 'before'],
  run: (values) => {
    const result = changeSet(values);
    const rows = result.rows.map(({ id, action, replacement, warning }) => [
      id,
      action,
      [replacement ?? '–', warning].filter((part) => part !== undefined).join('. '),
    ]);
    return {
      ...result,
      table: { caption: 'The change set', heads: ['Logical ID', 'Action', 'Replacement'], rows },
    };
  },
  stories: [
    {
      name: 'The group, by name',
      context:
        'The server lists the group under SecurityGroups instead of SecurityGroupIds, before and after.',
      set: {
        before: before.replace('SecurityGroupIds', 'SecurityGroups'),
        after: before.replace('SecurityGroupIds', 'SecurityGroups').replace('ticket shop', 'Ticket shop'),
      },
      ask: 'The group is replaced again. What does the change set say of Server?',
      options: outcomes,
      right: ({ of }) => of('Server'),
      decides: 'Server',
      takeaway:
        'Nobody knows the new ID of the group before it exists, and SecurityGroups needs replacement: so perhaps a new server. Treat it as True.',
    },
    {
      name: 'A larger server',
      context: 'InstanceType becomes t3.small; nothing else changes.',
      set: { after: before.replace('t3.micro', 't3.small') },
      ask: 'What does the change set say of Server?',
      options: outcomes,
      right: ({ of }) => of('Server'),
      decides: 'Server',
      takeaway:
        'False means the same server, not an undisturbed one: this change stops and starts it. The reference page of the type tells the two apart.',
    },
    {
      name: 'A better name',
      context: 'Somebody finds “Orders” too plain and writes “OrderQueue” as logical ID.',
      set: { after: before.replace('Orders:', 'OrderQueue:') },
      ask: 'What does the change set say of Orders?',
      options: ['Remove', 'Modify, Replacement False', 'not in the change set'],
      right: ({ of }) => of('Orders'),
      decides: 'Orders',
      takeaway:
        'The logical ID is the identity. A new one is a new queue, and the old one goes with its messages.',
    },
    {
      name: 'A new image',
      context: 'ImageId becomes ami-0bbb. The Elastic IP address refers to the server.',
      set: { after: before.replace('ami-0aaa', 'ami-0bbb') },
      ask: 'What does the change set say of Address?',
      options: outcomes,
      right: ({ of }) => of('Address'),
      decides: 'Address',
      takeaway:
        'The server is a new one. The address moves to it without interruption, since InstanceId of an address can be changed in place.',
    },
  ],
  leftOut: [
    'The effects of the most common properties of eleven resource types; for others look at “Update requires” on the page of the type.',
    'Conditions are not asked: each resource counts as there. Values of parameters are their defaults, before and after.',
    'A replaced resource touches those that name it. AWS also lists some that read an attribute of a resource changed in place.',
    'A change set compares; whether the update succeeds shows when it is executed.',
  ],
};
