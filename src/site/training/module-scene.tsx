/** A module's own picture, cut after its first subject. */
import type { ModuleCard } from '@/content/module-view'
import { MotifScene } from '@/site/art/scene'

const hard = new Set(['trauma', 'honour', 'breakdown'])

export function ModuleScene({ module }: { module: ModuleCard }) {
  const seed = module.to.kind === 'module' ? module.to.slug : module.title.text
  // Where it is about violence or loss, nobody jumps for joy.
  const isHard = module.topics.some((topic) => hard.has(topic))
  return <MotifScene seed={seed} motif={isHard ? 'hands' : undefined} />
}
