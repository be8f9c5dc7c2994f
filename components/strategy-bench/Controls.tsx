import { useMemo, useRef } from 'preact/hooks';
import { Field } from '#components/kit/fields.tsx';
import { bulkInputs } from '#engines/cache/workload';
import type { Values } from '#engines/inputs';
import { groups } from './groups.ts';
import { type InputName, inWords } from './words.ts';

interface Props {
  id: string;
  live: boolean;
  values: Values<typeof bulkInputs>;
  drafts: Readonly<Record<string, string>>;
  faults: Readonly<Record<string, string>>;
  onDraft: (name: InputName, draft: string) => void;
}

/** Some inputs under a heading; closed, they still tell their values. */
function Group({ title, names, ...props }: Props & { title: string; names: readonly InputName[] }) {
  const { id, live, values, drafts, faults } = props;
  const onDraft = useRef(props.onDraft);
  onDraft.current = props.onDraft;
  // Two dozen fields are most of the page: only a group in which something changed is drawn again.
  return useMemo(
    () => (
      <details class="bench-group">
        <summary>
          <h4>{title}</h4>
          <span class="bench-values">{names.map((name) => inWords(name, values)).join(' · ')}</span>
        </summary>
        <fieldset class="scene-controls" disabled={!live}>
          <legend class="sr-only">{title}</legend>
          {names.map((name) => (
            <Field
              key={name}
              id={`${id}-${name}`}
              input={bulkInputs[name]}
              value={values[name]}
              draft={drafts[name] ?? ''}
              fault={faults[name]}
              onDraft={(draft) => onDraft.current(name, draft)}
            />
          ))}
        </fieldset>
      </details>
    ),
    [live, ...names.flatMap((name) => [values[name], drafts[name], faults[name]])],
  );
}

/** All inputs of a run, in groups. */
export function Controls(props: Props) {
  return (
    <div class="bench-groups">
      {groups.map((group) => (
        <Group key={group.title} {...group} {...props} />
      ))}
    </div>
  );
}
