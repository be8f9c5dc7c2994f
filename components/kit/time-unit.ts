const units = [
  { seconds: 86_400, label: 'days' },
  { seconds: 3_600, label: 'hours' },
  { seconds: 60, label: 'minutes' },
] as const;
const second = { seconds: 1, label: 'seconds' } as const;

/** The unit in which an axis of so many seconds has at least three whole steps, so that its labels stay short. */
export const timeUnit = (span: number) => units.find(({ seconds }) => span >= 3 * seconds) ?? second;
