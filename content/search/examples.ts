/** Queries that show what search can do, where nothing is typed yet. */
export const examples: readonly string[] = ['stale answers', 'access denied', 'read capacity'];
