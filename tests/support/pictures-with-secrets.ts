/** Pictures as phones, cameras and attackers make them, with the word that must be nowhere afterwards. */
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

export const secret = 'HEMLIGT-66.0N-21.7E'

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>${secret}</note></x:xmpmeta>`
const exif = {
  IFD0: { Artist: secret, ImageDescription: secret, Copyright: secret },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '66/1 0/1 0/1', GPSLongitude: '21/1 42/1 0/1' },
}

const plain = (width = 900, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: '#37a' } })

const segment = (marker: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

export const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

async function jpeg(): Promise<Buffer> {
  const bytes = await plain().withExif(exif).withXmp(xmp).jpeg().toBuffer()
  const iptc = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\u0004\u0004\0\0\0\0', 'latin1'),
    Buffer.from([0, secret.length + 5, 0x1c, 2, 80, 0, secret.length]),
    Buffer.from(secret),
  ])
  const thumbnail = Buffer.concat([Buffer.from('JFXX\0\u0010', 'latin1'), Buffer.from(secret)])
  const extra = [segment(0xed, iptc), segment(0xe0, thumbnail), segment(0xfe, Buffer.from(secret))]
  return Buffer.concat([bytes.subarray(0, 2), ...extra, bytes.subarray(2), Buffer.from(secret)])
}

async function png(): Promise<Buffer> {
  const bytes = await plain().withExif(exif).withXmp(xmp).png().toBuffer()
  const extra = [
    chunk('tEXt', Buffer.from(`Comment\0${secret}`)),
    chunk('zTXt', Buffer.concat([Buffer.from('Author\0\0'), deflateSync(secret)])),
    chunk('iTXt', Buffer.from(`Location\0\0\0\0\0${secret}`)),
    chunk('prIv', Buffer.from(secret)),
  ]
  return Buffer.concat([bytes.subarray(0, 33), ...extra, bytes.subarray(33), Buffer.from(secret)])
}

const webp = async () => plain().withExif(exif).withXmp(xmp).webp().toBuffer()

/** Each holds the secret in every place its format has for words. */
export const withSecrets = { jpeg, png, webp } as const

/** A real PNG of one colour whose pixels would fill 2.7 gigabytes, in a few hundred kilobytes. */
export function hugePng(side = 30_000): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * side), { level: 1 })
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Two files in one: a picture to some, something else to others. */
export const polyglots = {
  'a JPEG with a ZIP behind it': async () =>
    Buffer.concat([await plain().jpeg().toBuffer(), Buffer.from(`PK\u0003\u0004${secret}`)]),
  'a PNG with HTML behind it': async () =>
    Buffer.concat([await plain().png().toBuffer(), Buffer.from(`<script>"${secret}"</script>`)]),
  'a JPEG with HTML in its comment': async () => {
    const bytes = await plain().jpeg().toBuffer()
    const comment = segment(0xfe, Buffer.from(`<html><script>"${secret}"</script>`))
    return Buffer.concat([bytes.subarray(0, 2), comment, bytes.subarray(2)])
  },
  'a CMYK JPEG': async () => plain().toColourspace('cmyk').withExif(exif).jpeg().toBuffer(),
  'a moving WebP': async () => {
    const frames = await sharp({ create: { width: 40, height: 80, channels: 3, background: '#3a7' } })
      .raw()
      .toBuffer()
    return sharp(frames, { raw: { width: 40, height: 80, channels: 3, pageHeight: 40 } })
      .webp({ loop: 0 })
      .toBuffer()
  },
} as const

export const refused = {
  'a GIF that is also a JAR': async () =>
    Buffer.from(`GIF89a${'\0'.repeat(20)}PK\u0003\u0004${secret}`, 'latin1'),
  'an SVG called a JPEG': async () =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><text>${secret}</text></svg>`),
  'HTML called a JPEG': async () => Buffer.from(`<html>${secret}</html>`),
  'half a JPEG': async () => {
    const bytes = await plain(1200, 900).jpeg().toBuffer()
    return bytes.subarray(0, bytes.length / 2)
  },
  'half a PNG': async () => {
    const bytes = await sharp({
      create: {
        width: 400,
        height: 300,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      },
    })
      .png()
      .toBuffer()
    return bytes.subarray(0, bytes.length / 2)
  },
  'a PNG of 30,000 × 30,000': async () => hugePng(),
} as const
