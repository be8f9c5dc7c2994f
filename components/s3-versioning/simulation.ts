import { text, type Values } from '#engines/inputs';
import { show } from '#engines/numbers';
import { faultIn, valueIn } from '#engines/reading';
import type { Moment, Result, WorkingLine } from '#engines/result';
import { ids, nullId, operationsMost, parseOperations } from '#engines/s3/version-operations';
import { follow, isMarker, type Reply, type Version, type VersionStep } from '#engines/s3/versions';
import { nameOf, replyOf, states, told, written } from './words.ts';

export const inputs = {
  script: text({
    label: 'Operations on one key',
    maxLength: 300,
    default: 'put red; enable; put blue; delete; get',
    help: `put red, get, delete, enable, suspend; get and delete take a version ID, too. S3 hands out ${ids.slice(0, 4).join(', ')} … in this order; what it stores without versioning has the ID ${nullId}. Up to ${operationsMost}.`,
    check: (script) => faultIn(parseOperations(script)),
  }),
};

export interface Versions extends Result {
  steps: readonly VersionStep[];
  /** The reply to the last GET; undefined where none was sent. */
  lastGet: Reply | undefined;
  /** Object versions that are stored in the end, current or not. */
  billed: number;
  trace: readonly Moment[];
}

/** Counts of what happened to versions or to markers, whichever `which` keeps. */
function balance(steps: readonly VersionStep[], which: (version: Version) => boolean) {
  const count = (pick: (step: VersionStep) => Version | undefined) =>
    steps.map(pick).filter((version) => version !== undefined && which(version)).length;
  return { added: count(({ added }) => added), removed: count(({ removed }) => removed) };
}

/** The stack of one key, operation by operation. */
export function simulate({ script }: Values<typeof inputs>): Versions {
  const steps = follow(valueIn(parseOperations(script), []));
  const last = steps.at(-1);
  const lastGet = steps.findLast(({ operation }) => operation.kind === 'get');
  const objects = balance(steps, (version) => !isMarker(version));
  const markers = balance(steps, isMarker);
  const billed = objects.added - objects.removed;
  const [current] = last?.stack ?? [];
  return {
    steps,
    lastGet: lastGet?.reply,
    billed,
    answer: answerOf(lastGet?.reply, billed),
    measures: [
      { name: 'Versions billed', value: billed, unit: '', digits: 0 },
      { name: 'Delete markers', value: markers.added - markers.removed, unit: '', digits: 0 },
    ],
    working: [
      {
        says: 'Bucket',
        rule: 'once enabled, never unversioned again',
        result: states[last?.versioning ?? 'unversioned'],
      },
      {
        says: 'Current version',
        rule: 'the newest of the stack',
        result: current === undefined ? 'none' : nameOf(current),
      },
      {
        says: 'Last GET',
        rule: 'without an ID the current version, with one that version; a marker returns nothing',
        result: lastGet === undefined ? 'none was sent' : replyOf(lastGet.reply),
      },
      balanceLine('Versions billed', 'objects stored − objects overwritten or removed for good', objects),
      balanceLine('Delete markers', 'markers added − markers replaced or removed', markers),
    ],
    trace: steps.map((step) => ({ at: written(step.operation), says: told(step) })),
  };
}

const balanceLine = (
  says: string,
  rule: string,
  { added, removed }: { added: number; removed: number },
): WorkingLine => ({ says, rule, numbers: `${added} − ${removed}`, result: show(added - removed) });

function answerOf(lastGet: Reply | undefined, billed: number): string {
  const stored =
    billed === 0
      ? 'no version is stored'
      : billed === 1
        ? '1 version is stored and billed'
        : `${billed} versions are stored and billed`;
  if (lastGet === undefined) return `No GET was sent; in the end ${stored}.`;
  if (lastGet.why === 'found')
    return `The last GET returns “${lastGet.version.content}”; in the end ${stored}.`;
  return `The last GET answers ${replyOf(lastGet)}, ${billed > 0 ? 'yet' : 'and'} ${stored}.`;
}
