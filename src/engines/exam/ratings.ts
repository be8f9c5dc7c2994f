import { listed } from '#engines/words';
import { studySections } from './sections.ts';

const entriesOf = (written: string) =>
  written
    .split(/[,;\n]/)
    .map((entry) => entry.trim().replace(/\s*%$/, ''))
    .filter((entry) => entry !== '');

/** A list such as “lambda 90, s3 80” by section. */
export const readRatings = (written: string): Map<string, number> =>
  new Map(
    entriesOf(written).map((entry) => {
      const [section = '', rating = ''] = entry.split(/\s+/);
      return [section.toLowerCase(), Number(rating)];
    }),
  );

/** What is wrong with the list, and what would be right. */
export function checkRatings(written: string): string | undefined {
  const seen = new Set<string>();
  for (const entry of entriesOf(written)) {
    const [section = '', rating, more] = entry.split(/\s+/);
    if (!studySections.includes(section.toLowerCase()))
      return `“${section.slice(0, 30)}” is no section that a task is taught by. ${meant(section.toLowerCase())}`;
    if (rating === undefined || more !== undefined || !/^\d+(\.\d+)?$/.test(rating))
      return `“${entry.slice(0, 30)}” needs one number from 0 to 100, such as “${section.toLowerCase()} 50”.`;
    if (seen.has(section.toLowerCase()))
      return `“${section.toLowerCase()}” stands twice. Keep one of its ratings.`;
    seen.add(section.toLowerCase());
    if (Number(rating) > 100) return `“${section} ${rating}” is above 100. The nearest valid value is 100.`;
  }
  return undefined;
}

/** The sections that begin like the word, or a few that exist. */
function meant(word: string): string {
  const alike = studySections.filter((section) => word !== '' && section.startsWith(word.slice(0, 2)));
  return alike.length > 0 ? `Write ${listed(alike, 'or')}.` : 'Write such as lambda, dynamodb or cicd.';
}
