import { parseMermaid, renderMermaidSVG } from 'beautiful-mermaid';

/** Wider drawings have labels too small to read on a phone. */
const widestReadable = 440;

/** Characters that fit into the box of a note. */
const noteMost = 24;

const statements = (source: string) =>
  source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('%%'));

const sequenceStatement =
  /^(participant|actor) \w+( as .+)?$|^\w+\s*--?>>?[+-]?\s*\w+: .+$|^note (over|left of|right of) \w+(,\s*\w+)?: .+$|^(loop|alt|opt|par|else|and)\b.*$|^end$/i;

/** Of a flowchart, apart from its arrows: a group and its end, a node, a direction. */
const flowStatement = /^(end|subgraph\s.+|\w+[[({>].*[\])}]|direction (TD|TB|LR))$/;
const looksLikeArrow = /[-=.]{2}/;

/** The renderer drops a note before the first message, and lets a long one run over its box. */
function refuseUnfitNotes(lines: readonly string[], where: string): void {
  const isNote = (line: string) => /^note /i.test(line);
  const firstMessage = lines.findIndex((line) => line.includes('>>'));
  const lost = lines.find((line, index) => isNote(line) && index < firstMessage);
  if (lost)
    throw new Error(
      `${where}: “${lost}” stands before the first message and would not be drawn; put it after one.`,
    );
  const textOf = (line: string) => line.slice(line.indexOf(':') + 1).trim();
  const long = lines.find((line) => isNote(line) && textOf(line).length > noteMost);
  if (long)
    throw new Error(
      `${where}: “${long}” is too long for its box; a note has room for ${noteMost} characters.`,
    );
}

/** The renderer accepts malformed lines in silence, so each line must be seen to add something to the graph. */
function refuseMalformed(source: string, where: string): void {
  const [head = '', ...lines] = statements(source);
  const isSequence = head === 'sequenceDiagram';
  if (!isSequence && !/^(flowchart|graph) (TD|TB|LR|BT|RL)$/.test(head)) {
    throw new Error(
      `${where}: a diagram starts with “flowchart TD”, “flowchart LR” or “sequenceDiagram”, not “${head}”.`,
    );
  }
  if (isSequence) refuseUnfitNotes(lines, where);
  const sizeUpTo = (count: number) => {
    const { nodes, edges, subgraphs } = parseMermaid([head, ...lines.slice(0, count)].join('\n'));
    return nodes.size + edges.length + subgraphs.length;
  };
  const isFlowStatement = (line: string, index: number) =>
    looksLikeArrow.test(line)
      ? !/[->=]\s*$/.test(line) && sizeUpTo(index + 1) > sizeUpTo(index)
      : flowStatement.test(line);
  const lost = lines.find((line, index) =>
    isSequence ? !sequenceStatement.test(line) : !isFlowStatement(line, index),
  );
  if (lost !== undefined) {
    throw new Error(
      `${where}: the diagram’s line “${lost}” says nothing; write it as “A -->|label| B” or “A->>B: label”.`,
    );
  }
}

const attribute = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The arrows of a drawn diagram as sentences, for readers who do not see it. */
function relationsOf(svg: string): string[] {
  const labels = new Map(
    Array.from(svg.matchAll(/<g class="(?:node|actor)"[^>]*>/g), ([tag]) => [
      attribute(tag, 'data-id'),
      attribute(tag, 'data-label'),
    ]),
  );
  const name = (id: string) => (labels.get(id) || id).replace(/&lt;br ?\/?&gt;|\\n/g, ' ');
  return Array.from(svg.matchAll(/<(?:polyline class="edge"|g class="message")[^>]*>/g), ([tag]) => {
    const label = attribute(tag, 'data-label');
    return `${name(attribute(tag, 'data-from'))} → ${name(attribute(tag, 'data-to'))}${label ? `: ${label}` : ''}`;
  });
}

/** Takes out what the page's own style sheet says, and a web font from another origin; keeps marker ids unique on the page. */
function clean(svg: string, id: string): string {
  return (
    svg
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replace(/(<svg[^>]*?) style="[^"]*"/, '$1 aria-hidden="true"')
      .replace(/ data-[\w-]+="[^"]*"/g, '')
      .replace(/\b(id="|url\(#)([\w-]+)/g, `$1${id}-$2`)
      // Only coordinates are rounded: a label may say 203.0.113.7.
      .replace(/<[^>]+>/g, (tag) => tag.replace(/(\d+\.\d)\d+/g, '$1'))
      .replace(/>\s+</g, '><')
  );
}

/**
 * Draws a Mermaid fence as inline SVG themed by the page, with `alt` as its caption and its arrows as text.
 * Throws one sentence for a line it does not understand, a missing `alt`, or a drawing too wide for a phone.
 */
export function diagram(source: string, alt: string, id: string, where: string): string {
  if (!/\S{3}/.test(alt)) {
    throw new Error(
      `${where}: a diagram needs a sentence for readers who do not see it: \`\`\`mermaid alt="What the picture says."`,
    );
  }
  if (`${source}${alt}`.includes('www.')) {
    throw new Error(
      `${where}: a diagram’s “www.” would become a link; name the host without it, as in “shop.example.com”.`,
    );
  }
  refuseMalformed(source, where);
  const svg = renderMermaidSVG(source, {
    transparent: true,
    padding: 4,
    font: 'system-ui',
    nodeSpacing: 20,
    layerSpacing: 36,
  });
  const width = Number(attribute(svg, 'width'));
  if (width > widestReadable) {
    throw new Error(
      `${where}: the diagram is ${Math.round(width)} wide and its labels would be too small on a phone; use TD, shorter labels or two diagrams (up to ${widestReadable} fits).`,
    );
  }
  const relations = relationsOf(svg)
    .map((relation) => `<li>${relation}</li>`)
    .join('');
  const figure = `<figure class="diagram">${clean(svg, id)}<figcaption>${escaped(alt)}</figcaption><ul class="sr-only">${relations}</ul></figure>`;
  // It is read as Markdown once more, where the stars of two paths would become emphasis across its tags.
  return figure.replaceAll('*', '&#42;');
}
