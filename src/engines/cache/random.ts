import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Answers a number from 0 up to but not including 1, a new one at each call. */
export type Chance = () => number;

/**
 * A seeded source of chance. Streams of one seed are independent: the workload draws from one and the cache from
 * another, so that every strategy meets the same operations whatever it draws itself.
 */
export function chanceOf(seed: number, stream: 'workload' | 'cache'): Chance {
  const generator = xoroshiro128plus(seed);
  // The first numbers of neighbouring seeds resemble each other; a jump leaves them far behind.
  generator.jump();
  if (stream === 'cache') generator.jump();
  return () => (generator.next() >>> 0) / 0x1_0000_0000;
}
