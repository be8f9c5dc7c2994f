import { evenly, type Fleet, group, many } from './fleet.ts';

/** One step of a deployment, and what is left when it fails. */
export interface Step {
  minutes: number;
  says: string;
  fleet: Fleet;
  failure: { says: string; leaves: Fleet };
}

/** How one gets back to the old version. */
export type Back = 'redeploy' | 'terminate' | 'reroute' | 'delete' | 'swap';

export interface Plan {
  steps: readonly Step[];
  end: { says: string; fleet: Fleet };
  /** By step, counted from 0. */
  back: (failed: number) => Back;
}

export const inGroup = 'In the group';

export const whole = (says: string, instances: number): Plan['end'] => ({
  says,
  fleet: evenly(group(inGroup, many('new', instances))),
});
