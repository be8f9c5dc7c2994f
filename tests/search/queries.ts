import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What a reader types, and what answers it. */
export interface Query {
  query: string;
  page: string;
  /** The heading, scene or question of the page that answers; without one it is the page as a whole. */
  heading?: string;
  /** The figure that answers; its row stands on the page. */
  fact?: string;
  kind: 'note' | 'figure' | 'widget' | 'question';
  /** Other pages that answer as fully. */
  also?: string[];
}

/** The search is tuned by one half; the other one tells whether that was more than learning by heart. */
export const halves = ['tuning', 'held-out'] as const;
export type Half = (typeof halves)[number];

export const queriesOf = (half: Half): Query[] =>
  parse(readFileSync(`tests/search/queries-${half}.yaml`, 'utf8'));
