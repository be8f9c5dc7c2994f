import fc from 'fast-check';

// At home each run tries new random inputs; in CI always the same ones, so that red means the change and not the dice.
if (process.env.CI) fc.configureGlobal({ seed: 20261201 });
