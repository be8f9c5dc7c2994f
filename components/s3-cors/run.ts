import { choice, text, type Values } from '#engines/inputs';
import { type CorsExchange, corsExchange } from '#engines/network/cors';
import { type CorsRule, rulesFault } from '#engines/network/cors-rules';
import { originOf } from '#engines/network/origin';
import type { Result } from '#engines/result';
import { corsRulesMax } from '#facts/s3';
import { readRequest, requestFault } from './request-text.ts';

export const uploadRules = `[
  {
    "AllowedOrigins": ["https://www.example.com"],
    "AllowedMethods": ["GET", "PUT"]
  }
]`;

export const inputs = {
  page: text({
    label: 'Page that runs the script',
    maxLength: 200,
    default: 'https://www.example.com/upload',
    help: 'An http or https URL. Only scheme, host and port count.',
    check: (url) =>
      originOf(url) ? undefined : 'A page has an http or https URL, such as https://www.example.com/upload.',
  }),
  request: text({
    label: 'Request of the script',
    maxLength: 600,
    default: 'PUT https://posters.s3.amazonaws.com/a.jpg\nContent-Type: image/jpeg',
    help: 'Method and URL, then one header a line.',
    check: requestFault,
  }),
  rules: text({
    label: 'CORS rules of the bucket',
    maxLength: 4_000,
    default: uploadRules,
    help: 'The JSON list of the console: AllowedOrigins, AllowedMethods, AllowedHeaders, ExposeHeaders, MaxAgeSeconds.',
    check: (json) => rulesFault(json, corsRulesMax.value),
  }),
  kept: choice({
    label: 'Kept from before',
    options: {
      nothing: 'nothing',
      preflight: 'a preflight answer that allowed it',
      answer: 'an answer to somebody else',
    },
    default: 'nothing',
    help: 'The browser may keep a preflight answer; a cache in front of the bucket may keep an answer without CORS headers.',
  }),
};

export const lines = {
  page: 'Origin of the page',
  target: 'Origin of the request',
  same: 'Same origin',
  preflight: 'Preflight',
  rule: 'Rule that fits',
  verdict: 'Script',
} as const;

export interface Cors extends Result {
  exchange: CorsExchange;
}

/** The texts, read, played through and told. They have passed their checks, so reading them cannot fail. */
export function runCors({ page, request, rules, kept }: Values<typeof inputs>): Cors {
  const from = originOf(page);
  const asked = readRequest(request);
  if (!from || typeof asked === 'string') throw new Error('The texts of a scene are checked before it runs.');
  const list = JSON.parse(rules) as CorsRule[];
  const exchange = corsExchange(from.origin, asked, list, kept);
  const { differ, preflight, sent, readable, rule } = exchange;
  const same = differ.length === 0;
  const failed = exchange.rules.find((reading) => reading?.fits === false);
  const why = failed?.fits === false ? `rule 1: ${failed.because}` : 'the bucket has no rules';
  const none = list.length > 1 ? `none of ${list.length}` : `none: ${why}`;
  const verdict = same
    ? 'reads the answer'
    : exchange.forbidden
      ? 'gets an error; the request is never sent'
      : readable
        ? 'reads the answer'
        : !sent
          ? 'gets an error: the cached answer has no Access-Control-Allow-Origin'
          : `gets an error, although S3 carried the ${asked.method} out`;
  return {
    exchange,
    answer: answerOf(exchange, verdict, asked.method),
    measures: [{ name: 'Requests on the wire', value: exchange.messages.length / 2, unit: '', digits: 0 }],
    working: [
      { says: lines.page, rule: 'scheme, host and port', result: from.origin.text },
      { says: lines.target, rule: 'scheme, host and port', result: asked.target.text },
      {
        says: lines.same,
        rule: 'all three are equal',
        result: same ? 'yes: CORS does not come in' : `no: another ${differ.join(' and ')}`,
      },
      {
        says: lines.preflight,
        rule: 'unless GET, HEAD or POST with simple headers',
        result: same
          ? 'none'
          : preflight === undefined
            ? 'none: the request is simple'
            : kept === 'preflight'
              ? `not sent: its answer is kept (${preflight})`
              : `sent: ${preflight}`,
      },
      {
        says: lines.rule,
        rule: 'the first whose origins, methods and, in a preflight, headers fit',
        result: same ? 'not asked' : rule === undefined ? none : `rule ${rule + 1}`,
      },
      {
        says: lines.verdict,
        rule: 'the browser shows an answer only if it allows the origin',
        result: verdict,
      },
    ],
  };
}

function answerOf(
  { differ, messages, forbidden, readable }: CorsExchange,
  verdict: string,
  method: string,
): string {
  if (differ.length === 0) return 'Same origin: the script reads the answer, and no CORS rule is asked.';
  if (readable) {
    return messages.length > 2
      ? `Another origin, and it works: the preflight is allowed, ${method} follows, and the script reads the answer.`
      : `Another origin, and it works: the script reads the answer of ${method}.`;
  }
  if (forbidden) return `Blocked: the preflight gets 403, so the browser never sends the ${method}.`;
  return `Blocked: the script ${verdict}.`;
}
