import type { Scene } from '#components/kit/scene.ts';
import { show } from '#engines/numbers';
import { type CodeDeployRun, codeDeploy } from '#engines/rollout/codedeploy';
import { inputs } from '#engines/rollout/codedeploy-inputs';
import { count } from '#engines/rollout/fleet';

const status = ({ ok }: CodeDeployRun) => (ok ? 'Succeeded' : 'Failed');
const firstWave = ({ waves: [first] }: CodeDeployRun) => show(first ? first.to - first.from + 1 : 0);

/** What a minimum of healthy hosts decides: how many at a time, and when a deployment stops. */
export const minHealthySimulator: Scene<typeof inputs, CodeDeployRun> = {
  id: 'cicd-min-healthy-simulator',
  question: 'How many failures does a deployment survive?',
  situation:
    'At the start: 85% of ten instances must stay healthy while CodeDeploy installs a new revision in place. It fails on the fourth instance.',
  inputs,
  controls: ['instances', 'configuration', 'minimum', 'failing'],
  unused: ({ configuration }) => (configuration === 'custom' ? [] : ['minimum']),
  run: codeDeploy,
  stories: [
    {
      name: 'The last one fails',
      context: 'Everything is the same, but the new revision fails on the tenth instance instead.',
      set: { failing: '10' },
      ask: 'What does CodeDeploy report?',
      options: ['Succeeded', 'Failed'],
      right: status,
      decides: 'Status',
      takeaway:
        'The minimum was kept and no instance remains that could break it, so it is a success, with a dead instance in it. Watch instances, not only the status.',
    },
    {
      name: '95%',
      context:
        'To be on the safe side, somebody asks for 95% of the ten. The new revision would work everywhere.',
      set: { minimum: '95%', failing: 'none' },
      ask: 'How many instances get the new revision?',
      options: ['0', '1', '10'],
      right: ({ succeeded }) => show(succeeded),
      decides: 'Minimum healthy hosts',
      takeaway:
        'A percentage is rounded up, and a minimum of all instances lets none be taken out. It must be smaller than the group.',
    },
    {
      name: 'A minimum of 0',
      context: 'Nothing needs to stay healthy, and nine of ten deployments fail.',
      set: { minimum: '0', failing: '1-9' },
      ask: 'What does CodeDeploy report?',
      options: ['Succeeded', 'Failed'],
      right: status,
      decides: 'Status',
      takeaway:
        'One success is enough for a minimum of 0, as with all at once. No rollback follows a success.',
    },
    {
      name: 'Half of nine',
      context: 'Nine instances, half at a time. The fourth fails.',
      set: { instances: 9, configuration: 'half' },
      ask: 'How many are deployed to in the first wave?',
      options: ['4', '5', '9'],
      right: firstWave,
      decides: 'At a time',
      takeaway: 'The half that stays healthy is rounded up, so the half that is worked on is rounded down.',
    },
    {
      name: 'The same, blue/green',
      context: 'Ten new instances are installed first; the originals serve meanwhile. The fourth fails.',
      set: { type: 'blue-green' },
      ask: 'How many instances serve the old revision afterwards?',
      options: ['0', '6', '10'],
      right: ({ last }) => show(count(last, 'old')),
      decides: 'Way back',
      takeaway:
        'The minimum counts among the replacements. No traffic has moved, so a failure costs no capacity, only the hours of a second fleet.',
    },
  ],
  leftOut: [
    'Waves: really an instance that is done makes room for the next at once.',
    'Instances that were unhealthy or on an old revision before; CodeDeploy begins with those.',
    'Minimum healthy hosts per zone, and traffic that cannot be moved in a blue/green deployment.',
  ],
};
