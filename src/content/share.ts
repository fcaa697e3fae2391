/** Which paper picture stands for a page when it is shared; only for what is live. */
import { factsOf, type PageOf, sharedKinds } from '@/domain/kinds'
import { documentAt } from '@/domain/public-route'
import type { Route } from '@/domain/routes'
import { findLiveBySlug } from './payload'

export type ShareScene =
  | { kind: 'home' }
  | { kind: 'motif'; seed: string }
  | { kind: 'place'; code: string; lat: number; lon: number }

type Pictured = { kind: PageOf<(typeof sharedKinds)[number]>; slug: string }

/** The page that a share image, named as in `story-autumn-break`, belongs to. */
export function picturedRoute(name: string): (Pictured & Route) | undefined {
  const [, kind = '', slug = ''] = /^([a-z]+)-(.+)$/.exec(name) ?? []
  return sharedKinds.some((one) => factsOf(one).page === kind)
    ? ({ kind, slug } as Pictured & Route)
    : undefined
}

/** Undefined for whatever readers may not see. */
export async function shareScene(name: string): Promise<ShareScene | undefined> {
  if (name === 'home') return { kind: 'home' }
  const pictured = picturedRoute(name)
  if (!pictured) return undefined
  const { kind, slug } = documentAt(pictured) ?? {}
  if (!kind || !slug) return undefined
  if (kind === 'municipalities') {
    const place = await findLiveBySlug(kind, slug)
    return place && { kind: 'place', code: place.code, lat: place.lat ?? 62, lon: place.lon ?? 15 }
  }
  return (await findLiveBySlug(kind, slug)) && { kind: 'motif', seed: slug }
}
