import { useEffect, useState } from 'preact/hooks';
import type { Result } from '#engines/result';
import type { AnyScene } from './late.ts';

/** A scene with its engine, which is fetched when the reader first touches the scene; undefined until it is there. */
export function useLateEngine<R extends Result>(
  id: string,
  engineOf: (id: string) => AnyScene<R> | undefined,
  loadEngine: (id: string) => Promise<AnyScene<R> | undefined>,
): AnyScene<R> | undefined {
  const [engine, setEngine] = useState(() => engineOf(id));

  useEffect(() => {
    const frame = document.getElementById(id);
    const touched = async () => {
      const found = await loadEngine(id);
      setEngine(() => found);
    };
    for (const sign of ['pointerover', 'pointerdown', 'focusin'])
      frame?.addEventListener(sign, touched, { once: true, passive: true });
  }, [id]);

  useEffect(() => {
    // What was typed while the engine was on its way is read now.
    const waiting = document.querySelectorAll(`#${id} textarea[aria-invalid="true"]`);
    if (engine) for (const field of waiting) field.dispatchEvent(new Event('input', { bubbles: true }));
  }, [engine]);

  return engine;
}
