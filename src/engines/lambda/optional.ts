import { type TextInput, text } from '#engines/inputs';
import { show } from '#engines/numbers';

interface Range {
  label: string;
  min: number;
  max: number;
  help: string;
}

const written = (raw: string) => raw.trim().replace(/,(?=\d{3}(\D|$))/g, '');

/** A whole number that need not be set: “none”, or one from `min` to `max`. */
export const optional = ({ label, min, max, help }: Range): TextInput =>
  text({
    label,
    maxLength: 12,
    oneLine: true,
    default: 'none',
    help,
    check: (raw) => {
      if (/^none$/i.test(raw.trim())) return undefined;
      if (!/^\d+$/.test(written(raw))) {
        const wrong =
          raw.trim() === '' ? `“${label}” is empty` : `“${raw.trim().slice(0, 12)}” is not understood`;
        return `${wrong}. Write none, or a whole number from ${show(min)} to ${show(max)}.`;
      }
      const value = Number(written(raw));
      if (value >= min && value <= max) return undefined;
      return `“${label}” is ${value < min ? 'below' : 'above'} its range. The nearest valid value is ${show(value < min ? min : max)}.`;
    },
  });

/** The number of a text that its input has already found valid; undefined for “none”. */
export const optionalOf = (raw: string): number | undefined =>
  /^\d+$/.test(written(raw)) ? Number(written(raw)) : undefined;
