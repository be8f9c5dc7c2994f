import { choice, type Values } from '#engines/inputs';

/** Where a text can stand in a call and what comes back, in the order in which it passes. */
export const places = {
  system: 'system prompt',
  question: 'the user’s question',
  passage: 'passage beside the question',
  definition: 'tool definition',
  result: 'tool result, sent by you',
  input: 'tool input, written by the model',
  answer: 'the model’s answer',
  reasoning: 'the model’s reasoning',
  log: 'invocation log',
} as const;
export type Place = keyof typeof places;
export const placeNames = Object.keys(places) as Place[];

export const inputs = {
  call: choice<'converse' | 'invoke' | 'unnamed'>({
    label: 'Call',
    options: {
      converse: 'Converse, names the guardrail',
      invoke: 'InvokeModel, names the guardrail',
      unnamed: 'Converse, names none',
    },
    default: 'invoke',
    help: 'Streaming or not makes no difference here.',
  }),
  marked: choice<'none' | 'question' | 'both' | 'system' | 'grounding'>({
    label: 'Marked in the request',
    options: {
      none: 'nothing',
      question: 'the question',
      both: 'the question and the passage',
      system: 'the system prompt',
      grounding: 'for grounding only: question as query, passage as source',
    },
    default: 'none',
    help: 'By guardContent blocks in Converse, by input tags in InvokeModel.',
  }),
  filter: choice<'attack' | 'personal' | 'topics' | 'grounding'>({
    label: 'Filter',
    options: {
      attack: 'prompt attacks',
      personal: 'personal data, masked',
      topics: 'harmful content, denied topics',
      grounding: 'contextual grounding',
    },
    default: 'attack',
    help: 'The one safeguard that should find the text.',
  }),
  place: choice<Place>({
    label: 'Where the text stands',
    options: places,
    default: 'question',
    help: 'Passage: a retrieved text that your program puts into the same message as the question.',
  }),
};

export type GuardValues = Values<typeof inputs>;

export interface Verdict {
  reads: boolean;
  /** In a few words, without a full stop. */
  because: string;
}

const no = (because: string): Verdict => ({ reads: false, because });
const yes = (because: string): Verdict => ({ reads: true, because });

const markWord = ({ call }: GuardValues) => (call === 'invoke' ? 'input tags' : 'guardContent');

/** Grounding judges an answer by a source and a question that the request marks as such. */
function grounding({ marked, place }: GuardValues): Verdict {
  if (place !== 'answer') return no('grounding judges answers only');
  return marked === 'grounding'
    ? yes('compared with the marked source and question')
    : no('no source and question are marked to compare with');
}

/** The three places of input that a request can mark. */
function ofInput(values: GuardValues & { place: 'system' | 'question' | 'passage' }): Verdict {
  const { call, marked, filter, place } = values;
  const mark = markWord(values);
  const isMarked = marked === 'both' ? place !== 'system' : marked === place;
  if (isMarked) return yes(`it stands in ${mark}`);
  if (marked === 'grounding' && place !== 'system')
    return no('marked for grounding, so other filters skip it');
  if (call === 'invoke' && filter === 'attack')
    return no('with InvokeModel this filter reads only tagged text');
  if (place === 'system') return no(`a system prompt is read only in ${mark}`);
  // A block in Converse's system prompt says nothing about its messages; tags in a body do.
  const marksMessages = marked !== 'none' && !(marked === 'system' && call === 'converse');
  return marksMessages
    ? no('another part is marked, so this one is skipped')
    : yes('nothing in the messages is marked');
}

/**
 * Whether a filter reads the text in a place.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-use-converse-api.html
 * https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-tagging.html
 */
export function verdictOf(values: GuardValues): Verdict {
  const { call, filter, place } = values;
  if (call === 'unnamed') return no('the call names no guardrail');
  if (place === 'log') return no('the log records the request as sent, without masks');
  if (place === 'definition' || place === 'result' || place === 'input')
    return no('no filter looks into tools');
  if (filter === 'grounding') return grounding(values);
  if (place === 'reasoning') return no('reasoning is not looked at');
  if (place === 'answer')
    return filter === 'attack'
      ? no('attacks are looked for in input only')
      : yes('answers are checked as a whole');
  return ofInput({ ...values, place });
}

/** What closes the gap, where there is one. */
export function remedyOf(values: GuardValues): string {
  const { call, filter, place, marked } = values;
  if (call === 'unnamed') return 'name the guardrail, or have the account enforce one';
  switch (place) {
    case 'log':
      return 'a data protection policy on the log group, a KMS key';
    case 'definition':
      return 'write definitions yourself; ApplyGuardrail on foreign ones';
    case 'result':
      return 'ApplyGuardrail on it before you send it';
    case 'input':
      return 'your own check before the tool runs';
    case 'reasoning':
      return 'do not show it, or ApplyGuardrail on it';
    default:
  }
  if (filter === 'grounding')
    return place === 'answer'
      ? 'mark the source and the question'
      : 'another filter: grounding is not for input';
  if (place === 'answer') return 'look for attacks in the input';
  const mark = markWord(values);
  return marked === 'grounding' && place !== 'system'
    ? `mark it for the other filters, too`
    : `put it into ${mark}`;
}

/** What is paid for if the text would be blocked wherever it is read. */
export function paidFor(values: GuardValues, { reads }: Verdict): string {
  if (values.call === 'unnamed') return 'the model';
  return reads && values.place !== 'answer' && values.filter !== 'personal'
    ? 'the guardrail on the input'
    : 'the guardrail on all that it reads, and the model';
}
