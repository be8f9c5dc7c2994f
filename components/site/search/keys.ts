/** Moves between the field and whatever can be chosen below it; letters typed below go back into the field. */
export function onKey(event: KeyboardEvent, input: HTMLInputElement, body: HTMLElement): void {
  const choices = [...body.querySelectorAll<HTMLElement>('a, button')];
  const place = choices.findIndex((choice) => choice.matches(':focus'));
  const inField = document.activeElement === input;
  if (!inField && place < 0) return;

  if (event.key === 'ArrowDown') {
    event.preventDefault();
    choices[Math.min(place + 1, choices.length - 1)]?.focus();
  } else if (event.key === 'ArrowUp') {
    event.preventDefault();
    (choices[place - 1] ?? input).focus();
  } else if (
    !inField &&
    event.key.length === 1 &&
    event.key !== ' ' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey
  ) {
    input.focus();
  }
}
