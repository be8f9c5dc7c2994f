import { text, type Values } from '#engines/inputs';
import { percent, show } from '#engines/numbers';
import { faultIn, valueIn } from '#engines/reading';
import type { Result, WorkingLine } from '#engines/result';
import { addressOf, type HttpRequest, headerOf, readRequest } from './http-request.ts';
import { holds } from './listener-condition.ts';
import { type ListenerRule, nameOf, readRules } from './listener-text.ts';

export const inputs = {
  request: text({
    label: 'Request',
    maxLength: 400,
    default: 'GET https://www.example.com/Orders/17?platform=mobile from 203.0.113.9',
    help: 'Method, address, from and the sender; below it headers if you like, such as User-Agent: curl.',
    check: (written) => faultIn(readRequest(written)),
  }),
  rules: text({
    label: 'Rules of the listener',
    maxLength: 800,
    default: [
      '10 host *.example.com and path /orders/* -> forward orders',
      '20 path /posters/* -> forward posters',
      '30 query platform=mobile -> forward mobile',
      'default -> answer 404',
    ].join('\n'),
    help: 'A line each: priority, conditions joined by “and”, values by “or”, arrow, action. Conditions: host, path, query, header, method, source. Actions: forward, redirect, answer, login then one of them.',
    check: (written) => faultIn(readRules(written)),
  }),
};

export interface Verdict {
  rule: ListenerRule;
  /** Whether it decides, does not fit or was never read. */
  outcome: 'decides' | 'fails' | 'unread';
  /** What the first condition that fails looks at. */
  misses: string | undefined;
}

export interface Routing extends Result {
  verdicts: readonly Verdict[];
  /** The group, address or code that the request ends at, in a word or two. */
  ends: string;
  /** What the chosen target receives; empty where no target does. */
  received: readonly string[];
}

const blank: HttpRequest = {
  method: 'GET',
  scheme: 'https',
  host: 'www.example.com',
  port: 443,
  path: '/',
  query: '',
  from: { family: 4, bits: 0n, written: '0.0.0.0' },
  headers: [],
};

function verdictsOf(rules: readonly ListenerRule[], request: HttpRequest): Verdict[] {
  let decided = false;
  return rules.map((rule) => {
    if (decided) return { rule, outcome: 'unread', misses: undefined };
    const failing = rule.conditions.find((condition) => !holds(condition, request));
    decided = failing === undefined;
    return failing === undefined
      ? { rule, outcome: 'decides', misses: undefined }
      : { rule, outcome: 'fails', misses: failing.kind === 'header' ? failing.name : failing.kind };
  });
}

interface Ending {
  ends: string;
  /** The outcome as a clause: “it forwards to orders”. */
  does: string;
  forwards: boolean;
  shares: readonly WorkingLine[];
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html */
function endingOf({ action }: ListenerRule, request: HttpRequest): Ending {
  switch (action.kind) {
    case 'answer':
      return {
        ends: String(action.status),
        does: `answers ${action.status} by itself`,
        forwards: false,
        shares: [],
      };
    case 'redirect': {
      const to =
        'path' in action.to
          ? addressOf({ ...request, path: action.to.path })
          : addressOf({ ...request, scheme: 'https', port: 443 });
      return to === addressOf(request)
        ? {
            ends: 'a loop',
            does: 'sends the browser where it already is: a loop',
            forwards: false,
            shares: [],
          }
        : { ends: to, does: `sends the browser to ${to}`, forwards: false, shares: [] };
    }
    case 'forward': {
      const all = action.groups.reduce((sum, { weight }) => sum + weight, 0);
      const names = action.groups.map(({ name }) => name).join(' or ');
      const many = action.groups.length > 1;
      return {
        ends: names,
        does: many ? `forwards to ${names}, by weight` : `forwards to ${names}`,
        forwards: true,
        shares: many
          ? action.groups.map(({ name, weight }) => ({
              says: `Share of ${name}`,
              rule: 'its weight ÷ all weights',
              numbers: `${show(weight)} ÷ ${show(all)}`,
              result: percent(weight / all),
            }))
          : [],
      };
    }
  }
}

/** By default the load balancer appends the sender. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html */
const headersFor = (request: HttpRequest) =>
  [
    [
      'X-Forwarded-For',
      [headerOf(request, 'X-Forwarded-For'), request.from.written].filter(Boolean).join(', '),
    ],
    ['X-Forwarded-Proto', request.scheme],
    ['X-Forwarded-Port', String(request.port)],
  ] as const;

const headerRules = {
  'X-Forwarded-For': 'what the request brought, and the address that called',
  'X-Forwarded-Proto': 'how the client came to the load balancer',
  'X-Forwarded-Port': 'to which port it came',
} as const;

/** Which rule decides about a request, and what becomes of it. */
export function route(values: Values<typeof inputs>): Routing {
  const request = valueIn(readRequest(values.request), blank);
  const rules = valueIn(readRules(values.rules), []);
  const refused = request.scheme === 'http' ? rules.find(({ action }) => action.signIn) : undefined;
  if (refused !== undefined) return refusal(rules, refused);
  const verdicts = verdictsOf(rules, request);
  const rule = verdicts.find(({ outcome }) => outcome === 'decides')?.rule;
  const ending = rule === undefined ? undefined : endingOf(rule, request);
  const added = ending?.forwards ? headersFor(request) : [];
  const read = verdicts.filter(({ outcome }) => outcome !== 'unread').length;
  return {
    verdicts,
    ends: ending?.ends ?? 'nothing',
    received:
      added.length === 0
        ? []
        : [
            `${request.method} ${request.path}${request.query === '' ? '' : `?${request.query}`}`,
            `Host: ${request.host}`,
            ...added.map(([name, value]) => `${name}: ${value}`),
            ...(rule?.action.signIn ? ['x-amzn-oidc-data: the user’s claims, signed'] : []),
          ],
    answer: rule === undefined || ending === undefined ? 'There is no rule.' : told(rule, ending),
    measures: [
      { name: 'Rules read', value: read, unit: '', digits: 0 },
      { name: 'Rules never read', value: verdicts.length - read, unit: '', digits: 0 },
    ],
    working: [
      ...verdicts.map(verdictLine),
      {
        says: 'What happens',
        rule: rule?.written.action ?? '',
        result: `${rule?.action.signIn ? 'login, then ' : ''}${ending?.ends ?? 'nothing'}`,
      },
      ...(ending?.shares ?? []),
      ...added.map(([name, value]) => ({ says: name, rule: headerRules[name], result: value })),
    ],
  };
}

function refusal(rules: readonly ListenerRule[], rule: ListenerRule): Routing {
  return {
    verdicts: rules.map((each) => ({ rule: each, outcome: 'unread', misses: undefined })),
    ends: 'refused',
    received: [],
    answer: `${nameOf(rule)} cannot stand on an HTTP listener: signing users in needs HTTPS.`,
    measures: [
      { name: 'Rules read', value: 0, unit: '', digits: 0 },
      { name: 'Rules never read', value: rules.length, unit: '', digits: 0 },
    ],
    working: [{ says: 'What happens', rule: rule.written.action, result: 'refused at creation' }],
  };
}

function told(rule: ListenerRule, { does }: Ending): string {
  const signIn = rule.action.signIn ? 'signs the user in and then ' : '';
  return rule.priority === undefined
    ? `No rule fits, so the default rule ${signIn}${does}.`
    : `Rule ${rule.priority} is the first that fits: it ${signIn}${does}.`;
}

const verdictLine = ({ rule, outcome, misses }: Verdict): WorkingLine => ({
  says: nameOf(rule),
  rule: rule.written.conditions || 'no conditions: it fits all that is left',
  result: outcome === 'decides' ? 'fits' : outcome === 'unread' ? 'not read' : `${misses} does not fit`,
});
