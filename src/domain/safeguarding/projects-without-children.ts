/** Projects about placed children, of whom no picture at all may be shown (OSL 26 kap.), by their slug. */
const projectsWithoutChildren: readonly string[] = ['impact']

export function isWithoutChildren(projectSlug: string | null | undefined): boolean {
  return projectSlug !== null && projectSlug !== undefined && projectsWithoutChildren.includes(projectSlug)
}
