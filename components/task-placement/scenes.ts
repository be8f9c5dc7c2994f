import type { Scene } from '#components/kit/scene.ts';
import { show } from '#engines/numbers';
import { inputs } from '#engines/placement/task-inputs';
import { type Placement, placeTasks } from '#engines/placement/tasks';

const used = ({ used }: Placement) => show(used);

/** Where the tasks of a service land: room, constraints, then strategies. */
export const taskPlacement: Scene<typeof inputs, Placement> = {
  id: 'ecs-task-placement',
  question: 'On which instances do the tasks land?',
  situation:
    'At the start: two zones, each with two empty instances of 4 GB, and four tasks of 1 GB. The service spreads over zones, then packs by memory.',
  inputs,
  controls: ['strategy', 'must', 'tasks', 'cluster'],
  run: placeTasks,
  stories: [
    {
      name: 'The other order',
      context: 'The same two strategies, but binpack stands first in the list.',
      set: { strategy: 'pack-spread' },
      ask: 'In how many zones do the four tasks stand?',
      options: ['1', '2'],
      right: ({ zonesUsed }) => show(zonesUsed),
      decides: 'Tasks by zone',
      takeaway:
        'After the first task binpack leaves one instance, and spread has nothing to choose. Put first what matters most.',
    },
    {
      name: 'The fullest machine',
      context: 'Three instances of one zone have 2,048, 600 and 300 MiB left. Each task needs 512.',
      set: { cluster: 'leftovers' },
      ask: 'Where does the first task land?',
      options: ['A', 'B', 'C'],
      right: ({ landed }) => landed[0] ?? 'nowhere',
      decides: 'The first task',
      takeaway: 'Binpack takes the least that still fits. What has no room was excluded before.',
    },
    {
      name: 'A zone without room',
      context: 'Spread wants two tasks in each zone, and in zone b no instance has room.',
      set: { cluster: 'full' },
      ask: 'How many of the four tasks wait?',
      options: ['0', '2', '4'],
      right: ({ waiting }) => show(waiting),
      decides: 'Waiting',
      takeaway:
        'A strategy is a wish: the tasks take the zone that has room. A constraint would let them wait.',
    },
    {
      name: 'Never two together',
      context: 'The constraint distinctInstance, and six tasks instead of four.',
      set: { must: 'distinct', tasks: 6 },
      ask: 'How many tasks wait?',
      options: ['0', '2', '6'],
      right: ({ waiting }) => show(waiting),
      decides: 'Waiting',
      takeaway: 'One task for each instance and no more. The cluster has memory left, and it does not help.',
    },
    {
      name: 'A fixed host port',
      context: 'The task definition asks for port 80 of the instance instead of any free one.',
      set: { must: 'port' },
      ask: 'How many instances do the four tasks need?',
      options: ['1', '2', '4'],
      right: used,
      decides: 'Instances in use',
      takeaway:
        'A port can be taken once on each machine. Packing needs dynamic ports, or an address for each task.',
    },
  ],
  leftOut: [
    'Which of several equal instances ECS takes is not published. Here one of them is drawn.',
    'An instance offers ECS all of its memory; really the system and the agent keep some of it.',
    'GPUs, custom attributes, and tasks that other services start meanwhile.',
    'Running tasks stay: no scaling in, no rebalancing of zones, no instances that a capacity provider adds.',
  ],
};
