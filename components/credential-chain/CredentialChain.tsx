import './credential-chain.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Chain, Fate } from '#engines/credentials/chain';
import type { inputs } from '#engines/credentials/inputs';
import { credentialChain } from './scenes.ts';

const words: Record<Fate, string> = {
  wins: '✓ wins',
  empty: 'empty',
  incomplete: '✕ incomplete',
  'passed over': 'passed over',
  'not asked': 'not asked',
};

/** The sources from the top, each with what became of it. */
const Ladder = ({ result: { rungs } }: PictureProps<typeof inputs, Chain>) => (
  <ol class="chain" aria-label="Sources in their order">
    {rungs.map(({ name, find, fate }) => (
      <li key={name} class={fate.replace(' ', '-')}>
        <span>{name}</span>
        <span>
          {words[fate]}
          {fate === 'not asked' && find !== 'nothing' && ', though it has some'}
        </span>
      </li>
    ))}
  </ol>
);

export default function CredentialChain() {
  return <SceneFrame scene={credentialChain} picture={Ladder} />;
}
