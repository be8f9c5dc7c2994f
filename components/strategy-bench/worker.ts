import type { Order, Report } from './background.ts';
import { letOthersGo, runInPortions } from './portions.ts';

// Runs the strategies beside the page. It pauses often enough to hear that another order has replaced the one it works on.
let latest = 0;

const report = (message: Report) => self.postMessage(message);

self.addEventListener('message', async ({ data: { job, values } }: MessageEvent<Order>) => {
  latest = job;
  if (!values) return;
  const metrics = await runInPortions(values, {
    now: () => performance.now(),
    slice: 100,
    pause: letOthersGo,
    isCancelled: () => latest !== job,
    onProgress: (shares) => report({ job, shares }),
  });
  if (metrics) report({ job, metrics });
});
