import type { Values } from '#engines/inputs';
import { show } from '#engines/numbers';
import { valueIn } from '#engines/reading';
import type { Result, WorkingLine } from '#engines/result';
import { placed, TextFault } from '#engines/text-fault';
import { readJson } from './from-json.ts';
import { inputFor } from './input-tool.ts';
import type { inputs } from './inputs.ts';
import { Meter } from './meter.ts';
import { readTemplate } from './read-template.ts';
import { Run } from './run.ts';
import { readParams, readSettings } from './surroundings.ts';
import { utilFor } from './util-tool.ts';
import { textOf, type Value, type ValueMap } from './value.ts';
import { type Verdict, verdictOn } from './verdict.ts';

export interface Mapped extends Result {
  /** The body that the back end gets; what there is of it, if the template stops. */
  text: string;
  /** Headers, query strings and paths that the template overrides, as “header.x-seat: 12A”. */
  overrides: readonly string[];
  verdict: Verdict;
  /** What each reference of the template gave. */
  gave: (reference: string) => string;
}

/** The working line of the whole. */
export const outcome = 'As JSON';

const linesMost = 12;
const places = ['header', 'querystring', 'path'];

/** Maps that a template may fill, each name once. */
function overridesIn(context: ValueMap): ValueMap {
  const overrides: ValueMap = new Map(places.map((place) => [place, new Map<string, Value>()]));
  context.set('requestOverride', overrides);
  return overrides;
}

const mapIn = (map: ValueMap, name: string): ValueMap => {
  const value = map.get(name);
  return value instanceof Map ? value : new Map();
};

/** What a request becomes on its way through a mapping template. */
export function mapRequest({ template, body, params, settings }: Values<typeof inputs>): Mapped {
  const meter = new Meter();
  const settled = valueIn(readSettings(settings), new Map());
  const context = mapIn(settled, 'context');
  const overrides = overridesIn(context);
  const names: ValueMap = new Map<string, Value>([
    ['input', inputFor(body, readJson(body), valueIn(readParams(params), new Map()), meter)],
    ['util', utilFor(meter)],
    ['context', context],
    ['stageVariables', mapIn(settled, 'stageVariables')],
  ]);
  const run = new Run(names, [...overrides.values()], meter);
  const fault = stopped(template, () => run.all(readTemplate(template)));
  const verdict = fault
    ? { valid: false, brief: 'no result', says: `nothing: ${fault}` }
    : verdictOn(run.text);
  const fillings = [...run.filled.values()].reduce((sum, texts) => sum + texts.length, 0);
  return {
    text: run.text,
    overrides: [...overrides].flatMap(([place, map]) =>
      map instanceof Map
        ? [...map].map(([name, value]) => `${place}.${name}: ${textOf(value, new Meter())}`)
        : [],
    ),
    verdict,
    gave: (reference) => briefly(run.filled.get(reference) ?? []),
    answer: `The back end gets ${verdict.says}`,
    measures: [
      { name: 'Letters of the body', value: run.text.length, unit: '', digits: 0 },
      { name: 'Places filled in', value: fillings, unit: '', digits: 0 },
    ],
    working: [
      ...linesOf(run.filled),
      { says: outcome, rule: 'what the back end reads', result: verdict.brief },
    ],
  };
}

/** What stopped a run, with its place. */
function stopped(template: string, run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (fault) {
    if (fault instanceof TextFault) return placed(template, fault);
    throw fault;
  }
}

/** What was put in one place, on one line. */
function briefly([first = '', ...others]: readonly string[]): string {
  const short = first.replace(/\s+/g, ' ').slice(0, 60);
  const more = others.length > 0 ? ` and ${show(others.length)} more` : '';
  return `${short === '' ? 'nothing' : short}${first.length > 60 ? '…' : ''}${more}`;
}

const rules: readonly (readonly [RegExp, string])[] = [
  [/^\$!?\{?input\.body/, 'the raw text of the body'],
  [/^\$!?\{?input\.json/, 'that part of the body as JSON text'],
  [/^\$!?\{?input\.path/, 'that part of the body as a value'],
  [/^\$!?\{?input\.params/, 'from path, query string or headers'],
  [/^\$!?\{?util/, 'the text, escaped, encoded or read'],
  [/^\$!?\{?context/, 'about the call'],
  [/^\$!?\{?stageVariables/, 'a setting of the stage'],
];

function linesOf(filled: Run['filled']): WorkingLine[] {
  const all = [...filled].map(([written, texts]) => ({
    says: written,
    rule: rules.find(([pattern]) => pattern.test(written))?.[1] ?? 'a name of the template',
    result: briefly(texts),
  }));
  if (all.length <= linesMost) return all;
  const left = all.length - linesMost;
  return [
    ...all.slice(0, linesMost),
    { says: 'Further references', rule: 'not listed here', result: show(left) },
  ];
}
