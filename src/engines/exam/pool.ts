import { domains, type VersionCode } from './domains.ts';
import { type Slot, shuffled } from './form.ts';

/** A question of this site as a form asks it. */
export interface PoolQuestion {
  /** An index of `domains`: one of those that its page serves. */
  domain: number;
  /** Where its text is taught: page and heading. */
  at: string;
  /** The page’s title. */
  page: string;
  ask: string;
  options: readonly { text: string; why: string; right: boolean }[];
}

/** The pool comes in so many parts, each enough for a form: a reader loads one, and neighbouring forms share nothing. */
export const hands = 12;
/** The hand that a form is filled from; forms count from 1, hands from 0. */
export const handOf = (form: number): number => (form - 1) % hands;

/** Deals questions like cards, domain by domain, so that each hand holds its share of every domain and page. */
export function deal(pool: readonly PoolQuestion[]): PoolQuestion[][] {
  const sorted = domains.flatMap((_, domain) => pool.filter((question) => question.domain === domain));
  return Array.from({ length: hands }, (_, hand) => sorted.filter((_, index) => index % hands === hand));
}

/** What a version may ask: the older one knows no AI services. */
export const askedIn = (version: VersionCode, hand: readonly PoolQuestion[]): PoolQuestion[] =>
  hand.filter(({ at }) => version === 'c03' || !at.startsWith('/generative-ai/'));

/** A question for each slot, none twice: scored ones of their domain, trials of what is left. Where a domain has too few, another's stands in. */
export function fillForm(form: readonly Slot[], hand: readonly PoolQuestion[], seed: number): PoolQuestion[] {
  const rest = shuffled(hand, seed);
  const take = (domain: number | undefined) => {
    const found = rest.findIndex((question) => question.domain === domain);
    return rest.splice(Math.max(found, 0), 1);
  };
  const scored = form.map(({ domain }) => (domain === undefined ? [] : take(domain)));
  return form.flatMap(({ domain }, index) => (domain === undefined ? take(domain) : (scored[index] ?? [])));
}
