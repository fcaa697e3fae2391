/** A module's own picture, drawn after its first subject. */
import { subjectScene } from '@/brand/scenes/subjects'
import type { ModuleCard } from '@/content/module-view'
import { Art } from '@/site/art/art'

export function ModuleScene({ module: { to, title, topics } }: { module: ModuleCard }) {
  return <Art scene={subjectScene({ seed: to.kind === 'module' ? to.slug : title.text, topics })} />
}
