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

/** All inputs of a run in groups; a closed group still tells its values. */
export function Controls({ id, live, values, drafts, faults, onDraft }: Props) {
  return (
    <div class="bench-groups">
      {groups.map(({ title, names }) => (
        <details key={title} class="bench-group">
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
                onDraft={(draft) => onDraft(name, draft)}
              />
            ))}
          </fieldset>
        </details>
      ))}
    </div>
  );
}
