import { choice, number, text, type Values } from '#engines/inputs';
import { faultIn } from '#engines/reading';
import { type PolicyName, policies } from './answer.ts';
import { parseRecords, placesOf } from './records.ts';

export const inputs = {
  policy: choice<PolicyName>({
    label: 'Routing policy',
    options: policies,
    default: 'weighted',
    help: 'How Route 53 chooses among the records of one name.',
  }),
  records: text({
    label: 'Records',
    maxLength: 600,
    default: 'old weight 99\nnew weight 1',
    help: 'One a line: a value, then weight 9, 30 ms, 500 km, bias 10, for Europe, secondary or unhealthy from 60 s.',
    check: (written) => faultIn(parseRecords(written)),
  }),
  user: text({
    label: 'The user',
    maxLength: 100,
    oneLine: true,
    default: 'France, Europe, 192.0.2.7',
    help: 'Places, the most exact first, and the address of the resolver: France, Europe, 192.0.2.7.',
    check: (written) =>
      placesOf(written).length > 0 ? undefined : 'Say where the user is, such as France, Europe.',
  }),
  ttl: number({
    label: 'TTL',
    unit: 's',
    min: 0,
    max: 86_400,
    step: 10,
    default: 60,
    whole: true,
    help: 'How long the user’s resolver keeps an answer. 0: it asks each time.',
  }),
  every: number({
    label: 'A request every',
    unit: 's',
    min: 1,
    max: 3600,
    step: 5,
    default: 30,
    whole: true,
    help: 'How often the user needs the address.',
  }),
  queries: number({
    label: 'Requests',
    unit: '',
    min: 1,
    max: 100,
    step: 1,
    default: 8,
    whole: true,
    help: 'How often in all.',
  }),
  seed: number({
    label: 'Seed',
    unit: '',
    min: 0,
    max: 999_999,
    step: 1,
    default: 1,
    whole: true,
    help: 'Draws the answers. Another seed never changes what is possible.',
  }),
};

export type RoutingValues = Values<typeof inputs>;
