import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputs, simulate } from '#components/s3-versioning/simulation.ts';
import { faultsOf } from '#engines/read-input';
import { nullId, operationsMost, parseOperations } from '#engines/s3/version-operations';
import { follow, isMarker } from '#engines/s3/versions';

const run = (script: string) => simulate({ script });
const stackOf = (script: string) =>
  run(script)
    .steps.at(-1)
    ?.stack.map(({ id, content = 'marker' }) => `${id} ${content}`);
const statuses = (script: string) => run(script).steps.map(({ reply }) => reply.status);

describe('worked example', () => {
  test('put, put, delete, delete of the marker: the second content is back, three versions existed', () => {
    const script = 'enable; put one; put two; delete; delete b7; get';
    const { steps, lastGet } = run(script);
    expect(lastGet).toMatchObject({ status: 200, version: { content: 'two' } });
    expect(Math.max(...steps.map(({ stack }) => stack.length))).toBe(3);
    expect(stackOf(script)).toEqual(['x9 two', 'k3 one']);
  });
});

describe('unversioned', () => {
  test('a put replaces, a delete removes', () => {
    expect(stackOf('put a; put b')).toEqual(['null b']);
    expect(stackOf('put a; delete')).toEqual([]);
    expect(statuses('put a; get; delete; get; delete')).toEqual([200, 200, 204, 404, 204]);
    expect(stackOf('put a; delete null')).toEqual([]);
  });
});

describe('enabled', () => {
  test('what was there keeps the ID null; a put and a delete add', () => {
    expect(stackOf('put a; enable; put b; delete; put c')).toEqual(['b7 c', 'x9 marker', 'k3 b', 'null a']);
  });

  test('a marker answers 404 as the current version and 405 by its ID', () => {
    expect(statuses('enable; put a; delete; get; get x9; get k3')).toEqual([200, 200, 204, 404, 405, 200]);
  });

  test('a delete of a key that does not exist adds a marker all the same', () => {
    expect(stackOf('enable; delete')).toEqual(['k3 marker']);
  });

  test('a version that is gone answers 404, and deleting it again 204', () => {
    expect(statuses('enable; put a; delete k3; get k3; delete k3')).toEqual([200, 200, 204, 404, 204]);
  });
});

describe('suspended', () => {
  test('a put adds the null version or replaces it, wherever it stands', () => {
    expect(stackOf('enable; put a; suspend; put b')).toEqual(['null b', 'k3 a']);
    expect(stackOf('put a; enable; put b; suspend; put c')).toEqual(['null c', 'k3 b']);
  });

  test('a delete removes the null version and adds a marker with the ID null', () => {
    expect(stackOf('put a; enable; put b; suspend; delete')).toEqual(['null marker', 'k3 b']);
    expect(stackOf('enable; put a; suspend; delete; delete')).toEqual(['null marker', 'k3 a']);
    expect(stackOf('enable; put a; suspend; delete; enable; put b')).toEqual(['x9 b', 'null marker', 'k3 a']);
  });
});

describe('what is typed wrong', () => {
  test.each([
    ['', 'There is no operation'],
    ['put', 'such as put red'],
    ['post red', 'Write put, get, delete, enable or suspend'],
    ['enable; put a; get x9', 'Operation 3: “x9” is no version ID by then. Write null or k3'],
    ['suspend', 'Write enable first'],
    ['enable now', 'Take “now” away'],
    ['put red green', 'Take it away'],
    [
      Array(operationsMost + 1)
        .fill('get')
        .join(';'),
      'cut 1',
    ],
  ])('%s', (script, fault) => {
    expect(faultsOf(inputs, { script })[0]).toContain(fault);
  });

  test('exactly as many operations as fit', () => {
    expect(parseOperations(Array(operationsMost).fill('get').join('\n')).ok).toBe(true);
  });
});

describe('what a reader can rely on', () => {
  const operation = fc.oneof(
    fc.constantFrom('a', 'b', 'c').map((content) => ({ kind: 'put' as const, content })),
    fc.record({
      kind: fc.constantFrom('get' as const, 'delete' as const),
      id: fc.constantFrom(undefined, undefined, nullId, 'k3', 'x9'),
    }),
    fc.record({ kind: fc.constantFrom('enable' as const, 'suspend' as const) }),
  );
  const operations = fc.array(operation, { maxLength: operationsMost });

  test('version IDs are unique, and the newest has been added last', () => {
    fc.assert(
      fc.property(operations, (list) => {
        for (const { stack, added } of follow(list)) {
          const ids = stack.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          if (added) expect(stack[0]).toBe(added);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('while versioning is enabled nothing without an ID takes anything away', () => {
    fc.assert(
      fc.property(operations, (list) => {
        for (const { operation, versioning, removed } of follow(list)) {
          const withId = operation.kind === 'delete' && operation.id !== undefined;
          if (versioning === 'enabled' && !withId) expect(removed).toBeUndefined();
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a bucket is never unversioned again, and a GET without an ID is 200 exactly if the newest is an object', () => {
    fc.assert(
      fc.property(operations, (list) => {
        let once = false;
        for (const { operation, versioning, stack, reply } of follow(list)) {
          once ||= versioning !== 'unversioned';
          if (once) expect(versioning).not.toBe('unversioned');
          if (operation.kind !== 'get' || operation.id !== undefined) continue;
          const [current] = stack;
          expect(reply.status).toBe(current && !isMarker(current) ? 200 : 404);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
