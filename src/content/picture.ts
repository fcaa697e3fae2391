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

export type Rendition = {
  url: string
  type: `image/${(typeof formats)[number]}`
  width: number
  height: number
}

/** Every size that it was made in, of each format the smallest first. */
export function renditionsOf({ sizes }: MediaDoc): Rendition[] {
  const made = Object.entries(sizes ?? {})
  return formats.flatMap((format) =>
    made
      .flatMap(([name, size]) =>
        name.startsWith(format) && size?.url && size.width && size.height
          ? {
              url: onThisSite(size.url),
              type: `image/${format}` as const,
              width: size.width,
              height: size.height,
            }
          : [],
      )
      .sort((one, other) => one.width - other.width),
  )
}

/** Undefined when there is none, when the reader may not see it, or when nobody has described it. */
export function pictureView(ref: Ref<MediaDoc>, locale: Locale): Picture | undefined {
  const media = seen(ref)
  const alt = pick(media?.alt, locale)
  if (!media?.url || !media.width || !media.height || !alt) return undefined
  const renditions = renditionsOf(media)
  const inType = (asked: string) => renditions.filter(({ type }) => type === asked)
  return {
    src: inType('image/webp').find(({ width }) => width >= 800)?.url ?? onThisSite(media.url),
    sources: formats.flatMap((format) => {
      const type = `image/${format}` as const
      const set = inType(type).map(({ url, width }) => `${url} ${width}w`)
      return set.length > 0 ? [{ type, set: set.join(', ') }] : []
    }),
    width: media.width,
    height: media.height,
    alt,
    caption: pick(media.caption, locale),
    credit: media.credit ?? undefined,
  }
}
