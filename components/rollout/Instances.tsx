import './rollout.css';
import type { Doing, Fleet } from '#engines/rollout/fleet';
import { wordsOf } from '#engines/rollout/fleet';

/** A letter for each, so that colour is never the only sign. */
const signs: Record<Doing, string> = {
  old: '1',
  new: '2',
  updating: '…',
  starting: '+',
  failed: '✕',
  'idle-old': '1',
  'idle-new': '2',
};

/** Every instance as a box: what it runs, and whether it serves. The caption says the same in words. */
export function Instances({
  fleet,
  at,
  noun = 'version',
}: {
  fleet: Fleet;
  at: string;
  noun?: 'version' | 'revision';
}) {
  return (
    <figure class="rollout">
      {fleet.groups.map(({ name, instances }) => (
        <div class="rollout-group" key={name}>
          <span>{name}</span>
          <p aria-hidden="true">
            {instances.map((doing, index) => (
              <b key={index} class={doing}>
                {signs[doing]}
              </b>
            ))}
          </p>
        </div>
      ))}
      <figcaption>
        {at}: {wordsOf(fleet, noun)}.
      </figcaption>
      <p class="rollout-legend">
        1 old {noun}, 2 new {noun}, … being updated, + starting, ✕ out of service; dashed: runs without
        requests.
      </p>
    </figure>
  );
}
