/** An address of this site, written from its root, with the base it is served under. */
export const href = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;
