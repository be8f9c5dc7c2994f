import { choice, flag, text, type Values } from '#engines/inputs';
import { show } from '#engines/numbers';
import type { Result } from '#engines/result';
import { allNames, eventsOf, type LifecycleEvent, type Platform, platforms } from './hook-events.ts';

/** Names of events, with or without commas between them. */
const namesIn = (written: string) => written.split(/[\s,]+/).filter((name) => name !== '');

function checkOrder(written: string): string | undefined {
  const names = namesIn(written);
  const unknown = names.find((name) => !allNames.has(name));
  if (unknown !== undefined)
    return `“${unknown.slice(0, 30)}” is no lifecycle event: write such as ApplicationStop, BeforeInstall.`;
  return new Set(names).size < names.length ? 'An event stands twice: write each one once.' : undefined;
}

export const inputs = {
  platform: choice<Platform>({
    label: 'What is deployed to',
    options: platforms,
    default: 'in-place',
    help: 'Decides which lifecycle events there are. Servers are deployed to in place, unless it says blue/green.',
  }),
  first: flag({
    label: 'First deployment to this instance',
    default: false,
    help: 'Nothing has been deployed to it before, so there is no older AppSpec file either.',
  }),
  order: text({
    label: 'Your order',
    maxLength: 300,
    default:
      'DownloadBundle, ApplicationStop, BeforeInstall, Install, ApplicationStart, AfterInstall, ValidateService',
    help: 'The lifecycle events as you think that they follow each other.',
    check: checkOrder,
  }),
};

export type HookValues = Values<typeof inputs>;

export interface Placed extends LifecycleEvent {
  name: string;
  /** Whether it is where it belongs, or belongs further to the front or to the back. */
  place: 'right' | 'earlier' | 'later';
}

export interface HookOrder extends Result {
  /** All events of the platform, in the reader's order. */
  placed: readonly Placed[];
  right: number;
  /** The events in their true order. */
  order: readonly string[];
  /** Those that can carry a hook. */
  hooks: readonly string[];
  /** The event whose script runs first. */
  firstScript: string;
}

/** The reader's order of one platform's events; those that are not in it follow by their names. */
function arranged(written: string, names: readonly string[]): string[] {
  const known = namesIn(written).filter((name) => names.includes(name));
  return [...known, ...names.filter((name) => !known.includes(name)).sort()];
}

/** Whether each event stands in its place, and which of them can carry a script. */
export function sortHooks({ platform, first, order: written }: HookValues): HookOrder {
  const events = eventsOf[platform];
  const order = events.map(([name]) => name);
  const placed = arranged(written, order).map((name, index): Placed => {
    const belongs = order.indexOf(name);
    const place = belongs === index ? 'right' : belongs < index ? 'earlier' : 'later';
    return { name, place, ...(events[belongs]?.[1] ?? { does: '' }) };
  });
  const right = placed.filter(({ place }) => place === 'right').length;
  const scripted = events.filter(([, { reserved }]) => !reserved);
  // An original instance of a blue/green deployment has been deployed to before.
  const isNew = first && platform !== 'original';
  const skipped = scripted.filter(([, { fromOld }]) => isNew && fromOld).map(([name]) => name);
  const hooks = scripted.map(([name]) => name);
  const firstScript = hooks.find((name) => !skipped.includes(name)) ?? 'none';
  const reserved = order.filter((name) => !hooks.includes(name));
  return {
    placed,
    right,
    order,
    hooks,
    firstScript,
    answer:
      right === order.length
        ? `All ${order.length} events are in their place; the first script that runs is that of ${firstScript}.`
        : `${right === 0 ? 'None' : right} of the ${order.length} events ${right === 1 ? 'is' : 'are'} in ${right === 1 ? 'its' : 'their'} place.`,
    measures: [
      { name: 'In their place', value: right, unit: '', digits: 0 },
      { name: 'Can carry a hook', value: hooks.length, unit: '', digits: 0 },
    ],
    working: [
      ...placed.map(({ name, does, place }) => ({ says: name, rule: does, result: placeWords[place] })),
      {
        says: 'Hooks',
        rule: 'events − reserved ones',
        numbers: `${order.length} − ${reserved.length}`,
        result: show(hooks.length),
      },
      { says: 'Reserved', rule: 'CodeDeploy’s own work, without a script', result: reserved.join(', ') },
      {
        says: 'Skipped',
        rule: 'scripts of the revision before, where there was none',
        result: skipped.join(', ') || 'none',
      },
      {
        says: 'First script',
        rule: 'of the first event that can carry one and is not skipped',
        result: firstScript,
      },
    ],
  };
}

const placeWords: Record<Placed['place'], string> = {
  right: 'right place',
  earlier: 'comes earlier',
  later: 'comes later',
};
