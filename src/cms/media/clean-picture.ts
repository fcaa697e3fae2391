/**
 * Makes a new picture of the pixels of the one that arrived. Nothing else of it survives: no EXIF, XMP, IPTC, GPS,
 * thumbnail, comment or trailing bytes. Knows nothing of Payload.
 */
import sharp from 'sharp'

const largestPicture = 15 * 1024 * 1024
const mostPixels = 50_000_000
/** Enough for a full page in print. */
const longestOfAll = 4000

/** No picture is met twice: what libvips would remember of it is hundreds of megabytes for nothing. */
sharp.cache(false)

const kinds = {
  jpeg: { mimetype: 'image/jpeg', extension: 'jpg' },
  png: { mimetype: 'image/png', extension: 'png' },
  webp: { mimetype: 'image/webp', extension: 'webp' },
} as const

export type PictureMistake = 'pictureBytes' | 'pictureKind' | 'pictureBroken' | 'picturePixels'
export type CleanPicture = { data: Buffer; mimetype: string; extension: string }

/** By the bytes, not by the name: what libvips would also open (SVG, PDF, TIFF, HEIF, GIF) is not let near it. */
function kindOf(bytes: Buffer): keyof typeof kinds | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg'
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png'
  const isWebp =
    bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP'
  return isWebp ? 'webp' : undefined
}

/** Formats that stand in old documents; drawn anew as PNG, they can stay. */
const inOldDocuments = [/^GIF8[79]a/, /^II\*\0/, /^MM\0\*/]

type Options = { readonly longestSide?: number; readonly isInDocument?: boolean }

/**
 * @param options `isInDocument` for a picture on a page: there are many of them, so they are packed quickly rather than
 * smallest
 * @returns the picture to store, or what is wrong with the one that came
 */
export async function cleanPicture(
  bytes: Buffer,
  { longestSide = longestOfAll, isInDocument = false }: Options = {},
): Promise<CleanPicture | PictureMistake> {
  if (bytes.length > largestPicture) return 'pictureBytes'
  const begins = bytes.subarray(0, 6).toString('latin1')
  const isOld = isInDocument && inOldDocuments.some((old) => old.test(begins))
  const kind = isOld ? 'png' : kindOf(bytes)
  if (!kind) return 'pictureKind'
  // Half a picture is refused ("truncated"); a warning of a decoder that got everything is not.
  const options = { limitInputPixels: mostPixels, failOn: 'truncated', pages: 1 } as const
  try {
    const {
      width = 0,
      height = 0,
      format,
    } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata()
    if (format !== kind && !isOld) return 'pictureKind'
    if (width * height > mostPixels) return 'picturePixels'
    const pixels = sharp(bytes, options)
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    return { ...kinds[kind], data: await encoded(pixels, kind, isInDocument) }
  } catch {
    return 'pictureBroken'
  }
}

function encoded(pixels: sharp.Sharp, kind: keyof typeof kinds, isQuick: boolean): Promise<Buffer> {
  if (kind === 'jpeg') return pixels.jpeg({ quality: 88, mozjpeg: !isQuick }).toBuffer()
  if (kind === 'png') return pixels.png({ compressionLevel: isQuick ? 6 : 9 }).toBuffer()
  return pixels.webp({ quality: 88, effort: 4 }).toBuffer()
}
