import type { Meter } from './meter.ts';
import type { Value } from './value.ts';

/** What a call gives; undefined where it does not fit its value. */
export type Method<Of> = (of: Of, args: readonly Value[], meter: Meter) => Value | undefined;
/** By their names. */
export type Methods<Of> = Readonly<Record<string, Method<Of>>>;
