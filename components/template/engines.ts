import type { AnyScene } from '#components/kit/late.ts';
import type { Tabled } from './table.ts';

/** The scenes with their engines and the parser of YAML, which come when somebody touches them. */
const loaders: Readonly<Record<string, () => Promise<{ scene: unknown }>>> = {
  'cloudformation-function-evaluator': () => import('./function-evaluator.ts'),
  'cloudformation-change-set-viewer': () => import('./change-set.ts'),
  'sam-template-expander': () => import('./sam-expander.ts'),
};

const loaded = new Map<string, AnyScene<Tabled>>();

export const engineOf = (id: string): AnyScene<Tabled> | undefined => loaded.get(id);

export async function loadEngine(id: string): Promise<AnyScene<Tabled> | undefined> {
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  // A scene's values are those of its own inputs, which is all that its functions ask.
  if (load && !loaded.has(id)) loaded.set(id, (await load()).scene as AnyScene<Tabled>);
  return loaded.get(id);
}
