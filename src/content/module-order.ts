/** In which order the modules stand and under which number: as one list on their project says, approved whole (ADR 124). */
import { idOf } from '@/domain/id-of'
import type { ModuleDoc, ProjectDoc } from './document-shapes'
import { findLive } from './published'

type Placed = Pick<ModuleDoc, 'id' | 'slug' | 'number' | 'project'>
type Listing = Pick<ProjectDoc, 'id' | 'modules'>

/** Every project's list, in the projects' order. */
export const moduleLists = (): Promise<Listing[]> =>
  findLive('projects', { order: 'order, slug', fields: ['modules'], brings: [] })

export async function inOrder<Doc extends Placed>(modules: readonly Doc[]): Promise<Doc[]> {
  return modules.length === 0 ? [] : placed(modules, await moduleLists())
}

/**
 * @param projects in their order; one without a list leaves its modules the numbers that they had before there were any
 * @returns the modules by project and place, each with its place as its number; what is on no list stands last, without
 */
export function placed<Doc extends Placed>(modules: readonly Doc[], projects: readonly Listing[]): Doc[] {
  const listOf = new Map<string | null, (string | null)[]>(
    projects.map(({ id, modules: list }) => [id, (list ?? []).map(idOf)]),
  )
  const order = [...listOf.keys()]
  const ranked = modules.map((module) => {
    const project = idOf(module.project)
    const list = listOf.get(project) ?? []
    const place = list.indexOf(module.id) + 1
    // Of a project that readers do not see the list is gone, and so are the numbers of before there was one.
    const isOfBefore = listOf.has(project) && list.length === 0
    const number = isOfBefore ? (module.number ?? undefined) : place || undefined
    const at = order.indexOf(project)
    const rank = [at < 0 ? order.length : at, number ?? Number.MAX_SAFE_INTEGER, module.number ?? 0] as const
    return { module: { ...module, number }, rank }
  })
  return ranked
    .sort(
      ({ rank: a, module: { slug } }, { rank: b, module: other }) =>
        a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (slug < other.slug ? -1 : 1),
    )
    .map(({ module }) => module)
}
