import { failAt } from '#engines/text-fault';
import type { Meter } from './meter.ts';
import type { Sign } from './node.ts';
import { isNumber, isSame, textOf, type Value } from './value.ts';

/** Beyond it a template that multiplies a number by itself would never end. */
const largest = 10n ** 30n;

type Working = '+' | '-' | '*' | '/' | '%';

function wholes(sign: Working, left: bigint, right: bigint): bigint | null {
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    // Whole numbers stay whole: 7 / 2 is 3. By zero there is no value.
    case '/':
      return right === 0n ? null : left / right;
    case '%':
      return right === 0n ? null : left % right;
  }
}

function decimals(sign: Working, left: number, right: number): number | null {
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? null : left / right;
    case '%':
      return right === 0 ? null : left % right;
  }
}

function ordered(sign: '<' | '<=' | '>' | '>=', left: number, right: number): boolean {
  switch (sign) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

const isBeyond = (value: bigint | number): boolean =>
  typeof value === 'bigint' ? value > largest || -value > largest : !Number.isFinite(value);

/** What a sign makes of two values; null where VTL has no answer, as for the size of texts. */
export function combined(sign: Exclude<Sign, '&&' | '||'>, left: Value, right: Value, meter: Meter): Value {
  switch (sign) {
    case '==':
      return isSame(left, right, meter);
    case '!=':
      return !isSame(left, right, meter);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return isNumber(left) && isNumber(right) ? ordered(sign, Number(left), Number(right)) : null;
    default:
      return worked(sign, left, right, meter);
  }
}

function worked(sign: Working, left: Value, right: Value, meter: Meter): Value {
  if (sign === '+' && (typeof left === 'string' || typeof right === 'string'))
    return meter.made(textOf(left, meter)) + meter.made(textOf(right, meter));
  if (!isNumber(left) || !isNumber(right)) return null;
  const result =
    typeof left === 'bigint' && typeof right === 'bigint'
      ? wholes(sign, left, right)
      : decimals(sign, Number(left), Number(right));
  if (result !== null && isBeyond(result))
    failAt(meter.at, 'This number grows beyond what this page reckons with. Use a smaller one.');
  return result;
}
