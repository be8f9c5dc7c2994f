import { objectBytesMax, type Upload } from '#engines/s3/upload';
import { partSizeMax, partSizeMin, partsMax, singlePutMax } from '#facts/s3';

/** A value and what is allowed, as places on a bar from 0 to 100 that steps by ratio. */
export interface Gauge {
  from: number;
  until: number;
  at: number;
  fits: boolean;
}

/** Room on both sides of the limits, so that what breaks them can be seen. */
const beyond = 10;

function gauge(value: number, [min, max]: readonly [number, number], fits: boolean): Gauge {
  const [low, high] = [min / beyond, max * beyond];
  const place = (number: number) => {
    const inside = Math.min(high, Math.max(low, number));
    return Number(((100 * Math.log(inside / low)) / Math.log(high / low)).toFixed(1));
  };
  return { from: place(min), until: place(max), at: place(value), fits };
}

/** The four limits of an upload. An object may have any size below its limit, so its bars begin at a KB. */
export function gaugesOf(partSize: number, { parts, bytes, refusal, onePut }: Upload) {
  const partFits = refusal !== 'part-too-small' && refusal !== 'part-too-large';
  return {
    parts: gauge(parts, [1, partsMax.value], parts >= 1 && parts <= partsMax.value),
    part: gauge(partSize, [partSizeMin.value, partSizeMax.value * 1024], partFits),
    object: gauge(bytes, [1000, objectBytesMax], bytes <= objectBytesMax),
    put: gauge(bytes, [1000, singlePutMax.value * 1e9], onePut),
  };
}
