import { fail, type Reading } from '#engines/reading';
import { matches, readPattern } from '../policy/pattern.ts';
import { type HttpRequest, headerOf } from './http-request.ts';
import { holdsAddress, type Range, readRange } from './ip.ts';

/** One condition: its values are alternatives. */
export type Condition =
  | { kind: 'host' | 'path' | 'method'; values: readonly string[] }
  | { kind: 'query'; values: readonly { key: string | undefined; value: string }[] }
  | { kind: 'header'; name: string; values: readonly string[] }
  | { kind: 'source'; values: readonly Range[] };

const kinds = 'host, path, query, header, method or source';

function faultOf(kind: string, value: string): string | undefined {
  if (kind === 'host') {
    if (!/^[a-z0-9.*?-]{1,128}$/i.test(value))
      return `“${value.slice(0, 24)}” is no host. Write such as www.example.com.`;
    if (!/\.[a-z*?]+$/i.test(value))
      return `“${value.slice(0, 24)}” has no dot with letters behind it. Write such as *.example.com.`;
  }
  if (kind === 'path') {
    if (value.includes('='))
      return 'a path has no “=” in it. For what follows the “?”, write such as query paid=yes.';
    if (!/^[*/][\w.$/~"'@:+&*?-]{0,127}$/.test(value))
      return `“${value.slice(0, 24)}” is no path pattern. Write such as /orders/*.`;
  }
  if (kind === 'method' && !/^[\w-]{1,40}$/.test(value))
    return `“${value.slice(0, 24)}” is no method. Write it in full, such as POST: wildcards do not work here.`;
  return undefined;
}

/** Reads “host *.example.com or example.com”. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html */
export function readCondition(text: string): Reading<Condition> {
  const [kind = '', ...words] = text.split(/\s+/);
  const name = kind === 'header' ? (words.shift() ?? '') : '';
  const values = words
    .join(' ')
    .split(/ or /)
    .map((value) => value.trim());
  if (values.some((value) => value === ''))
    return fail(
      `“${text.slice(0, 24)}” has no value. Write such as ${kind === 'header' ? 'header User-Agent *Mobile*' : 'path /orders/*'}, with or between values.`,
    );
  switch (kind) {
    case 'host':
    case 'path':
    case 'method': {
      const fault = values.map((value) => faultOf(kind, value)).find((each) => each !== undefined);
      return fault === undefined ? { ok: true, value: { kind, values } } : fail(fault);
    }
    case 'query':
      return {
        ok: true,
        value: {
          kind,
          values: values.map((value) => {
            const at = value.indexOf('=');
            return at < 0
              ? { key: undefined, value }
              : { key: value.slice(0, at), value: value.slice(at + 1) };
          }),
        },
      };
    case 'header':
      return /^[\w-]{1,40}$/.test(name)
        ? { ok: true, value: { kind, name, values } }
        : fail(`“${name.slice(0, 24)}” is no name of a header. Write such as header User-Agent *Mobile*.`);
    case 'source': {
      const ranges: Range[] = [];
      for (const value of values) {
        const range = readRange(value);
        if (!range.ok) return range;
        ranges.push(range.value);
      }
      return { ok: true, value: { kind, values: ranges } };
    }
    default:
      return fail(`“${kind.slice(0, 24)}” is no condition. Write ${kinds}.`);
  }
}

const like = (pattern: string, text: string): boolean =>
  matches(readPattern(pattern, { wildcards: true }), text);
const likeAnyCase = (pattern: string, text: string): boolean =>
  like(pattern.toLowerCase(), text.toLowerCase());

const pairsOf = (query: string) =>
  query.split('&').map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? { key: pair, value: '' } : { key: pair.slice(0, at), value: pair.slice(at + 1) };
  });

/** Whether one of the condition's values fits. Case counts for paths and methods. */
export function holds(condition: Condition, request: HttpRequest): boolean {
  switch (condition.kind) {
    case 'host':
      return condition.values.some((pattern) => likeAnyCase(pattern, request.host));
    case 'path':
      return condition.values.some((pattern) => like(pattern, request.path));
    case 'method':
      return condition.values.includes(request.method);
    case 'query':
      return condition.values.some((wanted) =>
        pairsOf(request.query).some(
          ({ key, value }) =>
            (wanted.key === undefined || likeAnyCase(wanted.key, key)) && likeAnyCase(wanted.value, value),
        ),
      );
    case 'header': {
      const value = headerOf(request, condition.name);
      return value !== undefined && condition.values.some((pattern) => likeAnyCase(pattern, value));
    }
    case 'source':
      return condition.values.some((range) => holdsAddress(range, request.from));
  }
}
