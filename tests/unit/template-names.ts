import { isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';

const sub = /\$\{([\w:]+)(?:\.[\w.]+)?\}/g;
const text = (node: unknown) => (isScalar(node) ? String(node.value) : undefined);
const first = (node: unknown) => (isSeq(node) ? text(node.items[0]) : text(node)?.split('.')[0]);

/** The names that one function or attribute refers to; a Sub's own map declares names too. */
function namesIn(how: string, node: unknown): (string | undefined)[] {
  if (how === 'Sub') {
    const [written, map] = isSeq(node) ? node.items : [node];
    const own = isMap(map) ? map.items.map(({ key }) => text(key)) : [];
    const names = Array.from((text(written) ?? '').matchAll(sub), ([, name]) => name);
    return names.filter((name) => !own.includes(name));
  }
  if (how === 'Ref' || how === 'Condition') return [text(node)];
  if (how === 'DependsOn') return isSeq(node) ? node.items.map(text) : [text(node)];
  return ['GetAtt', 'If', 'FindInMap'].includes(how) ? [first(node)] : [];
}

/** The names that a CloudFormation template refers to and declares nowhere: what CloudFormation would refuse. */
export function undeclaredNames(code: string): string[] {
  const document = parseDocument(code);
  const declared = ['Parameters', 'Mappings', 'Conditions', 'Resources'].flatMap((section) => {
    const node: unknown = document.get(section);
    return isMap(node) ? node.items.map(({ key }) => text(key)) : [];
  });
  const named: (string | undefined)[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      const how = text(key) ?? '';
      if (how.startsWith('Fn::ForEach::')) declared.push(first(value));
      else named.push(...namesIn(how.replace('Fn::', ''), value));
    },
    Node(_, node: Node) {
      if ('tag' in node && node.tag?.startsWith('!')) named.push(...namesIn(node.tag.slice(1), node));
    },
  });
  return named
    .filter((name) => name !== undefined)
    .filter((name) => !name.startsWith('AWS::') && !declared.includes(name));
}
