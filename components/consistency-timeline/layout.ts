import type { ReadAnswer } from '#engines/consistency/answers';
import type { Lane } from '#engines/consistency/lanes';
import type { Operation } from '#engines/consistency/operations';
import type { Consistency, WriteAnswer } from '#engines/consistency/run';
import { callWords, spanWords, valueWords } from '#engines/consistency/words';
import { possibleWords } from '#engines/consistency/working';
import type { Mark, PictureData, Span } from './picture.ts';
import { scaleOf } from './scale.ts';
import { badgeOf, refused } from './verdicts.ts';

/** Letters that fit beside the bar of a mark in the narrowest column. */
const lettersPerLine = 6;

/** Lines that a text takes there: words stay whole where they fit into one. */
function linesOf(text: string): number {
  let [lines, used] = [0, lettersPerLine];
  for (const { length } of text.split(' ').filter((word) => word !== '')) {
    const fits = used + 1 + length <= lettersPerLine;
    if (!fits) lines += Math.ceil(length / lettersPerLine);
    used = fits ? used + 1 + length : length % lettersPerLine || lettersPerLine;
  }
  return lines;
}

/** What the picture of a result draws. */
export function layoutOf(result: Consistency, chance?: PictureData['chance']): PictureData {
  const { timeline, writes, reads, lanes } = result;
  const answers = new Map(reads.map((read) => [read.operation.id, read]));
  const refusals = new Map(writes.map(({ operation, refusal }) => [operation.id, refusal]));
  const apart = timeline.operations.some(({ region }) => region !== 'A');
  const laneName = ({ client, region }: Operation) =>
    apart ? `${client} in ${region}`.trim() : client || 'client';
  const { names, columnOf, columnsOf } = columnsFor(timeline.operations, laneName);
  const marks = timeline.operations.map((operation): Mark => {
    const { id, start, end, kind } = operation;
    const read = answers.get(id);
    const refusal = refusals.get(id);
    return {
      ...{ id, start, end, column: columnOf(operation) },
      kind: kind === 'get' || kind === 'list' ? 'read' : 'write',
      call: callWords(operation),
      when: spanWords(operation),
      lines: read === undefined || read.refusal?.certain ? [] : answerLines(read),
      badge: read ? badgeOf(read) : refusal && refused(refusal.certain),
    };
  });
  const windows = lanes.flatMap(({ arrivals }) =>
    arrivals.flatMap(({ window }) => [window.from, window.until]),
  );
  const moments = [...marks.flatMap(({ start, end }) => [start, end]), ...windows];
  return {
    timeline,
    clients: names.map((name) => ({ name, columns: columnsOf(name) })),
    marks,
    lanes: lanes.map((lane) => ({
      ...{ copy: lane.copy, name: lane.name, bars: lane.bars },
      spans: spansOf(lane, writes),
    })),
    scale: scaleOf(moments.filter(Number.isFinite), marks.map(boxOf)),
    chance,
  };
}

/** Gives each call a column of its client: the first in which no earlier call is under way. */
function columnsFor(operations: readonly Operation[], nameOf: (operation: Operation) => string) {
  const columns: { name: string; calls: Operation[] }[] = [];
  for (const operation of [...operations].sort((a, b) => a.start - b.start || a.id - b.id)) {
    const name = nameOf(operation);
    const free = columns.find((column) => {
      const last = column.calls.at(-1);
      return column.name === name && last && last.end <= operation.start && last.start < operation.start;
    });
    if (free) free.calls.push(operation);
    else columns.push({ name, calls: [operation] });
  }
  const names = [...new Set(operations.map(nameOf))];
  // Columns stand in the order of their clients.
  const inOrder = names.flatMap((name) => columns.filter((column) => column.name === name));
  return {
    names,
    columnOf: (operation: Operation) => inOrder.findIndex(({ calls }) => calls.includes(operation)),
    columnsOf: (name: string) => columns.filter((column) => column.name === name).length,
  };
}

function answerLines(read: ReadAnswer): string[] {
  const several = read.items.some(({ may }) => may.length > 1) || read.refusal !== undefined;
  return [possibleWords(read), ...(several ? [`drawn: ${drawnWords(read)}`] : [])];
}

function drawnWords({ items, drawnRefused }: ReadAnswer): string {
  if (drawnRefused) return 'an error';
  const [only, ...more] = items;
  if (only !== undefined && more.length === 0) return valueWords(only.drawn);
  return items.map(({ key, drawn }) => `${key}=${valueWords(drawn)}`).join(' ');
}

const boxOf = ({ start, end, column, call, lines, badge }: Mark) => ({
  ...{ start, end, column },
  height:
    [call, ...lines, badge ? `${badge.shape} ${badge.word}` : ''].reduce(
      (sum, line) => sum + linesOf(line),
      0,
    ) + 0.25,
});

function spansOf({ arrivals }: Lane, writes: readonly WriteAnswer[]): Span[] {
  const never = Number.POSITIVE_INFINITY;
  const calls = new Map(writes.map(({ operation }) => [operation.id, operation]));
  return arrivals.flatMap(({ key, write, window: { from, until } }) => {
    const call = calls.get(write);
    const acknowledged = call === undefined || call.unanswered ? never : call.end;
    const spans: Span[] = [
      { key, kind: 'under-way', from, until: Math.min(until, acknowledged) },
      { key, kind: 'behind', from: acknowledged, until },
    ];
    return spans.filter((span) => span.from < span.until);
  });
}
