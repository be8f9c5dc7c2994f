import { fail, piecesOf, type Reading } from '#engines/reading';
import {
  nameLongest,
  sessionNameShortest,
  sessionTags,
  tagKeyLongest,
  tagValueLongest,
} from '#facts/identity';

/** Who calls, as a request tells it: an ARN, and the context keys that come with the caller. */
export interface WrittenCaller {
  id: string;
  context: Readonly<Record<string, string>>;
}

const isName = (text: string) => text.length <= nameLongest.value && /^[\w+=,.@-]+$/.test(text);
/** Tags of IAM have letters, digits, blanks and these signs. */
const isOfTag = (text: string, longest: number) =>
  text.length <= longest && /^[\p{L}\p{N}\p{Zs}_.:/=+\-@]*$/u.test(text);
const example = 'user sarah, session sarah of Staff, or tag team = box-office';

/**
 * A caller in a few lines: “user sarah” or “session sarah of Staff”, then “tag team = box-office” and, for a session,
 * “source identity ann”.
 */
export function parseCaller(written: string, account: string): Reading<WrittenCaller> {
  let who: { id: string; userid: string; session: boolean } | undefined;
  let source: string | undefined;
  const tags = new Map<string, [string, string]>();
  for (const [index, line] of piecesOf(written).entries()) {
    const wrong = (says: string) => fail(`Line ${index + 1}: ${says}`);
    const [, user] = /^user\s+(\S+)$/i.exec(line) ?? [];
    const [, session, role] = /^session\s+(\S+)\s+of\s+(\S+)$/i.exec(line) ?? [];
    const [, identity] = /^source identity\s+(\S+)$/i.exec(line) ?? [];
    const [, key, value] = /^tag\s+([^\s=][^=]*?)\s*=\s*(.*)$/i.exec(line) ?? [];
    const named = [user, session, role, identity].filter((each) => each !== undefined);
    if (!named.every(isName))
      return wrong(`a name has up to ${nameLongest.value} letters, digits and + = , . @ _ -, such as sarah.`);
    if ([session, identity].some((each) => each !== undefined && each.length < sessionNameShortest.value))
      return wrong(
        `the name of a session and a source identity have at least ${sessionNameShortest.value} characters, such as sarah.`,
      );
    if (user !== undefined || session !== undefined) {
      if (who) return wrong('one request has one caller. Keep a single user or session.');
      who =
        user !== undefined
          ? { id: `arn:aws:iam::${account}:user/${user}`, userid: 'AIDAEXAMPLE', session: false }
          : {
              id: `arn:aws:sts::${account}:assumed-role/${role}/${session}`,
              userid: `AROAEXAMPLE:${session}`,
              session: true,
            };
    } else if (identity !== undefined) source = identity;
    else if (key !== undefined && value !== undefined) {
      if (!isOfTag(key, tagKeyLongest.value) || !isOfTag(value, tagValueLongest.value))
        return wrong(
          `a tag has letters, digits, blanks and _ . : / = + - @, up to ${tagKeyLongest.value} in its key and ${tagValueLongest.value} in its value.`,
        );
      // Keys of tags are compared without regard to case.
      if (tags.has(key.toLowerCase())) return wrong(`the tag “${key.slice(0, 30)}” stands twice. Keep one.`);
      tags.set(key.toLowerCase(), [key, value]);
    } else return wrong(`“${line.slice(0, 30)}” is not understood. Write such as ${example}.`);
  }
  if (!who) return fail(`Nobody calls. Write such as ${example}.`);
  if (source !== undefined && !who.session)
    return fail('A source identity is set when a role is assumed: a user has none. Remove the line.');
  if (tags.size > sessionTags.value)
    return fail(`Up to ${sessionTags.value} tags fit: leave out ${tags.size - sessionTags.value}.`);
  const context = {
    'aws:userid': who.userid,
    ...(source !== undefined && { 'aws:SourceIdentity': source }),
    ...Object.fromEntries([...tags.values()].map(([key, value]) => [`aws:PrincipalTag/${key}`, value])),
  };
  return { ok: true, value: { id: who.id, context } };
}
