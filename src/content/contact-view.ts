/** Somebody to ask: name, role and place as agreed, never an address. */
import { areaName } from '@/domain/area-names'
import type { Locale } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import { type ContactDoc, seen } from './document-shapes'
import { pick, type Said } from './pick'

export type ContactView = {
  id: string
  name: string
  role: Said | undefined
  summary: Said | undefined
  place: { to: Route; name: string } | undefined
  isNational: boolean
}

export function contactView(doc: ContactDoc, locale: Locale): ContactView {
  const place = seen(doc.municipality)
  return {
    id: doc.id,
    name: doc.name,
    role: pick(doc.role, locale),
    summary: pick(doc.summary, locale),
    place: place && { to: { kind: 'municipality', slug: place.slug }, name: areaName(place, locale) },
    isNational: doc.isNational ?? !doc.municipality,
  }
}
