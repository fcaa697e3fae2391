/** A short guide for language models, in the form of llmstxt.org. */
import type { Said } from '@/content/pick'
import type { ProjectCard } from '@/content/project-view'
import { listRoutes } from '@/domain/kinds'
import { localeFacts, locales } from '@/domain/locales'
import { pathTo } from '@/domain/routes'
import type { Frame } from '@/site/frame/frame'

export function llmsText(lead: Said | undefined, projects: readonly ProjectCard[], frame: Frame): string {
  const { origin, say, site } = frame
  const link = (label: string, path: string, about = '') =>
    `- [${label}](${origin}${path})${about ? `: ${about}` : ''}`
  return [
    `# ${site.name}`,
    '',
    ...(lead ? [`> ${lead.text}`, ''] : []),
    `## ${say.nav.projects}`,
    '',
    ...projects.map((project) => link(project.title.text, pathTo(project.to), project.summary?.text)),
    '',
    `## ${site.organisation}`,
    '',
    ...listRoutes.map((kind) => link(say.nav[kind], pathTo({ kind }))),
    link('DCAT-AP', pathTo({ kind: 'catalogue' })),
    '',
    `## ${say.languages.button}`,
    '',
    ...locales.map((locale) => link(localeFacts[locale].nativeName, pathTo({ kind: 'home' }, locale))),
    '',
  ].join('\n')
}
