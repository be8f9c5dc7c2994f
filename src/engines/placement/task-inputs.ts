import { choice, number, type Values } from '#engines/inputs';

/** What a task of the example service asks for: CPU units of 1,024 to a vCPU, memory in MiB. */
export interface Need {
  cpu: number;
  memory: number;
}

/** A container instance and what it has left before the service starts. */
export interface Instance extends Need {
  name: string;
  zone: string;
  type: string;
}

interface Cluster {
  label: string;
  task: Need;
  instances: readonly Instance[];
}

const gigabyteTask = { cpu: 256, memory: 1024 };
const empty = { cpu: 2048, memory: 4096 };

type ClusterName = 'pairs' | 'leftovers' | 'zones' | 'full';

/** Clusters to choose from, all of them examples. */
export const clusters: Readonly<Record<ClusterName, Cluster>> = {
  pairs: {
    label: '2 zones, 4 empty instances',
    task: gigabyteTask,
    instances: [
      { name: 'a1', zone: 'a', type: 'c7g.large', ...empty },
      { name: 'a2', zone: 'a', type: 'c7i.large', ...empty },
      { name: 'b1', zone: 'b', type: 'c7g.large', ...empty },
      { name: 'b2', zone: 'b', type: 'c7i.large', ...empty },
    ],
  },
  leftovers: {
    label: '1 zone, 3 partly used',
    task: { cpu: 256, memory: 512 },
    instances: [
      { name: 'A', zone: 'a', type: 'c7g.large', cpu: 1024, memory: 2048 },
      { name: 'B', zone: 'a', type: 'c7g.large', cpu: 512, memory: 600 },
      { name: 'C', zone: 'a', type: 'c7i.large', cpu: 512, memory: 300 },
    ],
  },
  zones: {
    label: '3 zones, 3 empty instances',
    task: gigabyteTask,
    instances: [
      { name: 'a1', zone: 'a', type: 'c7g.large', ...empty },
      { name: 'b1', zone: 'b', type: 'c7i.large', ...empty },
      { name: 'c1', zone: 'c', type: 'c7g.large', ...empty },
    ],
  },
  full: {
    label: '2 zones, one of them full',
    task: gigabyteTask,
    instances: [
      { name: 'a1', zone: 'a', type: 'c7g.large', ...empty },
      { name: 'a2', zone: 'a', type: 'c7i.large', ...empty },
      { name: 'b1', zone: 'b', type: 'c7g.large', cpu: 1024, memory: 700 },
      { name: 'b2', zone: 'b', type: 'c7i.large', cpu: 128, memory: 4096 },
    ],
  },
};

export const inputs = {
  strategy: choice({
    label: 'Strategies, in order',
    options: {
      'spread-pack': 'spread over zones, binpack memory',
      'pack-spread': 'binpack memory, spread over zones',
      spread: 'spread over zones',
      instances: 'spread over instances',
      pack: 'binpack memory',
      'pack-cpu': 'binpack CPU',
      random: 'random',
    },
    default: 'spread-pack',
    help: 'Each strategy keeps the instances that are best by its measure and hands them to the next.',
  }),
  must: choice({
    label: 'Must hold',
    options: {
      nothing: 'nothing',
      distinct: 'distinctInstance',
      member: 'memberOf: type =~ c7g.*',
      port: 'a fixed host port',
    },
    default: 'nothing',
    help: 'A constraint, or a port that only one task of an instance can have.',
  }),
  tasks: number({
    label: 'Tasks',
    unit: '',
    min: 1,
    max: 20,
    step: 1,
    default: 4,
    whole: true,
    help: 'The desired count of the service, which has no task yet.',
  }),
  cluster: choice<ClusterName>({
    label: 'Cluster',
    options: {
      pairs: clusters.pairs.label,
      leftovers: clusters.leftovers.label,
      zones: clusters.zones.label,
      full: clusters.full.label,
    },
    default: 'pairs',
    help: 'Instances with what they have left. Tasks ask for 256 CPU units, and for 1 GB or, with the partly used ones, 512 MiB.',
  }),
};

export type PlacementValues = Values<typeof inputs>;
