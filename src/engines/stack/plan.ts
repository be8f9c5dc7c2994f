import { nearest } from '#engines/nearest';
import { listed } from '#engines/words';

/** What an update does to a resource; a creation makes all of them new. */
export type Action = 'new' | 'changed' | 'replaced' | 'unchanged';

export interface Planned {
  id: string;
  needs: readonly string[];
  action: Action;
  fails: boolean;
  retain: 'Retain' | 'RetainExceptOnCreate' | undefined;
}

const most = 6;
const actions: readonly Action[] = ['new', 'changed', 'replaced', 'unchanged'];
const keywords = ['needs', 'fails', 'Retain', 'RetainExceptOnCreate', ...actions];

class PlanFault extends Error {}

const keywordNamed = (word: string) => keywords.find((known) => known.toLowerCase() === word.toLowerCase());

/** The resources of a plan such as “Server needs Orders, fails”, a line each, in an order that respects their needs. */
export function planOf(text: string): Planned[] {
  const lines = text.split('\n').map((line) => line.trim());
  const planned = lines.flatMap((line, index) => (line === '' ? [] : [lineOf(line, `Line ${index + 1}`)]));
  if (planned.length === 0) throw new PlanFault('There is no resource. Write a name, such as Orders.');
  if (planned.length > most)
    throw new PlanFault(`These are ${planned.length} resources. Up to ${most} are read here.`);
  const ids = planned.map(({ id }) => id);
  for (const [index, { id, needs }] of planned.entries()) {
    if (ids.indexOf(id) !== index)
      throw new PlanFault(`${id} stands here twice. Give each resource a name of its own.`);
    const unknown = needs.find((name) => !ids.includes(name));
    if (unknown !== undefined) {
      const others = ids.filter((name) => name !== id);
      const meant = nearest(unknown, others) ?? nearest(unknown, keywords);
      throw new PlanFault(
        `${id} needs “${unknown}”, which is no resource.${meant ? ` Did you mean ${meant}?` : ''}`,
      );
    }
  }
  const [, second] = planned.filter(({ fails }) => fails);
  if (second) throw new PlanFault(`One resource fails at most. Take “fails” from ${second.id}.`);
  return ordered(planned);
}

function lineOf(line: string, place: string): Planned {
  const [id = '', ...words] = line.split(/[\s,;:]+/).filter((word) => word !== '');
  if (!/^[A-Za-z][A-Za-z0-9]{0,30}$/.test(id))
    throw new PlanFault(
      `${place}: “${id.slice(0, 40)}” is no logical ID. Write letters and digits, up to 31.`,
    );
  if (keywordNamed(id) !== undefined)
    throw new PlanFault(`${place}: “${id}” is a word of this page. Begin with the name of a resource.`);
  const needs: string[] = [];
  const resource: Planned = { id, needs, action: 'changed', fails: false, retain: undefined };
  let naming = false;
  for (const word of words) {
    const keyword = keywordNamed(word);
    const action = actions.find((known) => known === keyword);
    if (keyword === undefined && naming) needs.push(word);
    else if (keyword === undefined) throw new PlanFault(`${place}: ${unknownWord(word)}`);
    else if (action) resource.action = action;
    else if (keyword === 'fails') resource.fails = true;
    else if (keyword === 'Retain' || keyword === 'RetainExceptOnCreate') resource.retain = keyword;
    naming = keyword === 'needs' || (naming && keyword === undefined);
  }
  if (resource.fails && resource.action === 'unchanged')
    throw new PlanFault(`${place}: ${id} cannot fail while it is unchanged. Take one of the two words out.`);
  return resource;
}

function unknownWord(word: string): string {
  const meant = nearest(word, keywords);
  return `“${word.slice(0, 40)}” means nothing here. ${meant ? `Did you mean ${meant}?` : `The words are ${keywords.join(', ')}.`}`;
}

/** Those without needs first, then those that need only what stands before. */
function ordered(planned: readonly Planned[]): Planned[] {
  const done: Planned[] = [];
  for (let left = [...planned]; left.length > 0; ) {
    const ready = left.filter(({ needs }) => needs.every((name) => done.some(({ id }) => id === name)));
    if (ready.length === 0)
      throw new PlanFault(
        left.length === 1
          ? `${left[0]?.id} needs itself. Take that “needs” out.`
          : `${listed(left.map(({ id }) => id))} need each other in a circle. Take one “needs” out.`,
      );
    done.push(...ready);
    left = left.filter((resource) => !ready.includes(resource));
  }
  return done;
}

/** How many resources are worked off one after the other before this one; what is unchanged keeps nobody waiting. */
export function depthOf({ needs }: Planned, plan: readonly Planned[]): number {
  const depths = needs.map((name) => {
    const needed = plan.find(({ id }) => id === name);
    return needed ? depthOf(needed, plan) + (needed.action === 'unchanged' ? 0 : 1) : 0;
  });
  return Math.max(0, ...depths);
}

/** What is wrong with a plan, or nothing. */
export function planFault(text: string): string | undefined {
  try {
    planOf(text);
    return undefined;
  } catch (error) {
    if (error instanceof PlanFault) return error.message;
    throw error;
  }
}
