import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { chooseStorageClass, inputs } from '#engines/chooser/storage-class';
import { chosen } from './chosen.ts';

/** From Express One Zone to Deep Archive. */
export const storageClassChooser: Scene<typeof inputs, Choice> = {
  id: 's3-storage-class-chooser',
  question: 'Which storage class fits the object?',
  situation:
    'At the start: last season’s bookings are kept for 100 days in case of a claim, which comes once a year at most. Twelve hours’ notice is enough.',
  inputs,
  controls: ['delay', 'reads', 'days', 'recreatable'],
  run: chooseStorageClass,
  stories: [
    {
      name: 'Seven years instead',
      context: 'The tax office wants the bookings for seven years, 2,555 days.',
      set: { days: 2_555 },
      ask: 'Which class fits?',
      options: ['Glacier Instant Retrieval', 'Glacier Flexible Retrieval', 'Glacier Deep Archive'],
      right: chosen,
      decides: 'Glacier Deep Archive',
      takeaway: 'What is kept for half a year or more and can wait half a day belongs in the deepest class.',
    },
    {
      name: 'A lawyer on the phone',
      context: 'The bookings must be there while a lawyer waits on the phone: at once.',
      set: { delay: 'instant' },
      ask: 'Which class fits?',
      options: ['Standard-IA', 'Glacier Instant Retrieval', 'Glacier Flexible Retrieval'],
      right: chosen,
      decides: 'Glacier Instant Retrieval',
      takeaway: 'Not everything named Glacier is slow: this one answers an ordinary GET in milliseconds.',
    },
    {
      name: 'A report of last month',
      context: 'A report is needed about once a month, for 60 days.',
      set: { reads: 'monthly', days: 60 },
      ask: 'Which class fits?',
      options: ['Standard', 'Standard-IA', 'One Zone-IA'],
      right: chosen,
      decides: 'Standard-IA',
      takeaway:
        'Twice the minimum of 30 days, one read a month: what the infrequent-access classes are for. One Zone-IA only if it can be made again.',
    },
    {
      name: 'Three weeks',
      context: 'The bookings are deleted after 21 days already.',
      set: { days: 21 },
      ask: 'Which class fits?',
      options: ['Standard', 'Standard-IA', 'Glacier Flexible Retrieval'],
      right: chosen,
      decides: 'Standard-IA',
      takeaway: 'Rarely read is not enough: every colder class bills more days than these objects live.',
    },
    {
      name: 'Nobody knows',
      context: 'Pictures of guests: some are looked at daily, most never, and nobody knows which.',
      set: { reads: 'unknown' },
      ask: 'Which class fits?',
      options: ['Standard', 'Intelligent-Tiering', 'Standard-IA'],
      right: chosen,
      decides: 'Intelligent-Tiering',
      takeaway: 'Where the reads cannot be foreseen, let them decide: the tier of each object follows.',
    },
  ],
  leftOut: [
    'Objects below 128 KB, which colder classes bill as larger ones, and the sums themselves.',
    'Reduced Redundancy Storage, which AWS advises against, and S3 on Outposts.',
    'The archive tiers of Intelligent-Tiering, which have to be switched on.',
  ],
};
