/** Projects: one with everything around it, and all of them. */
import type { Locale } from '@/domain/locales'
import { stillConfirmed } from './contacts'
import type { ProjectDoc } from './document-shapes'
import { belongsToOneModule } from './document-view'
import { inOrder } from './module-order'
import { findLive, findLiveBySlug } from './payload'
import { translatedFirst } from './pick'
import { type ProjectCard, type ProjectView, projectCard, projectView } from './project-view'
import { cardFields } from './stories'

const order = ['order', 'slug']

export async function listProjects(locale: Locale): Promise<ProjectCard[]> {
  const docs = await findLive('projects', {
    sort: order,
    select: {
      title: true,
      shortName: true,
      slug: true,
      summary: true,
      status: true,
      startDate: true,
      endDate: true,
      municipalities: true,
      partners: true,
      cover: true,
    },
  })
  return translatedFirst(
    docs.map((doc) => projectCard(doc, locale)),
    locale,
  )
}

export async function findProject(
  slug: string,
  locale: Locale,
  proposed?: ProjectDoc,
): Promise<ProjectView | undefined> {
  const doc = proposed ?? (await findLiveBySlug('projects', slug))
  if (!doc) return undefined
  const mine = { project: { equals: doc.id } }
  const [modules, research, documents, stories, contacts] = await Promise.all([
    findLive('training-modules', {
      where: mine,
      depth: 0,
      select: { title: true, slug: true, number: true, project: true },
    }),
    findLive('research', { where: mine }),
    findLive('documents', { where: mine, sort: 'slug' }),
    findLive('stories', { where: mine, sort: '-createdAt', limit: 6, select: cardFields }),
    findLive('contacts', {
      where: { and: [{ projects: { in: [doc.id] } }, stillConfirmed()] },
      sort: ['order', 'name'],
    }),
  ])
  const around = {
    modules: await inOrder(modules, proposed),
    research,
    documents: documents.filter((document) => !belongsToOneModule(document)),
    stories,
    contacts,
  }
  return projectView(doc, around, locale)
}
