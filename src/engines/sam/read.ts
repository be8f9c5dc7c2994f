import { meantOr } from '#engines/nearest';
import type { TemplateMember, TemplateNode } from '#engines/template/node';
import { parseTemplate } from '#engines/template/parse';
import { failAt } from '#engines/text-fault';

export interface SamResource {
  id: string;
  at: number;
  type: string;
  /** Those of Globals included. */
  properties: ReadonlyMap<string, TemplateNode>;
}

const transform = 'AWS::Serverless-2016-10-31';
const sections = [
  'AWSTemplateFormatVersion',
  'Transform',
  'Globals',
  'Description',
  'Metadata',
  'Parameters',
  'Mappings',
  'Conditions',
  'Resources',
  'Outputs',
];
const serverless = 'AWS::Serverless::';
/** The types that this page expands. */
export const expanded = [
  'Function',
  'Api',
  'HttpApi',
  'SimpleTable',
  'LayerVersion',
  'StateMachine',
  'Application',
].map((name) => `${serverless}${name}`);

/** The names of a map with their values, none where there is no node. Throws a TextFault at anything else. */
export const membersOf = (node: TemplateNode | undefined, what: string): readonly TemplateMember[] =>
  node === undefined
    ? []
    : node.kind === 'map'
      ? node.members
      : failAt(node.at, `${what} holds names with values: write “Name: …”.`);

/** The same by name. */
export const mapOf = (node: TemplateNode | undefined, what: string): ReadonlyMap<string, TemplateNode> =>
  new Map(membersOf(node, what).map(({ name, value }) => [name, value]));

/** The text of a node; undefined where it is missing, or worked out by a function. */
export const textOf = (node: TemplateNode | undefined): string | undefined =>
  node?.kind === 'text' ? node.value : undefined;

/** Reads a SAM template, or throws a TextFault with the place of what is wrong. */
export function readSam(text: string): SamResource[] {
  const root = parseTemplate(text);
  for (const { name, at } of membersOf(root, 'A template')) {
    if (sections.includes(name)) continue;
    failAt(
      at,
      `A SAM template has no “${name.slice(0, 40)}”. ${meantOr(name, sections, `The sections are ${sections.join(', ')}.`)}`,
    );
  }
  const found = mapOf(root, 'A template');
  const named = found.get('Transform');
  const transforms = named?.kind === 'list' ? named.items : [named];
  if (!transforms.some((each) => textOf(each) === transform))
    failAt(
      named?.at ?? root.at,
      `Without “Transform: ${transform}” CloudFormation knows none of these types. Write it like this.`,
    );
  const resources = membersOf(found.get('Resources'), 'Resources');
  if (resources.length === 0) failAt(root.at, 'A template needs Resources with at least one resource in it.');
  const globals = mapOf(found.get('Globals'), 'Globals');
  return resources.map((member) => resourceOf(member, globals));
}

function resourceOf(
  { name: id, at, value }: TemplateMember,
  globals: ReadonlyMap<string, TemplateNode>,
): SamResource {
  if (!/^[A-Za-z0-9]+$/.test(id))
    failAt(at, `“${id.slice(0, 40)}” is no logical ID: write letters and digits alone.`);
  const members = mapOf(value, `Resource ${id}`);
  const typed =
    members.get('Type') ?? failAt(at, `Resource ${id} has no Type. Add “Type: ${serverless}Function”.`);
  const type = textOf(typed) ?? failAt(typed.at, 'A Type is a text, without functions.');
  const isServerless = type.startsWith(serverless);
  if (isServerless && !expanded.includes(type)) {
    failAt(
      typed.at,
      `This page does not expand the type “${type.slice(0, 60)}”. ${meantOr(type, expanded, `It expands ${expanded.join(', ')}.`)}`,
    );
  }
  if (!/^(AWS|Alexa|Custom|[A-Za-z0-9]+)::[A-Za-z0-9]+(::[A-Za-z0-9]+)*$/.test(type))
    failAt(
      typed.at,
      `“${type.slice(0, 60)}” is no resource type. Write such as ${serverless}Function or AWS::S3::Bucket.`,
    );
  const shared = isServerless ? mapOf(globals.get(type.slice(serverless.length)), 'Globals') : [];
  const own = mapOf(members.get('Properties'), 'Properties');
  return { id, at, type, properties: new Map([...shared, ...own]) };
}
