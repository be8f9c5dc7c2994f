import { type Behaviour, behaviourOf } from './behaviours.ts';
import type { Resource, Template } from './document.ts';
import { callsIn, referencesOf, type TemplateNode } from './node.ts';

/** One property that an update touches, and why. */
export interface Touched {
  property: string;
  behaviour: Behaviour;
  /** The replaced resource that it refers to, where nothing of its text changed. */
  through?: string;
}

export type Change =
  | { kind: 'add' | 'remove' | 'retyped'; id: string; resource: Resource }
  | { kind: 'modify'; id: string; resource: Resource; touched: readonly Touched[] };

/** `unknown`: this page does not know what one of the properties needs. */
export type Replacement = 'True' | 'Conditional' | 'unknown' | 'False';

/** A change that is certain to replace counts most, then one that hangs on a value not known yet. */
export function replacementOf(touched: readonly Touched[]): Replacement {
  const replacing = touched.filter(({ behaviour }) => behaviour === 'replacement');
  if (replacing.some(({ through }) => through === undefined)) return 'True';
  if (replacing.length > 0) return 'Conditional';
  return touched.some(({ behaviour }) => behaviour === 'unknown') ? 'unknown' : 'False';
}

/** Whether others have to reckon with a new resource. */
const mayReplace = (touched: readonly Touched[]) => ['True', 'Conditional'].includes(replacementOf(touched));

/** A value without its place; a parameter stands for its default, so that a changed default is a changed value. */
function plain(node: TemplateNode, template: Template): unknown {
  switch (node.kind) {
    case 'text':
      return node.value;
    case 'list':
      return node.items.map((item) => plain(item, template));
    case 'map':
      return Object.fromEntries(
        node.members.map(({ name, value }) => [` ${name}`, plain(value, template)]).sort(),
      );
    case 'call': {
      const values = referencesOf(node).map(({ name }) => template.parameters.get(name)?.default ?? null);
      return node.name === 'Ref' && values[0] ? values[0] : [node.name, plain(node.of, template), values];
    }
  }
}

const same = (a: TemplateNode | undefined, b: TemplateNode | undefined, before: Template, after: Template) =>
  a && b ? JSON.stringify(plain(a, before)) === JSON.stringify(plain(b, after)) : a === b;

function textual(id: string, before: Template, after: Template): Touched[] {
  const [old, now] = [before.resources.get(id), after.resources.get(id)];
  const names = new Set([...(old?.properties.keys() ?? []), ...(now?.properties.keys() ?? [])]);
  return [...names]
    .filter((name) => !same(old?.properties.get(name), now?.properties.get(name), before, after))
    .map((property) => ({ property, behaviour: behaviourOf(now?.type ?? '', property) }));
}

/** Which resources a property names. */
const namedIn = (node: TemplateNode) => [...callsIn(node)].flatMap(referencesOf).map(({ name }) => name);

/** What an update from one template to the other does to each resource, in the order of the templates. */
export function differences(before: Template, after: Template): Change[] {
  const touched = new Map<string, Touched[]>();
  for (const id of after.resources.keys())
    if (before.resources.has(id)) touched.set(id, textual(id, before, after));
  follow(touched, after);
  const changes = [...after.resources].flatMap(([id, resource]): Change[] => {
    const old = before.resources.get(id);
    if (!old) return [{ kind: 'add', id, resource }];
    if (old.type !== resource.type) return [{ kind: 'retyped', id, resource }];
    const properties = touched.get(id) ?? [];
    return properties.length > 0 ? [{ kind: 'modify', id, resource, touched: properties }] : [];
  });
  const removed = [...before.resources]
    .filter(([id]) => !after.resources.has(id))
    .map(([id, resource]): Change => ({ kind: 'remove', id, resource }));
  return [...changes, ...removed];
}

/** A replaced resource touches those that name it, and one of these may be replaced for that reason in turn. */
function follow(touched: Map<string, Touched[]>, after: Template): void {
  const waiting = [...touched].filter(([, properties]) => mayReplace(properties)).map(([id]) => id);
  const followed = new Set<string>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (followed.has(id)) continue;
    followed.add(id);
    for (const [other, properties] of touched) {
      const resource = after.resources.get(other);
      for (const [property, node] of resource?.properties ?? []) {
        if (!namedIn(node).includes(id) || properties.some((found) => found.property === property)) continue;
        properties.push({ property, behaviour: behaviourOf(resource?.type ?? '', property), through: id });
      }
      if (mayReplace(properties)) waiting.push(other);
    }
  }
}
