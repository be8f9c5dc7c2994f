import type { Moment, WorkingLine } from '#engines/result';
import { listed } from '#engines/words';
import type { Build, BuildspecValues, PhaseRun } from './buildspec.ts';

const status = ({ failed }: Build) => (failed ? 'FAILED' : 'SUCCEEDED');

export function answerOf({ fails, guard }: BuildspecValues, build: Build): string {
  const { runs, pushed } = build;
  if (fails === 'none') return 'All four phases run, the image is pushed, and the build ends as SUCCEEDED.';
  const skipped = runs.filter((run) => run.status === 'skipped').map(({ phase }) => phase);
  const rest =
    skipped.length > 0
      ? `${listed(skipped)} ${skipped.length === 1 ? 'is' : 'are'} skipped`
      : fails === 'post_build'
        ? 'it is the last phase'
        : 'the phases after it run all the same';
  const image = pushed
    ? 'so the image of a failing build is pushed'
    : guard && skipped.length === 0 && fails !== 'post_build'
      ? 'but post_build sees that the build is failing and pushes nothing'
      : 'so no image is pushed';
  return `${fails} fails: ${rest}, ${image}. The build ends as ${status(build)}.`;
}

export function momentOf(
  { phase, status: how, cleanUp }: PhaseRun,
  values: BuildspecValues,
  build: Build,
): Moment {
  if (how === 'skipped')
    return { at: phase, says: values.cleanUp ? 'Skipped, and its finally block as well.' : 'Skipped.' };
  const after = cleanUp ? ' Its finally block runs.' : '';
  if (how === 'failed')
    return { at: phase, says: `The first command fails; the others of the block are skipped.${after}` };
  if (phase !== 'post_build') return { at: phase, says: `All commands succeed.${after}` };
  const tests = values.guard ? `CODEBUILD_BUILD_SUCCEEDING is ${build.succeeding}` : 'Nothing is tested';
  return { at: phase, says: `${tests}: the image is ${build.pushed ? '' : 'not '}pushed.${after}` };
}

const transitions = {
  unset:
    'without on-failure, a failed install or pre_build ends the build, a failed build is followed by post_build',
  ABORT: 'ABORT ends the build',
  CONTINUE: 'CONTINUE goes on with the next phase',
} as const;

export function workingOf(
  { fails, onFailure, cleanUp, guard }: BuildspecValues,
  build: Build,
): WorkingLine[] {
  const { runs, succeeding, pushed, uploads } = build;
  const ran = runs.filter((run) => run.status !== 'skipped').map(({ phase }) => phase);
  return [
    {
      says: 'Phases that run',
      rule: fails === 'none' ? 'nothing fails' : transitions[onFailure],
      result: ran.join(', '),
    },
    {
      says: 'finally blocks that run',
      rule: cleanUp ? 'those of every phase that started' : 'there are none',
      result: cleanUp ? ran.join(', ') : 'none',
    },
    {
      says: 'Variable in post_build',
      rule: 'CODEBUILD_BUILD_SUCCEEDING: 0 once a phase before has failed, else 1',
      result: succeeding === undefined ? 'post_build is skipped' : String(succeeding),
    },
    {
      says: 'Image pushed',
      rule: pushRule(fails, guard, succeeding),
      result: pushed ? 'yes' : 'no',
    },
    {
      says: 'Upload of artifacts',
      rule: uploads
        ? 'attempted after post_build, whether build failed or not'
        : 'the build has ended before it',
      result: uploads ? 'attempted' : 'none',
    },
    { says: 'Status', rule: 'one failed phase is enough', result: status(build) },
  ];
}

function pushRule(fails: BuildspecValues['fails'], guard: boolean, succeeding: Build['succeeding']): string {
  if (succeeding === undefined) return 'post_build, which pushes it, is skipped';
  if (fails === 'post_build') return 'the command before the push fails';
  return guard ? 'post_build pushes only if the variable is 1' : 'post_build runs and tests nothing';
}
