import './prefix-rate.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { percent, show } from '#engines/numbers';
import type { inputs, PrefixRate as Rate } from '#engines/s3/prefix-rate';
import { s3PrefixRate } from './scenes.ts';

/** What is asked for beside what is served, as two pairs of bars. */
function Bars({ values, result }: PictureProps<typeof inputs, Rate>) {
  const rows = [
    { name: 'Reads', asked: values.reads, served: result.readLimit },
    { name: 'Writes', asked: values.writes, served: result.writeLimit },
  ];
  const most = Math.max(...rows.flatMap(({ asked, served }) => [asked, served]));
  const bar = (name: string, value: number, means: string) => (
    <span class={means}>
      <i style={`inline-size: ${percent(value / most)}`} aria-hidden="true" />
      {name} {show(value)} per s
    </span>
  );
  return (
    <dl class="rates">
      {rows.map(({ name, asked, served }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {bar('served', served, 'fresh')}
            {bar('asked for', asked, asked > served ? 'stale' : 'derived')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export default function PrefixRate() {
  return <SceneFrame scene={s3PrefixRate} picture={Bars} />;
}
