import { type Copy, sightOf, type Window, windowOf } from './copies.ts';
import type { Possibility, Reason } from './reasons.ts';
import { before, concurrent, type Span, type Version } from './versions.ts';

/** For each write that may be refused the operations in whose way it may come: one of them has to go through. */
export type Blockers = ReadonlyMap<number, ReadonlySet<number>>;

/** One version that a read may return, and why. */
export interface Candidate {
  version: Version;
  reason: Reason;
  staleFor: number | undefined;
}

/** Whether all these writes may have been refused at once. */
export const mayAllBeRefused = (ids: ReadonlySet<number>, blockers: Blockers): boolean =>
  [...ids].every((id) => [...(blockers.get(id) ?? [])].some((other) => !ids.has(other)));

/**
 * The versions of one key that a read may return when this copy answers: each that it may see, unless the copy surely shows
 * a newer one. Where writes overlap, any of them may be the newest, since only their moments of effect order them.
 */
export function possibleOn(
  copy: Copy,
  read: Span,
  versions: readonly Version[],
  blockers: Blockers,
): Candidate[] {
  const seen = versions.map((version) => {
    const window = windowOf(copy, version);
    return { version, window, sight: sightOf(window, read) };
  });
  return seen.flatMap(({ version, window, sight }) => {
    if (sight === 'never') return [];
    // A newer version hides it if the read surely sees that one, or if it shows wherever this one does.
    const hiding = seen.filter(
      (each) =>
        before(version, each.version) && (each.sight === 'always' || each.window.until <= window.from),
    );
    const refused = new Set(hiding.map((each) => each.version.id));
    if (!mayAllBeRefused(refused, blockers)) return [];
    const reason: Reason = {
      write: version.id,
      key: version.key,
      copy: copy.name,
      ...ruleFor(copy, read, { version, window, sight }, seen, refused),
    };
    return [{ version, reason, staleFor: staleness(version, read, versions, refused) }];
  });
}

interface Seen {
  version: Version;
  window: Window;
  sight: 'always' | 'maybe' | 'never';
}

type Without<R> = R extends Reason ? Omit<R, 'write' | 'key' | 'copy'> : never;

function ruleFor(
  copy: Copy,
  read: Span,
  { version, window, sight }: Seen,
  seen: readonly Seen[],
  refused: ReadonlySet<number>,
): Without<Reason> {
  const [other] = refused;
  if (other !== undefined) return { rule: 'other-refused', other };
  const decides = copy.lag(version).kind === 'none';
  if (sight === 'maybe') {
    return { rule: decides ? 'overlaps' : 'arriving', from: window.from, until: window.until };
  }
  const newer = seen
    .filter(
      (each) => each.sight !== 'always' && each.version.start < read.end && before(version, each.version),
    )
    .sort((a, b) => a.version.end - b.version.end)[0];
  if (newer !== undefined) {
    if (copy.lag(newer.version).kind === 'none') return { rule: 'not-yet', other: newer.version.id };
    const note = copy.note?.(newer.version);
    return {
      rule: 'behind',
      other: newer.version.id,
      until: newer.window.until,
      asked: note?.kind === 'asked-before-created' ? note.read : undefined,
    };
  }
  const rival = seen.find((each) => each.sight !== 'never' && concurrent(version, each.version));
  if (rival !== undefined) return { rule: 'concurrent', other: rival.version.id };
  if (version.id === 0) return { rule: 'untouched' };
  if (copy.note?.(version)?.kind === 'new-key') return { rule: 'new-key', at: version.end };
  return decides ? { rule: 'acknowledged', at: version.end } : { rule: 'caught-up', since: window.until };
}

const nothing: ReadonlySet<number> = new Set();

/** Ms from the first acknowledgement of a newer write to the start of the read; undefined when the version misses none. */
export function staleness(
  version: Version,
  read: Span,
  versions: readonly Version[],
  refused: ReadonlySet<number> = nothing,
): number | undefined {
  const missed = versions.filter(
    (each) => each.end <= read.start && before(version, each) && !refused.has(each.id),
  );
  return missed.length === 0 ? undefined : read.start - Math.min(...missed.map(({ end }) => end));
}

/** Ways to the same value become one possibility; its reasons stay, each once for a write and a rule. */
export function possibilitiesOf(candidates: readonly Candidate[]): Possibility[] {
  const byValue = new Map<string | undefined, Candidate[]>();
  const inOrder = [...candidates].sort((a, b) => a.version.id - b.version.id);
  for (const candidate of inOrder) {
    const { value } = candidate.version;
    byValue.set(value, [...(byValue.get(value) ?? []), candidate]);
  }
  return [...byValue].map(([value, ways]) => ({
    value,
    reasons: [...new Map(ways.map(({ reason }) => [JSON.stringify(reason), reason])).values()],
    staleFor: ways.reduce<number | undefined>(
      (least, { staleFor }) =>
        least === undefined || staleFor === undefined ? undefined : Math.min(least, staleFor),
      ways[0]?.staleFor,
    ),
  }));
}
