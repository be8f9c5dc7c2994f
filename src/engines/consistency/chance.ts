/**
 * A number strictly between 0 and 1 that depends on the seed and on what it is drawn for, and on nothing else: moving one
 * mark leaves what is drawn for all others as it was. It keeps off both ends by a thousandth, so that a moment drawn within
 * a span of whole ms never falls onto an end of it, where the rules of the edges decide.
 */
export function drawn(seed: number, what: Draw, ...numbers: readonly number[]): number {
  let hash = mix(seed ^ 0x9e37_79b9);
  for (const number of [draws.indexOf(what), ...numbers]) hash = mix((hash ^ number) + 0x9e37_79b9);
  return 0.001 + (0.998 * (hash >>> 0)) / 0x1_0000_0000;
}

const draws = ['effect', 'tie', 'unanswered', 'read', 'copy', 'server', 'arrival', 'node'] as const;
type Draw = (typeof draws)[number];

/** The finalizer of MurmurHash3: every bit of the input reaches every bit of the output. */
function mix(number: number): number {
  let hash = number | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return hash ^ (hash >>> 16);
}
