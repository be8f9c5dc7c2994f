import { describe, expect, test } from 'vitest';
import { fillFacts } from '#build/fill-facts';
import { type Blueprint, type Skill, served, servedBefore, tasksOf } from '#content/exam/blueprint.ts';
import { dvaC02, dvaC03 } from '#content/exam/exams.ts';
import { facts } from '#site/facts';

const caching = { id: '1.2.1', skill: 'Choose a cache', notes: ['elasticache/eviction'] };
const signing = { id: '2.1.1', skill: 'Sign a call', notes: ['cli-sdk'] };

/** An exam with one domain, whose tasks have these skills. */
const exam = (name: string, ...skills: Skill[]): Blueprint => ({
  exam: name,
  domains: [
    {
      id: '1',
      title: 'All',
      weight: '100%',
      source: 'https://aws.example/',
      tasks: skills.map((skill) => ({
        id: skill.id.slice(0, 3),
        task: `Task of ${skill.skill}`,
        skills: [skill],
      })),
    },
  ],
});

const notes = [
  { id: 'elasticache/eviction', exam: ['1.2'] },
  { id: 'elasticache/choosing-an-engine', exam: ['1.2', '2.1'] },
  { id: 'cli-sdk/signing-requests', exam: ['2.1'] },
];

describe('the map of an exam', () => {
  test('a task has the notes that name it, a skill those to begin with', () => {
    const map = served(exam('NEW', caching, signing), notes);
    expect(map.get('1.2')?.notes).toEqual(['elasticache/eviction', 'elasticache/choosing-an-engine']);
    expect(map.get('1.2')?.skills.get('1.2.1')).toEqual(['elasticache/eviction']);
    // a section's name stands for its notes that serve the task
    expect(map.get('2.1')?.skills.get('2.1.1')).toEqual(['cli-sdk/signing-requests']);
  });

  test('a task that no note serves fails the build and is named', () => {
    const lonely = { id: '2.3.1', skill: 'Guard a model', notes: ['generative-ai'] };
    expect(() => served(exam('NEW', caching, lonely), notes)).toThrow(
      'NEW: no note serves task 2.3 “Task of Guard a model”. Write a note with “exam: ["2.3"]” in its front matter.',
    );
  });

  test('so does a skill, and a note that does not name the task', () => {
    expect(() => served(exam('NEW', { ...caching, notes: [] }), notes)).toThrow(
      'NEW: no note serves skill 1.2.1 “Choose a cache”. Name one under its “notes:”.',
    );
    expect(() => served(exam('NEW', { ...signing, notes: ['elasticache/eviction'] }), notes)).toThrow(
      'NEW, skill 2.1.1: no note “elasticache/eviction” names this task',
    );
  });
});

describe('the map of the exam before it', () => {
  const map = served(exam('NEW', caching, signing), notes);

  test('a skill takes over the notes of its successors', () => {
    const old = {
      id: '1.3.8',
      skill: 'Use caches',
      now: ['1.2.1'],
      notes: ['elasticache/choosing-an-engine'],
    };
    expect(servedBefore(exam('OLD', old), map, notes).get('1.3')?.notes).toEqual([
      'elasticache/choosing-an-engine',
      'elasticache/eviction',
    ]);
  });

  test('one that nothing serves, or whose successor does not exist, fails the build', () => {
    expect(() => servedBefore(exam('OLD', { id: '1.3.8', skill: 'Use caches' }), map, notes)).toThrow(
      'OLD: no note serves skill 1.3.8 “Use caches”',
    );
    const lost = { id: '1.3.8', skill: 'Use caches', now: ['9.9.9'] };
    expect(() => servedBefore(exam('OLD', lost), map, notes)).toThrow('its successor has no skill “9.9.9”');
  });
});

test.each([dvaC02, dvaC03])('$exam: weights make 100%, and ids follow their domain and task', (blueprint) => {
  const weights = blueprint.domains.map(({ weight }) =>
    Number.parseInt(fillFacts(weight, facts, blueprint.exam), 10),
  );
  expect(weights.reduce((sum, weight) => sum + weight)).toBe(100);
  expect(facts.get(blueprint === dvaC03 ? 'exam.c03Tasks' : 'exam.c02Tasks')?.value).toBe(
    tasksOf(blueprint).length,
  );
  for (const { id, tasks } of blueprint.domains)
    for (const task of tasks) {
      expect(task.id.startsWith(`${id}.`)).toBe(true);
      for (const skill of task.skills) expect(skill.id.startsWith(`${task.id}.`)).toBe(true);
    }
});
