import { describe, expect, test } from 'vitest';
import { chooseStorage, inputs } from '#engines/chooser/storage';
import { type Values, valuesOf } from '#engines/inputs';

const stay = (changes: Partial<Values<typeof inputs>>) => chooseStorage(valuesOf(inputs, changes)).stay;

describe('storage', () => {
  test.each([
    [{ who: 'api' }, ['S3']],
    [{ who: 'linux' }, ['EFS']],
    [{ who: 'windows' }, ['FSx for Windows File Server']],
    [{ who: 'cluster' }, ['io2 with Multi-Attach']],
    [{ who: 'boot' }, ['gp3']],
    [{ who: 'one' }, ['gp3']],
    [{ who: 'one', demand: 'extreme', lost: true }, ['instance store']],
    [{ who: 'one', demand: 'high' }, ['io2']],
    [{ who: 'one', demand: 'high', lost: true }, ['instance store']],
    [{ who: 'one', demand: 'latency' }, ['io2']],
    [{ who: 'one', demand: 'durable', lost: true }, ['io2']],
    [{ who: 'one', access: 'sequential' }, ['st1']],
    [{ who: 'one', access: 'cold' }, ['sc1']],
    [{ who: 'one', access: 'sequential', demand: 'high' }, ['io2']],
    [{ who: 'one', demand: 'extreme' }, []],
  ] satisfies [Partial<Values<typeof inputs>>, string[]][])('%j: %j', (changes, expected) => {
    expect(stay(changes)).toEqual(expected);
  });

  const every = (name: keyof typeof inputs) => {
    const input = inputs[name];
    return input.kind === 'choice' ? Object.keys(input.options) : [true, false];
  };
  const all = every('who').flatMap((who) =>
    every('access').flatMap((access) =>
      every('demand').flatMap((demand) =>
        every('lost').map((lost) => ({ who, access, demand, lost }) as Values<typeof inputs>),
      ),
    ),
  );

  test('at most one place is left, and no demand but the impossible has none', () => {
    for (const answers of all) {
      const { length } = stay(answers);
      expect(length, JSON.stringify(answers)).toBeLessThanOrEqual(1);
      const impossible = answers.demand === 'extreme' && (answers.who === 'boot' || !answers.lost);
      if (length === 0) expect(impossible, JSON.stringify(answers)).toBe(true);
    }
  });

  test('a boot disk is never a hard disk, Windows never gets EFS, gp3 never has two instances', () => {
    for (const answers of all) {
      const [chosen] = stay(answers);
      if (answers.who === 'boot') expect(['gp3', 'io2', undefined]).toContain(chosen);
      if (answers.who === 'windows') expect(chosen).not.toBe('EFS');
      if (answers.who === 'cluster') expect(chosen).not.toBe('gp3');
    }
  });
});
