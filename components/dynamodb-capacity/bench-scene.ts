import type { Scene } from '#components/kit/scene.ts';
import { type Capacity, capacity } from '#engines/dynamodb-capacity/bench';
import { region } from '#engines/dynamodb-capacity/cost';
import { benchInputs } from '#engines/dynamodb-capacity/inputs';
import { hoursPerMonth } from '#engines/dynamodb-capacity/load';
import { isRead, termOf } from '#engines/dynamodb-capacity/terms';
import type { Values } from '#engines/inputs';
import { show } from '#engines/numbers';

type Name = keyof typeof benchInputs;

/** What an operation does not ask for, so that nothing impossible is offered. */
function unused({ operation, target, fetch }: Values<typeof benchInputs>): Name[] {
  const { takes } = termOf(operation);
  const reads = isRead(operation);
  const isPut = operation === 'PutItem' || operation === 'UpdateItem';
  const fetches = takes === 'range' && target === 'lsi';
  return [
    ...(reads ? (['indexes', 'replicas', 'fails'] as const) : (['consistency'] as const)),
    ...(reads && takes === 'transaction' ? (['consistency'] as const) : []),
    ...(takes === 'range' ? [] : (['target'] as const)),
    ...(isPut ? (['items'] as const) : (['before', 'after'] as const)),
    ...(fetches ? [] : (['fetch'] as const)),
    ...(fetches && fetch ? [] : (['base'] as const)),
    ...(takes === 'one' ? [] : (['fails'] as const)),
  ];
}

/** All operations, indexes, replicas and rates, in units and in money. */
export const dynamodbCapacityBench: Scene<typeof benchInputs, Capacity> = {
  id: 'dynamodb-capacity',
  question: 'How much capacity does my workload need?',
  situation: 'At the start: a Query reads ten items of 0.5 KB of one event, ten times a second.',
  inputs: benchInputs,
  controls: Object.keys(benchInputs) as Name[],
  unused,
  run: capacity,
  stories: [],
  leftOut: [
    `Prices are those of ${region}, for replicas too, and a month has ${show(hoursPerMonth)} hours. Storage, data transfer, free allowances and reserved capacity are not counted.`,
    'An empty Query or Scan may be charged for each partition that it searches. A DAX cluster is not in the picture: a transaction through it also reads each item.',
    'AWS’s documentation does not say whether the index writes of a transaction are doubled; AWS’s own cost calculator measured that they are not.',
  ],
};
