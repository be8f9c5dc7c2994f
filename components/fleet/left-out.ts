/** What every scene of a scaling group leaves out. */
export const leftOut = [
  'Launching and terminating take no time of their own, and the load is spread evenly at once.',
  'The metric has no ceiling, as with requests per target. CPU stops at 100%, so a large jump takes several rounds.',
  'Metrics arrive every minute. How long the alarms wait is an example.',
];
