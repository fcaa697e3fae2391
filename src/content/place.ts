/** Where a municipality lies; the middle of it, never the place of an activity. */
import { pack } from '@/domain/country'
import { type Landscape, landscapeOf } from '@/domain/landscape'
import { defaultLocale } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import type { MunicipalityDoc } from './document-shapes'
import { pick } from './pick'

export type Place = {
  to: Route
  code: string
  slug: string
  name: string
  officialName: string
  county: string | undefined
  lat: number
  lon: number
  landscape: Landscape
}

export function placeOf(doc: MunicipalityDoc): Place {
  return {
    to: { kind: 'municipality', slug: doc.slug },
    code: doc.code,
    slug: doc.slug,
    name: doc.name,
    officialName: doc.officialName ?? doc.name,
    county: doc.county ?? undefined,
    lat: doc.lat ?? pack.areas.middle.lat,
    lon: doc.lon ?? pack.areas.middle.lon,
    landscape: landscapeOf(pick(doc.summary, defaultLocale)?.text ?? '', defaultLocale),
  }
}
