import { facts } from '#site/facts';

/** Every fact with its id, for search and for whoever wants to reuse them. */
export const GET = () => Response.json(Object.fromEntries(facts));
