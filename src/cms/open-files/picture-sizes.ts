/**
 * The renditions of every picture: three widths, each as AVIF and as WebP, named like `webp800`. Which a picture has,
 * and what each is called, is told by the picture alone, so that it can be told before they are made and after (ADR 94).
 */
import type { ImageSize } from 'payload'
import type { StoredFile } from '@/domain/stored-file'

const formats = ['avif', 'webp'] as const
const widths = [400, 800, 1600] as const

/** @property filename where it lies in the store, beside its picture */
export type PictureSize = {
  readonly name: string
  readonly format: (typeof formats)[number]
  readonly width: number
  readonly height: number
  readonly filename: string
}

const all = formats.flatMap((format) => widths.map((width) => ({ name: `${format}${width}`, format, width })))

/** What Payload knows of them: their columns, and that their names lead to the picture. It makes none. */
export const pictureSizes: ImageSize[] = all.map(({ name, width }) => ({
  name,
  width,
  admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
}))

/** The renditions that a picture shall have: none is wider than the picture, and a document has none. */
export function sizesFor({ filename, width, height }: StoredFile): PictureSize[] {
  if (!filename || !width || !height) return []
  const stem = filename.replace(/\.\w+$/, '')
  return all
    .filter((size) => size.width <= width)
    .map((size) => {
      const tall = Math.max(1, Math.round((size.width * height) / width))
      return { ...size, height: tall, filename: `${stem}-${size.width}x${tall}.${size.format}` }
    })
}

/** Those that its row does not tell of yet. */
export const missingSizes = (picture: StoredFile): PictureSize[] =>
  sizesFor(picture).filter(({ name }) => !picture.sizes?.[name]?.filename)
