import type { PictureData } from './picture.ts';
import { type Scale, yOf } from './scale.ts';

/** What each copy shows in the drawn run, and over it when it may show something else. The moments beside say it in words. */
export function Copies({ lanes, scale }: { lanes: PictureData['lanes']; scale: Scale }) {
  const stretch = (from: number, until: number) => {
    const y = Number.isFinite(from) ? yOf(scale, from) : 0;
    const end = Number.isFinite(until) ? yOf(scale, until) : scale.height;
    return `top: ${y.toFixed(2)}rem; height: ${Math.max(0, end - y).toFixed(2)}rem`;
  };
  return (
    <div class="ct-copies" aria-hidden="true">
      {lanes.flatMap(({ copy, bars, spans }) =>
        bars.map(({ key, bars: shown }) => (
          <div class="ct-track" key={`${copy} ${key}`}>
            {shown.map(({ write, value = 'nothing', from, until }) => (
              <span
                key={write}
                class={`ct-shown ${value.length > 3 ? 'long' : ''}`}
                style={stretch(from, until)}
              >
                {value}
              </span>
            ))}
            {spans
              .filter((span) => span.key === key)
              .map(({ kind, from, until }) => (
                <span key={`${kind} ${from}`} class={`ct-span ${kind}`} style={stretch(from, until)} />
              ))}
          </div>
        )),
      )}
    </div>
  );
}
