/**
 * Makes a new picture of the pixels of the one that arrived. Nothing else of it survives: no EXIF, XMP, IPTC, GPS,
 * thumbnail, comment or trailing bytes. Knows nothing of Payload.
 */
import { fileTypeFromBuffer } from 'file-type'
import sharp, { type Sharp } from 'sharp'

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
const names = Object.keys(kinds) as (keyof typeof kinds)[]

export type PictureMistake = 'pictureBytes' | 'pictureKind' | 'pictureBroken' | 'picturePixels'
export type CleanPicture = { data: Buffer; mimetype: string; extension: string }

/** Formats that stand in old documents; drawn anew as PNG, they can stay. */
const inOldDocuments = ['image/gif', 'image/tiff']

/** By the bytes, not by the name: what libvips would also open (SVG, PDF, HEIF) is not let near it. */
async function typeOf(bytes: Buffer): Promise<string | undefined> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime
  return mime === 'image/apng' ? kinds.png.mimetype : mime
}

function kindFor(type: string | undefined, isInDocument: boolean): keyof typeof kinds | undefined {
  if (isInDocument && type && inOldDocuments.includes(type)) return 'png'
  return names.find((name) => kinds[name].mimetype === type)
}

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
  const type = await typeOf(bytes)
  const kind = kindFor(type, isInDocument)
  if (!kind) return 'pictureKind'
  // Half a picture is refused ("truncated"); a warning of a decoder that got everything is not.
  const options = { limitInputPixels: mostPixels, failOn: 'truncated', pages: 1 } as const
  try {
    const {
      width = 0,
      height = 0,
      format,
    } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata()
    if (`image/${format}` !== type) return 'pictureKind'
    if (width * height > mostPixels) return 'picturePixels'
    const pixels = sharp(bytes, options)
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    return { ...kinds[kind], data: await encoded(pixels, kind, isInDocument) }
  } catch {
    return 'pictureBroken'
  }
}

function encoded(pixels: Sharp, kind: keyof typeof kinds, isQuick: boolean): Promise<Buffer> {
  if (kind === 'jpeg') return pixels.jpeg({ quality: 88, mozjpeg: !isQuick }).toBuffer()
  if (kind === 'png') return pixels.png({ compressionLevel: isQuick ? 6 : 9 }).toBuffer()
  return pixels.webp({ quality: 88, effort: 4 }).toBuffer()
}
