import { type JsonMember, type JsonNode, parseJson } from '#engines/json';
import { meantOr } from '#engines/nearest';
import { failAt, faultOf } from '#engines/text-fault';
import { fieldsOf, numberIn, required, textOf } from './fields.ts';
import { followers, type Machine, type State } from './machine.ts';
import { checkLanguage, stateOf } from './states.ts';

/** Enough for a Parallel within a Parallel. */
const deepest = 20;
/** https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html */
const nameMax = 80;

/** A machine, or a branch of one; `taken` are the names of all states so far, which must differ. */
function machineOf(node: JsonNode, what: string, taken: Set<string>, outermost: boolean): Machine {
  const own = outermost ? ['Version', 'QueryLanguage', 'TimeoutSeconds'] : [];
  const fields = fieldsOf(node, what, ['Comment', 'StartAt', 'States', ...own]);
  checkLanguage(fields);
  const startAt = required(fields, 'StartAt', 'the name of the first state');
  const states = required(fields, 'States', 'an object of states');
  if (states.kind !== 'object' || states.members.length === 0)
    failAt(states.at, 'States is an object with at least one state.');
  for (const { name, at } of states.members) {
    if (name.length > nameMax) failAt(at, `A state’s name has up to ${nameMax} characters.`);
    if (taken.has(name))
      failAt(at, `“${name}” is the name of another state. Names differ within the whole machine.`);
    taken.add(name);
  }
  const branch = (inner: JsonNode) => machineOf(inner, 'A branch', taken, false);
  const read = new Map(states.members.map(({ name, value }) => [name, stateOf(name, value, branch)]));
  const first = textOf(startAt, 'StartAt');
  checkWays(first, startAt, states.members, read);
  const timeout = numberIn(fields, 'TimeoutSeconds', { min: 1, max: 99_999_999, whole: true });
  return { startAt: first, states: read, timeout };
}

/** Every way must lead to a state of this machine, and every state must be on one. */
function checkWays(
  first: string,
  startAt: JsonNode,
  members: readonly JsonMember[],
  states: ReadonlyMap<string, State>,
): void {
  const refuse = (at: number, target: string) => {
    failAt(
      at,
      `There is no state “${target.slice(0, 40)}” here. ${meantOr(target, [...states.keys()], 'Add it, or name another.')}`,
    );
  };
  if (!states.has(first)) refuse(startAt.at, first);
  for (const { name, value } of members) {
    const state = states.get(name);
    for (const target of state ? followers(state) : [])
      if (!states.has(target)) refuse(placeOf(value, target), target);
  }
  const reached = new Set([first]);
  for (const name of reached) {
    const state = states.get(name);
    for (const target of state ? followers(state) : []) reached.add(target);
  }
  const lost = members.find(({ name }) => !reached.has(name));
  if (lost) failAt(lost.at, `No way leads to “${lost.name}”. Name it in a Next, or remove it.`);
}

/** Where a state names a target. */
function placeOf(node: JsonNode, target: string): number {
  const parts =
    node.kind === 'object' ? node.members.map(({ value }) => value) : node.kind === 'array' ? node.items : [];
  for (const part of parts) {
    if (part.kind === 'string' && part.value === target) return part.at;
    const within = placeOf(part, target);
    if (within !== part.at) return within;
  }
  return node.at;
}

/** Reads a definition. Throws a TextFault with the place of what is wrong. */
export const readMachine = (text: string): Machine =>
  machineOf(parseJson(text, deepest), 'The state machine', new Set(), true);

/** What is wrong with a definition, with its line and column; undefined where it can be run. */
export const machineFault = (text: string): string | undefined => faultOf(text, () => readMachine(text));
