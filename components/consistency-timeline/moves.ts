/** What the buttons and the arrow keys do to a selected operation. */
export const moves = {
  earlier: { label: 'Earlier', key: 'ArrowUp', start: -1, end: -1 },
  later: { label: 'Later', key: 'ArrowDown', start: 1, end: 1 },
  shorter: { label: 'Shorter', key: 'ArrowLeft', start: 0, end: -1 },
  longer: { label: 'Longer', key: 'ArrowRight', start: 0, end: 1 },
} as const;
export type Move = keyof typeof moves;
