import type { Result } from '#engines/result';

/** A result with the table that its picture shows: plain data, so that the page can carry it without the engine. */
export interface Tabled extends Result {
  table: {
    caption: string;
    heads: readonly string[];
    rows: readonly (readonly string[])[];
  };
}

/** What the island draws; a result holds more. */
export const drawn = ({ answer, measures, working, table }: Tabled): Tabled => ({
  answer,
  measures,
  working,
  table,
});

/** What is drawn while the engine is on its way. */
export const waiting = (answer: string): Tabled => ({
  answer,
  measures: [],
  working: [],
  table: { caption: answer, heads: [], rows: [] },
});
