/** Municipalities: the map's places, and one with everything that happens there. */
import type { Locale } from '@/domain/locales'
import { stillConfirmed } from './contacts'
import type { MunicipalityDoc } from './document-shapes'
import {
  type MunicipalityCard,
  type MunicipalityView,
  municipalityCard,
  municipalityView,
} from './municipality-view'
import { findLive, findLiveBySlug } from './payload'
import { newestStoryDocs } from './stories'

const withMunicipalities = () =>
  findLive('projects', {
    sort: ['order', 'slug'],
    select: { title: true, shortName: true, slug: true, municipalities: true },
  })

export async function listMunicipalities(asked = withMunicipalities()): Promise<MunicipalityCard[]> {
  const [docs, projects] = await Promise.all([
    findLive('municipalities', {
      sort: 'name',
      depth: 0,
      select: {
        code: true,
        name: true,
        officialName: true,
        county: true,
        lat: true,
        lon: true,
        slug: true,
        summary: true,
      },
    }),
    asked,
  ])
  return docs.map((doc) => municipalityCard(doc, projects))
}

export async function findMunicipality(
  slug: string,
  locale: Locale,
  proposed?: MunicipalityDoc,
): Promise<MunicipalityView | undefined> {
  const doc = proposed ?? (await findLiveBySlug('municipalities', slug))
  if (!doc) return undefined
  const asked = withMunicipalities()
  const [stories, contacts, projects, places] = await Promise.all([
    newestStoryDocs(12, doc.id),
    findLive('contacts', {
      where: { and: [{ municipality: { equals: doc.id } }, stillConfirmed()] },
      sort: ['order', 'name'],
    }),
    asked,
    listMunicipalities(asked),
  ])
  return municipalityView(doc, { stories, contacts, projects, places }, locale)
}
