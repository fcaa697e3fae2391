/** Projects: one with everything around it, and all of them. */
import type { Locale } from '@/domain/locales'
import { ofContacts, stillConfirmed } from './contacts'
import { type ProjectDoc, shownInOthers } from './document-shapes'
import { belongsToOneModule } from './document-view'
import { moduleLists, placed } from './module-order'
import { translatedFirst } from './pick'
import { type ProjectCard, type ProjectView, projectCard, projectView } from './project-view'
import { withProposed } from './proposed'
import { findLive, findLiveBySlug } from './published'
import { ofStories } from './stories'

export async function listProjects(locale: Locale): Promise<ProjectCard[]> {
  const docs = await findLive('projects', {
    order: 'order, slug',
    fields: shownInOthers.projects,
    brings: ['media'],
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
  const doc = proposed ?? (await findLiveBySlug('projects', slug, { texts: locale }))
  if (!doc) return undefined
  const project = doc.id
  const [modules, listings, research, documents, stories, contacts] = await Promise.all([
    findLive('training-modules', { project, fields: ['title', 'slug', 'number', 'project'], brings: [] }),
    moduleLists(),
    findLive('research', { project, texts: locale }),
    findLive('documents', { project, brings: ['files'] }),
    findLive('stories', { ...ofStories, project, limit: 6 }),
    findLive('contacts', { ...ofContacts, has: { projects: project } }),
  ])
  const around = {
    modules: placed(modules, withProposed(listings, proposed)),
    research,
    documents: documents.filter((document) => !belongsToOneModule(document)),
    stories,
    contacts: contacts.filter(stillConfirmed),
  }
  return projectView(doc, around, locale)
}
