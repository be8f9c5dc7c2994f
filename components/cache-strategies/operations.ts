import { parseScript } from '#engines/cache/script';
import { type TextInput, text } from '#engines/inputs';
import { show } from '#engines/numbers';

/** Traces of a scene stay readable, and a keystroke stays quick. A bench may allow more. */
const most = { characters: 600, steps: 12, operations: 1000 };

function fault(script: string): string | undefined {
  const parsed = parseScript(script);
  if (!parsed.ok) return parsed.fault;
  const steps = parsed.value.filter(({ kind }) => kind !== 'wait');
  if (steps.length === 0) return 'Write at least one operation, such as read seat-12A.';
  if (steps.length > most.steps) {
    return `There are ${steps.length} operations. Up to ${most.steps} fit here: cut ${steps.length - most.steps}, or repeat one, such as read seat-12A x20.`;
  }
  const operations = steps.reduce((sum, step) => sum + ('times' in step ? step.times : 1), 0);
  if (operations <= most.operations) return undefined;
  return `With its repetitions that makes ${show(operations)} operations. Up to ${show(most.operations)} fit here: repeat fewer times.`;
}

/** The script of a scene, in the engine's language. */
export const operationsInput = (script: string): TextInput =>
  text({
    label: 'Operations',
    maxLength: most.characters,
    default: script,
    help: 'read, write or delete a key; external: a change behind the cache’s back; kill: the node dies; wait 10s. Repeat with x20, or x200 every 5ms; & does not wait; # counts up.',
    check: fault,
  });
