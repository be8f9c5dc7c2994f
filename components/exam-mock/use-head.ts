import { useLayoutEffect, useRef } from 'preact/hooks';

/** A head from which one reads on, by eye and by screen reader, whenever what is shown below it changes. */
export function useHead(...shown: readonly unknown[]) {
  const head = useRef<HTMLHeadingElement>(null);
  // At once, or quick keys would still meet what stood here before.
  useLayoutEffect(() => {
    head.current?.focus({ preventScroll: true });
    head.current?.closest('.mock')?.scrollIntoView();
  }, shown);
  return head;
}
