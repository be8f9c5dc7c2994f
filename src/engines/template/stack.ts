import { nearest } from '#engines/nearest';
import type { Resource, Template } from './document.ts';
import { Evaluator, type Site } from './evaluate.ts';
import { type Instance, type Kind, kinds } from './identifiers.ts';
import type { Reference } from './node.ts';
import { type Place, pseudo } from './place.ts';
import { Refusal } from './refusal.ts';
import { isGone, type Value } from './value.ts';

interface Found {
  value: Value;
  rule: string;
}

/** A template with its parameters filled in, at a place: it knows what each name stands for. */
export class Stack {
  readonly template: Template;
  readonly place: Place;
  private readonly values: ReadonlyMap<string, string>;
  private readonly pseudo: ReadonlyMap<string, Value>;
  private readonly names = new Map<string, string>();
  private readonly naming: string[] = [];

  constructor(template: Template, place: Place, values: ReadonlyMap<string, string>) {
    this.template = template;
    this.place = place;
    this.values = values;
    this.pseudo = pseudo(place);
    for (const name of values.keys())
      if (!template.parameters.has(name)) throw new Refusal(`The template has no parameter “${name}”.`);
    for (const [name, parameter] of template.parameters)
      if ((values.get(name) ?? parameter.default) === undefined)
        throw new Refusal(`The parameter ${name} has neither a value nor a Default.`);
  }

  /** What Ref of a name gives. */
  reference(name: string, site: Site): Found {
    const fixed = this.pseudo.get(name);
    if (fixed !== undefined) return { value: fixed, rule: 'a pseudo parameter: CloudFormation fills it in' };
    const parameter = this.template.parameters.get(name);
    if (parameter) return this.parameter(name, parameter.type);
    const { kind, instance, type } = this.resource(name, site);
    return { value: this.name(name, () => kind.ref(instance)), rule: `of an ${type}: ${kind.gives}` };
  }

  /** What Fn::GetAtt gives. */
  attribute(reference: Reference | undefined, site: Site): Found {
    const { name, attribute } = reference ?? {};
    if (name === undefined || attribute === undefined)
      throw new Refusal('Fn::GetAtt takes a logical ID and an attribute, such as Orders.Arn.');
    if (this.template.parameters.has(name))
      throw new Refusal(`${name} is a parameter: it has no attributes.`);
    const { kind, instance, type } = this.resource(name, site);
    const gives = Object.hasOwn(kind.attributes, attribute) ? kind.attributes[attribute] : undefined;
    if (!gives) {
      const names = Object.keys(kind.attributes);
      const meant = nearest(attribute, names) ?? names.join(', ');
      throw new Refusal(`This page knows no attribute “${attribute}” of an ${type}. It knows ${meant}.`);
    }
    return {
      value: this.name(`${name}.${attribute}`, () => gives(instance)),
      rule: `an attribute of an ${type}`,
    };
  }

  private parameter(name: string, type: string): Found {
    const text = this.values.get(name) ?? this.template.parameters.get(name)?.default ?? '';
    if (type.startsWith('AWS::SSM::'))
      throw new Refusal(`The value of ${name} stands in Parameter Store, which this page cannot ask.`);
    const list = type === 'CommaDelimitedList' || type.startsWith('List<');
    return list
      ? {
          value: text.split(',').map((item) => item.trim()),
          rule: 'a parameter of a list type: its value, cut at commas',
        }
      : { value: text, rule: 'a parameter: its value' };
  }

  /** Refuses a name that stands for nothing, or that may not be used here; whether it exists is asked when it is used. */
  mustKnow(name: string, site: Site): void {
    if (!this.pseudo.has(name) && !this.template.parameters.has(name)) this.declared(name, site);
  }

  private declared(name: string, site: Site): Resource {
    const resource = this.template.resources.get(name);
    if (!resource && this.template.conditions.has(name))
      throw new Refusal(`${name} is a condition: Fn::If asks it, and Condition inside another one.`);
    if (!resource) {
      const meant = nearest(name, [
        ...this.template.resources.keys(),
        ...this.template.parameters.keys(),
        ...this.pseudo.keys(),
      ]);
      throw new Refusal(
        `“${name}” is neither a parameter nor a resource of the template.${meant ? ` Perhaps you mean ${meant}.` : ''}`,
      );
    }
    if (site !== 'property')
      throw new Refusal(
        site === 'condition'
          ? `Conditions may not name a resource such as ${name}: they decide which resources there will be.`
          : `Fn::ImportValue may not depend on a resource such as ${name}.`,
      );
    return resource;
  }

  private resource(name: string, site: Site): { kind: Kind; instance: Instance; type: string } {
    const resource = this.declared(name, site);
    if (resource.condition !== undefined && !new Evaluator(this).condition(resource.condition))
      throw new Refusal(`${name} does not exist: its condition ${resource.condition} is false.`);
    const kind = kinds.get(resource.type);
    if (!kind)
      throw new Refusal(
        `This page does not know what Ref gives for ${resource.type}. It knows ${[...kinds.keys()].map((type) => type.slice(5)).join(', ')}.`,
      );
    return { kind, type: resource.type, instance: this.instance(name, resource) };
  }

  private instance(id: string, { properties }: Resource): Instance {
    return {
      id,
      place: this.place,
      property: (name) => {
        const node = properties.get(name);
        if (!node) return undefined;
        const evaluator = new Evaluator(this);
        const value = evaluator.value(node, 'property');
        if (isGone(value)) return undefined;
        if (typeof value === 'string') return value;
        throw new Refusal(`${name} of ${id} has to be a text.`);
      },
    };
  }

  /** A name may be built from other names: each is worked out once, and a circle is refused. */
  private name(path: string, work: () => string): string {
    const known = this.names.get(path);
    if (known !== undefined) return known;
    if (this.naming.includes(path))
      throw new Refusal(`${path.split('.')[0]} depends on itself, in a circle.`);
    this.naming.push(path);
    try {
      const name = work();
      this.names.set(path, name);
      return name;
    } finally {
      this.naming.pop();
    }
  }
}
