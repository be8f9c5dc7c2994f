import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, test } from 'vitest';
import {
  type Block,
  blockAt,
  contains,
  lastOf,
  overlap,
  readAddress,
  readBlock,
  showAddress,
  showBlock,
} from '#engines/network/cidr';

const faultOf = (text: string) => {
  const read = readBlock(text);
  return read.ok ? undefined : read.fault;
};
const addresses = fc.nat(2 ** 32 - 1);
const blocks = fc
  .tuple(addresses, fc.integer({ min: 0, max: 32 }))
  .map(([at, prefix]) => blockAt(at, prefix));

describe('beside ipaddr.js', () => {
  test('addresses read and show alike', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const shown = showAddress(address);
        expect(
          ipaddr.IPv4.parse(shown)
            .toByteArray()
            .reduce((sum, byte) => sum * 256 + byte, 0),
        ).toBe(address);
        expect(readAddress(shown)).toEqual({ ok: true, value: address });
      }),
      { numRuns: 2000 },
    );
  });

  test('network and last address of a block are the same', () => {
    fc.assert(
      fc.property(addresses, fc.integer({ min: 0, max: 32 }), (address, prefix) => {
        const written = `${showAddress(address)}/${prefix}`;
        const read = readBlock(written);
        expect(read.ok).toBe(true);
        if (!read.ok) return;
        expect(showAddress(read.value.first)).toBe(ipaddr.IPv4.networkAddressFromCIDR(written).toString());
        expect(showAddress(lastOf(read.value))).toBe(
          ipaddr.IPv4.broadcastAddressFromCIDR(written).toString(),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('a block contains an address exactly if ipaddr.js matches it', () => {
    fc.assert(
      fc.property(blocks, addresses, fc.boolean(), (block, anywhere, inside) => {
        const address = inside ? Math.min(lastOf(block), block.first + (anywhere % 7)) : anywhere;
        const matches = ipaddr.IPv4.parse(showAddress(address)).match(
          ipaddr.IPv4.parseCIDR(showBlock(block)),
        );
        expect(contains(block, { first: address, prefix: 32 })).toBe(matches);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what a reader can rely on', () => {
  test('two blocks overlap exactly if one contains the other', () => {
    const near = fc
      .tuple(fc.nat(4095), fc.integer({ min: 20, max: 32 }))
      .map(([at, prefix]): Block => blockAt(at, prefix));
    fc.assert(
      fc.property(near, near, (one, other) => {
        expect(overlap(one, other)).toBe(contains(one, other) || contains(other, one));
        expect(overlap(one, other)).toBe(overlap(other, one));
      }),
      { numRuns: 2000 },
    );
  });

  test('any text is read or refused with a sentence', () => {
    const pieces = fc.array(fc.constantFrom('10', '.', '/', '0', '256', '1e3', ' ', '-', 'a', '33', '٣'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((each) => each.join('')),
        ),
        (text) => {
          const read = readBlock(text);
          if (read.ok)
            expect(readBlock(showBlock(read.value))).toMatchObject({
              ok: true,
              value: { first: read.value.first },
            });
          else expect(read.fault).toMatch(/\.$/);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('what is typed wrong', () => {
  test.each([
    ['10.0.0.0', 'no prefix length. Write such as 10.0.0.0/24'],
    ['10.0.0/16', 'has 3 numbers'],
    ['10', 'has 1 number.'],
    ['10.0.300.0/16', '300 is above 255. The nearest address is 10.0.255.0'],
    ['10.0.01.0/16', '01 begins with 0. The nearest address is 10.0.1.0'],
    ['10.0.0.0/33', 'write 0 to 32'],
    ['10.0.0.0/24/8', 'more than one /'],
    ['2001:db8::/32', 'not an IPv4 address'],
    ['', 'not an IPv4 address'],
  ])('%s', (text, fault) => {
    expect(faultOf(text)).toContain(fault);
  });

  test('the ends of the range are right', () => {
    expect([faultOf('0.0.0.0/0'), faultOf('255.255.255.255/32')]).toEqual([undefined, undefined]);
  });
});
