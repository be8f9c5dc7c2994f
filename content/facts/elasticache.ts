import { fact } from './fact.ts';

export const defaultEvictionPolicy = fact({
  value: 'volatile-lru',
  says: 'By default ElastiCache evicts the least recently used among the keys that have a TTL.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html',
  checked: '2026-11-23',
});
