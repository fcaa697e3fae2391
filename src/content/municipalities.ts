/** Municipalities: the map's places, and one with everything that happens there. */
import type { Locale } from '@/domain/locales'
import { ofContacts, stillConfirmed } from './contacts'
import { type MunicipalityDoc, shownInOthers } from './document-shapes'
import {
  type MunicipalityCard,
  type MunicipalityView,
  municipalityCard,
  municipalityView,
} from './municipality-view'
import { findLive, findLiveBySlug } from './published'
import { ofStories } from './stories'

const withMunicipalities = () =>
  findLive('projects', {
    order: 'order, slug',
    fields: shownInOthers.projects,
    brings: ['media'],
  })

export async function listMunicipalities(
  locale: Locale,
  asked = withMunicipalities(),
): Promise<MunicipalityCard[]> {
  const [docs, projects] = await Promise.all([
    findLive('municipalities', {
      order: 'name',
      fields: ['code', 'name', 'officialName', 'county', 'lat', 'lon', 'slug', 'summary'],
      brings: [],
    }),
    asked,
  ])
  return docs.map((doc) => municipalityCard(doc, projects, locale))
}

export async function findMunicipality(
  slug: string,
  locale: Locale,
  proposed?: MunicipalityDoc,
): Promise<MunicipalityView | undefined> {
  const asked = withMunicipalities()
  const [doc, projects, places] = await Promise.all([
    proposed ?? findLiveBySlug('municipalities', slug, { texts: locale }),
    asked,
    listMunicipalities(locale, asked),
  ])
  if (!doc) return undefined
  const [stories, contacts] = await Promise.all([
    findLive('stories', { ...ofStories, municipality: doc.id, limit: 12 }),
    findLive('contacts', { ...ofContacts, municipality: doc.id }),
  ])
  return municipalityView(
    doc,
    { stories, contacts: contacts.filter(stillConfirmed), projects, places },
    locale,
  )
}
