/** The seconds of each unit in which a reader may write how long something lasts. */
export const secondsPer = { s: 1, min: 60, h: 3_600, day: 86_400, days: 86_400 } as const;

export const isTimeUnit = (unit: string): unit is keyof typeof secondsPer => Object.hasOwn(secondsPer, unit);
