import { parse } from 'yaml';
import blueprint from '../../content/exam/dva-c03.yaml?raw';

interface Blueprint {
  exam: string;
  domains: { id: string; title: string; weight: number; tasks: { id: string; task: string }[] }[];
}

const { domains } = parse(blueprint) as Blueprint;

/** The tasks of DVA-C03 by id, such as “1.1”. */
export const tasks: ReadonlyMap<string, string> = new Map(
  domains.flatMap(({ tasks }) => tasks.map(({ id, task }) => [id, task])),
);

export const taskIds: ReadonlySet<string> = new Set(tasks.keys());
