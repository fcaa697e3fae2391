/** A picture as a page shows it: sized, described, in several widths. */
import type { Locale } from '@/domain/locales'
import { type MediaDoc, type Ref, seen } from './document-shapes'
import { onThisSite } from './file'
import { pick, type Said } from './pick'

export type Picture = {
  /** For browsers that take no `srcset`. */
  src: string
  /** `srcset` by format, the lightest first. */
  sources: { type: 'image/avif' | 'image/webp'; set: string }[]
  width: number
  height: number
  alt: Said
  caption: Said | undefined
  credit: string | undefined
}

const formats = ['avif', 'webp'] as const

/** Undefined when there is none, when the reader may not see it, or when nobody has described it. */
export function pictureView(ref: Ref<MediaDoc>, locale: Locale): Picture | undefined {
  const media = seen(ref)
  const alt = pick(media?.alt, locale)
  if (!media?.url || !media.width || !media.height || !alt) return undefined
  const sizes = Object.entries(media.sizes ?? {}).flatMap(([name, size]) =>
    size?.url && size.width ? [{ name, url: onThisSite(size.url), width: size.width }] : [],
  )
  const inFormat = (format: string) =>
    sizes.filter(({ name }) => name.startsWith(format)).sort((a, b) => a.width - b.width)
  return {
    src: inFormat('webp').find(({ width }) => width >= 800)?.url ?? onThisSite(media.url),
    sources: formats.flatMap((format) => {
      const set = inFormat(format).map(({ url, width }) => `${url} ${width}w`)
      return set.length > 0 ? [{ type: `image/${format}` as const, set: set.join(', ') }] : []
    }),
    width: media.width,
    height: media.height,
    alt,
    caption: pick(media.caption, locale),
    credit: media.credit ?? undefined,
  }
}
