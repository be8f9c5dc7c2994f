import './cognito.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, RoleChoice, TriedRule } from '#engines/cognito/roles';
import { roleMapper } from './roles.ts';

const words: Record<TriedRule['fate'], string> = {
  matches: '✓ matches',
  no: 'no',
  missing: 'claim missing',
  'not looked at': 'not looked at',
};

/** Rules from the top, or the groups of the token, and the role that comes out. */
function Choice({
  values: { way },
  result: { tried, user, preferred, role },
}: PictureProps<typeof inputs, RoleChoice>) {
  return (
    <>
      {way === 'rules' && (
        <ol class="role-rules" aria-label="Rules from the top">
          {tried.map(({ claim, match, value, role: given, fate }, index) => (
            <li key={index} class={fate.replaceAll(' ', '-')}>
              <span>
                {claim} <b>{match}</b> {value} → {given}
              </span>
              <span>{words[fate]}</span>
            </li>
          ))}
        </ol>
      )}
      {way === 'token' && (
        <ul class="role-rules" aria-label="Groups in the token">
          {user.groups.map(({ name, precedence }) => (
            <li key={name} class={name === role ? 'matches' : 'no'}>
              <span>
                group <b>{name}</b>, {precedence === undefined ? 'no precedence' : `precedence ${precedence}`}
              </span>
              <span>{name === preferred ? 'preferred' : ''}</span>
            </li>
          ))}
        </ul>
      )}
      <p class={role === undefined ? 'role-denied' : 'role-given'}>
        {role === undefined ? '✕ no credentials' : <b>✓ {role}</b>}
      </p>
    </>
  );
}

export default function RoleMapper() {
  return <SceneFrame scene={roleMapper} picture={Choice} />;
}
