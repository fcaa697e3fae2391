/** How others show a page within theirs, as oEmbed 1.0 (oembed.com) tells it. */
import type { Locale } from '@/domain/locales'
import { pathTo, type Route } from '@/domain/routes'
import type { Frame } from '@/site/frame/frame'
import { xml } from './xml'

/** Room for a picture and a few lines; a list is scrolled. */
const size = { width: 480, height: 520 }

export type Bounds = { maxwidth?: number | undefined; maxheight?: number | undefined }

type Card = { title: string; embed: Route; locale: Locale }

export function oembed({ title, embed, locale }: Card, bounds: Bounds, { origin, site }: Frame): string {
  const width = Math.min(size.width, bounds.maxwidth ?? size.width)
  const height = Math.min(size.height, bounds.maxheight ?? size.height)
  const src = origin + pathTo(embed, locale)
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: origin + pathTo({ kind: 'home' }, locale),
    html: `<iframe src="${xml(src)}" title="${xml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    width,
    height,
  })
}

/** Where the page of a frame tells how it can be shown elsewhere. */
export function oembedAddress({ origin, route, locale }: Frame): string {
  const asked = new URLSearchParams({ url: origin + pathTo(route, locale), format: 'json' })
  return `${origin}${pathTo({ kind: 'oembed' })}?${asked}`
}
