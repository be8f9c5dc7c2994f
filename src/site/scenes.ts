import type { Inputs, Values } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';
import { type Note, notesOf } from './notes.ts';

/** What a section’s page and the check below need of a scene, whatever its engine. */
interface NamedScene {
  id: string;
  question: string;
  inputs: Inputs;
  start?: Partial<Values<Inputs>>;
  stories: readonly { name: string; set: Partial<Values<Inputs>> }[];
}

const isScene = (value: unknown): value is NamedScene =>
  typeof value === 'object' && value !== null && 'question' in value && 'stories' in value;

/** A start or a story outside the domain of its inputs is the author's mistake and fails the build. */
function checked(scene: NamedScene, path: string): NamedScene {
  const settings = [
    ['its start', scene.start ?? {}] as const,
    ...scene.stories.map(({ name, set }) => [`“${name}”`, set] as const),
  ];
  for (const [name, values] of settings) {
    const [fault] = faultsOf(scene.inputs, values);
    if (fault) throw new Error(`${path}, scene ${scene.id}, ${name}: ${fault}`);
  }
  return scene;
}

const byFolder = new Map(
  Object.entries(import.meta.glob<Record<string, unknown>>('/components/*/scenes.ts', { eager: true })).map(
    ([path, module]) =>
      [
        path.split('/')[2] ?? '',
        Object.entries(module).flatMap(([name, scene]) =>
          isScene(scene) ? [{ name: name.toLowerCase(), scene: checked(scene, path) }] : [],
        ),
      ] as const,
  ),
);

/** The scenes that a note holds: those it names by `scene`, else the one named like the widget it imports, else those whose names begin so. */
function scenesIn({ body = '' }: Note): NamedScene[] {
  const named = Array.from(body.matchAll(/\sscene="([\w-]+)"/g), ([, id = '']) => id);
  const widgets = Array.from(
    body.matchAll(/#components\/([\w-]+)\/(\w+)\.(?:tsx|astro)/g),
    ([, folder = '', widget = '']) => ({ folder, widget: widget.toLowerCase() }),
  );
  return widgets.flatMap(({ folder, widget }) => {
    const scenes = byFolder.get(folder) ?? [];
    const chosen = scenes.filter(({ scene: { id } }) => named.includes(id));
    const same = scenes.filter(({ name }) => name === widget);
    const like = scenes.filter(({ name }) => name.startsWith(widget));
    return ([chosen, same, like].find(({ length }) => length > 0) ?? scenes).map(({ scene }) => scene);
  });
}

/** The simulators of a section, each with the note that holds it. */
export async function scenesOf(slug: string): Promise<{ note: Note; scene: NamedScene }[]> {
  const notes = await notesOf(slug);
  return notes.flatMap((note) => scenesIn(note).map((scene) => ({ note, scene })));
}
