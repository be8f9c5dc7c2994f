import type { Scene } from '#components/kit/scene.ts';
import { inputs, resolveStages, type StageVariables } from '#engines/gateway/stage-variables';
import { percent, show } from '#engines/numbers';

const shareOf = (version: string) => (result: StageVariables) =>
  percent(
    result.resolved
      .filter(({ path }) => path.stage === 'prod')
      .flatMap(({ path, versions }) => versions.map((each) => ({ ...each, of: path.share })))
      .filter((each) => each.version === version)
      .reduce((sum, { of, share }) => sum + of * share, 0),
  );

/** From a stage’s variable to the alias, and from the alias to the version. */
export const stageVariables: Scene<typeof inputs, StageVariables> = {
  id: 'api-gateway-stage-variable-resolver',
  question: 'Which version answers in which stage?',
  situation:
    'At the start: three stages name three aliases of one function. dev and test work. PROD divides its calls between two versions, and prod answers 500.',
  inputs,
  controls: ['stages', 'aliases', 'permissions', 'integration'],
  run: resolveStages,
  stories: [
    {
      name: 'The missing permission',
      context: 'The permission for PROD has been added, with --qualifier PROD.',
      set: { permissions: 'DEV, TEST, PROD' },
      ask: 'Which share of prod’s calls does version 2 answer?',
      options: ['0%', '5%', '100%'],
      right: shareOf('2'),
      decides: 'prod: version 2',
      takeaway: 'The stage chooses the alias, and the alias the versions. A release changes the alias alone.',
    },
    {
      name: 'A canary on top',
      context: 'A canary of 10% overrides the variable with PROD_NEXT, and every alias has its permission.',
      set: {
        stages:
          'dev: lambdaAlias=DEV\ntest: lambdaAlias=TEST\nprod: lambdaAlias=PROD\nprod canary 10%: lambdaAlias=PROD_NEXT',
        permissions: 'all',
      },
      ask: 'Which share of prod’s calls does version 2 answer now?',
      options: ['4.5%', '5%', '15%'],
      right: shareOf('2'),
      decides: 'prod: version 2',
      takeaway:
        'The shares of stage and alias multiply: 90% of the calls meet an alias that gives 5% to version 2.',
    },
    {
      name: 'A typing error',
      context: 'All permissions are there, and the stage prod sets lambdaAlais.',
      set: {
        stages: 'dev: lambdaAlias=DEV\ntest: lambdaAlias=TEST\nprod: lambdaAlais=PROD',
        permissions: 'all',
      },
      ask: 'What does prod answer?',
      options: ['version 1', '$LATEST', '500'],
      right: ({ failing }) => (failing.includes('prod') ? '500' : 'version 1'),
      decides: 'prod',
      takeaway:
        'Nothing checks the names at deployment. A hole without a value leaves “orders:”, which is no function.',
    },
    {
      name: 'One permission for all',
      context: 'To be quick, somebody grants it on the function without an alias.',
      set: { permissions: 'function' },
      ask: 'How many of the three stages answer 500?',
      options: ['0', '1', '3'],
      right: ({ failing }) => show(failing.length),
      decides: 'dev',
      takeaway: 'Each alias has a policy of its own. Use --qualifier, once for every alias.',
    },
  ],
  leftOut: [
    'HTTP integrations, whose host a variable may fill in, and other places for variables.',
    'The ARN of the API in a permission, and a canary whose deployment names another integration.',
  ],
};
