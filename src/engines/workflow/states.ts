import type { JsonNode } from '#engines/json';
import { nearest } from '#engines/nearest';
import { failAt } from '#engines/text-fault';
import { listed } from '#engines/words';
import { conditionOf } from './condition.ts';
import {
  type Fields,
  fieldsOf,
  flagIn,
  itemsIn,
  itemsOf,
  nodeIn,
  numberIn,
  pathIn,
  required,
  targetIn,
  textIn,
  textOf,
} from './fields.ts';
import type { Catcher, Machine, State } from './machine.ts';
import { errorsIn, retriersOf } from './retry.ts';
import { templateOf } from './template.ts';
import { dataOf, pathOf } from './value.ts';

const common = ['Type', 'Comment', 'QueryLanguage', 'InputPath', 'OutputPath'];
const onward = ['Next', 'End'];
const working = ['Parameters', 'ResultSelector', 'ResultPath', 'Retry', 'Catch'];
/** More than any execution lasts; AWS's own bound of these fields. */
const secondsMax = 99_999_999;

const fieldsOfType = {
  Task: [...common, ...onward, ...working, 'Resource', 'TimeoutSeconds'],
  Parallel: [...common, ...onward, ...working, 'Branches'],
  Pass: [...common, ...onward, 'Parameters', 'Result', 'ResultPath'],
  Wait: [...common, ...onward, 'Seconds', 'SecondsPath'],
  Choice: [...common, 'Choices', 'Default'],
  Succeed: common,
  Fail: ['Type', 'Comment', 'QueryLanguage', 'Error', 'Cause'],
};
const types = Object.keys(fieldsOfType) as (keyof typeof fieldsOfType)[];

function typeOf(node: JsonNode, what: string): keyof typeof fieldsOfType {
  const member = node.kind === 'object' ? node.members.find(({ name }) => name === 'Type') : undefined;
  if (!member) failAt(node.at, `${what} needs a “Type”: ${listed(types, 'or')}.`);
  const text = textOf(member.value, 'Type');
  if (text === 'Map')
    failAt(member.value.at, 'Map is left out here: it is like a Parallel, with a branch for each item.');
  const type = types.find((known) => known === text);
  const meant = nearest(text, types);
  return (
    type ??
    failAt(
      member.value.at,
      `There is no type “${text.slice(0, 20)}”. ${meant ? `Write "${meant}".` : `The types are ${listed(types)}.`}`,
    )
  );
}

/** Throws a TextFault where a machine or a state asks for JSONata. */
export function checkLanguage(fields: Fields): void {
  const node = nodeIn(fields, 'QueryLanguage');
  if (node && textOf(node, 'QueryLanguage') !== 'JSONPath')
    failAt(node.at, 'This page runs JSONPath, the default. Write "JSONPath", or leave QueryLanguage out.');
}

function nextIn(fields: Fields): string | undefined {
  const next = textIn(fields, 'Next');
  const end = flagIn(fields, 'End') ?? false;
  if (next !== undefined && end) failAt(fields.at, `${fields.what} has both Next and End. Keep one.`);
  if (next === undefined && !end)
    failAt(fields.at, `${fields.what} leads nowhere. Add "Next": "…" or "End": true.`);
  return next;
}

const catchersIn = (fields: Fields): readonly Catcher[] =>
  itemsIn(fields, 'Catch').map((node, index, all) => {
    const catcher = fieldsOf(node, 'A catcher', ['ErrorEquals', 'Next', 'ResultPath', 'Comment']);
    return {
      errors: errorsIn(catcher, index === all.length - 1),
      next: textOf(required(catcher, 'Next', 'the state to go to'), 'Next'),
      resultPath: targetIn(catcher, 'ResultPath'),
    };
  });

const templateIn = (fields: Fields, name: string) => {
  const node = nodeIn(fields, name);
  return node && templateOf(node);
};

function secondsIn(fields: Fields) {
  const path = nodeIn(fields, 'SecondsPath');
  if (path && nodeIn(fields, 'Seconds'))
    failAt(path.at, `${fields.what} has both Seconds and SecondsPath. Keep one.`);
  if (path) return pathOf(textOf(path, 'SecondsPath'), path.at);
  const seconds = numberIn(fields, 'Seconds', { min: 0, max: secondsMax, whole: true });
  return seconds ?? failAt(fields.at, `${fields.what} needs “Seconds”. Add "Seconds": 10.`);
}

function rulesIn(fields: Fields) {
  return itemsOf(required(fields, 'Choices', 'a list of rules'), 'Choices').map((node) => {
    const condition = conditionOf(node, true);
    const next = node.kind === 'object' ? node.members.find(({ name }) => name === 'Next') : undefined;
    if (!next) failAt(node.at, 'A rule needs “Next”, the state to go to.');
    return { condition, next: textOf(next.value, 'Next') };
  });
}

/** Reads one state; `branch` reads the machines within it. */
export function stateOf(name: string, node: JsonNode, branch: (node: JsonNode) => Machine): State {
  const what = `“${name.slice(0, 40)}”`;
  const type = typeOf(node, what);
  const fields = fieldsOf(node, `${what} (${type})`, fieldsOfType[type]);
  checkLanguage(fields);
  const base = { name, inputPath: pathIn(fields, 'InputPath'), outputPath: pathIn(fields, 'OutputPath') };
  const work = () => ({
    parameters: templateIn(fields, 'Parameters'),
    resultSelector: templateIn(fields, 'ResultSelector'),
    resultPath: targetIn(fields, 'ResultPath'),
    retry: retriersOf(itemsIn(fields, 'Retry')),
    catch: catchersIn(fields),
  });
  switch (type) {
    case 'Task': {
      const resource = required(fields, 'Resource', '"Resource": "arn:aws:states:::lambda:invoke"');
      if (!/^arn:aws[\w-]*:/.test(textOf(resource, 'Resource')))
        failAt(resource.at, 'Resource is an ARN, such as "arn:aws:states:::lambda:invoke".');
      const timeout = numberIn(fields, 'TimeoutSeconds', { min: 1, max: secondsMax, whole: true });
      return { ...base, ...work(), type, next: nextIn(fields), timeout };
    }
    case 'Parallel': {
      const branches = itemsOf(required(fields, 'Branches', 'a list of machines'), 'Branches').map(branch);
      return { ...base, ...work(), type, next: nextIn(fields), branches };
    }
    case 'Pass': {
      const result = nodeIn(fields, 'Result');
      return {
        ...base,
        type,
        next: nextIn(fields),
        parameters: templateIn(fields, 'Parameters'),
        result: result && dataOf(result),
        resultPath: targetIn(fields, 'ResultPath'),
      };
    }
    case 'Wait':
      return { ...base, type, next: nextIn(fields), seconds: secondsIn(fields) };
    case 'Choice':
      return { ...base, type, rules: rulesIn(fields), otherwise: textIn(fields, 'Default') };
    case 'Succeed':
      return { ...base, type };
    case 'Fail':
      return { ...base, type, error: textIn(fields, 'Error') ?? '', cause: textIn(fields, 'Cause') ?? '' };
  }
}
