import type { Preset } from './picture.ts';

/** The worked examples: what each comes to is computed, and tested against `gives`. */
export const presets: readonly Preset[] = [
  { name: 'New object', set: { operations: '0-500 put k=A by ana\n800 get k by ana' }, gives: 'A' },
  {
    name: 'New object, asked before',
    set: { model: 's3-2020', operations: '0 get k by ana\n200-700 put k=A by ana\n1s get k by ana' },
    gives: 'nothing; nothing or A',
  },
  {
    name: 'Overwritten, 2020',
    set: {
      model: 's3-2020',
      operations: '0-500 put k=A by ana\n700-1200 put k=B by ana\n1500 get k by ana',
    },
    gives: 'A or B',
  },
  {
    name: 'Overwritten, today',
    set: { operations: '0-500 put k=A by ana\n700-1200 put k=B by ana\n1500 get k by ana' },
    gives: 'B',
  },
  {
    name: 'Deleted, 2020',
    set: { model: 's3-2020', operations: 'k=A\n0-500 delete k by ana\n800 get k by ana' },
    gives: 'A or nothing',
  },
  {
    name: 'Listed, 2020',
    set: { model: 's3-2020', operations: '0-500 put k=A by ana\n800-1200 list by ben' },
    gives: 'nothing or A',
  },
  {
    name: 'Read during a write',
    set: { operations: 'k=A\n0-3s put k=B by ana\n1s-2s get k by ben\n4s get k by ben' },
    gives: 'A or B; B',
  },
  {
    name: 'Writers overlap',
    set: { operations: '0-3s put k=A by ana\n1s-2s put k=B by cy\n4s get k by ben' },
    gives: 'A or B',
  },
  {
    name: 'Writers in turn',
    set: { operations: '0-1s put k=A by ana\n2s-3s put k=B by cy\n4s get k by ben\n4s get k by dan' },
    gives: 'B; B',
  },
  {
    name: 'Lost update',
    set: {
      operations:
        'n=5\n0 get n by ana\n0 get n by ben\n200-900 put n=6 by ana\n500-1200 put n=6 by ben\n1500 get n by cy',
    },
    gives: '5; 5; 6',
  },
  {
    name: 'Lost update, If-Match',
    set: {
      operations:
        'n=5\n0 get n by ana\n0 get n by ben\n200-900 put n=6 by ana if 5\n500-1200 put n=6 by ben if 5\n1500 get n by cy',
    },
    gives: '5; 5; 6',
  },
  {
    name: 'Versioning switched on',
    set: {
      model: 's3-setting',
      operations:
        'versioning=off\n0-1s put versioning=on by ana\n61s get versioning by ben\n16min get versioning by ben',
    },
    gives: 'off or on; on',
  },
  {
    name: 'DynamoDB by default',
    set: {
      model: 'dynamodb-eventual',
      operations: 'seat=free\n0-20 put seat=sold by ana\n100 get seat by ben\n400 get seat by ben',
    },
    gives: 'free or sold; sold',
  },
  {
    name: 'Cached query in DAX',
    set: {
      model: 'dynamodb-dax',
      operations:
        '0-10 list seat by ben\n20-30 put seat-2=free by ana\n1min list seat by ben\n1min get seat-2 by cy',
    },
    gives: 'nothing; nothing; free',
  },
  {
    name: 'Strong read, MREC',
    set: { model: 'global-mrec', operations: 'k=A\n0-10 put k=B by ana at A\n110 get k strong by ben at B' },
    gives: 'A',
  },
  {
    name: 'Strong read, MRSC',
    set: { model: 'global-mrsc', operations: 'k=A\n0-10 put k=B by ana at A\n110 get k strong by ben at B' },
    gives: 'B',
  },
];
