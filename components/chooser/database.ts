import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { chooseDatabase, inputs } from '#engines/chooser/database';
import { chosen } from './chosen.ts';

/** Which database answers the questions of a program. */
export const databaseChooser: Scene<typeof inputs, Choice> = {
  id: 'other-services-database-chooser',
  question: 'Which database fits these questions?',
  situation:
    'At the start: millions of shopping carts, each found by its customer’s ID. Many would take the relational database that they know.',
  inputs,
  controls: ['work', 'ask', 'speaks', 'load'],
  start: { ask: 'key' },
  // What caches, reports or moves is chosen by its work alone.
  unused: ({ work }) =>
    work === 'primary' || work === 'fast'
      ? []
      : work === 'move'
        ? ['ask', 'speaks', 'load']
        : ['ask', 'speaks'],
  run: chooseDatabase,
  stories: [
    {
      name: 'The seat map',
      context: 'Millions look at the same seat map, which a relational database keeps.',
      set: { work: 'cache' },
      ask: 'What goes in front of it?',
      options: ['MemoryDB', 'ElastiCache', 'DynamoDB'],
      right: chosen,
      decides: 'ElastiCache',
      takeaway: 'What spares a database its questions is a cache. It may forget, for the database does not.',
    },
    {
      name: 'Friends of friends',
      context: 'Which fans know somebody who knows the drummer?',
      set: { ask: 'hops' },
      ask: 'Where do the fans go?',
      options: ['Aurora', 'Neptune', 'DynamoDB'],
      right: chosen,
      decides: 'Neptune',
      takeaway: 'Each hop is a join in tables, and a step along an edge in a graph.',
    },
    {
      name: 'The quarterly report',
      context: '20 TB of sales by city and month. The report runs at odd times.',
      set: { work: 'reports', load: 'unpredictable' },
      ask: 'What answers it?',
      options: ['Aurora', 'Redshift', 'OpenSearch Service'],
      right: chosen,
      decides: 'Redshift',
      takeaway:
        'Few questions that read almost everything are answered from columns, away from the shop’s database.',
    },
    {
      name: 'Documents, with MongoDB’s driver',
      context: 'The program exists, and must not be rewritten.',
      set: { ask: 'documents', speaks: 'mongodb' },
      ask: 'Where do its documents go?',
      options: ['DynamoDB', 'DocumentDB', 'RDS'],
      right: chosen,
      decides: 'DynamoDB',
      takeaway: 'DynamoDB keeps documents too. What the program speaks decides.',
    },
    {
      name: 'An Oracle program that asks by key',
      context: 'It looks up orders by number, in Oracle.',
      set: { speaks: 'licensed' },
      ask: 'Where does its data go?',
      options: ['DynamoDB', 'Aurora', 'RDS'],
      right: chosen,
      decides: 'RDS',
      takeaway:
        'Questions by key suit DynamoDB, and moving there means writing the program anew. RDS runs the engine as it is.',
    },
  ],
  leftOut: [
    'Aurora DSQL, and two databases for one program, which is common.',
    'Price, the size of the data, and where each service is offered.',
    'That a search index or a report is fed from somewhere, and how late it may be.',
  ],
};
