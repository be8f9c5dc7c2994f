import './shares.css';

/** A share from 0 to 1 as a bar under its number, in a table of class “shares”. */
export const Bar = ({ share, kept }: { share: number; kept?: boolean }) => (
  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class={kept ? 'share kept' : 'share'} width={(share * 100).toFixed(1)} height="10" />
  </svg>
);
