import { fail, piecesOf, type Reading } from '#engines/reading';
import { type Address, readIp } from './ip.ts';

/** One HTTP request as a load balancer sees it. */
export interface HttpRequest {
  method: string;
  scheme: 'http' | 'https';
  host: string;
  port: number;
  path: string;
  /** Without its question mark; empty where there is none. */
  query: string;
  /** The address that opened the connection. */
  from: Address;
  headers: readonly { name: string; value: string }[];
}

const example = 'GET https://www.example.com/orders/17 from 203.0.113.9';
const parts = /^(\S+) +(\w+):\/\/([^/?#:\s]+)(?::(\d{1,5}))?(\/[^?#\s]*)?(?:\?(\S*))? +from +(\S+)$/;

/** Reads “GET https://www.example.com/orders/17?x=1 from 203.0.113.9”, and headers in lines of their own. */
export function readRequest(text: string): Reading<HttpRequest> {
  const [first = '', ...rest] = piecesOf(text);
  const [whole, method = '', scheme = '', host = '', port, path = '/', query = '', address = ''] =
    parts.exec(first) ?? [];
  if (whole === undefined)
    return fail(`The first line is no request. Write method, address and sender, such as ${example}.`);
  if (!/^[\w-]{1,40}$/.test(method))
    return fail(`“${method.slice(0, 20)}” is no method. Write such as GET or POST.`);
  if (scheme !== 'http' && scheme !== 'https')
    return fail(`An Application Load Balancer does not speak ${scheme.slice(0, 20)}. Write http or https.`);
  const from = readIp(address);
  if (!from.ok) return from;
  const headers: { name: string; value: string }[] = [];
  for (const line of rest) {
    const [, name, value = ''] = /^([\w-]{1,40}): *(.*)$/.exec(line) ?? [];
    if (name === undefined)
      return fail(
        `“${line.slice(0, 24)}” is no header. Write name, colon and value, such as User-Agent: curl.`,
      );
    headers.push({ name, value });
  }
  return {
    ok: true,
    value: {
      method,
      scheme,
      host,
      port: port === undefined ? (scheme === 'https' ? 443 : 80) : Number(port),
      path,
      query,
      from: from.value,
      headers,
    },
  };
}

/** The values of all headers of this name, in one: names do not differ by case. */
export function headerOf({ headers }: HttpRequest, name: string): string | undefined {
  const values = headers.filter((header) => header.name.toLowerCase() === name.toLowerCase());
  return values.length === 0 ? undefined : values.map(({ value }) => value).join(', ');
}

/** The address of a request without its scheme's own port. */
export function addressOf({
  scheme,
  host,
  port,
  path,
  query,
}: Omit<HttpRequest, 'from' | 'headers' | 'method'>) {
  const own = port === (scheme === 'https' ? 443 : 80) ? '' : `:${port}`;
  return `${scheme}://${host}${own}${path}${query === '' ? '' : `?${query}`}`;
}
