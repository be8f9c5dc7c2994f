/** An address of this site with the base it is served under. */
export const at = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
