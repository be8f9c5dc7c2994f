import { parseJson } from '#engines/json';
import { failAt, faultOf } from '#engines/text-fault';

const right = 'Write { "aws:SecureTransport": "true" }, with strings or lists of strings.';

/** What is wrong with the context keys of a request, and what would be right; undefined where they can be read. */
export const contextFault = (text: string): string | undefined =>
  faultOf(text, () => {
    const root = parseJson(text);
    if (root.kind !== 'object') failAt(root.at, `The context is an object of keys and values. ${right}`);
    const keys = new Set<string>();
    for (const { name, at, value } of root.members) {
      // The parser refuses a key that stands twice; these are the same key as well, and the last would silently count.
      if (keys.has(name.toLowerCase()))
        failAt(at, `“${name.slice(0, 40)}” stands here twice: case does not part keys. Join them in a list.`);
      keys.add(name.toLowerCase());
      for (const item of value.kind === 'array' ? value.items : [value])
        if (item.kind !== 'string') failAt(item.at, `The value of a key is a string. ${right}`);
    }
  });
