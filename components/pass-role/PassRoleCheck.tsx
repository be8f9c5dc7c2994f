import '#components/policy-evaluator/policy-evaluator.css';
import './pass-role.css';
import type { PictureProps } from '#components/kit/SceneFrame.tsx';
import { CheckedScene } from '#components/policy-evaluator/CheckedScene.tsx';
import { PolicyList } from '#components/policy-evaluator/PolicyList.tsx';
import { Statements } from '#components/policy-evaluator/Statements.tsx';
import type { inputs, Passed } from './decide.ts';
import { passRoleCheck } from './scenes.ts';

const mark = (passes: boolean | undefined) =>
  passes === undefined ? '– not asked' : passes ? '✓ yes' : '✕ no';

/** The checks in their order, what each statement of her policy says about passing, and the role's trust policy. */
const Gates = ({ result: { checks, passing, trustPolicy } }: PictureProps<typeof inputs, Passed>) => (
  <>
    <ol class="gates" aria-label="What must fit, in order">
      {checks.map(({ name, passes }) => (
        <li key={name} class={passes === undefined ? 'unasked' : passes ? 'passes' : 'fails'}>
          <span>{name}</span> <b>{mark(passes)}</b>
        </li>
      ))}
    </ol>
    <Statements readings={passing.readings} />
    <PolicyList policies={[trustPolicy]} decided={undefined} />
  </>
);

export default function PassRoleCheck() {
  return <CheckedScene scene={passRoleCheck} picture={Gates} />;
}
