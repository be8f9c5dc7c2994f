import './s3-cors.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { HttpMessage, RuleReading } from '#engines/network/cors';
import type { Cors, inputs } from './run.ts';
import { s3CorsEvaluator } from './scenes.ts';

const Message = ({ from, line, headers }: HttpMessage) => (
  <li class={from}>
    <b>{from === 'browser' ? 'Browser →' : '← S3'}</b>
    <pre>{[line, ...headers].join('\n')}</pre>
  </li>
);

const Rule = ({ reading, index }: { reading: RuleReading | undefined; index: number }) => (
  <li class={reading?.fits ? 'fresh' : reading ? 'stale' : undefined}>
    {reading?.fits
      ? `✓ Rule ${index + 1} fits.`
      : reading
        ? `✕ Rule ${index + 1}, ${reading.element}: ${reading.because}.`
        : `Rule ${index + 1} is not asked.`}
  </li>
);

/** What goes over the wire, and what each rule says to it. */
const Exchange = ({ result: { exchange } }: PictureProps<typeof inputs, Cors>) => (
  <div class="cors">
    <ol aria-label="Messages">
      {exchange.messages.map((message, index) => (
        <Message key={index} {...message} />
      ))}
    </ol>
    <ol class="cors-rules" aria-label="Rules">
      {exchange.rules.map((reading, index) => (
        <Rule key={index} reading={reading} index={index} />
      ))}
    </ol>
  </div>
);

export default function S3Cors() {
  return <SceneFrame scene={s3CorsEvaluator} picture={Exchange} />;
}
