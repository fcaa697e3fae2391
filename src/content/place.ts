/** Where a municipality lies; the middle of it, never the place of an activity. */
import { areaName, regionName } from '@/domain/area-names'
import { pack } from '@/domain/country'
import { type Landscape, landscapeOf } from '@/domain/landscape'
import { defaultLocale, type Locale } from '@/domain/locales'
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

export function placeOf(doc: MunicipalityDoc, locale: Locale): Place {
  const name = areaName(doc, locale)
  return {
    to: { kind: 'municipality', slug: doc.slug },
    code: doc.code,
    slug: doc.slug,
    name,
    // What it calls itself officially is written in one language; in another it is known by its name.
    officialName: name === doc.name ? (doc.officialName ?? name) : name,
    county: doc.county ? regionName(doc.code, doc.county, locale) : undefined,
    lat: doc.lat ?? pack.areas.middle.lat,
    lon: doc.lon ?? pack.areas.middle.lon,
    landscape: landscapeOf(pick(doc.summary, defaultLocale)?.text ?? '', defaultLocale),
  }
}
