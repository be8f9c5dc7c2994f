/** A value of a template that remembers where it stands in its text. Every scalar is text: CloudFormation knows no numbers. */
export type TemplateNode = { at: number } & (
  | { kind: 'text'; value: string }
  | { kind: 'list'; items: readonly TemplateNode[] }
  | { kind: 'map'; members: readonly TemplateMember[] }
  | { kind: 'call'; name: string; of: TemplateNode }
);

export interface TemplateMember {
  name: string;
  at: number;
  /** Whether the name looks like a number and is not in quotes. */
  numeric: boolean;
  value: TemplateNode;
}

/** Text as one would write it in YAML: in quotes where it would be read as something else. */
export const quotedText = (text: string): string =>
  /^[\w./-][\w.:/-]*$/.test(text) ? text : JSON.stringify(text);

/** A node on one line, with the short forms of the functions. */
export function written(node: TemplateNode): string {
  switch (node.kind) {
    case 'text':
      return quotedText(node.value);
    case 'list':
      return `[${node.items.map(written).join(', ')}]`;
    case 'map':
      return `{ ${node.members.map(({ name, value }) => `${name}: ${written(value)}`).join(', ')} }`;
    case 'call':
      // YAML allows one tag a node, so a function right inside another needs the outer one's full name.
      return node.of.kind === 'call'
        ? `Fn::${node.name}: ${written(node.of)}`
        : `!${node.name} ${node.name === 'GetAtt' ? attributePath(node.of) : written(node.of)}`;
  }
}

function attributePath(node: TemplateNode): string {
  if (node.kind !== 'list') return written(node);
  return node.items.map((item) => (item.kind === 'text' ? item.value : written(item))).join('.');
}

/** All calls inside a node, itself included. */
export function* callsIn(node: TemplateNode): Generator<Extract<TemplateNode, { kind: 'call' }>> {
  if (node.kind === 'list') for (const item of node.items) yield* callsIn(item);
  if (node.kind === 'map') for (const { value } of node.members) yield* callsIn(value);
  if (node.kind !== 'call') return;
  yield node;
  yield* callsIn(node.of);
}

/** The names in the holes of a text for Fn::Sub. */
export const holesIn = (text: string): string[] =>
  Array.from(text.matchAll(/\$\{([^!}][^}]*)\}/g), ([, name = '']) => name.trim());

export interface Reference {
  name: string;
  attribute: string | undefined;
}

/** What a call names: parameters, pseudo parameters and resources, some with an attribute. */
export function referencesOf({ name, of }: Extract<TemplateNode, { kind: 'call' }>): Reference[] {
  if (name === 'Ref' && of.kind === 'text') return [{ name: of.value, attribute: undefined }];
  if (name === 'GetAtt') return [attributeOf(of)].filter((found) => found !== undefined);
  if (name !== 'Sub') return [];
  const [text, own] = of.kind === 'list' ? of.items : [of];
  if (text?.kind !== 'text') return [];
  const given = own?.kind === 'map' ? own.members.map((member) => member.name) : [];
  return holesIn(text.value)
    .filter((hole) => !given.includes(hole))
    .map(split);
}

/** “Orders.Arn” names a resource and an attribute, “AWS::Region” has no attribute. */
export function split(path: string): Reference {
  const dot = path.indexOf('.');
  return dot < 0
    ? { name: path, attribute: undefined }
    : { name: path.slice(0, dot), attribute: path.slice(dot + 1) };
}

/** The argument of Fn::GetAtt: a path, or a list of resource and attribute. */
export function attributeOf(node: TemplateNode): Reference | undefined {
  if (node.kind === 'text') return split(node.value);
  if (node.kind !== 'list') return undefined;
  const [resource, attribute] = node.items;
  return resource?.kind === 'text' && attribute?.kind === 'text' && node.items.length === 2
    ? { name: resource.value, attribute: attribute.value }
    : undefined;
}
