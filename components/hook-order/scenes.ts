import type { Scene } from '#components/kit/scene.ts';
import { show } from '#engines/numbers';
import { type HookOrder, inputs, sortHooks } from '#engines/rollout/hooks';

/** The order of CodeDeploy's lifecycle events, by what is deployed to. */
export const hookOrderSorter: Scene<typeof inputs, HookOrder> = {
  id: 'cicd-hook-order-sorter',
  question: 'In which order does CodeDeploy run your scripts?',
  situation:
    'At the start: a server is deployed to in place. Somebody thinks that the new revision is downloaded first, and that the application starts before it is configured. Move the events.',
  inputs,
  controls: ['platform', 'first'],
  // Functions are called once a deployment; an original instance has been deployed to before.
  unused: ({ platform }) =>
    platform === 'lambda' || platform === 'ecs' || platform === 'original' ? ['first'] : [],
  run: sortHooks,
  stories: [
    {
      name: 'A new server',
      context: 'Nothing has been deployed to it before.',
      set: { first: true },
      ask: 'Whose script runs first?',
      options: ['ApplicationStop', 'DownloadBundle', 'BeforeInstall'],
      right: ({ firstScript }) => firstScript,
      decides: 'First script',
      takeaway:
        'ApplicationStop comes before the download, so its script is that of the revision before. Where there was none, it is skipped.',
    },
    {
      name: 'Behind a load balancer',
      context: 'The server must not get requests while it is being changed.',
      set: { platform: 'in-place-lb' },
      ask: 'Which event comes first of all?',
      options: ['ApplicationStop', 'BeforeBlockTraffic', 'DownloadBundle'],
      right: ({ order: [first = ''] }) => first,
      decides: 'First script',
      takeaway:
        'Three events take the server out before anything stops, and three take it in after it has been validated.',
    },
    {
      name: 'The originals of a blue/green deployment',
      context: 'The new revision runs on replacements. The original instances still have their turn.',
      set: { platform: 'original' },
      ask: 'How many of their events can carry a hook?',
      options: ['0', '2', '3'],
      right: ({ hooks }) => show(hooks.length),
      decides: 'Hooks',
      takeaway: 'Nothing is installed on the originals: they only leave the load balancer.',
    },
    {
      name: 'A Lambda function',
      context: 'CodeDeploy moves traffic from one version to another. There is no server to install on.',
      set: { platform: 'lambda' },
      ask: 'How many events can carry a hook?',
      options: ['1', '2', '3'],
      right: ({ hooks }) => show(hooks.length),
      decides: 'Hooks',
      takeaway:
        'Before any traffic moves, and after all of it has. Each hook is a function that reports its result.',
    },
    {
      name: 'An ECS service',
      context: 'The new tasks can be tried through a test listener before users reach them.',
      set: { platform: 'ecs' },
      ask: 'How many of its events are reserved for CodeDeploy?',
      options: ['1', '3', '5'],
      right: ({ order, hooks }) => show(order.length - hooks.length),
      decides: 'Reserved',
      takeaway:
        'Creating the tasks and moving test and real traffic is CodeDeploy’s work. Between them your functions decide whether it goes on.',
    },
  ],
  leftOut: [
    'Start and End, which frame every deployment and carry nothing.',
    'Instances that an Auto Scaling group launches or terminates, and the events of a rollback.',
  ],
};
