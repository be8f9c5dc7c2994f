import type { Scene } from '#components/kit/scene.ts';
import { type FailoverTime, failoverTime, inputs } from '#engines/dns/failover-time';
import { duration, quantity } from '#engines/numbers';
import { showFact } from '#facts/fact';
import { healthyShare } from '#facts/route-53';

const time = (seconds: number) => duration(seconds * 1000);
const cutOff = ({ cutOff }: FailoverTime) => time(cutOff);

/** From a failure to the last client that is back: checks, threshold and TTL. */
export const failoverTimeScene: Scene<typeof inputs, FailoverTime> = {
  id: 'route-53-failover-time',
  question: 'The primary fails. When is the last client on the secondary?',
  situation:
    'At the start: a failover record with a TTL of 60 s. Three checks in a row, one every 30 s, decide. The primary is down for 10 min.',
  inputs,
  controls: ['interval', 'threshold', 'ttl', 'outage'],
  run: failoverTime,
  stories: [
    {
      name: 'Fast checks',
      context: 'The same record with a check every 10 s.',
      set: { interval: 'fast' },
      ask: 'At most how long is a client cut off now?',
      options: [30, 50, 90].map(time),
      right: cutOff,
      decides: 'Last kept answer ends',
      takeaway:
        'Noticing takes a third of the time, but the TTL stays. The longer part is the one to shorten first.',
    },
    {
      name: 'A TTL of an hour',
      context: 'Fast checks, but somebody has left the TTL at 3,600 s.',
      set: { interval: 'fast', ttl: 3600 },
      ask: 'The primary is down for 10 min. At most how long is a client cut off?',
      options: [30, 600, 3630].map(time),
      right: cutOff,
      decides: 'Cut off, at most',
      takeaway:
        'Some clients keep the dead address until the primary is back: for them there was no failover. Keep the TTL of such records short before you need it.',
    },
    {
      name: 'A short outage',
      context: 'The primary is down for 90 s, exactly as long as noticing takes.',
      set: { outage: 90 },
      ask: 'When does Route 53 switch to the secondary?',
      options: ['after 60\u00a0s', 'after 90\u00a0s', 'never'],
      right: ({ noticed, detection }) => (noticed ? `after ${quantity(detection, 's', 0)}` : 'never'),
      decides: 'Noticed after',
      takeaway:
        'The third check passes again, so nothing was wrong for Route 53. A restart is over before DNS could help.',
    },
    {
      name: 'One check decides',
      context: 'Fast checks, and the threshold is 1.',
      set: { interval: 'fast', threshold: 1 },
      ask: 'At most how long is a client cut off?',
      options: [10, 60, 70].map(time),
      right: cutOff,
      decides: 'Last kept answer ends',
      takeaway:
        'As quick as it gets with this TTL, but one lost request is an outage now, and the answers flap between both sides.',
    },
  ],
  leftOut: [
    `More than ${showFact(healthyShare)} of the checkers must find an endpoint healthy; here all agree, and in truth they differ by some seconds.`,
    'Programs that keep an address for longer than the TTL, as some do until they are restarted.',
    'How long the check itself waits for an answer.',
  ],
};
