import { type Block, overlap, sizeOf } from '#engines/network/cidr';
import type { Placed } from '#engines/network/subnets';

interface Props {
  vpc: Block;
  placed: readonly Placed[];
  count: number;
}

/** Wider than the page can show, parts are drawn as one. */
const partsMost = 64;

/** The whole VPC in one bar: what its subnets take, and what a refused block wanted. The table beside it says the same. */
export function VpcMap({ vpc, placed, count }: Props) {
  const whole = sizeOf(vpc);
  const at = (address: number) => (100 * (address - vpc.first)) / whole;
  const divided = placed.length < count;
  const cuts = Math.min(count, partsMost);
  return (
    <svg class="vpc-map" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect class="free" width="100" height="12" />
      {divided
        ? Array.from({ length: cuts }, (_, index) => (
            <rect key={index} class="taken" x={(100 * index) / cuts} width={100 / cuts} height="12" />
          ))
        : placed
            .filter(({ block }) => overlap(vpc, block))
            .map(({ block, conflict }, index) => (
              <rect
                key={index}
                class={conflict ? 'refused' : 'taken'}
                x={at(block.first)}
                y={conflict ? 6 : 0}
                width={Math.max(0.3, (100 * sizeOf(block)) / whole)}
                height={conflict ? 6 : 12}
              />
            ))}
    </svg>
  );
}
