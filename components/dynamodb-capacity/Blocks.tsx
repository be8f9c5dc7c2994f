import './capacity.css';
import { blocksOf, type Sized, tellSize } from '#engines/dynamodb-capacity/sizes';
import { show } from '#engines/numbers';

/** Data under a name: each entry is rounded up on its own. */
export interface BlockRow {
  name: string;
  rounded: readonly Sized[];
  /** Not charged, because another row is larger: drawn pale. */
  free?: boolean;
  /** What the row comes to, in words. */
  says: string;
}

/** More boxes than this are told instead of drawn. */
const boxesMax = 40;

/** The first entries whose boxes fit, one by one. */
function drawn(rounded: readonly Sized[], block: number): number[] {
  const sizes: number[] = [];
  let room = boxesMax;
  for (const { count, bytes } of rounded) {
    const fits = Math.min(count, Math.floor(room / blocksOf(bytes, block)));
    for (let i = 0; i < fits; i += 1) sizes.push(bytes);
    room -= fits * blocksOf(bytes, block);
    if (fits < count) {
      // A long run still shows its beginning, as full boxes.
      if (room > 0) sizes.push(Math.min(bytes, room * block));
      break;
    }
  }
  return sizes;
}

/** One entry as a run of boxes, each filled as far as its data goes. */
function Run({ bytes, block }: { bytes: number; block: number }) {
  const boxes = blocksOf(bytes, block);
  return (
    <svg class="block-run" viewBox={`0 0 ${boxes * 10} 10`} width={boxes * 18} height="18" aria-hidden="true">
      <rect class="block-data" x="0" y="0" width={((bytes / block) * 10).toFixed(2)} height="10" />
      {Array.from({ length: boxes }, (_, box) => (
        // A box has no other name than its place.
        <rect key={String(box)} class="block-box" x={box * 10 + 0.4} y="0.4" width="9.2" height="9.2" />
      ))}
    </svg>
  );
}

/** Data in the blocks that are charged for it: every box counts whole, however little of it is filled. */
export function Blocks({ rows, block, unit }: { rows: readonly BlockRow[]; block: number; unit: string }) {
  return (
    <figure class="blocks">
      <figcaption>
        Each box is a block of {tellSize(block)} and costs {unit}; the filled part is data.
      </figcaption>
      {rows.map(({ name, rounded, free, says }) => {
        const boxes = rounded.reduce((sum, { count, bytes }) => sum + count * blocksOf(bytes, block), 0);
        const sizes = drawn(rounded, block);
        const shown = sizes.reduce((sum, bytes) => sum + blocksOf(bytes, block), 0);
        return (
          <div key={name} class="block-row" data-free={free || undefined}>
            <span class="block-name">{name}</span>
            <span class="block-runs">
              {sizes.map((bytes, place) => (
                <Run key={String(place)} bytes={bytes} block={block} />
              ))}
              {boxes > shown && <span class="block-more">+ {show(boxes - shown)} more</span>}
            </span>
            <span class="block-says">{says}</span>
          </div>
        );
      })}
    </figure>
  );
}
