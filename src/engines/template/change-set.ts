import { text, type Values } from '#engines/inputs';
import { counted } from '#engines/numbers';
import type { Result } from '#engines/result';
import { faultOf } from '#engines/text-fault';
import { capital } from '#engines/words';
import { updatedTypes } from './behaviours.ts';
import { type Change, differences, type Replacement, replacementOf, type Touched } from './differences.ts';
import { readTemplate } from './document.ts';
import * as versions from './versions.ts';

const template = (label: string, preset: string, help: string) =>
  text({
    label,
    maxLength: 4_000,
    default: preset,
    help,
    check: (typed) => faultOf(typed, () => readTemplate(typed)),
  });

export const inputs = {
  after: template(
    'New template',
    versions.after,
    'YAML or JSON, up to 4,000 characters here. Each parameter has its Default as its value.',
  ),
  before: template(
    'Template of the running stack',
    versions.before,
    'YAML or JSON, up to 4,000 characters here.',
  ),
};

/** One line of the change set. */
export interface Row {
  id: string;
  action: 'Add' | 'Modify' | 'Remove' | 'Refused';
  /** Only a modification has one. */
  replacement: Replacement | undefined;
  /** The strongest effect, and what causes it. */
  because: string;
  /** What becomes of the old resource, in the words of a change set. */
  policyAction: string | undefined;
  /** What would be lost, or why the update fails. */
  warning: string | undefined;
  /** Whether the update cannot succeed as it stands. */
  fails: boolean;
}

export interface ChangeSet extends Result {
  rows: readonly Row[];
  of: (id: string) => string;
}

const effects = {
  none: 'no interruption',
  some: 'some interruption',
  replacement: 'replacement',
  refused: 'no update allowed',
  unknown: 'an effect that this page does not know',
} as const;

const causeOf = ({ property, behaviour, through }: Touched) =>
  `${property}${through === undefined ? '' : ` refers to ${through}`}: ${effects[behaviour]}`;

function rowOf(change: Change): Row {
  const { id, resource } = change;
  const type = updatedTypes.get(resource.type);
  const none = { id, replacement: undefined, policyAction: undefined, warning: undefined, fails: false };
  switch (change.kind) {
    case 'add':
      return { ...none, action: 'Add', because: 'only in the new template' };
    case 'retyped':
      return {
        ...none,
        action: 'Refused',
        because: 'another Type under the same logical ID',
        warning: `${id} cannot change its type. Give the new resource a logical ID of its own.`,
        fails: true,
      };
    case 'remove': {
      // An instance of a cluster has no storage of its own, and no snapshot by default.
      const kept = resource.properties.has('DBClusterIdentifier') ? undefined : type?.kept;
      const policy = resource.deletionPolicy ?? kept ?? 'Delete';
      const policyAction = policy.startsWith('Retain') ? 'Retain' : policy;
      const warning = policyAction === 'Delete' ? lostWith(id, type?.holds) : undefined;
      return { ...none, action: 'Remove', because: 'only in the old template', policyAction, warning };
    }
    case 'modify':
      return modified(change);
  }
}

const lostWith = (id: string, holds: string | undefined) =>
  holds === undefined ? undefined : `The old ${id} is deleted, with ${holds}.`;

const lostIf = (replacement: Replacement, lost: string | undefined) =>
  lost !== undefined && replacement !== 'True' ? `Perhaps: ${lost}` : lost;

function modified({ id, resource, touched }: Extract<Change, { kind: 'modify' }>): Row {
  const type = updatedTypes.get(resource.type);
  const replacement = replacementOf(touched);
  const because = touched.map(causeOf).join('; ');
  const refusedBy = touched.find(({ behaviour }) => behaviour === 'refused');
  const name = type?.nameProperty;
  const keepsName =
    replacement === 'True' &&
    name !== undefined &&
    resource.properties.has(name) &&
    !touched.some(({ property }) => property === name);
  const policy = resource.updateReplacePolicy ?? 'Delete';
  const warnings = [
    refusedBy && `${refusedBy.property} of ${id} allows no change: the update fails.`,
    keepsName && `${id} keeps its fixed ${name}, which is taken while the old one exists: the update fails.`,
    replacement !== 'False' && policy === 'Delete' && lostIf(replacement, lostWith(id, type?.holds)),
  ].filter((warning) => typeof warning === 'string');
  return {
    id,
    action: 'Modify',
    replacement,
    because,
    policyAction: replacement === 'False' || replacement === 'unknown' ? undefined : `ReplaceAnd${policy}`,
    warning: warnings.length > 0 ? warnings.join(' ') : undefined,
    fails: refusedBy !== undefined || keepsName,
  };
}

/** What a change set says of an update from one template to another. */
export function changeSet(values: Values<typeof inputs>): ChangeSet {
  const rows = differences(readTemplate(values.before), readTemplate(values.after)).map(rowOf);
  const count = (holds: (row: Row) => boolean) => rows.filter(holds).length;
  const shownOf = ({ action, replacement }: Row) =>
    replacement === undefined ? action : `${action}, Replacement ${replacement}`;
  return {
    rows,
    of: (id) => {
      const row = rows.find((found) => found.id === id);
      return row ? shownOf(row) : 'not in the change set';
    },
    answer: answerOf(rows),
    measures: [
      { name: 'Resources changed', value: rows.length, unit: '', digits: 0 },
      { name: 'Replaced', value: count(({ replacement }) => replacement === 'True'), unit: '', digits: 0 },
      {
        name: 'Perhaps replaced',
        value: count(({ replacement }) => replacement === 'Conditional'),
        unit: '',
        digits: 0,
      },
      { name: 'Removed', value: count(({ action }) => action === 'Remove'), unit: '', digits: 0 },
    ],
    working: [
      ...rows.map((row) => ({
        says: row.id,
        rule: row.because,
        result:
          row.policyAction === undefined ? shownOf(row) : `${shownOf(row)}, PolicyAction ${row.policyAction}`,
      })),
      {
        says: 'What to watch',
        rule: 'what the update would delete, and what would make it fail',
        result: rows.flatMap(({ warning }) => warning ?? []).join(' ') || 'none',
      },
    ],
  };
}

function answerOf(rows: readonly Row[]): string {
  if (rows.length === 0) return 'The change set is empty: no resource changes, and it cannot be executed.';
  const named = (rows: readonly Row[]) => rows.map(({ id }) => id).join(', ');
  const parts = [
    ['replaced', rows.filter(({ replacement }) => replacement === 'True')],
    ['perhaps replaced', rows.filter(({ replacement }) => replacement === 'Conditional')],
    ['changed in place', rows.filter(({ replacement }) => replacement === 'False')],
    ['effect not known to this page', rows.filter(({ replacement }) => replacement === 'unknown')],
    ['added', rows.filter(({ action }) => action === 'Add')],
    ['removed', rows.filter(({ action }) => action === 'Remove')],
    ['refused', rows.filter(({ action }) => action === 'Refused')],
  ] as const;
  const said = parts
    .filter(([, found]) => found.length > 0)
    .map(([verb, found]) => `${verb}: ${named(found)}`);
  const failing = rows.filter(({ fails }) => fails);
  const end = failing.length === 0 ? '' : ` As it stands the update fails, at ${named(failing)}.`;
  return `${counted(rows.length, 'resource')}. ${capital(said.join('; '))}.${end}`;
}
