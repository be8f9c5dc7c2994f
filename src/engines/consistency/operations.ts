/** The Regions a call may be made in; models of one Region do not tell them apart. */
export const regions = ['A', 'B', 'C'] as const;
export type Region = (typeof regions)[number];

/** How strictly a read asks. Left out, it asks as its model does by default. */
export const consistencies = ['eventual', 'strong', 'transactional'] as const;
export type Consistency = (typeof consistencies)[number];

/** Where a call goes: the table, bucket or writer itself, an index (GSI), DAX, or a replica that is only read. */
export const paths = ['primary', 'index', 'dax', 'replica'] as const;
export type Path = (typeof paths)[number];

/** What a key holds; undefined when there is nothing (a 404, an empty answer). */
export type Value = string | undefined;

interface Call {
  /** Its place among the operations, from 1: what reasons point at, and what its share of chance depends on. */
  id: number;
  client: string;
  region: Region;
  /** When the client sent it, in whole ms. */
  start: number;
  /** When the client had the answer, in whole ms, not before `start`: for a write its acknowledgement. */
  end: number;
  via: Path | undefined;
}

export interface Change {
  key: string;
  /** undefined deletes. */
  value: Value;
}

export interface WriteCall extends Call {
  kind: 'put' | 'update' | 'delete' | 'transact';
  /** One, or in a transaction several of different keys. */
  changes: readonly Change[];
  /** The moment of effect where the reader has pinned it; else it lies anywhere from start to end. */
  effect: number | undefined;
  /** The call ran into its timeout: nobody knows whether and when it took effect. */
  unanswered: boolean;
  /** Write only if the key holds this value (`none`: holds nothing). */
  onlyIf: { holds: Value } | undefined;
}

export interface ReadCall extends Call {
  kind: 'get' | 'list';
  /** The keys of a get. A list covers all keys that begin with `prefix`. */
  keys: readonly string[];
  prefix: string;
  consistency: Consistency | undefined;
}

export type Operation = WriteCall | ReadCall;

/** A whole input: what the keys hold before anything happens, and the calls in the order they were written down. */
export interface Timeline {
  before: readonly Change[];
  operations: readonly Operation[];
}

/** What fits into a link and into a picture. */
export const limits = {
  characters: 2_000,
  operations: 30,
  keys: 6,
  clients: 8,
  /** One day, in ms. */
  time: 86_400_000,
} as const;

export const isRead = (operation: Operation): operation is ReadCall =>
  operation.kind === 'get' || operation.kind === 'list';
export const isWrite = (operation: Operation): operation is WriteCall => !isRead(operation);

/** Every key of a timeline, in order of appearance. */
export function keysOf({ before, operations }: Timeline): string[] {
  const named = operations.flatMap((operation) =>
    isRead(operation) ? operation.keys : operation.changes.map(({ key }) => key),
  );
  return [...new Set([...before.map(({ key }) => key), ...named])];
}

/** The keys a read asks for; a list covers every key the timeline knows under its prefix. */
export const keysRead = (read: ReadCall, keys: readonly string[]): readonly string[] =>
  read.kind === 'get' ? read.keys : keys.filter((key) => key.startsWith(read.prefix));
