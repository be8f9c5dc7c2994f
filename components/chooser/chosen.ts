import type { Choice } from '#engines/chooser/choose';

/** The option that is left, as stories word it. */
export const chosen = ({ stay }: Choice): string => stay[0] ?? 'none of them';
