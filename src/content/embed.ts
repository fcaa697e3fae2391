/** What others may show of a page within theirs. */
import { areaName } from '@/domain/area-names'
import type { EmbeddedKind } from '@/domain/kinds'
import type { Locale } from '@/domain/locales'
import { findLiveBySlug } from './published'
import { findStoryCard, newestStories } from './stories'
import type { StoryCard } from './story-view'

export type EmbedView = {
  /** The name of the municipality whose newest stories these are; undefined where it is one story. */
  place: string | undefined
  stories: StoryCard[]
}

const newest = 6

type View = (slug: string, locale: Locale) => Promise<EmbedView | undefined>

const views: Readonly<Record<EmbeddedKind, View>> = {
  async stories(slug, locale) {
    const story = await findStoryCard(slug, locale)
    return story && { place: undefined, stories: [story] }
  },
  async municipalities(slug, locale) {
    const place = await findLiveBySlug('municipalities', slug, { fields: ['code', 'name'], brings: [] })
    if (!place) return undefined
    return {
      place: areaName(place, locale),
      stories: await newestStories(newest, locale, { municipality: place.id }),
    }
  },
}

/** Undefined for what readers may not see. */
export const embedView = (kind: EmbeddedKind, slug: string, locale: Locale): Promise<EmbedView | undefined> =>
  views[kind](slug, locale)
