// The calendar by arithmetic: an engine has no clock, so it takes no Date.
const months: readonly string[] = [
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
];

const daysPerEra = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const daysTo1970 = 719_468;

/** Days since 1 January 1970. Years are counted from March, so that a leap day is the last of its year. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const days = inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear;
  return era * daysPerEra + days - daysTo1970;
}

/** Year, month from 1 and day of a number of days since 1970. */
export function dateOfDay(days: number): { year: number; month: number; day: number } {
  const all = days + daysTo1970;
  const era = Math.floor(all / daysPerEra);
  const rest = all - era * daysPerEra;
  const inEra = Math.floor(
    (rest - Math.floor(rest / 1_460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  );
  const inYear = rest - (365 * inEra + Math.floor(inEra / 4) - Math.floor(inEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: inEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The day with this year, month and day; undefined where there is none, such as 30 February. */
export function existingDay(year: number, month: number, day: number): number | undefined {
  const days = dayNumber(year, month, day);
  const found = dateOfDay(days);
  return found.month === month && found.day === day ? days : undefined;
}

/** The day that “15 March 2023” names, as facts write one. */
export function dayWritten(written: string): number {
  const [day = '', month = '', year = ''] = written.split(' ');
  return dayNumber(Number(year), months.indexOf(month) + 1, Number(day));
}

/** The same day some years later; 29 February becomes 1 March where the year has none. */
export function yearsLater(days: number, years: number): number {
  const { year, month, day } = dateOfDay(days);
  return dayNumber(year + years, month, day);
}

/** “15 March 2023” */
export function dayText(days: number): string {
  const { year, month, day } = dateOfDay(days);
  return `${day} ${months[month - 1]} ${year}`;
}

/** “2023-03-15” */
export function isoDay(days: number): string {
  const { year, month, day } = dateOfDay(days);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day that “2023-03-15” names, or a sentence that says which day comes nearest. */
export function parseDay(text: string, first: number, last: number): number | string {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? [];
  const shown = text.trim().slice(0, 20);
  if (year === '') return `“${shown}” is no date. Write year, month and day, such as ${isoDay(first)}.`;
  const inside = (value: number, most: number) => Math.min(most, Math.max(1, value));
  const nearestMonth = inside(Number(month), 12);
  const monthStart = dayNumber(Number(year), nearestMonth, 1);
  const monthEnd = dayNumber(Number(year) + (nearestMonth === 12 ? 1 : 0), (nearestMonth % 12) + 1, 1);
  const nearest = monthStart + inside(Number(date), monthEnd - monthStart) - 1;
  const day = Math.min(last, Math.max(first, nearest));
  if (isoDay(day) !== `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
    return `“${shown}” is no day from ${isoDay(first)} to ${isoDay(last)}. The nearest is ${isoDay(day)}.`;
  return day;
}
