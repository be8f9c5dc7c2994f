import { choice, flag, number, text, type Values } from '#engines/inputs';
import { exact, percent, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';

const zoneNames = ['A', 'B', 'C', 'D'] as const;
type ZoneName = (typeof zoneNames)[number];

const targets = (zone: ZoneName, value: number) =>
  number({
    label: `Targets in zone ${zone}`,
    unit: '',
    min: 0,
    max: 1000,
    step: 1,
    default: value,
    whole: true,
    help: `Healthy targets in zone ${zone}. A zone without any gets no clients.`,
  });

const partsOf = (written: string): number[] =>
  written
    .split(',')
    .map((part) => part.trim().replace(/%$/, ''))
    .map(Number);

function checkClients(written: string): string | undefined {
  if (written.trim() === 'equal') return undefined;
  const parts = partsOf(written);
  const fits =
    parts.length <= zoneNames.length &&
    parts.every((part) => part >= 0 && part <= 1000) &&
    parts.some(Boolean);
  return fits ? undefined : 'Write “equal”, or a part for each node, such as 70, 30.';
}

export const inputs = {
  balancer: choice({
    label: 'Load balancer',
    options: { application: 'Application', network: 'Network' },
    default: 'network',
    help: 'Decides who pays for data between zones.',
  }),
  cross: flag({
    label: 'Cross-zone balancing',
    default: false,
    help: 'Whether a node may use targets of other zones.',
  }),
  a: targets('A', 2),
  b: targets('B', 8),
  c: targets('C', 0),
  d: targets('D', 0),
  clients: text({
    label: 'Clients of each node',
    maxLength: 40,
    oneLine: true,
    default: 'equal',
    help: 'How clients divide among the nodes: equal, or a part for each zone, such as 70, 30.',
    check: checkClients,
  }),
};

export type CrossZoneValues = Values<typeof inputs>;

export interface Zone {
  name: ZoneName;
  targets: number;
  /** Share of the clients that reach its node, from 0 to 1. */
  node: number;
  /** Share of all requests that one of its targets gets. */
  each: number;
}

export interface CrossZone extends Result {
  /** The zones with healthy targets; the others are taken out of DNS. */
  zones: Zone[];
  most: number;
  least: number;
  /** Share of all requests that go to another zone. */
  crossing: number;
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html */
function zonesOf({ cross, clients, ...values }: CrossZoneValues): Zone[] {
  const written = clients.trim() === 'equal' ? [] : partsOf(clients);
  const counts = [values.a, values.b, values.c, values.d];
  const live = zoneNames.flatMap((name, index) => {
    const count = counts[index] ?? 0;
    return count > 0 ? [{ name, targets: count, part: written[index] ?? 0 }] : [];
  });
  const parts = live.reduce((sum, { part }) => sum + part, 0);
  const all = live.reduce((sum, zone) => sum + zone.targets, 0);
  return live.map(({ name, targets, part }) => {
    const node = parts === 0 ? 1 / live.length : part / parts;
    return { name, targets, node, each: cross ? 1 / all : node / targets };
  });
}

/** The share of the traffic that each target gets, with and without cross-zone balancing. */
export function crossZone(values: CrossZoneValues): CrossZone {
  const zones = zonesOf(values);
  const all = zones.reduce((sum, { targets }) => sum + targets, 0);
  const shares = zones.map(({ each }) => each);
  const [most, least] = [Math.max(0, ...shares), zones.length === 0 ? 0 : Math.min(...shares)];
  const crossing = values.cross
    ? zones.reduce((sum, { node, targets }) => sum + node * (1 - targets / all), 0)
    : 0;
  return {
    zones,
    most,
    least,
    crossing,
    answer: answerOf(zones, most, least),
    measures: [
      { name: 'Busiest target', value: most * 100, unit: '%' },
      { name: 'Idlest target', value: least * 100, unit: '%' },
      { name: 'Busiest to idlest', value: least === 0 ? 0 : most / least, unit: '' },
      { name: 'Crosses zones', value: crossing * 100, unit: '%' },
    ],
    working: [
      ...zones.map((zone) => zoneLine(values, zone, all)),
      {
        says: 'Busiest to idlest',
        ...(least === 0
          ? {
              rule: zones.length === 0 ? 'there is no target' : 'the idlest target gets nothing',
              result: 'no ratio',
            }
          : {
              rule: 'largest share ÷ smallest share',
              numbers: `${exact(most)} ÷ ${exact(least)}`,
              result: most === least ? 'the same' : `${exact(most / least, 4)} times`,
            }),
      },
      crossingLine(values, zones, all, crossing),
    ],
  };
}

const share = (value: number) => percent(value, 2);

function answerOf(zones: readonly Zone[], most: number, least: number): string {
  const [first, ...others] = zones;
  if (first === undefined)
    return 'No target is healthy, so there is nobody to share among; a load balancer then tries all of its targets.';
  if (most === least)
    return zones.length === 1 && first.targets === 1
      ? `Zone ${first.name} gets all clients, and its only target ${share(most)}.`
      : zones.length === 1
        ? `Zone ${first.name} gets all clients, and each of its targets ${share(most)}.`
        : `Each target gets ${share(most)}, whatever its zone.`;
  const list = [`Each target in zone ${first.name} gets ${share(first.each)}`]
    .concat(others.map(({ name, each }) => `in zone ${name} ${share(each)}`))
    .join(', ');
  return least === 0
    ? `${list}.`
    : `${list}: the busiest works ${show(most / least)} times as hard as the idlest.`;
}

function zoneLine({ cross }: CrossZoneValues, { name, targets, node, each }: Zone, all: number): WorkingLine {
  return {
    says: `A target in zone ${name}`,
    ...(cross
      ? { rule: '1 ÷ all targets', numbers: `1 ÷ ${show(all)}` }
      : { rule: 'share of its node ÷ targets of its zone', numbers: `${exact(node)} ÷ ${show(targets)}` }),
    result: share(each),
  };
}

function crossingLine(
  { balancer, cross }: CrossZoneValues,
  zones: readonly Zone[],
  all: number,
  crossing: number,
): WorkingLine {
  const says = 'Goes to another zone';
  if (!cross || zones.length === 0)
    return { says, rule: 'a node uses only targets of its zone', result: quantity(0, '%') };
  const charged = balancer === 'network' ? 'charged' : 'free';
  return {
    says,
    rule: `share of each node × targets elsewhere ÷ all targets; with this load balancer ${charged}`,
    numbers: zones
      .map(({ node, targets }) => `${exact(node)} × ${show(all - targets)} ÷ ${show(all)}`)
      .join(' + '),
    result: share(crossing),
  };
}
