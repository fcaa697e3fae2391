import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cleanPicture } from '@/cms/media/clean-picture'

const secret = 'Hemligt namn'
const metadata = { IFD0: { Artist: secret, ImageDescription: secret }, IFD3: { GPSLatitude: '66/1 0/1 0/1' } }

const plain = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#a33' } })
    .withExif(metadata)
    .withXmp(`<x>${secret}</x>`)

const made = async (bytes: Buffer) => {
  const picture = await cleanPicture(bytes)
  if (typeof picture === 'string') throw new Error(picture)
  return picture
}

describe.each(['jpeg', 'png', 'webp'] as const)(
  'a %s that arrives with a place and a name in it',
  (format) => {
    it('is stored without either', async () => {
      const bytes = await plain().toFormat(format).toBuffer()
      expect(bytes.includes(secret)).toBe(true)
      const { data, mimetype } = await made(bytes)
      const { exif, xmp, iptc, icc, width } = await sharp(data).metadata()
      expect({ exif, xmp, iptc, icc, width, mimetype }).toEqual({ width: 40, mimetype: `image/${format}` })
      expect(data.includes(secret)).toBe(false)
    })
  },
)

it('a picture taken on its side is turned upright', async () => {
  const { data } = await made(await plain().withMetadata({ orientation: 6 }).jpeg().toBuffer())
  const { width, height, orientation } = await sharp(data).metadata()
  expect({ width, height, orientation }).toEqual({ width: 30, height: 40, orientation: undefined })
})

it('what was hidden after the end of the picture is gone', async () => {
  const bytes = Buffer.concat([await plain().jpeg().toBuffer(), Buffer.from(`PK<?php ${secret}`)])
  expect((await made(bytes)).data.includes(secret)).toBe(false)
})

it('a very large picture is made smaller', async () => {
  const { data } = await made(await plain(5000, 2500).jpeg().toBuffer())
  expect((await sharp(data).metadata()).width).toBe(4000)
})

describe('a picture is refused', () => {
  it.each([
    ['when it is an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'pictureKind'],
    ['when it is a GIF', Buffer.from('GIF89a'), 'pictureKind'],
    ['when it is only called a JPEG', Buffer.from('<html>'), 'pictureKind'],
    ['when it only begins like one', Buffer.from([0xff, 0xd8, 0xff, 1, 2, 3]), 'pictureBroken'],
    ['when it is empty', Buffer.alloc(0), 'pictureKind'],
    ['when it weighs more than 15 MB', Buffer.alloc(15 * 1024 * 1024 + 1), 'pictureBytes'],
  ])('%s', async (_, bytes, mistake) => expect(await cleanPicture(bytes)).toBe(mistake))

  it('when only half of it came', async () => {
    const bytes = await plain(400, 300).jpeg().toBuffer()
    expect(await cleanPicture(bytes.subarray(0, bytes.length / 2))).toBe('pictureBroken')
  })

  it('when it says it has more than 50 million pixels, before they are unpacked', async () => {
    const png = await plain(8, 8).png().toBuffer()
    png.writeUInt32BE(30_000, 16)
    png.writeUInt32BE(30_000, 20)
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
    expect(await cleanPicture(png)).toBe('picturePixels')
  })
})
