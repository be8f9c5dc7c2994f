/** One lifecycle event of CodeDeploy. */
export interface LifecycleEvent {
  /** Why it stands where it stands. */
  does: string;
  /** Reserved events cannot carry a hook. */
  reserved?: true;
  /** Its script comes with the revision that was deployed before. */
  fromOld?: true;
}

/** Events of EC2 and on-premises servers. https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html */
const server = {
  BeforeBlockTraffic: { does: 'while the instance still gets requests', fromOld: true },
  BlockTraffic: { does: 'the load balancer sends it no more requests', reserved: true },
  AfterBlockTraffic: { does: 'when no request reaches it any more', fromOld: true },
  ApplicationStop: { does: 'stops what runs, before anything new is there', fromOld: true },
  DownloadBundle: { does: 'the agent fetches the revision into a temporary place', reserved: true },
  BeforeInstall: { does: 'the first script of the new revision: backups, decryption' },
  Install: { does: 'the agent copies the files to where they belong', reserved: true },
  AfterInstall: { does: 'configures what has been copied' },
  ApplicationStart: { does: 'starts what had been stopped' },
  ValidateService: { does: 'proves that what has started works' },
  BeforeAllowTraffic: { does: 'before the load balancer takes the instance in' },
  AllowTraffic: { does: 'the load balancer sends requests again', reserved: true },
  AfterAllowTraffic: { does: 'when requests reach it' },
} satisfies Record<string, LifecycleEvent>;

const block = ['BeforeBlockTraffic', 'BlockTraffic', 'AfterBlockTraffic'] as const;
const install = [
  'ApplicationStop',
  'DownloadBundle',
  'BeforeInstall',
  'Install',
  'AfterInstall',
  'ApplicationStart',
  'ValidateService',
] as const;
const allow = ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic'] as const;

const lambda = {
  BeforeAllowTraffic: { does: 'a function tests the new version before traffic moves' },
  AllowTraffic: { does: 'traffic moves to the new version', reserved: true },
  AfterAllowTraffic: { does: 'a function tests when all traffic has moved' },
} satisfies Record<string, LifecycleEvent>;

const ecs = {
  BeforeInstall: { does: 'before the new task set exists; too early for a rollback' },
  Install: { does: 'the new task set is created', reserved: true },
  AfterInstall: { does: 'when it exists and a target group belongs to it' },
  TestTraffic: { does: 'the test listener leads to it', reserved: true },
  AfterAllowTestTraffic: { does: 'a function tests it through the test listener' },
  BeforeAllowTraffic: { does: 'before users reach it' },
  AllowTraffic: { does: 'traffic of users moves to it', reserved: true },
  AfterAllowTraffic: { does: 'when users reach it' },
} satisfies Record<string, LifecycleEvent>;

type Listed = readonly (readonly [string, LifecycleEvent])[];
const pick = (names: readonly (keyof typeof server)[]): Listed => names.map((name) => [name, server[name]]);

export const platforms = {
  'in-place': 'a server',
  'in-place-lb': 'a server behind a load balancer',
  replacement: 'blue/green: a replacement',
  original: 'blue/green: an original',
  lambda: 'a Lambda function',
  ecs: 'an ECS service',
} as const;
export type Platform = keyof typeof platforms;

/** The events of each platform in the order in which they happen. */
export const eventsOf: Record<Platform, Listed> = {
  'in-place': pick(install),
  'in-place-lb': pick([...block, ...install, ...allow]),
  replacement: pick([...install, ...allow]),
  original: pick(block),
  lambda: Object.entries(lambda),
  ecs: Object.entries(ecs),
};

export const allNames: ReadonlySet<string> = new Set(
  Object.values(eventsOf).flatMap((events) => events.map(([name]) => name)),
);
