import type { Scene } from '#components/kit/scene.ts';
import { type GlobalTable, globalTable } from '#engines/consistency/global';
import { inputs as all } from '#engines/consistency/inputs';
import { possibleWords } from '#engines/consistency/working';
import { choice, number, type Values, valuesOf } from '#engines/inputs';
import { operationsInput } from './inputs.ts';
import { layoutOf } from './layout.ts';
import type { PictureData } from './picture.ts';

type Mode = 'global-mrec' | 'global-mrsc';

const ms = (label: string, value: number, help: string) =>
  number({ label, unit: 'ms', min: 0, max: 10_000, step: 10, default: value, help, whole: true });

const inputs = {
  model: choice<Mode>({
    label: 'Mode',
    options: { 'global-mrec': 'eventual (MREC)', 'global-mrsc': 'strong (MRSC)' },
    default: 'global-mrec',
    help: 'Chosen when the global table is created, and never changed.',
  }),
  regionLag: ms(
    'Lag between Regions',
    500,
    'An example; usually within a second. AWS publishes no guarantee.',
  ),
  roundTrip: ms(
    'Round trip',
    60,
    'To the nearest other Region and back. An example; it depends on the distance.',
  ),
  failAt: ms('Region A fails at', 800, 'From this moment on nobody reaches Region A.'),
  operations: operationsInput(
    'seat=free\n0-10 put seat=ana by ana at A\n100-110 put seat=ben by ben at B\n500-510 put order=paid by ana at A\n650 get seat strong by cy at B\n900 get order strong by cy at B',
  ),
} as const;

type GlobalResult = GlobalTable & { picture: PictureData };

function run(values: Values<typeof inputs>): GlobalResult {
  const result = globalTable({ ...valuesOf(all), ...values });
  // The calls are drawn as long as they take, and moved as they were written.
  return { ...result, picture: { ...layoutOf(result), timeline: result.written } };
}

const readOf = (result: GlobalTable, place: number) => {
  const read = result.reads.at(place);
  return read === undefined ? 'nothing' : possibleWords(read);
};

/** The two modes of a global table: how long calls take, who wins, what a strong read sees, and what a failure takes along. */
export const scene: Scene<typeof inputs, GlobalResult> = {
  id: 'dynamodb-global-table-modes',
  question: 'Both customers were told “sold”. Who has the seat?',
  situation:
    'At the start: ana buys a seat in Region A, ben the same seat in Region B 100 ms later. Ana pays, and 290 ms after that answer Region A fails. Cy looks from Region B.',
  inputs,
  controls: ['model', 'regionLag', 'roundTrip', 'failAt'],
  unused: ({ model }) => [model === 'global-mrec' ? 'roundTrip' : 'regionLag'],
  run,
  stories: [
    {
      name: 'The same in the strong mode',
      context: 'The table was created with MRSC. The calls and the failure are the same.',
      set: { model: 'global-mrsc' },
      ask: 'What does cy read for the order after the failure?',
      options: ['nothing', 'paid'],
      right: (result) => readOf(result, -1),
      decides: 'Safe elsewhere',
      takeaway:
        'Another Region has each write before its acknowledgement, so a failed Region takes nothing along.',
    },
    {
      name: 'What the strong mode costs',
      context:
        'MRSC again; the write takes 10 ms in its Region, and the nearest other Region is 60 ms away and back.',
      set: {
        model: 'global-mrsc',
        operations: 'seat=free\n0-10 put seat=ana by ana at A\n200-205 get seat strong by cy at B',
      },
      ask: 'After how many ms is ana’s write acknowledged?',
      options: ['10 ms', '70 ms', '510 ms'],
      right: ({ writes }) => {
        const call = writes[0]?.operation;
        return `${(call?.end ?? 0) - (call?.start ?? 0)} ms`;
      },
      decides: 'PUT seat=ana (1): latency',
      takeaway: 'Every write and every strong read pays one round trip to the nearest other Region.',
    },
    {
      name: 'Both at the same time',
      context: 'MRSC; ana and ben send their writes of the same seat at the same moment, in two Regions.',
      set: {
        model: 'global-mrsc',
        operations:
          'seat=free\n0-10 put seat=ana by ana at A\n0-10 put seat=ben by ben at B\n300 get seat strong by cy at B',
      },
      ask: 'What does the one who comes second get?',
      options: ['a success, over the first', 'an error, perhaps', 'a success, after a wait'],
      right: ({ writes }) =>
        writes.some(({ refusal }) => refusal?.rule === 'replicated-write-conflict')
          ? 'an error, perhaps'
          : 'a success, over the first',
      decides: 'PUT seat=ben (2): error',
      takeaway:
        'ReplicatedWriteConflictException: another Region is writing the item. Sent again, the write succeeds.',
    },
    {
      name: 'The failure comes later',
      context: 'MREC; Region A fails 500 ms after the payment was acknowledged, exactly one lag.',
      set: { failAt: 1_010 },
      ask: 'How many acknowledged writes are missing elsewhere?',
      options: ['0', '1', '2'],
      right: ({ missing }) => String(missing.length),
      decides: 'Safe elsewhere',
      takeaway:
        'The recovery point is the lag: what was acknowledged one lag before the failure has arrived.',
    },
  ],
  leftOut: [
    'Every pair of Regions has the same lag and the same round trip, and both are examples.',
    'When Region A is back, its missing writes arrive after all, and the last writer wins.',
    'With MRSC the third Region may be a witness, which nobody reads or writes; there are no transactions, no TTL and no local indexes.',
  ],
};
