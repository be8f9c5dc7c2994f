/** The bits of an IPv4 or IPv6 address as one number, and how many there are; undefined where the text is none. */
export function bitsOf(address: string): { bits: bigint; length: 32 | 128 } | undefined {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) {
    const bytes = address.split('.').map(Number);
    if (bytes.some((byte) => byte > 255)) return undefined;
    return { bits: bytes.reduce((bits, byte) => bits * 256n + BigInt(byte), 0n), length: 32 };
  }
  if (!/^[\da-fA-F:]{2,39}$/.test(address)) return undefined;
  // `::` stands for one run of zeros.
  const [head = '', tail, more] = address.split('::');
  if (more !== undefined) return undefined;
  const groupsOf = (text: string) => (text === '' ? [] : text.split(':'));
  const [before, after] = [groupsOf(head), groupsOf(tail ?? '')];
  const gap = 8 - before.length - after.length;
  if (tail === undefined ? gap !== 0 : gap < 1) return undefined;
  const groups = [...before, ...Array.from({ length: gap }, () => '0'), ...after];
  if (groups.some((group) => !/^[\da-fA-F]{1,4}$/.test(group))) return undefined;
  return { bits: groups.reduce((bits, group) => bits * 65_536n + BigInt(`0x${group}`), 0n), length: 128 };
}

/** The network of a CIDR block such as `203.0.113.0/24`; an address alone is a block of one. */
export function networkOf(cidr: string): { prefix: bigint; shift: bigint; length: number } | undefined {
  const [address = '', size, more] = cidr.split('/');
  const parsed = bitsOf(address);
  if (!parsed || more !== undefined || (size !== undefined && !/^\d{1,3}$/.test(size))) return undefined;
  const kept = size === undefined ? parsed.length : Number(size);
  if (kept > parsed.length) return undefined;
  const shift = BigInt(parsed.length - kept);
  return { prefix: parsed.bits >> shift, shift, length: parsed.length };
}

/** Whether an address lies in a block; a text that is neither lies nowhere. */
export function inNetwork(address: string, cidr: string): boolean {
  const parsed = bitsOf(address);
  const network = networkOf(cidr);
  if (!parsed || !network || parsed.length !== network.length) return false;
  return parsed.bits >> network.shift === network.prefix;
}
