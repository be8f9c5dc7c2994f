/** One thing that a task asks for, and the notes that teach it. */
export interface Skill {
  id: string;
  skill: string;
  /** Pages such as `lambda/vpc-access`; a section's name stands for those of its notes that serve the task. */
  notes?: readonly string[];
  /** The skills of the successor that ask for the same: their notes serve this one too. */
  now?: readonly string[];
}

export interface Task {
  id: string;
  task: string;
  skills: readonly Skill[];
}

export interface Domain {
  id: string;
  title: string;
  /** The share of the scored questions: a fact, written [[exam.name]]. */
  weight: string;
  source: string;
  tasks: readonly Task[];
}

export interface Blueprint {
  exam: string;
  domains: readonly Domain[];
}

/** What the map needs of a note: its address and the tasks in its front matter. */
export interface ServingNote {
  id: string;
  exam: readonly string[];
}

/** Everything that serves a task and, by skill, where to begin. Notes are named by their id. */
export interface ServedTask {
  notes: readonly string[];
  skills: ReadonlyMap<string, readonly string[]>;
}

export const tasksOf = ({ domains }: Blueprint): Task[] => domains.flatMap(({ tasks }) => [...tasks]);

/** The notes that one entry of a skill stands for; one that stands for none is the author's mistake. */
function notesNamed(entry: string, skill: string, serving: readonly ServingNote[], exam: string): string[] {
  const found = serving.filter(
    ({ id }) => id === entry || (!entry.includes('/') && id.startsWith(`${entry}/`)),
  );
  if (found.length === 0)
    throw new Error(
      `${exam}, skill ${skill}: no note “${entry}” names this task under “exam:” in its front matter. Name one that does, or add the task to the note.`,
    );
  return found.map(({ id }) => id);
}

/** The tasks of the blueprint that notes carry, with their notes. A task or skill that nothing serves fails the build. */
export function served(blueprint: Blueprint, notes: readonly ServingNote[]): Map<string, ServedTask> {
  const { exam } = blueprint;
  return new Map(
    tasksOf(blueprint).map(({ id, task, skills }) => {
      const serving = notes.filter((note) => note.exam.includes(id));
      if (serving.length === 0)
        throw new Error(
          `${exam}: no note serves task ${id} “${task}”. Write a note with “exam: ["${id}"]” in its front matter.`,
        );
      return [
        id,
        {
          notes: serving.map((note) => note.id),
          skills: new Map(skills.map((skill) => [skill.id, startsOf(skill, serving, exam)])),
        },
      ];
    }),
  );
}

/** Where to begin with a skill, out of the notes that serve its task. */
function startsOf(skill: Skill, serving: readonly ServingNote[], exam: string): string[] {
  const found = (skill.notes ?? []).flatMap((entry) => notesNamed(entry, skill.id, serving, exam));
  if (found.length === 0)
    throw new Error(
      `${exam}: no note serves skill ${skill.id} “${skill.skill}”. Name one under its “notes:”.`,
    );
  return [...new Set(found)];
}

/** The tasks of the blueprint that has been succeeded: its notes are its own and those of the skills that took its place. */
export function servedBefore(
  blueprint: Blueprint,
  successor: ReadonlyMap<string, ServedTask>,
  notes: readonly ServingNote[],
): Map<string, ServedTask> {
  const { exam } = blueprint;
  const nowServed = new Map([...successor.values()].flatMap(({ skills }) => [...skills]));
  const startsOfOld = ({ id, skill, notes: own = [], now = [] }: Skill): string[] => {
    const unknown = now.find((successorId) => !nowServed.has(successorId));
    if (unknown) throw new Error(`${exam}, skill ${id}: its successor has no skill “${unknown}”.`);
    const found = own.flatMap((entry) => notesNamed(entry, id, notes, exam));
    const starts = [
      ...new Set([...found, ...now.flatMap((successorId) => nowServed.get(successorId) ?? [])]),
    ];
    if (starts.length === 0)
      throw new Error(
        `${exam}: no note serves skill ${id} “${skill}”. Name one under its “notes:” or “now:”.`,
      );
    return starts;
  };
  return new Map(
    tasksOf(blueprint).map(({ id, task, skills }) => {
      if (skills.length === 0)
        throw new Error(`${exam}: no note serves task ${id} “${task}”: it has no skills.`);
      const starts = new Map(skills.map((skill) => [skill.id, startsOfOld(skill)]));
      return [id, { notes: [...new Set([...starts.values()].flat())], skills: starts }];
    }),
  );
}
