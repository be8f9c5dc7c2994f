const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Days before each month in a year that begins in March, so that the leap day is its last. */
const beforeMonth = (month: number) => Math.floor((153 * ((month + 9) % 12) + 2) / 5);

/** A day of the calendar as a count of days; an engine has no clock, so it counts by itself. */
function count(year: number, month: number, day: number): number {
  const march = month > 2 ? year : year - 1;
  const leaps = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
  return 365 * march + leaps + beforeMonth(month) + day;
}

/** Year, month and day of a count: the inverse of `count`. */
function parts(counted: number): { year: number; month: number; day: number } {
  let year = Math.floor(counted / 365.2425) + 1;
  while (count(year, 1, 1) > counted) year--;
  let month = 12;
  while (count(year, month, 1) > counted) month--;
  return { year, month, day: counted - count(year, month, 1) + 1 };
}

/** The day of a date such as 2027-01-01 as a count of days; undefined where there is no such day. */
export function dayOf(written: string): number | undefined {
  const [, year, month, day] = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(written)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1) return undefined;
  const counted = count(year, month, day);
  // 31 February would be a day in March.
  return parts(counted).month === month ? counted : undefined;
}

/** “18 July 2027”. */
export function dateText(counted: number): string {
  const { year, month, day } = parts(counted);
  return `${day} ${months[month - 1]} ${year}`;
}
