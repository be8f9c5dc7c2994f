import { networkOf } from '#engines/addresses';
import type { JsonNode } from '#engines/json';
import { nearest } from '#engines/nearest';
import { failAt } from '#engines/text-fault';
import { operatorParts } from './condition.ts';
import { booleanOf, dateOf, numberOf, operators } from './operators.ts';

const names = [...Object.keys(operators), 'Null'];

function checkOperator(name: string, at: number): string {
  const { set, base, ifExists } = operatorParts(name);
  if (base === 'Null' && (set !== undefined || ifExists))
    failAt(at, 'Null asks whether a key exists and stands alone. Write "Null".');
  if (names.includes(base)) return base;
  const [, prefix] = /^(\w+):/.exec(name) ?? [];
  if (prefix !== undefined && set === undefined)
    failAt(at, `“${prefix.slice(0, 30)}:” is no set operator. Write ForAllValues: or ForAnyValue:.`);
  const meant = nearest(base, names);
  failAt(
    at,
    `There is no operator “${name.slice(0, 40)}”. ${meant ? `Did you mean ${meant}?` : 'StringEquals is the commonest.'}`,
  );
}

/** What a value of this operator must look like; undefined where any text will do. */
function expected(operator: string, value: string): string | undefined {
  // A variable is filled in only when a request comes.
  if (value.includes('${')) return undefined;
  if (operator === 'Bool' || operator === 'Null')
    return booleanOf(value) === undefined ? '"true" or "false"' : undefined;
  if (operator.startsWith('Numeric'))
    return numberOf(value) === undefined ? 'a number, such as "10"' : undefined;
  if (operator.startsWith('Date'))
    return dateOf(value) === undefined ? 'a date such as "2026-11-29T12:00:00Z"' : undefined;
  if (operator.endsWith('IpAddress'))
    return networkOf(value) ? undefined : 'an address or a block such as "203.0.113.0/24"';
  if (operator.startsWith('Arn'))
    return /^arn:([^:]*:){4}.+$/s.test(value) || value === '*' ? undefined : 'an ARN with its five colons';
  return undefined;
}

/** Checks a Condition element: operators, keys and the form of their values. */
export function checkConditions(node: JsonNode): void {
  if (node.kind !== 'object')
    failAt(node.at, 'Condition is an object: { "StringEquals": { "aws:PrincipalTag/team": "red" } }.');
  for (const { name, at, value: keys } of node.members) {
    const operator = checkOperator(name, at);
    if (keys.kind !== 'object') failAt(keys.at, `${name} holds an object of keys and values.`);
    for (const { name: key, at: keyAt, value } of keys.members) {
      if (!/^[\w-]+(\.[\w.-]+)?:.+$/.test(key))
        failAt(
          keyAt,
          `“${key.slice(0, 40)}” is no condition key. Write service and name, such as "aws:SourceIp".`,
        );
      const items = value.kind === 'array' ? value.items : [value];
      if (items.length === 0) failAt(value.at, 'A condition without values never holds. Add one.');
      for (const item of items) {
        if (item.kind === 'object' || item.kind === 'array' || item.kind === 'null')
          failAt(item.at, 'A value is a string, a number, true or false.');
        const wanted = expected(operator, String(item.value));
        if (wanted) failAt(item.at, `${name} compares with ${wanted}.`);
      }
    }
  }
}
