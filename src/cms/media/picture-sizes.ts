/** The renditions of every picture: three widths, each as AVIF and as WebP, named like `webp800`. */
import type { ImageSize } from 'payload'

const pictureWidths = [400, 800, 1600] as const

const qualities = { avif: 55, webp: 76 } as const

const size = (format: keyof typeof qualities, width: number): ImageSize => ({
  name: `${format}${width}`,
  width,
  formatOptions: { format, options: { quality: qualities[format], effort: 4 } },
  admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
})

export const pictureSizes: ImageSize[] = (['avif', 'webp'] as const).flatMap((format) =>
  pictureWidths.map((width) => size(format, width)),
)
