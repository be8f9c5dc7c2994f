import type { ScriptRequest } from '#engines/network/cors';
import { originOf } from '#engines/network/origin';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];
/** Headers that browsers write themselves; a script's attempt is ignored. */
const browsersOwn =
  /^(host|origin|cookie|connection|content-length|referer|accept-encoding|access-control-.*|sec-.*)$/i;
const example = 'PUT https://posters.s3.amazonaws.com/a.jpg';
const headersMax = 10;

/** Reads a request such as `PUT https://… ` with one header a line below; a string says what is wrong with it. */
export function readRequest(text: string): ScriptRequest | string {
  const [first = '', ...lines] = text.trim().split(/\r?\n/);
  const [, method = '', url = '', more] = /^(\S+)\s+(\S+)(\s.*)?$/.exec(first.trim()) ?? [];
  if (url === '') return `The first line has a method and a URL, such as ${example}.`;
  if (!methods.includes(method.toUpperCase()))
    return `“${method.slice(0, 20)}” is no method. Write one of ${methods.join(', ')}.`;
  const target = originOf(url);
  if (!target || more)
    return `The URL begins with http:// or https:// and has no spaces, such as in ${example}.`;
  if (lines.length > headersMax)
    return `Up to ${headersMax} headers are read here. Remove ${lines.length - headersMax}.`;
  const headers: { name: string; value: string }[] = [];
  for (const line of lines.filter((each) => each.trim() !== '')) {
    const [, name = '', value = ''] = /^\s*([\w!#$%&'*+.^`|~-]{1,60}):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === '')
      return `“${line.trim().slice(0, 30)}” is no header. Write name, colon, value, such as Content-Type: image/png.`;
    if (browsersOwn.test(name))
      return `${name} is written by the browser, never by a script. Remove the line.`;
    headers.push({ name, value });
  }
  return { method: method.toUpperCase(), target: target.origin, path: target.path, headers };
}

export const requestFault = (text: string): string | undefined => {
  const request = readRequest(text);
  return typeof request === 'string' ? request : undefined;
};
