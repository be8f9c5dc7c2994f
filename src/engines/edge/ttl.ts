import { number, text, type Values } from '#engines/inputs';
import { duration, quantity, show } from '#engines/numbers';
import { faultIn, valueIn } from '#engines/reading';
import type { Result, WorkingLine } from '#engines/result';
import { optimizedDefaultTtl, optimizedMaxTtl, optimizedMinTtl } from '#facts/cloudfront';
import { ageMost, type OriginSays, readHeaders, silent } from './ttl-headers.ts';

const ttl = (label: string, initial: number, help: string) =>
  number({ label, unit: 's', min: 0, max: ageMost, step: 1, default: initial, whole: true, help });

export const inputs = {
  headers: text({
    label: 'Headers of the origin',
    maxLength: 200,
    default: 'Cache-Control: max-age=60, s-maxage=600',
    help: 'Cache-Control and Expires, a line each, or “none”. Expires is written in seconds from now: +3600.',
    check: (written) => faultIn(readHeaders(written)),
  }),
  least: ttl('Minimum TTL', optimizedMinTtl.value, 'The edge keeps no object for less.'),
  usual: ttl('Default TTL', optimizedDefaultTtl.value, 'Taken when the origin names no age.'),
  most: ttl('Maximum TTL', optimizedMaxTtl.value, 'The edge keeps no object for longer.'),
};

type Policy = Values<typeof inputs>;

/** Which number decided. */
export type Decision = 'header' | 'minimum' | 'default' | 'maximum' | 'forbidden' | 'refused';

export interface EdgeTtl extends Result {
  /** Seconds at the edge; 0 where CloudFront keeps nothing without asking. */
  edge: number;
  /** Seconds in the browser, or undefined where the browser decides by itself. */
  browser: number | undefined;
  /** What the origin proposes for the edge, in seconds. */
  proposal: number | undefined;
  decides: Decision;
}

/**
 * The table that joins the origin's headers and the three numbers of the cache policy:
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html#ExpirationDownloadDist
 */
export function edgeTtl(policy: Policy): EdgeTtl {
  const { least, usual, most } = policy;
  const says = valueIn(readHeaders(policy.headers), silent);
  const proposal = says.sharedMaxAge ?? says.maxAge ?? says.expires;
  const { edge, decides } = atEdge(says, proposal, policy);
  const browser = inBrowser(says);
  return {
    edge,
    browser,
    proposal,
    decides,
    answer: answerOf(edge, browser, decides, says),
    measures: [
      { name: 'At the edge', value: edge, unit: 's', digits: 0 },
      ...(browser === undefined ? [] : [{ name: 'In the browser', value: browser, unit: 's', digits: 0 }]),
    ],
    working: [
      {
        says: 'What the origin proposes',
        rule: proposedBy(says),
        result: proposal === undefined ? 'nothing' : seconds(proposal),
      },
      {
        says: 'Limits of the policy',
        rule: 'minimum to maximum',
        result: least > most || usual > most ? 'do not fit together' : `${show(least)} to ${seconds(most)}`,
      },
      edgeLine(edge, decides, { least, usual, proposal }),
      {
        says: 'In the browser',
        rule: browserRule(says),
        result: browser === undefined ? 'its own choice' : seconds(browser),
      },
    ],
  };
}

const seconds = (value: number) => quantity(value, 's', 0);

function atEdge(
  { forbids }: OriginSays,
  proposal: number | undefined,
  { least, usual, most }: Policy,
): { edge: number; decides: Decision } {
  if (least > most || usual > most) return { edge: 0, decides: 'refused' };
  if (forbids.length > 0) {
    return least > 0 ? { edge: least, decides: 'minimum' } : { edge: 0, decides: 'forbidden' };
  }
  if (proposal === undefined) {
    return least > usual ? { edge: least, decides: 'minimum' } : { edge: usual, decides: 'default' };
  }
  if (proposal < least) return { edge: least, decides: 'minimum' };
  return proposal > most ? { edge: most, decides: 'maximum' } : { edge: proposal, decides: 'header' };
}

/** A browser knows neither s-maxage nor the policy. */
function inBrowser({ maxAge, expires, forbids }: OriginSays): number | undefined {
  if (forbids.includes('no-store') || forbids.includes('no-cache')) return 0;
  return maxAge ?? expires;
}

const proposedBy = ({ sharedMaxAge, maxAge, expires }: OriginSays): string =>
  sharedMaxAge !== undefined
    ? 's-maxage, which goes before max-age'
    : maxAge !== undefined
      ? 'max-age, which goes before Expires'
      : expires !== undefined
        ? 'Expires, from now'
        : 'no age in its headers';

const browserRule = ({ maxAge, expires, forbids }: OriginSays): string =>
  forbids.includes('no-store')
    ? 'no-store: it keeps nothing'
    : forbids.includes('no-cache')
      ? 'no-cache: it asks each time'
      : maxAge !== undefined
        ? 'max-age: the policy does not reach it'
        : expires !== undefined
          ? 'Expires: the policy does not reach it'
          : 'no age for browsers in the headers';

const edgeRules: Record<Decision, string> = {
  header: 'the proposal: it lies within the limits',
  minimum: 'the minimum: it holds whatever is shorter, no-store too',
  default: 'the default: there is no proposal',
  maximum: 'the maximum: the proposal is longer',
  forbidden: 'the minimum is 0, so no-store, no-cache and private hold',
  refused: 'a default or minimum above the maximum makes no policy',
};

const edgeLine = (
  edge: number,
  decides: Decision,
  { least, usual, proposal }: { least: number; usual: number; proposal: number | undefined },
): WorkingLine => ({
  says: 'At the edge',
  rule:
    decides === 'minimum' && proposal === undefined && usual < least
      ? 'the minimum: it is above the default'
      : edgeRules[decides],
  result: decides === 'refused' ? 'no policy' : seconds(edge),
});

function answerOf(
  edge: number,
  browser: number | undefined,
  decides: Decision,
  { forbids }: OriginSays,
): string {
  if (decides === 'refused')
    return 'Such a policy cannot be: neither minimum nor default may be above the maximum.';
  const inside =
    browser === undefined
      ? 'the browser decides by itself'
      : browser === 0
        ? 'the browser asks each time'
        : `the browser keeps it for ${duration(browser * 1000)}`;
  if (decides === 'forbidden') {
    return forbids.includes('no-store') || forbids.includes('private')
      ? `The edge answers nobody else with this object; ${inside}.`
      : `The edge asks the origin each time; ${inside}.`;
  }
  if (edge === 0) return `The edge asks the origin each time; ${inside}.`;
  const though = decides === 'minimum' && forbids.length > 0 ? `, in spite of ${forbids.join(' and ')}` : '';
  return `The edge keeps the object for ${duration(edge * 1000)}${though}; ${inside}.`;
}
