import { type JsonNode, parseJson } from '#engines/json';
import { meantOr } from '#engines/nearest';
import { failAt, faultOf } from '#engines/text-fault';

/** One rule of a bucket's CORS configuration, as the console shows it. */
export interface CorsRule {
  AllowedOrigins: readonly string[];
  AllowedMethods: readonly string[];
  AllowedHeaders?: readonly string[];
  ExposeHeaders?: readonly string[];
  MaxAgeSeconds?: number;
}

const names = ['ID', 'AllowedOrigins', 'AllowedMethods', 'AllowedHeaders', 'ExposeHeaders', 'MaxAgeSeconds'];
const methods = ['GET', 'PUT', 'POST', 'DELETE', 'HEAD'];

function strings(node: JsonNode, name: string): { at: number; value: string }[] {
  if (node.kind !== 'array') failAt(node.at, `${name} is a list: write ["…"].`);
  return node.items.map((item) =>
    item.kind === 'string'
      ? { at: item.at, value: item.value }
      : failAt(item.at, `${name} is a list of strings in double quotes.`),
  );
}

function checkRule(rule: JsonNode): void {
  if (rule.kind !== 'object') failAt(rule.at, 'A rule is an object: write { … }.');
  for (const { name, at, value } of rule.members) {
    if (!names.includes(name)) {
      failAt(
        at,
        `A rule has no “${name.slice(0, 40)}”. ${meantOr(name, names, `The names are ${names.join(', ')}.`)}`,
      );
    }
    if (name === 'MaxAgeSeconds') {
      if (value.kind !== 'number' || value.value < 0 || !Number.isInteger(value.value))
        failAt(value.at, 'MaxAgeSeconds is a whole number, such as 3000, without quotes.');
    } else if (name === 'ID') {
      if (value.kind !== 'string') failAt(value.at, 'An ID is a string.');
    } else {
      for (const { at: itemAt, value: text } of strings(value, name)) checkItem(name, text, itemAt);
    }
  }
  for (const name of ['AllowedOrigins', 'AllowedMethods']) {
    const member = rule.members.find((each) => each.name === name);
    if (!member)
      failAt(
        rule.at,
        `This rule has no ${name}. Add it, such as "${name}": ["${name === 'AllowedMethods' ? 'GET' : '*'}"].`,
      );
    if (member.value.kind === 'array' && member.value.items.length === 0)
      failAt(member.value.at, `${name} is empty, so the rule would fit nothing. Name at least one.`);
  }
}

function checkItem(name: string, text: string, at: number): void {
  const stars = text.split('*').length - 1;
  if (name === 'AllowedMethods' && !methods.includes(text)) {
    const advice =
      text === 'OPTIONS' ? 'S3 answers preflights by itself. Name the method that follows' : 'Write';
    failAt(at, `“${text.slice(0, 20)}” cannot be allowed. ${advice}: ${methods.join(', ')}.`);
  }
  if ((name === 'AllowedOrigins' || name === 'AllowedHeaders') && stars > 1)
    failAt(at, `“${text.slice(0, 40)}” has ${stars} wildcards. One * is allowed.`);
  if (name === 'ExposeHeaders' && stars > 0) failAt(at, 'ExposeHeaders has no wildcards: name each header.');
}

/** What S3 would refuse in a list of CORS rules, with its place; undefined when it is whole. */
export function rulesFault(text: string, rulesMax: number): string | undefined {
  return faultOf(text, () => {
    const root = parseJson(text);
    if (root.kind === 'object' && root.members[0]?.name === 'CORSRules')
      failAt(root.at, 'The console takes the list alone: write what stands after "CORSRules".');
    if (root.kind !== 'array') failAt(root.at, 'The configuration is a list of rules: write [ { … } ].');
    if (root.items.length > rulesMax)
      failAt(root.at, `A bucket has up to ${rulesMax} rules. Remove ${root.items.length - rulesMax}.`);
    for (const rule of root.items) checkRule(rule);
  });
}
