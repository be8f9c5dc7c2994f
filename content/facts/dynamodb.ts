import { fact } from './fact.ts';

// What a write costs that changes nothing, and how a scan is divided.
export const refusedWriteCostMin = fact({
  value: 1,
  unit: 'write unit',
  says: 'A write refused by its condition costs the write units of the item that exists, and at least 1 write unit.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithItems.html',
  checked: '2026-11-29',
});
export const missingItemDeleteCost = fact({
  value: 1,
  unit: 'write unit',
  says: 'Deleting an item that does not exist costs 1 write unit.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html',
  checked: '2026-11-29',
});
export const batchGetPartitionMax = fact({
  value: 1,
  unit: 'MB',
  says: 'BatchGetItem answers in part when more than 1 MB is requested from one partition.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html',
  checked: '2026-11-29',
});
export const scanSegmentsMax = fact({
  value: 1_000_000,
  unit: 'segments',
  says: 'A parallel scan has at most 1,000,000 segments.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-query-scan.html',
  checked: '2026-11-29',
});
export const parallelScanTableMin = fact({
  value: 20,
  unit: 'GB',
  says: 'AWS advises a parallel scan only for tables of 20 GB or more.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-query-scan.html',
  checked: '2026-11-29',
});
export const parallelScanSegmentSize = fact({
  value: 2,
  unit: 'GB',
  says: 'AWS advises to begin a parallel scan with one segment for every 2 GB of data.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-query-scan.html',
  checked: '2026-11-29',
});
export const autoScalingCalm = fact({
  value: '15 consecutive data points',
  says: 'Auto scaling can lower capacity after 15 consecutive data points of CloudWatch below its target.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html',
  checked: '2026-11-29',
});

// Sizes of items, keys and names.
export const kilobyte = fact({
  value: 1024,
  unit: 'bytes',
  says: 'DynamoDB counts in binary units, so 1 KB is 1,024 bytes.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const itemSizeMax = fact({
  value: 400,
  unit: 'KB',
  says: 'An item is at most 400 KB, its attribute names included.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const itemSizeWithLocalIndexesMax = fact({
  value: 400,
  unit: 'KB',
  says: 'For each local secondary index, an item and its index entries together may have at most 400 KB.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const partitionKeyMax = fact({
  value: 2048,
  unit: 'bytes',
  says: 'A partition key value has at most 2,048 bytes.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const sortKeyMax = fact({
  value: 1024,
  unit: 'bytes',
  says: 'A sort key value has at most 1,024 bytes.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const keyValueMin = fact({
  value: 1,
  unit: 'byte',
  says: 'The value of a partition key or sort key has at least 1 byte.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const numberDigitsMax = fact({
  value: 38,
  unit: 'digits',
  says: 'A Number has up to 38 digits of precision.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const nestingMax = fact({
  value: 32,
  unit: 'levels',
  says: 'Lists and maps can be nested up to 32 levels deep.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const attributeNameMax = fact({
  value: 64,
  unit: 'KB',
  says: 'An attribute name is in general at most 64 KB long.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const indexedNameMax = fact({
  value: 255,
  unit: 'characters',
  says: 'The name of an attribute that is an index key has at most 255 characters.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const tableNameMin = fact({
  value: 3,
  unit: 'characters',
  says: 'The name of a table or an index has at least 3 characters.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const tableNameMax = fact({
  value: 255,
  unit: 'characters',
  says: 'The name of a table or an index has at most 255 characters.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const listOverhead = fact({
  value: 3,
  unit: 'bytes',
  says: 'Each list or map adds 3 bytes to the size of an item, whatever it holds.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html',
  checked: '2026-11-23',
});
export const listElementOverhead = fact({
  value: 1,
  unit: 'byte',
  says: 'Each element of a list or map adds 1 byte to the size of an item.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html',
  checked: '2026-11-23',
});
export const storageOverhead = fact({
  value: 100,
  unit: 'bytes',
  says: 'The storage bill counts 100 bytes more for each item.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html',
  checked: '2026-11-23',
});
export const globalTableStorageOverhead = fact({
  value: 48,
  unit: 'bytes',
  says: 'In a global table the storage bill counts another 48 bytes for each item.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html',
  checked: '2026-11-23',
});
export const indexEntryOverhead = fact({
  value: 100,
  unit: 'bytes',
  says: 'Each entry of a local secondary index takes 100 bytes besides its keys and attributes.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html',
  checked: '2026-11-23',
});

// Expressions.
export const expressionMax = fact({
  value: 4,
  unit: 'KB',
  says: 'An expression string is at most 4 KB long.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const substitutionsMax = fact({
  value: 2,
  unit: 'MB',
  says: 'The names and values that an expression refers to have at most 2 MB together.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const operatorsMax = fact({
  value: 300,
  unit: 'operators',
  says: 'An expression of any type has at most 300 operators and functions.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const inOperandsMax = fact({
  value: 100,
  unit: 'operands',
  says: 'The IN comparator takes at most 100 operands.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});

// Capacity units and their rounding.
export const readUnitSize = fact({
  value: 4,
  unit: 'KB',
  says: 'One read unit pays for a strongly consistent read of an item up to 4 KB.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html',
  checked: '2026-11-23',
});
export const writeUnitSize = fact({
  value: 1,
  unit: 'KB',
  says: 'One write unit pays for one write of an item up to 1 KB.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html',
  checked: '2026-11-23',
});
export const eventualReadFactor = fact({
  value: 0.5,
  says: 'An eventually consistent read costs 0.5 read units for every 4 KB.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html',
  checked: '2026-11-23',
});
export const strongReadFactor = fact({
  value: 1,
  says: 'A strongly consistent read costs 1 read unit for every 4 KB.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html',
  checked: '2026-11-23',
});
export const transactionalReadFactor = fact({
  value: 2,
  says: 'A transactional read costs 2 read units for every 4 KB.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html',
  checked: '2026-11-23',
});
export const transactionalWriteFactor = fact({
  value: 2,
  says: 'A transactional write costs 2 write units for every 1 KB of the item.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html',
  checked: '2026-11-23',
});
export const missingItemEventualCost = fact({
  value: 0.5,
  unit: 'read units',
  says: 'An eventually consistent GetItem for an item that does not exist costs 0.5 read units.',
  source:
    'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/database-skills/amazon-dynamodb/scripts/calculate_costs.py',
  checked: '2026-11-23',
});
export const missingItemStrongCost = fact({
  value: 1,
  unit: 'read unit',
  says: 'A strongly consistent GetItem for an item that does not exist costs 1 read unit.',
  source:
    'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/database-skills/amazon-dynamodb/scripts/calculate_costs.py',
  checked: '2026-11-23',
});
export const pageSize = fact({
  value: 1,
  unit: 'MB',
  says: 'One Query or Scan call reads at most 1 MB of data, counted before the filter.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.Pagination.html',
  checked: '2026-11-23',
});
export const fullPageEventualUnits = fact({
  value: 128,
  unit: 'read units',
  says: 'A full page of an eventually consistent Scan costs 128 read units.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-query-scan.html',
  checked: '2026-11-23',
});
export const fullPageStrongUnits = fact({
  value: 256,
  unit: 'read units',
  says: 'A full page of a strongly consistent Scan costs 256 read units.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-query-scan.html',
  checked: '2026-11-23',
});
export const indexWritesOfKeyChange = fact({
  value: 2,
  unit: 'writes',
  says: 'A table write that changes the value of an index key causes 2 writes in that index.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html',
  checked: '2026-11-23',
});
export const indexWritesOfOtherChange = fact({
  value: 1,
  unit: 'write',
  says: 'A table write that adds or removes an index entry, or only changes its projected attributes, causes 1 write in that index.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html',
  checked: '2026-11-23',
});
export const transactionalIndexWriteFactor = fact({
  value: 1,
  says: 'Inside a transaction an index write still costs 1 write unit for every 1 KB of its entry.',
  source:
    'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/database-skills/amazon-dynamodb/scripts/calculate_costs.py',
  checked: '2026-11-23',
});

// Batches and transactions.
export const batchGetItemsMax = fact({
  value: 100,
  unit: 'items',
  says: 'BatchGetItem reads at most 100 items in one call.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html',
  checked: '2026-11-23',
});
export const batchWriteItemsMax = fact({
  value: 25,
  unit: 'requests',
  says: 'BatchWriteItem takes at most 25 put and delete requests in one call.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html',
  checked: '2026-11-23',
});
export const batchSizeMax = fact({
  value: 16,
  unit: 'MB',
  says: 'A batch call moves at most 16 MB.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const transactionItemsMax = fact({
  value: 100,
  unit: 'items',
  says: 'A transaction has at most 100 different items.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
  course: '25 items, the limit until September 2022',
});
export const transactionSizeMax = fact({
  value: 4,
  unit: 'MB',
  says: 'The items of a transaction have at most 4 MB together.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const clientTokenLifetime = fact({
  value: 10,
  unit: 'minutes',
  says: 'A client request token keeps TransactWriteItems idempotent for 10 minutes after the request has finished.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html',
  checked: '2026-11-23',
});
export const partiQlBatchMax = fact({
  value: 25,
  unit: 'statements',
  says: 'BatchExecuteStatement takes at most 25 PartiQL statements.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-reference.multiplestatements.batching.html',
  checked: '2026-11-23',
});
export const partiQlTransactionMax = fact({
  value: 100,
  unit: 'statements',
  says: 'A PartiQL transaction has at most 100 statements.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-reference.multiplestatements.transactions.html',
  checked: '2026-11-23',
});

// Partitions, bursts and hot keys.
export const partitionReadMax = fact({
  value: 3000,
  unit: 'read units per second',
  says: 'A partition serves at most 3,000 read units per second.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html',
  checked: '2026-11-23',
});
export const partitionWriteMax = fact({
  value: 1000,
  unit: 'write units per second',
  says: 'A partition serves at most 1,000 write units per second.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html',
  checked: '2026-11-23',
});
export const partitionSizeMax = fact({
  value: 10,
  unit: 'GB',
  says: 'A partition holds at most 10 GB.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const burstWindow = fact({
  value: 300,
  unit: 'seconds',
  says: 'DynamoDB keeps up to 300 seconds of unused capacity for bursts, on a best-effort basis.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/burst-adaptive-capacity.html',
  checked: '2026-11-23',
});
export const zonesPerTable = fact({
  value: 3,
  unit: 'Availability Zones',
  says: 'A table is copied to 3 Availability Zones of its Region.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Introduction.html',
  checked: '2026-11-23',
});
export const singleRegionSla = fact({
  value: 99.99,
  unit: '%',
  says: 'The service level agreement for a table in a single Region promises 99.99% availability.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
  checked: '2026-11-23',
});
export const globalTableSla = fact({
  value: 99.999,
  unit: '%',
  says: 'The service level agreement for a global table promises 99.999% availability.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
  checked: '2026-11-23',
});
export const keyLookupLatency = fact({
  value: 'single-digit milliseconds',
  says: 'DynamoDB answers in single-digit milliseconds at any size of table.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Introduction.html',
  checked: '2026-11-23',
});
export const writeShardsExample = fact({
  value: 200,
  unit: 'suffixes',
  says: 'The example of AWS for write sharding spreads one date over 200 suffixes.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-sharding.html',
  checked: '2026-11-23',
});

// On-demand and provisioned capacity.
export const onDemandInitialWrites = fact({
  value: 4000,
  unit: 'writes per second',
  says: 'A new on-demand table sustains up to 4,000 writes per second.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html',
  checked: '2026-11-23',
});
export const onDemandInitialReads = fact({
  value: 12_000,
  unit: 'reads per second',
  says: 'A new on-demand table sustains up to 12,000 reads per second.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html',
  checked: '2026-11-23',
});
export const onDemandPeakFactor = fact({
  value: 'double',
  says: 'An on-demand table serves at once up to double its previous peak.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html',
  checked: '2026-11-23',
});
export const onDemandGrowthWindow = fact({
  value: 30,
  unit: 'minutes',
  says: 'Traffic that more than doubles the previous peak within 30 minutes can be throttled.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html',
  checked: '2026-11-23',
});
export const switchesToOnDemandMax = fact({
  value: 'four times',
  says: 'A table can move from provisioned to on-demand up to four times in a rolling 24-hour window.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
  course: 'once in 24 hours',
});
export const switchWindow = fact({
  value: 24,
  unit: 'hours',
  says: 'Switches to on-demand mode are counted over a rolling window of 24 hours.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const tableReadQuota = fact({
  value: 40_000,
  unit: 'read units per second',
  says: 'By default a table, or one global secondary index of it, has at most 40,000 read units per second in either capacity mode.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const tableWriteQuota = fact({
  value: 40_000,
  unit: 'write units per second',
  says: 'By default a table, or one global secondary index of it, has at most 40,000 write units per second in either capacity mode.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const accountReadQuota = fact({
  value: 80_000,
  unit: 'read capacity units',
  says: 'By default the provisioned tables of an account in one Region have at most 80,000 read capacity units together.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const accountWriteQuota = fact({
  value: 80_000,
  unit: 'write capacity units',
  says: 'By default the provisioned tables of an account in one Region have at most 80,000 write capacity units together.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const provisionedMin = fact({
  value: 1,
  unit: 'capacity unit',
  says: 'A provisioned table or index has at least 1 read and 1 write capacity unit.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const tablesDefault = fact({
  value: 2500,
  unit: 'tables',
  says: 'By default an account has at most 2,500 tables in a Region.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const tablesMax = fact({
  value: 10_000,
  unit: 'tables',
  says: 'On request AWS raises the quota to at most 10,000 tables in a Region.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const decreasesAtDayStart = fact({
  value: 4,
  unit: 'decreases',
  says: 'A provisioned table starts each day, in UTC, with 4 decreases of its capacity.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const decreasesPerDayMax = fact({
  value: 27,
  unit: 'decreases',
  says: 'By default the capacity of a provisioned table can be lowered up to 27 times a day.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const billingModeDefault = fact({
  value: 'PROVISIONED',
  says: 'CloudFormation creates a PROVISIONED table when BillingMode is left out.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html',
  checked: '2026-11-23',
});
export const autoScalingTarget = fact({
  value: 70,
  unit: '%',
  says: 'AWS recommends a target utilisation of 70% for auto scaling.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html',
  checked: '2026-11-23',
});
export const autoScalingTargetMin = fact({
  value: 20,
  unit: '%',
  says: 'The target utilisation of auto scaling is at least 20%.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html',
  checked: '2026-11-23',
});
export const autoScalingTargetMax = fact({
  value: 90,
  unit: '%',
  says: 'The target utilisation of auto scaling is at most 90%.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html',
  checked: '2026-11-23',
});
export const autoScalingTrigger = fact({
  value: 'two consecutive minutes',
  says: 'Auto scaling starts when consumption has been above its target for two consecutive minutes.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html',
  checked: '2026-11-23',
});
export const onDemandCheaperBelow = fact({
  value: 35,
  unit: '%',
  says: 'On-demand costs less when a table uses on average less than 35% of its provisioned capacity.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CostOptimization_TableCapacityMode.html',
  checked: '2026-11-23',
});
export const reservedBlock = fact({
  value: 100,
  unit: 'capacity units',
  says: 'Reserved capacity is bought in blocks of 100 read or 100 write capacity units.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/reserved-capacity.html',
  checked: '2026-11-23',
});
export const reservedSavingOneYear = fact({
  value: 54,
  unit: '%',
  says: 'Reserved capacity for one year saves up to 54% on provisioned tables of the Standard class.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/reserved-capacity.html',
  checked: '2026-11-23',
});
export const reservedSavingThreeYears = fact({
  value: 77,
  unit: '%',
  says: 'Reserved capacity for three years saves up to 77% on provisioned tables of the Standard class, in the Regions that offer it.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/reserved-capacity.html',
  checked: '2026-11-23',
});
export const backoffFirstExample = fact({
  value: 50,
  unit: 'ms',
  says: 'In the example of AWS the first retry waits up to 50 ms, and each further one up to twice as long.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
  checked: '2026-11-23',
});
export const retryLimitAdvised = fact({
  value: 'one minute',
  says: 'AWS advises to stop retrying after about one minute.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
  checked: '2026-11-23',
});

// Indexes.
export const localIndexesMax = fact({
  value: 5,
  unit: 'indexes',
  says: 'A table has at most 5 local secondary indexes.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const globalIndexesDefault = fact({
  value: 20,
  unit: 'indexes',
  says: 'By default a table has at most 20 global secondary indexes.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const projectedAttributesMax = fact({
  value: 100,
  unit: 'attributes',
  says: 'With INCLUDE, all indexes of a table together project at most 100 attributes.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const itemCollectionMax = fact({
  value: 10,
  unit: 'GB',
  says: 'With a local secondary index, the items and index entries of one partition key value have at most 10 GB.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html',
  checked: '2026-11-23',
});
export const globalIndexLag = fact({
  value: 'a fraction of a second',
  says: 'Under normal conditions a change reaches a global secondary index within a fraction of a second.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html',
  checked: '2026-11-23',
});
export const indexKeyAttributesMax = fact({
  value: 4,
  unit: 'attributes',
  says: 'The partition key and the sort key of a global secondary index can each have up to 4 attributes.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html',
  checked: '2026-11-23',
});

// DAX.
export const daxReadLatency = fact({
  value: 'microseconds',
  says: 'DAX shortens eventually consistent reads from single-digit milliseconds to microseconds.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.html',
  checked: '2026-11-23',
});
export const daxItemTtl = fact({
  value: 5,
  unit: 'minutes',
  says: 'An entry of the item cache of DAX expires after 5 minutes by default.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.html',
  checked: '2026-11-23',
});
export const daxQueryTtl = fact({
  value: 5,
  unit: 'minutes',
  says: 'An entry of the query cache of DAX expires after 5 minutes by default.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.cluster-management.html',
  checked: '2026-11-23',
});
export const daxReplicasMax = fact({
  value: 10,
  unit: 'read replicas',
  says: 'A DAX cluster has one primary node and at most 10 read replicas.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const daxNodesMax = fact({
  value: 11,
  unit: 'nodes',
  says: 'A DAX cluster has at most 11 nodes.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html',
  checked: '2026-11-23',
  course: '10 nodes',
});
export const daxNodesForProduction = fact({
  value: 3,
  unit: 'nodes',
  says: 'AWS advises at least 3 DAX nodes in different Availability Zones for production.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html',
  checked: '2026-11-23',
});
export const daxNodesPerAccountMax = fact({
  value: 50,
  unit: 'nodes',
  says: 'An account has at most 50 DAX nodes in a Region.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const daxTablesMax = fact({
  value: 500,
  unit: 'tables',
  says: 'A DAX cluster serves at most 500 tables.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const daxReplicationLag = fact({
  value: 'one second',
  says: 'The nodes of a DAX cluster usually agree in less than one second.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.consistency.html',
  checked: '2026-11-23',
});
export const daxHitRateAdvised = fact({
  value: 90,
  unit: '%',
  says: 'DAX works best when more than 90% of reads hit its cache.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.html',
  checked: '2026-11-23',
});
export const daxTransactionReadCost = fact({
  value: 2,
  unit: 'read units',
  says: 'After a transaction through DAX the background read costs 2 read units for each written item up to 4 KB.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html',
  checked: '2026-11-23',
});
export const daxPort = fact({
  value: '8111',
  says: 'A DAX cluster without encryption in transit listens on TCP port 8111.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.create-cluster.cli.html',
  checked: '2026-11-23',
});
export const daxTlsPort = fact({
  value: '9111',
  says: 'A DAX cluster with encryption in transit listens on TCP port 9111.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.create-cluster.cli.html',
  checked: '2026-11-23',
});

// Streams.
export const streamRetention = fact({
  value: 24,
  unit: 'hours',
  says: 'A DynamoDB stream keeps its records for 24 hours.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html',
  checked: '2026-11-23',
});
export const readersPerShardMax = fact({
  value: 2,
  unit: 'readers',
  says: 'At most 2 processes should read a shard of a DynamoDB stream at the same time.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const readersPerShardGlobal = fact({
  value: 1,
  unit: 'reader',
  says: 'In a global table AWS advises only 1 reader for each shard of the stream.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const streamRecordsPerReadMax = fact({
  value: 1000,
  unit: 'records',
  says: 'One GetRecords call on a stream returns at most 1,000 records.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CostOptimization_StreamsUsage.html',
  checked: '2026-11-23',
});
export const streamSizePerReadMax = fact({
  value: 1,
  unit: 'MB',
  says: 'One GetRecords call on a stream returns at most 1 MB.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CostOptimization_StreamsUsage.html',
  checked: '2026-11-23',
});
export const lambdaPollRate = fact({
  value: '4 times',
  says: 'Lambda polls each shard of a DynamoDB stream at a base rate of 4 times a second.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CostOptimization_StreamsUsage.html',
  checked: '2026-11-23',
});
export const lambdaBatchDefault = fact({
  value: 100,
  unit: 'records',
  says: 'By default Lambda takes up to 100 records of a DynamoDB stream in one batch.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-params.html',
  checked: '2026-11-23',
});
export const lambdaBatchMax = fact({
  value: 10_000,
  unit: 'records',
  says: 'The batch size for a DynamoDB stream is at most 10,000 records.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-params.html',
  checked: '2026-11-23',
});
export const lambdaParallelMax = fact({
  value: 10,
  unit: 'batches',
  says: 'Lambda works on up to 10 batches of one shard at the same time, by default on one.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-params.html',
  checked: '2026-11-23',
});
export const kinesisRetentionMax = fact({
  value: '1 year',
  says: 'Changes sent to Kinesis Data Streams can be kept for up to 1 year.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/streamsmain.html',
  checked: '2026-11-23',
});
export const kclMinVersion = fact({
  value: '3.5',
  says: 'AWS recommends version 3.5 or later of the Kinesis Client Library for reading a DynamoDB stream.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.KCLAdapter.html',
  checked: '2026-11-23',
});
export const catchUpFactor = fact({
  value: 3,
  unit: 'times',
  says: 'A stream reader of the Kinesis Client Library in catch-up mode, which is off by default, calls GetRecords 3 times as often.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.KCLAdapter.html',
  checked: '2026-11-23',
});

// Time to live.
export const ttlDelay = fact({
  value: 'a few days',
  says: 'DynamoDB deletes an expired item typically within a few days of its expiry.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html',
  checked: '2026-11-23',
  course: 'within 48 hours',
});
export const ttlAgeMax = fact({
  value: 5,
  unit: 'years',
  says: 'TTL ignores an expiry time that lies more than 5 years in the past.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/time-to-live-ttl-before-you-start.html',
  checked: '2026-11-23',
});
export const ttlSwitchTime = fact({
  value: 'one hour',
  says: 'Switching TTL on or off can take up to one hour, and only one such change is allowed in that time.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});

// Backup, export and table settings.
export const pitrWindowMax = fact({
  value: 35,
  unit: 'days',
  says: 'Point-in-time recovery goes back at most 35 days, which is also the default.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html',
  checked: '2026-11-23',
});
export const pitrWindowMin = fact({
  value: 1,
  unit: 'day',
  says: 'The window of point-in-time recovery is at least 1 day.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html',
  checked: '2026-11-23',
  course: 'always 35 days',
});
export const pitrLatestAge = fact({
  value: 'five minutes',
  says: 'The latest point that a table can be restored to is typically five minutes old.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html',
  checked: '2026-11-23',
});
export const systemBackupRetention = fact({
  value: 35,
  unit: 'days',
  says: 'The backup that DynamoDB makes when a table with point-in-time recovery is deleted is kept for 35 days, free of charge.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html',
  checked: '2026-11-23',
});
export const exportPeriodMin = fact({
  value: 15,
  unit: 'minutes',
  says: 'An incremental export covers at least 15 minutes.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const exportPeriodMax = fact({
  value: 24,
  unit: 'hours',
  says: 'An incremental export covers at most 24 hours.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const exportChargeMin = fact({
  value: 10,
  unit: 'MB',
  says: 'An incremental export is billed for at least 10 MB.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.HowItWorks.html',
  checked: '2026-11-23',
});
export const importsMax = fact({
  value: 50,
  unit: 'jobs',
  says: 'At most 50 imports from S3 run at the same time.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const bulkObjectsMax = fact({
  value: 50_000,
  unit: 'objects',
  says: 'A bulk put operation reads at most 50,000 S3 objects.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/BulkPutItems.BestPractices.html',
  checked: '2026-11-23',
});
export const bulkObjectSizeMax = fact({
  value: 5,
  unit: 'GB',
  says: 'Each S3 object of a bulk put operation has at most 5 GB.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/BulkPutItems.BestPractices.html',
  checked: '2026-11-23',
});
export const bulkTokenLifetime = fact({
  value: 8,
  unit: 'hours',
  says: 'A client token keeps StartBulkPutItems idempotent for 8 hours.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_StartBulkPutItems.html',
  checked: '2026-11-23',
});
export const tableClassChangesMax = fact({
  value: 'twice',
  says: 'The table class can be changed twice in 30 days.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CostOptimization_TableClass.html',
  checked: '2026-11-23',
});
export const resourcePolicyMax = fact({
  value: 20,
  unit: 'KB',
  says: 'A resource-based policy has at most 20 KB.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-23',
});
export const keySwitchesPerDayMax = fact({
  value: 'four times',
  says: 'The encryption key of a table can be switched up to four times in 24 hours, and to the AWS owned key at any time.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-30',
});
export const keySwitchPause = fact({
  value: 'six hours',
  says: 'After six hours without a change of its key a table may switch the key once more.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  checked: '2026-11-30',
});
export const localPort = fact({
  value: '8000',
  says: 'DynamoDB local listens on port 8000 by default.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamoDBLocal.DownloadingAndRunning.html',
  checked: '2026-11-23',
});

// Global tables.
export const eventualReplicationTime = fact({
  value: 'a second or less',
  says: 'With eventual consistency a change usually reaches the other Regions within a second or less.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
  checked: '2026-11-23',
});
export const eventualRecoveryPoint = fact({
  value: 'a few seconds',
  says: 'With eventual consistency the recovery point is the replication delay, usually a few seconds.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
  checked: '2026-11-23',
});
export const strongRecoveryPoint = fact({
  value: 'zero',
  says: 'With strong consistency across Regions the recovery point is zero.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
  checked: '2026-11-23',
});
export const strongRegions = fact({
  value: 3,
  unit: 'Regions',
  says: 'A global table with strong consistency has exactly 3 Regions, one of which can be a witness.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
  checked: '2026-11-23',
});
export const strongRegionsToChooseFrom = fact({
  value: 15,
  unit: 'Regions',
  says: 'Since September 2026 a global table with strong consistency takes any three of 15 Regions, also on different continents.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/09/dynamodb-mrsc-additional-regions/',
  checked: '2026-11-30',
});
export const strongTablesDefault = fact({
  value: 400,
  unit: 'tables',
  says: 'By default an account has at most 400 global tables with strong consistency.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const replicaBackfillDefault = fact({
  value: 10,
  unit: 'TB',
  says: 'By default new replicas can fill up to 10 TB per account, Region and day.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const replicaTransferPrice = fact({
  value: 0,
  unit: 'USD per GB',
  says: 'AWS charges $0 for moving data between the Regions of a global table.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/global-tables-billing.html',
  checked: '2026-11-23',
});

// Vector indexes.
export const vectorIndexesDefault = fact({
  value: 5,
  unit: 'indexes',
  says: 'By default a table has at most 5 vector indexes.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const vectorDimensionsMax = fact({
  value: 4096,
  unit: 'dimensions',
  says: 'A vector index has at most 4,096 dimensions.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const vectorResultsMax = fact({
  value: 100,
  unit: 'results',
  says: 'SearchVectors returns at most 100 results.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});
export const vectorResponseMax = fact({
  value: 16,
  unit: 'MB',
  says: 'A response of SearchVectors has at most 16 MB and no further pages.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/VectorSearch.Requirements.html',
  checked: '2026-11-23',
});
export const vectorFiltersMax = fact({
  value: 18,
  unit: 'filters',
  says: 'A vector index has at most 18 inline filters.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  checked: '2026-11-23',
});

// Prices, in US dollars.
export const writeRequestPrice = fact({
  value: 0.625,
  unit: 'USD per million write request units',
  says: 'An on-demand table of the Standard class costs $0.625 per million write request units in Northern Virginia.',
  source:
    'https://github.com/awslabs/mcp/blob/main/src/dynamodb-mcp-server/awslabs/dynamodb_mcp_server/cost_performance_calculator/cost_calculator.py',
  checked: '2026-11-23',
  course: '1.25 USD per million',
  region: 'us-east-1',
});
export const readRequestPrice = fact({
  value: 0.125,
  unit: 'USD per million read request units',
  says: 'An on-demand table of the Standard class costs $0.125 per million read request units in Northern Virginia.',
  source:
    'https://github.com/awslabs/mcp/blob/main/src/dynamodb-mcp-server/awslabs/dynamodb_mcp_server/cost_performance_calculator/cost_calculator.py',
  checked: '2026-11-23',
  course: '0.25 USD per million',
  region: 'us-east-1',
});
export const replicatedWritePrice = fact({
  value: 0.625,
  unit: 'USD per million replicated write request units',
  says: 'A global table of the Standard class costs $0.625 per million replicated write request units in Northern Virginia.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamodbDisasterRecoveryStrategy.html',
  checked: '2026-11-23',
  course: '1.875 USD per million',
  region: 'us-east-1',
});
export const writeCapacityPrice = fact({
  value: 0.00065,
  unit: 'USD per write capacity unit and hour',
  says: 'A provisioned table of the Standard class costs $0.00065 per write capacity unit and hour in Northern Virginia.',
  source:
    'https://github.com/awslabs/amazon-dynamodb-tools/blob/main/archived/reco/src/ddb_rc_reco/config.py',
  checked: '2026-11-29',
  region: 'us-east-1',
});
export const readCapacityPrice = fact({
  value: 0.00013,
  unit: 'USD per read capacity unit and hour',
  says: 'A provisioned table of the Standard class costs $0.00013 per read capacity unit and hour in Northern Virginia.',
  source:
    'https://github.com/awslabs/amazon-dynamodb-tools/blob/main/archived/reco/src/ddb_rc_reco/config.py',
  checked: '2026-11-29',
  region: 'us-east-1',
});
export const writeCapacityPriceIreland = fact({
  value: 0.000735,
  unit: 'USD per write capacity unit and hour',
  says: 'A provisioned table of the Standard class costs $0.000735 per write capacity unit and hour in Ireland.',
  source:
    'https://github.com/awslabs/amazon-dynamodb-tools/blob/main/archived/reco/src/ddb_rc_reco/config.py',
  checked: '2026-11-29',
  region: 'eu-west-1',
});
export const readCapacityPriceIreland = fact({
  value: 0.000147,
  unit: 'USD per read capacity unit and hour',
  says: 'A provisioned table of the Standard class costs $0.000147 per read capacity unit and hour in Ireland.',
  source:
    'https://github.com/awslabs/amazon-dynamodb-tools/blob/main/archived/reco/src/ddb_rc_reco/config.py',
  checked: '2026-11-29',
  region: 'eu-west-1',
});
export const storagePrice = fact({
  value: 0.25,
  unit: 'USD per GB and month',
  says: 'Storage of the Standard table class costs $0.25 per GB and month in Northern Virginia.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CostOptimization_TableLevelCostAnalysis.html',
  checked: '2026-11-23',
  region: 'us-east-1',
});
export const freeStorage = fact({
  value: 25,
  unit: 'GB',
  says: 'The first 25 GB of the Standard table class are free each month.',
  source:
    'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/database-skills/amazon-dynamodb/scripts/calculate_costs.py',
  checked: '2026-11-23',
});
export const infrequentStorageSaving = fact({
  value: 60,
  unit: '%',
  says: 'Storage of the Standard-Infrequent Access class costs about 60% less than Standard.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CostOptimization_TableClass.html',
  checked: '2026-11-23',
});
export const infrequentRequestPremium = fact({
  value: 25,
  unit: '%',
  says: 'Reads and writes of the Standard-Infrequent Access class cost about 25% more than Standard.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CostOptimization_TableClass.html',
  checked: '2026-11-23',
});
export const infrequentWorthwhileShare = fact({
  value: 50,
  unit: '%',
  says: 'Standard-Infrequent Access pays off when storage is about 50% or more of the monthly cost of a table.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CostOptimization_TableClass.html',
  checked: '2026-11-23',
});
export const pitrPrice = fact({
  value: 0.2,
  unit: 'USD per GB and month',
  says: 'Point-in-time recovery costs $0.20 per GB and month in Northern Virginia, whatever its window.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamodbDisasterRecoveryStrategy.html',
  checked: '2026-11-23',
  region: 'us-east-1',
});
export const backupPrice = fact({
  value: 0.1,
  unit: 'USD per GB and month',
  says: 'An on-demand backup costs $0.10 per GB and month in Northern Virginia.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamodbDisasterRecoveryStrategy.html',
  checked: '2026-11-23',
  region: 'us-east-1',
});
export const restorePrice = fact({
  value: 0.15,
  unit: 'USD per GB',
  says: 'Restoring a table costs $0.15 per GB in Northern Virginia.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamodbDisasterRecoveryStrategy.html',
  checked: '2026-11-23',
  region: 'us-east-1',
});
export const exportPrice = fact({
  value: 0.1,
  unit: 'USD per GB',
  says: 'An export to S3 costs $0.10 per GB in Northern Virginia.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamodbDisasterRecoveryStrategy.html',
  checked: '2026-11-23',
  region: 'us-east-1',
});
export const importPrice = fact({
  value: 0.15,
  unit: 'USD per GB',
  says: 'An import from S3 costs $0.15 per GB of uncompressed data in Northern Virginia.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamodbDisasterRecoveryStrategy.html',
  checked: '2026-11-23',
  region: 'us-east-1',
});
export const streamReadPrice = fact({
  value: 0.2,
  unit: 'USD per million stream read requests',
  says: 'Reading a stream costs $0.20 per million GetRecords calls in Ohio, but nothing for Lambda.',
  source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  checked: '2026-11-23',
  region: 'us-east-2',
  unverified: true,
});
export const freeStreamReads = fact({
  value: 2_500_000,
  unit: 'requests',
  says: 'The first 2,500,000 stream reads of a Region each month are free, and those by Lambda always.',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CostOptimization_StreamsUsage.html',
  checked: '2026-11-23',
});
export const kinesisCapturePrice = fact({
  value: 0.1,
  unit: 'USD per million change data capture units',
  says: 'Sending changes to Kinesis Data Streams costs $0.10 per million units of 1 KB in Ohio.',
  source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  checked: '2026-11-23',
  region: 'us-east-2',
  unverified: true,
});
export const daxLargeNodePrice = fact({
  value: 0.255,
  unit: 'USD per node and hour',
  says: 'A DAX node of the type dax.r5.large costs $0.255 an hour in Ohio.',
  source: 'https://aws.amazon.com/dynamodb/pricing/provisioned/',
  checked: '2026-11-23',
  region: 'us-east-2',
  unverified: true,
});
export const daxSmallNodePrice = fact({
  value: 0.04,
  unit: 'USD per node and hour',
  says: 'A DAX node of the type dax.t3.small costs $0.04 an hour in Northern Virginia.',
  source: 'https://aws.amazon.com/dynamodb/pricing/provisioned/',
  checked: '2026-11-23',
  region: 'us-east-1',
  unverified: true,
});
export const vectorWritePrice = fact({
  value: 0.52,
  unit: 'USD per GB',
  says: 'Writing to a vector index of a table of the Standard class costs $0.52 per GB in Northern Virginia.',
  source:
    'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/database-skills/amazon-dynamodb/scripts/calculate_costs.py',
  checked: '2026-11-23',
  region: 'us-east-1',
});
export const vectorSearchPrice = fact({
  value: 0.002,
  unit: 'USD per GB',
  says: 'A vector search in a table of the Standard class costs $0.002 per GB that it examines and returns, in Northern Virginia.',
  source:
    'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/database-skills/amazon-dynamodb/scripts/calculate_costs.py',
  checked: '2026-11-23',
  region: 'us-east-1',
});

// Global tables and stream consumers, further.
export const replicasPerRegionMax = fact({
  value: 1,
  unit: 'replica',
  says: 'A global table has at most 1 replica in each Region.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
  checked: '2026-11-29',
});
export const lambdaParallelDefault = fact({
  value: 1,
  unit: 'batch',
  says: 'By default Lambda works on 1 batch of a DynamoDB shard at a time.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-params.html',
  checked: '2026-11-29',
});
