import type { Consistency, Path } from './operations.ts';

/** The services whose rules differ; several models may be read from one of them. */
export type Family = 'bucket' | 'table' | 'global' | 'relational';

export interface Model {
  label: string;
  family: Family;
  /** How its reads ask, unless the call says otherwise. */
  reads: { consistency: Consistency; via: Path };
  /** The rule in one sentence. */
  rule: string;
  /** The page of AWS that gives it. */
  source: string;
  /** The inputs by which its copies may be behind; empty where none is. */
  lags: readonly LagName[];
  /** What the model leaves out, one plain sentence each. */
  leftOut: readonly string[];
}

export type LagName =
  | 'serverLag'
  | 'settingLag'
  | 'bucketLag'
  | 'copyLag'
  | 'lastCopyLag'
  | 'indexLag'
  | 'nodeLag'
  | 'regionLag'
  | 'replicaLag'
  | 'readerLag'
  | 'auroraLag'
  | 'globalLag';
