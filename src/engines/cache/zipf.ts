/**
 * Zipf's law over keys from 0 to `keys` − 1: the k-th most popular is drawn in proportion to 1 ÷ k^exponent. The
 * answer turns a number from 0 up to but not including 1 into a key.
 */
export function zipfPicker(keys: number, exponent: number): (drawn: number) => number {
  const upTo = cumulative(keys, exponent);
  // The answer for drawn = n ÷ keys is remembered for each n, so that the search from there takes a step or two.
  const hints = new Int32Array(keys);
  for (let hint = 0, key = 0; hint < keys; hint += 1) {
    while ((upTo[key] ?? 1) <= hint / keys) key += 1;
    hints[hint] = key;
  }
  return (drawn) => {
    let key = hints[Math.floor(drawn * keys)] ?? 0;
    while ((upTo[key] ?? 1) <= drawn) key += 1;
    return key;
  };
}

/** For each key the share of the draws that go to it or to a more popular one; 1 for the last. */
function cumulative(keys: number, exponent: number): Float64Array {
  const shares = new Float64Array(keys);
  let sum = 0;
  for (let key = 0; key < keys; key += 1) {
    sum += (key + 1) ** -exponent;
    shares[key] = sum;
  }
  for (let key = 0; key < keys; key += 1) shares[key] = (shares[key] ?? 0) / sum;
  return shares;
}
