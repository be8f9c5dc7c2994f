import { exact, show } from '#engines/numbers';
import { scalingStep } from '#facts/lambda';
import { callsAt, type Growth, growth } from './concurrency-growth.ts';
import type { Traffic } from './concurrency-inputs.ts';

interface Event {
  time: number;
  says: string;
}

/** What happens while traffic rises, in order; events of one moment are told together. */
export function momentsOf(values: Traffic, found: Growth): Event[] {
  const { rate, rise } = values;
  const { ready, slow, spills, reached, limit } = found;
  if (rate === 0) return [{ time: 0, says: 'No call comes.' }];
  const events: Event[] = [
    {
      time: 0,
      says:
        rise > 0
          ? 'The traffic begins to rise.'
          : rate === 1
            ? '1 call a second comes.'
            : `${show(rate)} calls a second come, all at once.`,
    },
  ];
  if (ready > 0 && Number.isFinite(spills))
    events.push({ time: spills, says: 'The provisioned environments do not suffice: others start cold.' });
  if (slow)
    events.push({
      time: slow.from,
      says: `The ${show(scalingStep.value)} environments that may start at once are used up: from here on ${show(growth)} come each second.`,
    });
  if (slow) events.push({ time: slow.to, says: 'Growth has caught up.' });
  if (limit !== 'none')
    events.push({
      time: slow?.to ?? reached,
      says: limit === 'rate' ? 'The limit of requests per second is reached.' : 'The ceiling is reached.',
    });
  if (rise > 0) events.push({ time: rise, says: 'The traffic is at its height.' });
  events.sort((a, b) => a.time - b.time);
  const times = [...new Set(events.map(({ time }) => time))];
  return times.map((time) => {
    const told = events.filter((event) => event.time === time).map(({ says }) => says);
    return { time, says: `${told.join(' ')} ${passing(time, values, found)}` };
  });
}

/** Few calls a second are told in parts of one. */
const amount = (calls: number) => (calls < 9.5 ? exact(calls, 2) : show(calls, 0));

function passing(time: number, values: Traffic, found: Growth): string {
  const { come, pass } = callsAt(time, values, found);
  if (come === 0) return 'Nothing is asked yet.';
  const one = amount(come) === '1';
  const asked = `${amount(come)} ${one ? 'call' : 'calls'} a second`;
  if (pass >= come * (1 - 1e-9)) return one ? `The ${asked} passes.` : `All ${asked} pass.`;
  return `${amount(pass)} of ${asked} ${one ? 'passes' : 'pass'}; the rest ${one ? 'gets' : 'get'} 429.`;
}
