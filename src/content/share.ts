/** Which paper picture stands for a page when it is shared; only for what is live. */
import type { Route } from '@/domain/routes'
import { findLiveBySlug } from './payload'

export type ShareScene =
  | { kind: 'home' }
  | { kind: 'motif'; seed: string }
  | { kind: 'place'; code: string; lat: number; lon: number }

const collections = {
  story: 'stories',
  project: 'projects',
  module: 'training-modules',
  document: 'documents',
  municipality: 'municipalities',
} as const

type Pictured = { kind: keyof typeof collections; slug: string }

/** The page that a share image, named as in `story-autumn-break`, belongs to. */
export function picturedRoute(name: string): (Pictured & Route) | undefined {
  const [, kind = '', slug = ''] = /^([a-z]+)-(.+)$/.exec(name) ?? []
  return kind in collections ? ({ kind, slug } as Pictured & Route) : undefined
}

/** Undefined for whatever readers may not see. */
export async function shareScene(name: string): Promise<ShareScene | undefined> {
  if (name === 'home') return { kind: 'home' }
  const pictured = picturedRoute(name)
  if (!pictured) return undefined
  if (pictured.kind === 'municipality') {
    const place = await findLiveBySlug('municipalities', pictured.slug)
    return place && { kind: 'place', code: place.code, lat: place.lat ?? 62, lon: place.lon ?? 15 }
  }
  const isLive = await findLiveBySlug(collections[pictured.kind], pictured.slug)
  return isLive && { kind: 'motif', seed: pictured.slug }
}
