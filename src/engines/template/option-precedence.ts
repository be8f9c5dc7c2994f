import { text, type Values } from '#engines/inputs';
import { fail, faultIn, piecesOf, type Reading, valueIn } from '#engines/reading';
import type { Result, WorkingLine } from '#engines/result';

const valueRule = /^[\w.:/-]{0,30}$/;
const checkValue = (written: string) =>
  valueRule.test(written.trim())
    ? undefined
    : 'Write one word or number of up to 30 characters, such as 5, or leave the field empty.';

const value = (label: string, start: string, help: string) =>
  text({
    label,
    maxLength: 40,
    oneLine: true,
    default: start,
    help: `${help} Empty: not set.`,
    check: checkValue,
  });

interface File {
  name: string;
  value: string;
}

const filesMost = 8;
const fileRule = /^([\w.-]{1,30}\.config)\s*=\s*([\w.:/-]{1,30})$/;

/** Reads files such as “01-base.config = 2, 02-scale.config = 3”. */
function parseFiles(written: string): Reading<File[]> {
  const parts = piecesOf(written, /[,\n]/);
  if (parts.length > filesMost) return fail(`There are ${parts.length} files. Up to ${filesMost} fit.`);
  const files: File[] = [];
  for (const part of parts) {
    const [, name, set] = fileRule.exec(part) ?? [];
    if (name === undefined || set === undefined)
      return fail(
        `“${part.slice(0, 25)}” is not understood. Write a name that ends in .config and a value, such as 01-base.config = 2.`,
      );
    if (files.some((file) => file.name === name)) return fail(`${name} stands twice: write each file once.`);
    files.push({ name, value: set });
  }
  return { ok: true, value: files };
}

export const inputs = {
  direct: value(
    'Set on the environment',
    '5',
    'By the console, the EB CLI or the API; values that the console or the EB CLI recommend count, too.',
  ),
  saved: value('In the saved configuration', '', 'The one that the environment was created from.'),
  files: text({
    label: 'In .ebextensions',
    maxLength: 300,
    default: '01-base.config = 2',
    help: 'Which file sets which value: 01-base.config = 2, 02-scale.config = 3.',
    check: (written) => faultIn(parseFiles(written)),
  }),
  fallback: value('Default value', '1', 'What Elastic Beanstalk takes when nobody sets the option.'),
};

export type PrecedenceValues = Values<typeof inputs>;

export type Level = 'direct' | 'saved' | 'files' | 'default';

/** A place that sets the option. */
export interface Setting {
  level: Level;
  /** “02-scale.config”, or the level in words. */
  where: string;
  value: string;
}

export interface Precedence extends Result {
  /** Everything that sets the option, the strongest first. */
  settings: readonly Setting[];
}

const levels: readonly (readonly [Level, string])[] = [
  ['direct', 'Set on the environment'],
  ['saved', 'Saved configuration'],
  ['files', '.ebextensions'],
  ['default', 'Default value'],
];

/**
 * From the strongest to the weakest. Files are processed in alphabetical order; that the last one wins is an assumption.
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options.html
 */
function settingsOf({ direct, saved, files, fallback }: PrecedenceValues): Setting[] {
  const inOrder = valueIn(parseFiles(files), []).sort((a, b) => (a.name < b.name ? 1 : -1));
  return [
    { level: 'direct', where: 'the environment itself', value: direct.trim() } as const,
    { level: 'saved', where: 'the saved configuration', value: saved.trim() } as const,
    ...inOrder.map(({ name, value }) => ({ level: 'files', where: name, value }) as const),
    { level: 'default', where: 'the default', value: fallback.trim() } as const,
  ].filter(({ value }) => value !== '');
}

/** Which of the values of one option applies, and which would if the winner were removed. */
export function effective(values: PrecedenceValues): Precedence {
  const settings = settingsOf(values);
  const [winner, next] = settings;
  return {
    settings,
    answer:
      winner === undefined
        ? 'Nothing sets the option, so it has no value.'
        : `${winner.value} applies, from ${winner.where}${next === undefined ? '' : `; without it, ${next.value} from ${next.where}`}.`,
    measures: [{ name: 'Places that set it', value: settings.length, unit: '', digits: 0 }],
    working: [
      ...levels.map(([level, says]) => levelLine(level, says, settings)),
      {
        says: 'Applies',
        rule: 'the first that is set, from the top',
        result: winner === undefined ? 'nothing' : winner.value,
      },
      {
        says: 'If that is removed',
        rule: removal(winner?.level),
        result: next === undefined ? 'nothing' : `${next.value}, from ${next.where}`,
      },
    ],
  };
}

const rules: Record<Level, string> = {
  direct: 'console, EB CLI or API; recommended values, too',
  saved: 'if nothing is set on the environment',
  files: 'if neither sets it; in alphabetical order, the last file wins (an assumption)',
  default: 'if nobody sets it',
};

function levelLine(level: Level, says: string, settings: readonly Setting[]): WorkingLine {
  const here = settings.filter((setting) => setting.level === level);
  const [strongest] = here;
  const name = level === 'files' && here.length > 1 ? ` in ${strongest?.where}` : '';
  return { says, rule: rules[level], result: strongest ? `${strongest.value}${name}` : 'not set' };
}

function removal(level: Level | undefined): string {
  switch (level) {
    case 'direct':
    case 'saved':
      return 'removed with the AWS CLI or the EB CLI; a new version does not remove it';
    case 'files':
      return 'removed from the source bundle, and a new version deployed';
    default:
      return 'a default cannot be removed';
  }
}
