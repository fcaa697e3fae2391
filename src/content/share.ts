/** Which paper picture stands for a page when it is shared; only for what is live. */
import { factsOf, type PageOf, sharedKinds } from '@/domain/kinds'
import { defaultLocale } from '@/domain/locales'
import { documentAt } from '@/domain/public-route'
import type { Route } from '@/domain/routes'
import { type Place, placeOf } from './place'
import { findLiveBySlug } from './published'

export type ShareScene =
  | { kind: 'home' }
  | ({ kind: 'place' } & Pick<Place, 'code' | 'lat' | 'lon' | 'landscape'>)
  | { kind: 'module'; seed: string; topics: readonly string[] }
  | { kind: 'story'; seed: string; themes: readonly string[] }
  | { kind: 'other'; seed: string }

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
  const { kind, slug: seed } = documentAt(pictured) ?? {}
  if (!kind || !seed) return undefined
  if (kind === 'municipalities') {
    const place = await findLiveBySlug(kind, seed, { brings: [] })
    return place && { ...placeOf(place, defaultLocale), kind: 'place' }
  }
  if (kind === 'training-modules') {
    const module = await findLiveBySlug(kind, seed, { brings: [] })
    return module && { kind: 'module', seed, topics: module.topics ?? [] }
  }
  if (kind === 'stories') {
    const story = await findLiveBySlug(kind, seed, { brings: [] })
    return story && { kind: 'story', seed, themes: story.themes ?? [] }
  }
  return (await findLiveBySlug(kind, seed, { brings: [] })) && { kind: 'other', seed }
}
