import { getCollection } from 'astro:content';
import { deal, type PoolQuestion } from '#engines/exam/pool';
import { href } from '#site/links';
import { allNotes } from '#site/notes';

/** Every question of a page that serves a task, with the domain of that task; several tasks take turns. */
async function pool(): Promise<PoolQuestion[]> {
  const notes = new Map((await allNotes()).map((note) => [note.id, note]));
  const turns = new Map<string, number>();
  const sections = await getCollection('questions');
  return sections.flatMap(({ id: section, data: { questions } }) =>
    questions.flatMap(({ of, ask, options }): PoolQuestion[] => {
      const [page = '', heading = ''] = of.split('#');
      const note = notes.get(`${section}/${page}`);
      const served = [...new Set(note?.data.exam.map((task) => Number(task.split('.')[0]) - 1))];
      // A page of the same name in another section has turns of its own.
      const turn = turns.get(`${section}/${page}`) ?? 0;
      const domain = served[turn % served.length];
      turns.set(`${section}/${page}`, turn + 1);
      if (!note || domain === undefined) return [];
      const at = href(`/${section}/${page}/#${heading}`);
      return [{ domain, at, page: note.data.title, ask, options }];
    }),
  );
}

export const getStaticPaths = async () =>
  deal(await pool()).map((hand, index) => ({ params: { hand: String(index) }, props: { hand } }));

/** One hand of the pool, for the mock exam. */
export const GET = ({ props }: { props: { hand: readonly PoolQuestion[] } }) => Response.json(props.hand);
