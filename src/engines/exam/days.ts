// The calendar by arithmetic: an engine has no clock, so it takes no Date.
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Days since 1970, by years that begin in March, so that a leap day is a year’s last (Howard Hinnant’s days_from_civil). */
function dayOf(year: number, month: number, day: number): number {
  const march = month > 2 ? year : year - 1;
  const leaps = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return march * 365 + leaps + inYear - 719_468;
}

/** Year, month and day of a day since 1970: the last year and month that begin no later. */
function partsOf(day: number): { year: number; month: number; date: number } {
  let year = 1970 + Math.floor(day / 366);
  while (dayOf(year + 1, 1, 1) <= day) year += 1;
  let month = 1;
  while (month < 12 && dayOf(year, month + 1, 1) <= day) month += 1;
  return { year, month, date: day - dayOf(year, month, 1) + 1 };
}

/** Days since 1970 of “1 December 2026”, the way facts write a day. */
export function dayWritten(written: string): number {
  const [day = '', month = '', year = ''] = written.split(' ');
  return dayOf(Number(year), months.indexOf(month) + 1, Number(day));
}

export function typedDay(day: number): string {
  const { year, month, date } = partsOf(day);
  return [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Days since 1970 of “2026-12-01”; undefined where the calendar, from 1970 on, has no such day. */
export function dayTyped(typed: string): number | undefined {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.trim()) ?? [];
  if (Number(year) < 1970) return undefined;
  const day = dayOf(Number(year), Number(month), Number(date));
  return typedDay(day) === typed.trim() ? day : undefined;
}

/** “1 December 2026”. */
export function showDay(day: number): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${months[month - 1]} ${year}`;
}

/** The same day some years later; 29 February becomes 1 March where the year has none. */
export function yearsLater(day: number, years: number): number {
  const { year, month, date } = partsOf(day);
  return dayOf(year + years, month, date);
}
