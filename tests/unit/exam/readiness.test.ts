import { existsSync, globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dvaC03 } from '#content/exam/exams.ts';
import { checkRatings, readRatings } from '#engines/exam/ratings';
import { inputs, readiness } from '#engines/exam/readiness';
import { studySections, studyTasks } from '#engines/exam/sections';
import { valuesOf } from '#engines/inputs';

const at = (ratings: string, rest: number) => readiness(valuesOf(inputs, { ratings, rest }));

describe('the sections of each task', () => {
  test('tasks are those of the blueprint, domain by domain', () => {
    expect(studyTasks.map((tasks) => tasks.map(({ id }) => id))).toEqual(
      dvaC03.domains.map(({ tasks }) => tasks.map(({ id }) => id)),
    );
  });

  test('a section that is named for a task has a note that serves it, once the section is written', () => {
    const serves = (section: string, id: string) =>
      globSync(`content/notes/${section}/*.mdx`).some((path) =>
        /^exam: (.*)$/m.exec(readFileSync(path, 'utf8'))?.[1]?.includes(`"${id}"`),
      );
    const idle = studyTasks
      .flat()
      .flatMap(({ id, sections }) =>
        sections
          .filter((section) => existsSync(`content/notes/${section}/index.mdx`) && !serves(section, id))
          .map((section) => `${section} has no note for ${id}`),
      );
    expect(idle).toEqual([]);
  });
});

describe('readiness', () => {
  test('equal ratings make that readiness, whatever the weights', () => {
    expect(at('', 40).overall).toBeCloseTo(0.4, 10);
    expect(at('', 0).overall).toBe(0);
  });

  test('the worth of a section is its share of each task: VPC has a quarter of one task of three', () => {
    const vpc = at('vpc 10', 95).gains.find(({ section }) => section === 'vpc');
    expect(vpc?.worth).toBeCloseTo(0.3 / 3 / 4, 10);
    expect(vpc?.gain).toBeCloseTo((0.3 / 3 / 4) * 0.9, 10);
  });

  test('with every section at 100% nothing is left to gain', () => {
    expect(at('', 100).answer).toBe('Every section is at 100%: sit a full practice set.');
  });

  test('what is ready and what can be gained make the whole', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...studySections), fc.integer({ min: 0, max: 100 })),
        fc.integer({ min: 0, max: 100 }),
        (ratings, rest) => {
          const written = Object.entries(ratings)
            .map((pair) => pair.join(' '))
            .join(', ');
          const { overall, gains } = at(written, rest);
          expect(overall + gains.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(1, 9);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a list of ratings', () => {
  test('is read by section, with or without signs', () => {
    expect([...readRatings('Lambda 90%, s3 7.5;\ncicd 0')]).toEqual([
      ['lambda', 90],
      ['s3', 7.5],
      ['cicd', 0],
    ]);
    expect(checkRatings('')).toBeUndefined();
  });

  test.each([
    ['lamda 90', '“lamda” is no section that a task is taught by. Write lambda.'],
    ['qqq 90', '“qqq” is no section that a task is taught by. Write such as lambda, dynamodb or cicd.'],
    ['lambda', '“lambda” needs one number from 0 to 100, such as “lambda 50”.'],
    ['lambda -3', '“lambda -3” needs one number from 0 to 100, such as “lambda 50”.'],
    ['lambda 10, Lambda 90', '“lambda” stands twice. Keep one of its ratings.'],
    ['lambda 101', '“lambda 101” is above 100. The nearest valid value is 100.'],
  ])('%s is refused', (written, fault) => {
    expect(checkRatings(written)).toBe(fault);
  });
});
