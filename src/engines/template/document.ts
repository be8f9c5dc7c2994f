import { meantOr } from '#engines/nearest';
import { failAt } from '#engines/text-fault';
import type { TemplateMember, TemplateNode } from './node.ts';
import { parseTemplate } from './parse.ts';

export interface Parameter {
  type: string;
  default: string | undefined;
}

export interface Resource {
  type: string;
  condition: string | undefined;
  deletionPolicy: string | undefined;
  updateReplacePolicy: string | undefined;
  properties: ReadonlyMap<string, TemplateNode>;
  /** Logical IDs that DependsOn names. */
  dependsOn: readonly string[];
}

/** What this page reads of a template. */
export interface Template {
  /** Whether AWS::LanguageExtensions is among its transforms. */
  extended: boolean;
  parameters: ReadonlyMap<string, Parameter>;
  mappings: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, TemplateNode>>>;
  conditions: ReadonlyMap<string, TemplateNode>;
  resources: ReadonlyMap<string, Resource>;
}

const sections = [
  'AWSTemplateFormatVersion',
  'Description',
  'Metadata',
  'Parameters',
  'Rules',
  'Mappings',
  'Conditions',
  'Transform',
  'Resources',
  'Outputs',
  'Hooks',
];
const attributes = [
  'Type',
  'Properties',
  'Condition',
  'DependsOn',
  'DeletionPolicy',
  'UpdateReplacePolicy',
  'CreationPolicy',
  'UpdatePolicy',
  'Metadata',
];

function membersOf(node: TemplateNode | undefined, what: string): readonly TemplateMember[] {
  if (node === undefined) return [];
  return node.kind === 'map'
    ? node.members
    : failAt(node.at, `${what} holds names with values: write “Name: …”.`);
}

/** Members by name, where only these names may stand. */
function known(
  node: TemplateNode | undefined,
  what: string,
  names: readonly string[],
): Map<string, TemplateNode> {
  const members = membersOf(node, what);
  for (const { name, at } of members) {
    if (names.includes(name)) continue;
    failAt(
      at,
      `${what} has no “${name.slice(0, 40)}”. ${meantOr(name, names, `The names are ${names.join(', ')}.`)}`,
    );
  }
  return new Map(members.map(({ name, value }) => [name, value]));
}

const textOf = (node: TemplateNode, what: string): string =>
  node.kind === 'text' ? node.value : failAt(node.at, `${what} is a text here, without functions.`);

/** Reads a template, or throws a TextFault with the place of what is wrong. */
export function readTemplate(text: string): Template {
  const root = parseTemplate(text);
  const found = known(root, 'A template', sections);
  const resources = membersOf(found.get('Resources'), 'Resources');
  if (resources.length === 0) failAt(root.at, 'A template needs Resources with at least one resource in it.');
  const parameters = membersOf(found.get('Parameters'), 'Parameters');
  for (const { name, at } of [...resources, ...parameters])
    if (!/^[A-Za-z0-9]+$/.test(name))
      failAt(at, `“${name.slice(0, 40)}” is no logical ID: write letters and digits alone.`);
  for (const { name, at } of parameters)
    if (resources.some((resource) => resource.name === name))
      failAt(at, `“${name.slice(0, 40)}” is a parameter and a resource. Rename one of them.`);
  return {
    extended: extendedBy(found.get('Transform')),
    parameters: new Map(parameters.map(({ name, value }) => [name, parameter(name, value)])),
    mappings: new Map(membersOf(found.get('Mappings'), 'Mappings').map(mapping)),
    conditions: new Map(
      membersOf(found.get('Conditions'), 'Conditions').map(({ name, value }) => [name, value]),
    ),
    resources: new Map(resources.map(({ name, value }) => [name, resource(name, value)])),
  };
}

function extendedBy(transform: TemplateNode | undefined): boolean {
  const items = transform?.kind === 'list' ? transform.items : [transform];
  return items.some((item) => item?.kind === 'text' && item.value === 'AWS::LanguageExtensions');
}

function parameter(name: string, node: TemplateNode): Parameter {
  const members = new Map(membersOf(node, `Parameter ${name}`).map(({ name, value }) => [name, value]));
  const type = members.get('Type') ?? failAt(node.at, `Parameter ${name} has no Type. Add “Type: String”.`);
  const preset = members.get('Default');
  return { type: textOf(type, 'A Type'), default: preset && textOf(preset, 'A Default') };
}

function mapping({ name, value }: TemplateMember) {
  const rows = membersOf(value, `Mapping ${name}`).map((row) => {
    quoted(row);
    const cells = membersOf(row.value, `The key ${row.name}`).map((cell) => {
      quoted(cell);
      plainValue(cell.value);
      return [cell.name, cell.value] as const;
    });
    return [row.name, new Map(cells)] as const;
  });
  return [name, new Map(rows)] as const;
}

/** CloudFormation takes a key such as 64 for a number, and keys must be texts. */
function quoted({ name, at, numeric }: TemplateMember): void {
  if (numeric) failAt(at, `A key of a mapping is a text, and ${name} a number. Write "${name}" in quotes.`);
}

function plainValue(node: TemplateNode): void {
  if (node.kind === 'text') return;
  if (node.kind === 'list') for (const item of node.items) plainValue(item);
  else
    failAt(
      node.at,
      'A mapping holds texts and lists of texts. Functions choose from it; they do not stand in it.',
    );
}

function resource(name: string, node: TemplateNode): Resource {
  const found = known(node, `Resource ${name}`, attributes);
  const type = found.get('Type') ?? failAt(node.at, `Resource ${name} has no Type. Add “Type: AWS::…”.`);
  const optional = (attribute: string) => {
    const value = found.get(attribute);
    return value && textOf(value, attribute);
  };
  const depends = found.get('DependsOn');
  return {
    type: textOf(type, 'A Type'),
    condition: optional('Condition'),
    deletionPolicy: optional('DeletionPolicy'),
    updateReplacePolicy: optional('UpdateReplacePolicy'),
    properties: new Map(
      membersOf(found.get('Properties'), 'Properties').map(({ name, value }) => [name, value]),
    ),
    dependsOn: (depends?.kind === 'list' ? depends.items : depends ? [depends] : []).map((item) =>
      textOf(item, 'DependsOn'),
    ),
  };
}
