const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Days since 1970 of “1 December 2026”, the way facts write a day. */
export function dayWritten(written: string): number {
  const [day = '', month = '', year = ''] = written.split(' ');
  return Date.UTC(Number(year), months.indexOf(month), Number(day)) / 86_400_000;
}

/** Days since 1970 of “2026-12-01”; undefined where the calendar has no such day. */
export function dayTyped(typed: string): number | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.trim()) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return year !== '' && date.toISOString().startsWith(typed.trim()) ? date.getTime() / 86_400_000 : undefined;
}

export const typedDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** “1 December 2026”. */
export function showDay(day: number): string {
  const date = new Date(day * 86_400_000);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The same day some years later; 29 February becomes 1 March where the year has none. */
export function yearsLater(day: number, years: number): number {
  const date = new Date(day * 86_400_000);
  return Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()) / 86_400_000;
}
