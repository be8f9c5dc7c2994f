import { failAt } from '#engines/text-fault';
import { List, type Value } from './value.ts';

type Path = readonly (string | number)[];

const stepAt = /\.([\w-]+)|\[\s*(?:'([^']*)'|"([^"]*)"|(\d{1,6}))\s*\]/y;

/** Reads names and numbers of a JSONPath; what else it knows, such as wildcards and filters, is refused at its place, which `where` tells. */
export function readJsonPath(path: string, where: (at: number) => number): Path {
  if (!path.startsWith('$'))
    failAt(where(0), 'A JSONPath begins with $, which is the whole body: write such as $.title.');
  const steps: (string | number)[] = [];
  stepAt.lastIndex = 1;
  while (stepAt.lastIndex < path.length) {
    const from = stepAt.lastIndex;
    const [, name, single, double, index] = stepAt.exec(path) ?? [];
    const key = name ?? single ?? double;
    if (index !== undefined) steps.push(Number(index));
    else if (key !== undefined) steps.push(key);
    else
      failAt(
        where(from),
        'This page follows names and numbers, such as $.seats[0].id; wildcards, slices, filters and functions of JSONPath are left out.',
      );
  }
  return steps;
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(root: Value, path: Path): Value | undefined {
  let value: Value | undefined = root;
  for (const step of path) {
    if (value instanceof Map && typeof step === 'string') value = value.get(step);
    else if (value instanceof List && typeof step === 'number') value = value.items[step];
    else return undefined;
  }
  return value;
}
