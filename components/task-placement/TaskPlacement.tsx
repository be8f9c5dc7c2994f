import './task-placement.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { show } from '#engines/numbers';
import type { Instance, inputs } from '#engines/placement/task-inputs';
import { leftOf } from '#engines/placement/task-rules';
import type { Placement } from '#engines/placement/tasks';
import { taskPlacement } from './scenes.ts';

/** Every instance by zone, with the tasks that have landed up to this step; the newest stands out. */
function Cluster({ result: { instances, placed }, step }: PictureProps<typeof inputs, Placement>) {
  // The first moment is before any task.
  const soFar = placed.slice(0, step);
  const waiting = soFar.filter(({ target }) => target === undefined);
  const most = Math.max(...instances.map(({ memory }) => memory));
  const zones = [...new Set(instances.map(({ zone }) => zone))];
  const row = (instance: Instance) => {
    const here = soFar.filter(({ target }) => target === instance);
    return (
      <li key={instance.name}>
        <span class="cluster-name">
          <b>{instance.name}</b> <small>{instance.type}</small>
        </span>
        <span class="cluster-room" style={`inline-size: ${((instance.memory / most) * 100).toFixed(1)}%`}>
          {here.map(({ item }) => (
            <span
              key={item.number}
              class={item.number === soFar.length ? 'newest' : undefined}
              style={`inline-size: ${((item.memory / instance.memory) * 100).toFixed(2)}%`}
            >
              <span class="sr-only">task </span>
              {item.number}
            </span>
          ))}
        </span>
        <small class="cluster-left">
          {show(leftOf('memory', instance, soFar))} MiB and {show(leftOf('cpu', instance, soFar))} CPU units
          left
        </small>
      </li>
    );
  };
  return (
    <div class="cluster">
      {zones.map((zone) => (
        <section key={zone} aria-label={`Zone ${zone}`}>
          <h4>Zone {zone}</h4>
          <ul>{instances.filter((instance) => instance.zone === zone).map(row)}</ul>
        </section>
      ))}
      <p class="cluster-waiting">
        Waiting: {waiting.length === 0 ? 'none' : waiting.map(({ item }) => `task ${item.number}`).join(', ')}
      </p>
    </div>
  );
}

export default function TaskPlacement() {
  return <SceneFrame scene={taskPlacement} picture={Cluster} />;
}
