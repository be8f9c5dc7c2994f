import { show } from '#engines/numbers';
import { fail, piecesOf, type Reading } from '#engines/reading';

/** What the origin says about age, in seconds; what it does not say is undefined. */
export interface OriginSays {
  maxAge: number | undefined;
  sharedMaxAge: number | undefined;
  /** Seconds from now until the date; 0 where it lies in the past. */
  expires: number | undefined;
  /** Of no-store, no-cache and private those that are written. */
  forbids: readonly ('no-store' | 'no-cache' | 'private')[];
}

/** A hundred years, the longest age that CloudFront accepts, in seconds: it counts years of 365 days here. */
export const ageMost = 3_153_600_000;
const forbidding = ['no-store', 'no-cache', 'private'] as const;
/** Directives that change no age here. */
const others =
  /^(public|immutable|must-revalidate|proxy-revalidate|must-understand|no-transform|stale-(while-revalidate|if-error)=\d+)$/;
const seconds = /^(s-maxage|max-age)=(\d{1,12}|"\d{1,12}")$/;
const example =
  'Write “none”, or lines such as “Cache-Control: max-age=60, s-maxage=600” and “Expires: +3600”.';

/** An origin that says nothing about age. */
export const silent: OriginSays = {
  maxAge: undefined,
  sharedMaxAge: undefined,
  expires: undefined,
  forbids: [],
};
const quoted = (text: string) => `“${text.slice(0, 30)}”`;
const refuse = (fault: string): Reading<OriginSays> => fail(`${fault} ${example}`);

/** Reads the headers of an origin's answer: Cache-Control, and Expires as seconds from now. */
export function readHeaders(text: string): Reading<OriginSays> {
  const lines = piecesOf(text);
  if (lines.length === 0) return refuse('Nothing is written.');
  if (lines.length === 1 && lines[0]?.toLowerCase() === 'none') return { ok: true, value: silent };
  let says = silent;
  for (const line of lines) {
    const [, name = '', value = ''] = /^([a-z-]+)\s*:\s*(.*)$/i.exec(line) ?? [];
    const reading =
      name.toLowerCase() === 'cache-control'
        ? withDirectives(says, value)
        : name.toLowerCase() === 'expires'
          ? withExpires(says, value)
          : refuse(`${quoted(line)} is neither Cache-Control nor Expires.`);
    if (!reading.ok) return reading;
    says = reading.value;
  }
  return { ok: true, value: says };
}

function withDirectives(before: OriginSays, value: string): Reading<OriginSays> {
  let says = before;
  for (const part of value.split(',').map((each) => each.trim().toLowerCase())) {
    const [, name = '', written] = seconds.exec(part) ?? [];
    const digits = written?.replaceAll('"', '');
    const word = forbidding.find((each) => each === part);
    if (digits !== undefined) {
      const age = Number(digits);
      if (age > ageMost) return fail(tooLong(name));
      says = name === 'max-age' ? { ...says, maxAge: age } : { ...says, sharedMaxAge: age };
    } else if (word) {
      says = { ...says, forbids: [...new Set([...says.forbids, word])] };
    } else if (/^(s-maxage|max-age)\b/.test(part)) {
      const [named = ''] = part.split('=');
      return fail(`${quoted(part)} names no whole number of seconds. Write ${named}=60.`);
    } else if (!others.test(part)) {
      return refuse(`The directive ${quoted(part)} is not used here.`);
    }
  }
  return { ok: true, value: says };
}

function withExpires(before: OriginSays, value: string): Reading<OriginSays> {
  const [, sign, digits] = /^([+-])?(\d{1,12})(?:\s*s)?$/.exec(value) ?? [];
  if (digits === undefined) return refuse(`${quoted(value)} is no number of seconds from now.`);
  const seconds = Number(digits);
  if (seconds > ageMost) return fail(tooLong('Expires'));
  // A date in the past is stale at once.
  return { ok: true, value: { ...before, expires: sign === '-' ? 0 : seconds } };
}

const tooLong = (name: string) =>
  `${name} is above a hundred years. The nearest valid value is ${show(ageMost)}.`;
