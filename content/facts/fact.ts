/** A limit, default or price: the one place where its number stands. */
export interface Fact {
  value: number | string;
  /** AWS's own unit, such as “KB” or “days”; left out where the value is a word or a bare count. */
  unit?: string;
  /** One plain sentence that stands alone in a table or on a card. */
  says: string;
  /** The page that states it, AWS's own wherever AWS has one. */
  source: `https://${string}`;
  /** The day somebody read that page, as 2026-11-23. */
  checked: `${number}-${number}-${number}`;
  /** What the 2020 course material said, where that differs. */
  course?: string;
  /** The Region a price is for. */
  region?: string;
  /** Nobody could open a page that states it. */
  unverified?: true;
}

/** Declares a fact. It only returns what it gets, so facts that an island does not use leave its bundle. */
/* @__NO_SIDE_EFFECTS__ */
export const fact = <const F extends Fact>(declared: F): F => declared;

/** “400 KB”, “25%”, “volatile-lru”: the value as prose and tables show it, on one line. */
export function showFact({ value, unit }: Fact): string {
  const written =
    typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 6 }) : value;
  if (unit === undefined) return written;
  return unit === '%' ? `${written}%` : `${written}\u00a0${unit}`;
}

/** Whether a text is a day of the calendar; Date alone would take 2026-02-30 for 2 March. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** What is wrong with a fact, one sentence each, naming what to write instead; empty when nothing is. */
export function faultsOfFact(id: string, { says, source, checked }: Fact): string[] {
  const faults: string[] = [];
  if (!/^[A-Z].*\.$/s.test(says ?? '')) {
    faults.push(
      `Fact ${id}: “says” must be a whole sentence; start it with a capital and end it with a full stop.`,
    );
  }
  if (!/^https:\/\/[^\s]+$/.test(source ?? '')) {
    faults.push(`Fact ${id} has no source: give the https:// address of the page that states it.`);
  }
  if (!isDay(checked ?? '')) {
    faults.push(`Fact ${id}: “checked” must be the day somebody read the source, such as 2026-11-23.`);
  }
  return faults;
}

/** The facts of all sections by id (`elasticache.replicasPerShard`), from modules keyed by their path. Throws at the first faulty one. */
export function factsById(modules: Record<string, Record<string, unknown>>): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const [path, module] of Object.entries(modules)) {
    const section = path.replace(/^.*\/|\.ts$/g, '');
    for (const [name, value] of Object.entries(module)) {
      if (typeof value === 'function') continue;
      const id = `${section}.${name}`;
      const [fault] = faultsOfFact(id, value as Fact);
      if (fault) throw new Error(fault);
      facts.set(id, value as Fact);
    }
  }
  return facts;
}
