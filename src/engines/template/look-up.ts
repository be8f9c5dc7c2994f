import type { Evaluator, Site } from './evaluate.ts';
import { callsIn, type TemplateNode } from './node.ts';
import { Refusal } from './refusal.ts';
import { inside, type Value } from './value.ts';

/** Fn::FindInMap: map, top-level key, second-level key and, with AWS::LanguageExtensions, a default. */
export function lookUp(evaluator: Evaluator, of: TemplateNode, site: Site) {
  const { template } = evaluator.stack;
  const items = of.kind === 'list' ? of.items : [];
  const preset = items[3];
  if (items.length !== 3 && !(items.length === 4 && template.extended && isDefault(preset)))
    throw new Refusal(
      items.length === 4
        ? 'A DefaultValue for Fn::FindInMap needs “Transform: AWS::LanguageExtensions”, and stands as “DefaultValue: …”.'
        : 'Fn::FindInMap takes a map, a top-level key and a second-level key.',
    );
  plainKeys(items.slice(0, 3), template.extended);
  const [map = '', top = '', second = ''] = items
    .slice(0, 3)
    .map((item) => evaluator.text(item, 'What Fn::FindInMap looks for', site));
  const numbers = `!FindInMap [${[map, top, second].map(inside).join(', ')}]`;
  const rows = template.mappings.get(map);
  if (!rows && !preset) throw new Refusal(`Mappings has no map “${map}”.${evaluator.near(map, 'mappings')}`);
  const found = rows?.get(top)?.get(second);
  if (found) return { value: plain(found), rule: `map ${map}, row ${top}, column ${second}`, numbers };
  if (preset?.kind === 'map') {
    const [chosen] = preset.members;
    if (chosen)
      return { value: evaluator.value(chosen.value, site), rule: 'no such key, so the default', numbers };
  }
  const row = rows?.get(top);
  throw new Refusal(
    row
      ? `The row ${top} of ${map} has no key “${second}”: it has ${[...row.keys()].join(', ')}.`
      : `The map ${map} has no key “${top}”: it has ${[...(rows?.keys() ?? [])].join(', ')}.`,
  );
}

const isDefault = (node: TemplateNode | undefined) =>
  node?.kind === 'map' && node.members.length === 1 && node.members[0]?.name === 'DefaultValue';

function plainKeys(items: readonly TemplateNode[], extended: boolean): void {
  const other = items
    .flatMap((item) => [...callsIn(item)])
    .find(({ name }) => name !== 'Ref' && name !== 'FindInMap');
  if (other && !extended)
    throw new Refusal(
      `Inside Fn::FindInMap only Ref and FindInMap may stand, and this is ${other.name}; AWS::LanguageExtensions allows more.`,
    );
}

function plain(node: TemplateNode): Value {
  if (node.kind === 'list') return node.items.map(plain);
  return node.kind === 'text' ? node.value : '';
}
