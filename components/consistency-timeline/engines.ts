import type { AnyScene } from '#components/kit/late.ts';
import type { Drawn, Preset } from './picture.ts';

/** A scene of any inputs, as the island handles it. */
export type DrawnScene = AnyScene<Drawn> & { presets?: readonly Preset[] };

/** The scenes with their engines, which come when somebody touches them. */
const loaders: Readonly<Record<string, () => Promise<{ scene: unknown }>>> = {
  's3-consistency-timeline': () => import('./s3.ts'),
  'dynamodb-read-timeline': () => import('./dynamodb.ts'),
  'dynamodb-global-table-modes': () => import('./global.ts'),
  'rds-aurora-replica-lag': () => import('./rds.ts'),
  'consistency-bench': () => import('./bench.ts'),
};

const loaded = new Map<string, DrawnScene>();

export const engineOf = (id: string): DrawnScene | undefined => loaded.get(id);

export async function loadEngine(id: string): Promise<DrawnScene | undefined> {
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  // A scene's values are those of its own inputs, which is all that its functions ask.
  if (load && !loaded.has(id)) loaded.set(id, (await load()).scene as DrawnScene);
  return loaded.get(id);
}
