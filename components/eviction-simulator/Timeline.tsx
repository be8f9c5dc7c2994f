import { useMemo } from 'preact/hooks';
import type { AccessStep, PolicyRun } from '#engines/cache/policy-run';
import { firstDrawn, type Places, placesOf, rankOf } from './places.ts';
import { accessAt } from './wording.ts';

/** How many accesses are drawn at once; on a phone, where they stand one below the other, fewer. */
export const columnsMost = 10;
const rowsMost = 6;

const marks = { hit: '●', miss: '○', expired: '◌', refused: '✕' } as const;

interface Props {
  run: PolicyRun;
  capacity: number;
  step: number;
}

/** The places after each access around the step: time runs to the right, on a narrow page downwards. Its words stand in the list of moments. */
export function Timeline({ run, capacity, step }: Props) {
  const { steps, policy } = run;
  const places = useMemo(() => placesOf(steps, capacity), [steps, capacity]);
  const first = firstDrawn(steps.length, step, columnsMost);
  const firstRow = firstDrawn(steps.length, step, rowsMost);
  const drawn = steps.slice(first, first + columnsMost);
  const held = places[step]?.flatMap((each) => each?.key ?? []) ?? [];
  return (
    <div
      class="timeline"
      role="img"
      aria-label={`The cache holds ${held.join(', ') || 'nothing'}. The list of moments tells each access.`}
      data-many={capacity > 4 || undefined}
    >
      <div class="tl-names">
        <span class="tl-number">access</span>
        <span class="tl-asked">reads</span>
        <span class="tl-verdict" />
        <span class="tl-places">
          {Array.from({ length: capacity }, (_, place) => (
            <span key={place} class="tl-place-name">
              place {place + 1}
            </span>
          ))}
        </span>
        <span class="tl-gone">goes</span>
      </div>
      {drawn.map((each) => (
        <Column
          key={each.at}
          step={each}
          places={places[each.at] ?? []}
          policy={policy}
          when={each.at === step ? 'now' : each.at > step ? 'later' : 'before'}
          onPhone={each.at >= firstRow && each.at < firstRow + rowsMost}
        />
      ))}
    </div>
  );
}

function Column({
  step: { at, key, verdict, victim },
  places,
  policy,
  when,
  onPhone,
}: {
  step: AccessStep;
  places: Places;
  policy: PolicyRun['policy'];
  when: 'before' | 'now' | 'later';
  onPhone: boolean;
}) {
  const known = when !== 'later';
  return (
    <div class={`tl-access ${when} ${onPhone ? '' : 'wide-only'}`}>
      <span class="tl-number">{accessAt(at)}</span>
      <b class="tl-asked">{key}</b>
      <span class={`tl-verdict ${known ? verdict.kind : ''}`}>
        {known && (
          <>
            <span>{marks[verdict.kind]}</span> <span>{verdict.kind}</span>
          </>
        )}
      </span>
      <span class="tl-places">
        {places.map((held, place) => (
          <span key={place} class={`tl-place ${known && held?.key === key ? verdict.kind : ''}`}>
            {known && held && (
              <>
                <span class="tl-key">{held.key}</span>
                <small>{rankOf(policy, held, at)}</small>
              </>
            )}
          </span>
        ))}
      </span>
      <span class="tl-gone">{known && victim && <s>{victim.key}</s>}</span>
    </div>
  );
}
