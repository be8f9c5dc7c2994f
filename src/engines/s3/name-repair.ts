import { accountIdLength, accountNamespaceSuffix, bucketNameMax, bucketNameMin } from '#facts/s3';
import {
  accountEnd,
  hasIpForm,
  judge,
  mayStand,
  type Place,
  reservedEnds,
  reservedStarts,
  withoutAccountNamespace,
} from './naming-rules.ts';

/** Ends that a chosen name must not have in the global namespace. */
const refusedEnds = [...reservedEnds, accountNamespaceSuffix.value];

/** What a name in the account regional namespace ends with, in any account and Region. */
const anyEnd = new RegExp(
  `-\\d{${accountIdLength.value}}-[a-z]{2}-[a-z]+-\\d${accountNamespaceSuffix.value}$`,
);

const fromLetterToLetter = (name: string) => name.replace(/^[.-]+|[.-]+$/g, '');

/** One round of mending: what every rule but the length would have otherwise. */
function mended(name: string): string {
  const start = reservedStarts.find((each) => name.startsWith(each)) ?? '';
  const end = refusedEnds.find((each) => name.endsWith(each)) ?? '';
  const inner = name.slice(start.length, Math.max(start.length, name.length - end.length));
  const whole = fromLetterToLetter(inner.replace(/\.{2,}/g, '.'));
  return hasIpForm(whole) ? whole.replaceAll('.', '-') : whole;
}

/** Applies a step until it changes nothing: taking one reserved end away may bare another. */
function settled(name: string, step: (name: string) => string): string {
  const next = step(name);
  return next === name ? name : settled(next, step);
}

/** The valid name that is nearest to what was typed, or undefined where no name would be valid. */
export function nearestName(typed: string, place: Place): string | undefined {
  const own = place.namespace === 'account-regional';
  if (own && Object.hasOwn(withoutAccountNamespace, place.region)) return undefined;
  const end = own ? accountEnd(place) : '';
  const plain = Array.from(typed.toLowerCase(), (each) => (mayStand(each) ? each : '-')).join('');
  // The end of another account or Region gives way to the right one.
  const chosen = own ? plain.replace(anyEnd, '') : plain;
  const room = bucketNameMax.value - end.length;
  const short = settled(chosen, (name) => mended(name).slice(0, room));
  const name =
    short.length + end.length < bucketNameMin.value || short === '' ? `${short || 'my'}-bucket` : short;
  const whole = `${name}${end}`;
  return judge(whole, place).every(({ fault }) => fault === undefined) ? whole : undefined;
}
