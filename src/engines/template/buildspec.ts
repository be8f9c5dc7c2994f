import { choice, flag, type Values } from '#engines/inputs';
import type { Moment, Result } from '#engines/result';
import { answerOf, momentOf, workingOf } from './buildspec-words.ts';

export const phases = ['install', 'pre_build', 'build', 'post_build'] as const;
export type Phase = (typeof phases)[number];

export const inputs = {
  fails: choice<Phase | 'none'>({
    label: 'A command fails in',
    options: {
      none: 'no phase',
      install: 'install',
      pre_build: 'pre_build',
      build: 'build',
      post_build: 'post_build',
    },
    default: 'build',
    help: 'The first of the phase’s commands; the others of its commands block are skipped then.',
  }),
  onFailure: choice<'unset' | 'ABORT' | 'CONTINUE'>({
    label: 'on-failure of that phase',
    options: { unset: 'not set', ABORT: 'ABORT', CONTINUE: 'CONTINUE' },
    default: 'unset',
    help: 'Without it the build follows CodeBuild’s own transitions. It works with EC2 compute and images of CodeBuild only.',
  }),
  cleanUp: flag({
    label: 'Each phase has a finally block',
    default: false,
    help: 'Commands that run after those of the phase, even when one of them has failed.',
  }),
  guard: flag({
    label: 'post_build asks before it pushes',
    default: false,
    help: 'The push happens only if the variable CODEBUILD_BUILD_SUCCEEDING is 1.',
  }),
};

export type BuildspecValues = Values<typeof inputs>;

export interface PhaseRun {
  phase: Phase;
  /** Skipped phases run nothing, not even their finally block. */
  status: 'succeeded' | 'failed' | 'skipped';
  /** Whether its finally block runs. */
  cleanUp: boolean;
}

export interface Build {
  runs: readonly PhaseRun[];
  /** CODEBUILD_BUILD_SUCCEEDING when post_build starts; undefined where it is skipped. */
  succeeding: 0 | 1 | undefined;
  /** Whether post_build pushes the image. */
  pushed: boolean;
  /** Whether CodeBuild tries to upload the artifacts. */
  uploads: boolean;
  failed: boolean;
}

export interface BuildResult extends Result, Build {
  trace: readonly Moment[];
}

/**
 * Whether phases after a failed one run. Without on-failure only a failed build phase is followed by another.
 * https://docs.aws.amazon.com/codebuild/latest/userguide/view-build-details-phases.html
 */
const goesOn = (failed: Phase, onFailure: BuildspecValues['onFailure']): boolean =>
  onFailure === 'CONTINUE' || (onFailure === 'unset' && (failed === 'build' || failed === 'post_build'));

export function follow({ fails, onFailure, cleanUp, guard }: BuildspecValues): Build {
  const failedAt = fails === 'none' ? phases.length : phases.indexOf(fails);
  const continues = fails === 'none' || goesOn(fails, onFailure);
  const runs = phases.map((phase, index): PhaseRun => {
    if (index > failedAt && !continues) return { phase, status: 'skipped', cleanUp: false };
    return { phase, status: index === failedAt ? 'failed' : 'succeeded', cleanUp };
  });
  const runsLast = runs.at(-1)?.status !== 'skipped';
  const succeeding = runsLast ? (failedAt < phases.length - 1 ? 0 : 1) : undefined;
  return {
    runs,
    succeeding,
    pushed: runsLast && fails !== 'post_build' && !(guard && succeeding === 0),
    uploads: continues,
    failed: fails !== 'none',
  };
}

/** Which phases of a build run when one of them fails, and what is published all the same. */
export function runBuild(values: BuildspecValues): BuildResult {
  const build = follow(values);
  const count = (status: PhaseRun['status']) => build.runs.filter((run) => run.status === status).length;
  return {
    ...build,
    answer: answerOf(values, build),
    measures: [
      { name: 'Phases run', value: build.runs.length - count('skipped'), unit: '', digits: 0 },
      { name: 'Phases skipped', value: count('skipped'), unit: '', digits: 0 },
    ],
    working: workingOf(values, build),
    trace: [
      ...build.runs.map((run) => momentOf(run, values, build)),
      {
        at: 'artifacts',
        says: build.uploads
          ? 'CodeBuild tries to upload the artifacts.'
          : 'The build has ended before: no artifact is uploaded.',
      },
    ],
  };
}
