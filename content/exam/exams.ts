import { parse } from 'yaml';
import { type Blueprint, tasksOf } from './blueprint.ts';
import before from './dva-c02.yaml?raw';
import today from './dva-c03.yaml?raw';

/** The blueprint that the front matter of notes counts by. */
export const dvaC03 = parse(today) as Blueprint;

/** Its predecessor: each skill names its notes, or the skills that took its place. */
export const dvaC02 = parse(before) as Blueprint;

/** The tasks of DVA-C03 by id, such as “1.1”. */
export const tasks: ReadonlyMap<string, string> = new Map(tasksOf(dvaC03).map(({ id, task }) => [id, task]));

export const taskIds: ReadonlySet<string> = new Set(tasks.keys());
