// Operations per second of the cache engine on this machine: `npm run bench`. A report, no assertion.
import { bulk } from '#engines/cache/bulk';
import { policyNames } from '#engines/cache/policy';
import { strategyNames } from '#engines/cache/strategies';
import { type BulkValues, bulkInputs } from '#engines/cache/workload';
import { valuesOf } from '#engines/inputs';

const setup: Partial<BulkValues> = {
  strategy: 'cache-aside',
  policy: 'allkeys-lru',
  keys: 100_000,
  capacity: 10_000,
  operations: 2_000_000,
  readsPerSecond: 10_000,
};

function secondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000_000;
}

/** The best of three runs, in processor time, so that other work on the machine counts less. */
function report(name: string, changes: Partial<BulkValues>): void {
  const values = valuesOf(bulkInputs, { ...setup, ...changes });
  let seconds = Number.POSITIVE_INFINITY;
  let hitRatio: number | undefined;
  for (let round = 0; round < 3; round += 1) {
    const began = process.cpuUsage();
    hitRatio = bulk(values).metrics.hitRatio;
    seconds = Math.min(seconds, secondsSince(began));
  }
  const rate = Math.round(values.operations / seconds).toLocaleString('en-US');
  console.log(`${name.padEnd(24)}${rate.padStart(12)} operations/s   hit ratio ${hitRatio?.toFixed(3)}`);
}

for (const strategy of strategyNames) report(strategy, { strategy });
for (const policy of policyNames) report(policy, { policy });
