import { differences } from '#engines/network/origin';
import type { Result } from '#engines/result';
import { capital } from '#engines/words';
import { exchangeOf, type Message, page, requests } from './cors-exchange.ts';
import type { CorsValues } from './cors-inputs.ts';

export interface GatewayCors extends Result {
  messages: readonly Message[];
  readable: boolean;
  /** Whether the request itself was sent. */
  sent: boolean;
  /** Where a missing header would have to be added; undefined where none is missing. */
  missing: string | undefined;
}

export const lines = {
  origins: 'Origins',
  preflight: 'Preflight',
  allowed: 'Answer to the preflight',
  real: 'Real answer',
  script: 'Script',
  mend: 'To mend',
} as const;

/** Who sends which header, and what the browser makes of it. https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html */
export function runGatewayCors(values: CorsValues): GatewayCors {
  const { messages, sent, readable, missing, says } = exchangeOf(values);
  const request = requests[values.request];
  const differ = differences(page, request.target);
  const script = readable
    ? values.answer === 'ok'
      ? 'reads the answer'
      : 'reads the error, and can act on it'
    : sent
      ? 'gets a CORS error, although the request was sent'
      : 'gets a CORS error; the request is never sent';
  return {
    messages,
    readable,
    sent,
    missing,
    answer: missing === undefined ? `The script ${script}.` : `The script ${script}. To mend it: ${missing}.`,
    measures: [{ name: 'Requests on the wire', value: messages.length / 2, unit: '', digits: 0 }],
    working: [
      {
        says: lines.origins,
        rule: 'scheme, host and port are equal',
        result: differ.length === 0 ? 'the same: no CORS' : `another ${differ.join(' and ')}`,
      },
      { says: lines.preflight, rule: 'unless GET, HEAD or POST with simple headers', result: says.preflight },
      { says: lines.allowed, rule: 'allows origin, method and each header', result: says.allowed },
      { says: lines.real, rule: 'whoever writes the answer writes the header', result: says.real },
      { says: lines.script, rule: 'sees an answer only if it allows the origin', result: script },
      { says: lines.mend, rule: 'where the header belongs', result: capital(missing ?? 'nothing') },
    ],
  };
}
