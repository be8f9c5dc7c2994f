import { type LaneMessage, Lanes } from '#components/kit/Lanes.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { clock } from '#engines/bucket/clock';
import type { Attempt, Timeline } from '#engines/lambda/async';
import type { inputs } from '#engines/lambda/async-inputs';
import { lambdaAsyncTimeline } from './async-timeline.ts';

const parties = ['Queue', 'Function', 'Kept'] as const;
type Party = (typeof parties)[number];
type Message = LaneMessage<Party>;

/** So many moments are drawn up to the shown one: a function error has no more, throttling may have eighty. */
const drawn = 4;

const say = (from: Party, to: Party, label: string, kind: Message['kind'] = 'call'): Message => ({
  from,
  to,
  label,
  kind,
  times: 1,
});

function attemptMessages({ at, outcome }: Attempt): Message[] {
  const call = say('Queue', 'Function', clock(at));
  if (outcome === 'throttle') return [{ ...call, label: `${clock(at)}: 429`, kind: 'answer' }];
  return [call, say('Function', 'Queue', outcome === 'done' ? 'done' : 'error', 'answer')];
}

function endMessages({ end }: Timeline, place: string): Message[] {
  if (end.why === 'done') return [say('Queue', 'Queue', 'event done')];
  if (place === 'none') return [say('Queue', 'Queue', `${clock(end.at)}: event lost`)];
  return [say('Queue', 'Kept', `${clock(end.at)}: given up`)];
}

/** The attempts up to the shown moment, from the top to the bottom. */
function Attempts({ values, result, step }: PictureProps<typeof inputs, Timeline>) {
  const moments = [...result.attempts.map(attemptMessages), endMessages(result, values.place)];
  const shown = moments.slice(Math.max(0, step + 1 - drawn), step + 1);
  return <Lanes parties={parties} messages={shown.flat()} />;
}

export default function LambdaAsyncTimeline() {
  return <SceneFrame scene={lambdaAsyncTimeline} picture={Attempts} />;
}
