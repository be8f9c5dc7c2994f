import { useEffect, useRef, useState } from 'preact/hooks';

/** The text that assistive technology hears, once the reader has changed something and paused. */
export function useAnnouncement(text: string): string {
  const [announced, announce] = useState('');
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const pause = setTimeout(() => announce(text), 700);
    return () => clearTimeout(pause);
  }, [text]);
  return announced;
}
