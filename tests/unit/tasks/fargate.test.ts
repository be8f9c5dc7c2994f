import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Values, valuesOf } from '#engines/inputs';
import { inputs, pickSize, rows } from '#engines/tasks/fargate';

const size = (changes: Partial<Values<typeof inputs>>) => {
  const { size } = pickSize(valuesOf(inputs, changes));
  return size && [size.cpu, size.memory];
};

test('the rows are those of the figures', () => {
  expect(rows.map(({ cpu, memories }) => [cpu, memories.length, memories[0], memories.at(-1)])).toEqual([
    [0.25, 3, 0.5, 2],
    [0.5, 4, 1, 4],
    [1, 7, 2, 8],
    [2, 13, 4, 16],
    [4, 23, 8, 30],
    [8, 12, 16, 60],
    [16, 12, 32, 120],
    [32, 3, 60, 244],
  ]);
});

test.each([
  [{}, [2, 10]],
  [{ cpu: 3, memory: 6 }, [4, 8]],
  [{ cpu: 0.1, memory: 0.5 }, [0.25, 0.5]],
  [{ cpu: 0.25, memory: 2.01 }, [0.5, 3]],
  [{ cpu: 5, memory: 33 }, [8, 36]],
  [{ cpu: 32, memory: 244 }, [32, 244]],
  [{ cpu: 32.1, memory: 1 }, undefined],
  [{ cpu: 1, memory: 244.1 }, undefined],
  [{ cpu: 0.25, memory: 1, system: 'windows' }, [1, 2]],
  [{ cpu: 1, memory: 31, system: 'windows' }, undefined],
  [{ gpu: true }, undefined],
] satisfies [Partial<Values<typeof inputs>>, number[] | undefined][])('%j: %j', (changes, expected) => {
  expect(size(changes)).toEqual(expected);
});

test('the definition of 2 vCPUs and 10 GB says 2,048 and 10,240', () => {
  const { working, answer } = pickSize(valuesOf(inputs));
  expect(working.map(({ result }) => result)).toEqual(expect.arrayContaining(['2,048', '10,240']));
  expect(answer).toBe('1\u00a0vCPU and 10\u00a0GB becomes 2\u00a0vCPU with 10\u00a0GB.');
});

test('a size covers the need, and no smaller one does', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 64, noNaN: true }),
      fc.double({ min: 0.01, max: 500, noNaN: true }),
      (cpu, memory) => {
        const { size } = pickSize({ cpu, memory, system: 'linux', gpu: false });
        const enough = rows.flatMap((row) =>
          row.cpu < cpu ? [] : row.memories.filter((each) => each >= memory).map((each) => [row.cpu, each]),
        );
        // Rows and their memories ascend, so the first pair that is enough is the smallest.
        expect(size && [size.cpu, size.memory]).toEqual(enough[0]);
      },
    ),
    { numRuns: 1000 },
  );
});
