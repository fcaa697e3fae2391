/** Which paper picture stands for a page when it is shared; only for what is live. */
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
} as const

const isPictured = (kind: string): kind is keyof typeof collections => kind in collections

/** @param name as in `story-autumn-break`; undefined for whatever readers may not see */
export async function shareScene(name: string): Promise<ShareScene | undefined> {
  if (name === 'home') return { kind: 'home' }
  const [, kind = '', slug = ''] = /^([a-z]+)-(.+)$/.exec(name) ?? []
  if (kind === 'municipality') {
    const place = await findLiveBySlug('municipalities', slug)
    return place && { kind: 'place', code: place.code, lat: place.lat ?? 62, lon: place.lon ?? 15 }
  }
  if (!isPictured(kind) || !(await findLiveBySlug(collections[kind], slug))) return undefined
  return { kind: 'motif', seed: slug }
}
