import { bitsOf } from '#engines/addresses';
import { fail, type Reading } from '#engines/reading';
import { readAddress, readBlock, showAddress } from './cidr.ts';

/** An address of either family, as a number of 32 or 128 bits. */
export interface Address {
  family: 4 | 6;
  bits: bigint;
  /** As it was written. */
  written: string;
}

/** The addresses that share their first `prefix` bits with `bits`. */
export interface Range extends Address {
  prefix: number;
}

/** Whether an address lies in a range; one of the other family never does. */
export const holdsAddress = (range: Range, { family, bits }: Address): boolean => {
  const free = BigInt((range.family === 4 ? 32 : 128) - range.prefix);
  return range.family === family && range.bits >> free === bits >> free;
};

/** Reads “2001:db8::7”. */
function readIpv6(text: string): Reading<Address> {
  const parsed = bitsOf(text);
  return parsed
    ? { ok: true, value: { family: 6, bits: parsed.bits, written: text } }
    : fail(`“${text.slice(0, 40)}” is not an IPv6 address. Write such as 2001:db8::7.`);
}

/** Reads an address of either family. */
export function readIp(text: string): Reading<Address> {
  if (text.includes(':')) return readIpv6(text);
  const read = readAddress(text);
  return read.ok
    ? { ok: true, value: { family: 4, bits: BigInt(read.value), written: showAddress(read.value) } }
    : read;
}

/** Reads “0.0.0.0/0” or “::/0”. */
export function readRange(text: string): Reading<Range> {
  if (!text.includes(':')) {
    const read = readBlock(text);
    if (!read.ok) return read;
    return {
      ok: true,
      value: { family: 4, bits: BigInt(read.value.first), prefix: read.value.prefix, written: text },
    };
  }
  const [before = '', after = '', ...more] = text.split('/');
  const address = readIpv6(before);
  if (!address.ok) return address;
  if (more.length > 0 || !/^\d{1,9}$/.test(after) || Number(after) > 128)
    return fail(
      `“${text.slice(0, 40)}” has no prefix length from 0 to 128. The nearest valid value is ${before}/128.`,
    );
  return { ok: true, value: { ...address.value, prefix: Number(after), written: text } };
}
