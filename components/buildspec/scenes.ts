import type { Scene } from '#components/kit/scene.ts';
import { type BuildResult, inputs, runBuild } from '#engines/template/buildspec';

const pushed = (result: BuildResult) => (result.pushed ? 'yes' : 'no');

/** What a failing command of a build stops, and what it does not. */
export const buildspecPhases: Scene<typeof inputs, BuildResult> = {
  id: 'cicd-buildspec-phases',
  question: 'The tests failed. Why is the image in the registry?',
  situation:
    'At the start: a test of the ticket shop fails in the build phase. The last phase, post_build, pushes the image.',
  inputs,
  controls: ['fails', 'onFailure', 'cleanUp', 'guard'],
  unused: ({ fails }) => (fails === 'none' ? ['onFailure'] : []),
  run: runBuild,
  stories: [
    {
      name: 'One test before the push',
      context: 'post_build looks at CODEBUILD_BUILD_SUCCEEDING first.',
      set: { guard: true },
      ask: 'Is the image pushed?',
      options: ['yes', 'no'],
      right: pushed,
      decides: 'Image pushed',
      takeaway:
        'post_build runs after a failed build, too, so whatever publishes there has to ask whether it may.',
    },
    {
      name: 'The login fails',
      context: 'The command that signs in to the registry stands in pre_build, and fails.',
      set: { fails: 'pre_build' },
      ask: 'Which phases run?',
      options: ['install, pre_build', 'install, pre_build, build', 'install, pre_build, post_build'],
      right: ({ runs }) =>
        runs
          .filter(({ status }) => status !== 'skipped')
          .map(({ phase }) => phase)
          .join(', '),
      decides: 'Phases that run',
      takeaway:
        'What fails in install or pre_build ends the build. Preparations belong there: without them nothing is worth trying.',
    },
    {
      name: 'ABORT',
      context: 'The build phase says on-failure: ABORT.',
      set: { onFailure: 'ABORT' },
      ask: 'Is the image pushed?',
      options: ['yes', 'no'],
      right: pushed,
      decides: 'Image pushed',
      takeaway: 'ABORT ends the build where it failed, so post_build has no chance to push, nor to tidy up.',
    },
    {
      name: 'Tidying up',
      context: 'pre_build fails, and each phase has a finally block.',
      set: { fails: 'pre_build', cleanUp: true },
      ask: 'Whose finally blocks run?',
      options: ['install, pre_build', 'install', 'all four'],
      right: ({ runs }) => {
        const ran = runs.filter(({ cleanUp }) => cleanUp).map(({ phase }) => phase);
        return ran.length === runs.length ? 'all four' : ran.join(', ');
      },
      decides: 'finally blocks that run',
      takeaway:
        'A finally block belongs to its phase: it runs when the phase has started, however the phase ends. A skipped phase has none.',
    },
    {
      name: 'Going on without tools',
      context: 'install fails, and its on-failure says CONTINUE.',
      set: { fails: 'install', onFailure: 'CONTINUE' },
      ask: 'Is the image pushed?',
      options: ['yes', 'no'],
      right: pushed,
      decides: 'Image pushed',
      takeaway:
        'CONTINUE lets everything after it run, the push included. It suits steps that may fail, such as a report.',
    },
  ],
  leftOut: [
    'AWS does not say what a build counts as after CONTINUE; here it has failed, and the variable is 0.',
    'Nor does AWS say whether ABORT leaves time for the upload of artifacts; here it does not.',
    'Retries, time-outs and builds that are stopped. Each phase after the failing one would succeed by itself.',
  ],
};
