import type { Pair } from './canonical.ts';

export const methods = ['GET', 'PUT', 'HEAD', 'DELETE'] as const;
export type Method = (typeof methods)[number];

export interface RequestLine {
  method: Method;
  path: string;
  query: readonly Pair[];
}

const isMethod = (text: string): text is Method => methods.some((method) => method === text);

/** Reads “PUT /hamlet 2.jpg?partNumber=1”. A fault is one sentence that says what would be right. */
export function parseRequestLine(text: string): RequestLine | string {
  const [, method = '', target = ''] = /^(\S*)\s*(.*)$/.exec(text.trim()) ?? [];
  if (!isMethod(method)) {
    const written = method === '' ? 'Nothing' : `“${method.slice(0, 12)}”`;
    return `${written} is no method here. Write ${methods.join(', ')}, then a path, such as GET /hamlet.jpg.`;
  }
  if (!target.startsWith('/')) return `A path begins with a slash. Write ${method} /hamlet.jpg.`;
  const [path = '', ...rest] = target.split('?');
  const query = rest
    .join('?')
    .split('&')
    .filter((part) => part !== '')
    .map((part): Pair => {
      const [name = '', ...value] = part.split('=');
      return [name, value.join('=')];
    });
  const reserved = query.find(([name]) => /^x-amz-/i.test(name));
  if (reserved) return `“${reserved[0].slice(0, 20)}” is added by the signer. Take it away.`;
  return { method, path, query };
}
