import { show } from '#engines/numbers';
import { failAt } from '#engines/text-fault';

export const turnsMost = 20_000;
export const lettersMost = 50_000;
/** Deeper than any body this page reads; a list may hold itself. */
const deepest = 30;

/** Counts what a run costs and ends one that costs too much: a template may come from anybody’s link. */
export class Meter {
  private turns = 0;
  private letters = 0;
  /** Where in the template the run is. */
  at = 0;

  turn(depth = 0): void {
    this.turns += 1;
    if (this.turns > turnsMost)
      failAt(this.at, `This page follows ${show(turnsMost)} steps of a template. Loop less.`);
    if (depth > deepest) failAt(this.at, `This is nested more than ${deepest} levels deep. Nest less.`);
  }

  /** Asked before a text of this length is made. */
  room(letters: number): void {
    this.letters += letters;
    if (this.letters > lettersMost)
      failAt(this.at, `This page makes ${show(lettersMost)} letters of text in one run. Repeat less.`);
  }

  made(text: string): string {
    this.room(text.length);
    return text;
  }
}
