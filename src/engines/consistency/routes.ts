import type { Copy } from './copies.ts';
import type { ConsistencyValues } from './inputs.ts';
import { modelOf } from './models.ts';
import { isRead, type Path, type ReadCall, type Timeline, type WriteCall } from './operations.ts';
import {
  clusterReader,
  follower,
  leader,
  oldServer,
  otherBucket,
  regionCopies,
  settingCopy,
  tableCopies,
} from './places.ts';
import type { Refusal, RefusalRule } from './reasons.ts';
import type { Version } from './versions.ts';

/** Who answers a read: one of these copies, for each item anew or, from one moment, for all items. */
export interface Route {
  copies: readonly Copy[];
  together: 'each' | 'one-moment';
  /** Whether the call is cancelled when it meets a write of one of its items (TransactGetItems). */
  cancels: boolean;
  cache: 'none' | 'item' | 'query';
}

const refusal = (rule: RefusalRule, error?: string): Refusal => ({ rule, certain: true, others: [], error });
const invalid = 'ValidationException';

function pathsOf({ model }: ConsistencyValues): readonly Path[] {
  const { family } = modelOf(model);
  if (family === 'table') return ['primary', 'index', 'dax'];
  return family === 'relational' || model === 's3-replica' ? ['primary', 'replica'] : ['primary'];
}

/** What a model refuses whatever else happens; undefined when it takes the write. */
export function refuseWrite(values: ConsistencyValues, write: WriteCall): Refusal | undefined {
  const { model } = values;
  const { family } = modelOf(model);
  const via = write.via ?? 'primary';
  if (!pathsOf(values).includes(via)) return refusal('no-such-path');
  if (via === 'index' || via === 'replica') return refusal('read-only-path');
  if (isWitness(values, write)) return refusal('witness');
  if (isCutOff(values, write)) return refusal('region-failed');
  if (write.kind === 'transact' && (family === 'bucket' || model === 'global-mrsc'))
    return refusal('transactions-not-offered');
  // If-None-Match and If-Match came to S3 in 2024.
  if (write.onlyIf !== undefined && (model === 's3-2020' || model === 's3-setting'))
    return refusal('conditions-not-offered');
  return undefined;
}

const isWitness = (values: ConsistencyValues, { region }: ReadCall | WriteCall) =>
  values.model === 'global-mrsc' && values.witness && region === 'C';

/** Whether a call begins in a Region that has failed, or a read waits there for an answer. */
const isCutOff = (values: ConsistencyValues, call: ReadCall | WriteCall) =>
  modelOf(values.model).family === 'global' &&
  call.region === 'A' &&
  (call.start >= values.failAt || (isRead(call) && call.end > values.failAt));

/** Whether a write goes through DAX: in the model of DAX all do that do not say otherwise. */
export const throughDax = ({ model }: ConsistencyValues, { via }: WriteCall) =>
  via === 'dax' || (via === undefined && modelOf(model).reads.via === 'dax');

/** Who answers a read, or why nobody does. */
export function routeOf(
  values: ConsistencyValues,
  read: ReadCall,
  timeline: Timeline,
  versions: ReadonlyMap<string, readonly Version[]>,
): Route | Refusal {
  const { model } = values;
  const { family, reads } = modelOf(model);
  const via = read.via ?? reads.via;
  const consistency = read.consistency ?? reads.consistency;
  const each = (...copies: Copy[]): Route => ({ copies, together: 'each', cancels: false, cache: 'none' });
  if (!pathsOf(values).includes(via)) return refusal('no-such-path');
  if (isWitness(values, read)) return refusal('witness');
  if (isCutOff(values, read)) return refusal('region-failed');
  switch (family) {
    case 'bucket':
      if (consistency === 'transactional') return refusal('transactions-not-offered');
      if (via === 'replica')
        return consistency === 'strong' ? refusal('strong-on-replica') : each(otherBucket(values));
      if (model === 's3' || model === 's3-replica') return each(leader('the bucket'));
      if (consistency === 'strong') return refusal('strong-not-offered');
      if (model === 's3-setting') return each(settingCopy(values));
      return each(oldServer(values, timeline, versions, read.kind === 'list'));
    case 'table':
      return tableRoute(values, read, via, consistency);
    case 'global': {
      if (consistency !== 'transactional') {
        // With MRSC the leaders of all Regions agree, so one stands for all.
        if (model === 'global-mrsc' && consistency === 'strong') return each(leader('the global table'));
        const copies = regionCopies(values, read.region);
        return each(...(consistency === 'strong' ? copies.slice(0, 1) : copies));
      }
      if (model === 'global-mrsc') return refusal('transactions-not-offered');
      if (read.kind === 'list') return refusal('list-not-transactional');
      const copies = regionCopies(values, read.region).slice(0, 1);
      return { copies, together: 'one-moment', cancels: true, cache: 'none' };
    }
    case 'relational': {
      if (via === 'replica' && consistency === 'strong') return refusal('strong-on-replica');
      if (via === 'replica' && model === 'rds-standby') return refusal('standby-not-readable');
      const copy = via === 'primary' ? leader('the writer') : replicaOf(values);
      return { copies: [copy], together: 'one-moment', cancels: false, cache: 'none' };
    }
  }
}

function tableRoute(
  values: ConsistencyValues,
  read: ReadCall,
  via: Path,
  consistency: 'eventual' | 'strong' | 'transactional',
): Route | Refusal {
  const copies = tableCopies(values);
  if (consistency === 'transactional') {
    if (read.kind === 'list') return refusal('list-not-transactional');
    if (via === 'index') return refusal('strong-on-index', invalid);
    // DAX passes it on to the table and caches nothing of it.
    return { copies: copies.slice(0, 1), together: 'one-moment', cancels: true, cache: 'none' };
  }
  const route = { together: 'each', cancels: false, cache: 'none' } as const;
  if (via === 'index') {
    if (consistency === 'strong') return refusal('strong-on-index', invalid);
    return { ...route, copies: [follower('index', 'the index', values.indexLag)] };
  }
  if (consistency === 'strong') return { ...route, copies: copies.slice(0, 1) };
  if (via === 'dax') return { ...route, copies, cache: read.kind === 'list' ? 'query' : 'item' };
  return { ...route, copies };
}

/** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html and …/AuroraUserGuide/Aurora.Replication.html */
function replicaOf(values: ConsistencyValues): Copy {
  switch (values.model) {
    case 'rds-cluster':
      return clusterReader(values);
    case 'aurora-replica':
      return follower('replica', 'the Aurora Replica', values.auroraLag);
    case 'aurora-global':
      return follower('replica', 'the secondary Region', values.globalLag);
    default:
      return follower('replica', 'the read replica', values.replicaLag);
  }
}
