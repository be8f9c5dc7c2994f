import type { Scene } from '#components/kit/scene.ts';
import { chooseAvailability, inputs } from '#engines/chooser/availability';
import type { Choice } from '#engines/chooser/choose';
import { chosen } from './chosen.ts';

/** Which feature of RDS or Aurora answers which requirement. */
export const availabilityChooser: Scene<typeof inputs, Choice> = {
  id: 'rds-aurora-ha-chooser',
  question: 'Which feature keeps the database available?',
  situation:
    'At the start: a MySQL database must survive the loss of a zone by itself, and its standby should take reads.',
  inputs,
  controls: ['need', 'also', 'engine'],
  run: chooseAvailability,
  stories: [
    {
      name: 'The same on Oracle',
      context: 'The database runs on Oracle, and both are needed all the same.',
      set: { engine: 'oracle' },
      ask: 'Which single feature does both?',
      options: ['a Multi-AZ instance', 'read replicas', 'none of them'],
      right: chosen,
      decides: 'a Multi-AZ instance',
      takeaway: 'The standby of a Multi-AZ instance is for failover only. Reads need replicas beside it.',
    },
    {
      name: 'A table dropped by mistake',
      context: 'Somebody dropped a table an hour ago. Nothing else is needed.',
      set: { need: 'undo', also: 'nothing' },
      ask: 'Which feature brings the table back?',
      options: ['a Multi-AZ instance', 'read replicas', 'a point-in-time restore'],
      right: chosen,
      decides: 'a point-in-time restore',
      takeaway:
        'Copies that are kept up to date repeat the mistake within seconds. Only an older state helps.',
    },
    {
      name: 'Readers on another continent',
      context: 'Users there wait too long, and the database must survive the loss of its Region.',
      set: { need: 'region', also: 'far' },
      ask: 'Which feature does both?',
      options: ['a Multi-AZ DB cluster', 'read replicas', 'a replica in another Region'],
      right: chosen,
      decides: 'a replica in another Region',
      takeaway:
        'Multi-AZ features stay within one Region. A replica elsewhere serves reads there, and can be promoted.',
    },
    {
      name: 'A thousand functions',
      context: 'Lambda functions open and close connections all the time, and the database runs out of them.',
      set: { need: 'connections', also: 'nothing' },
      ask: 'Which feature helps?',
      options: ['read replicas', 'RDS Proxy', 'a Multi-AZ DB cluster'],
      right: chosen,
      decides: 'RDS Proxy',
      takeaway: 'More machines would have more connections to run out of. A pool shares a few among many.',
    },
  ],
  leftOut: [
    'MariaDB, Db2 and RDS Custom; versions and editions that lack a feature.',
    'Price. For Oracle and SQL Server AWS’s pages disagree: the API reference allows fewer replicas than the guide, and none for SQL Server in another Region.',
  ],
};
