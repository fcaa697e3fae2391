/** Photographs as telephones make them, and pictures and consents brought to where a journey begins. */
import { randomBytes } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import sharp, { type Sharp } from 'sharp'
import { consentInOrder } from '../../support/consent-in-order'
import { fromHere, send, tokenOf, type Who } from './accounts'

/** Stands in every place where a telephone writes words; must be nowhere afterwards. */
export const secret = 'HEMLIGT-65.8N-21.7E'

/** A corner that no other photograph has: the same picture twice would be known again. */
const corner = () => ({
  input: randomBytes(8 * 8 * 3),
  raw: { width: 8, height: 8, channels: 3 } as const,
  left: 0,
  top: 0,
})

/** A JPEG that says where and by whom it was taken. */
export const aPhotograph = (background = '#a63'): Promise<Buffer> =>
  asTelephonesDo(
    sharp({ create: { width: 1200, height: 800, channels: 3, background } }).composite([corner()]),
  )

/** @param picture to be written as a telephone does @param orientation as it was held */
export const asTelephonesDo = (picture: Sharp, orientation = 1): Promise<Buffer> =>
  picture
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Artist: secret, ImageDescription: secret },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '65/1 48/1 0/1', GPSLongitude: '21/1 42/1 0/1' },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${secret}</x:xmpmeta>`)
    .jpeg()
    .toBuffer()

export const stripes = (width: number, height: number) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><pattern id="p" width="16" height="16" patternUnits="userSpaceOnUse"><rect width="16" height="16" fill="#fff"/><rect width="8" height="16"/></pattern><rect width="100%" height="100%" fill="url(#p)"/></svg>`,
    ),
  )

/** How much the pixels differ within a square of a tenth of the width. */
export async function detailAt(picture: Buffer, left: number, top: number): Promise<number> {
  const { width, height } = await sharp(picture).metadata()
  const side = Math.round(width / 10)
  const place = { left: Math.round(width * left), top: Math.round(height * top), width: side, height: side }
  const part = await sharp(picture).extract(place).greyscale().png().toBuffer()
  return (await sharp(part).stats()).channels[0]?.stdev ?? 0
}

export const idOf = (body: Record<string, unknown>): string => String((body.doc as { id: string }).id)

export type Consent = { readonly id: string; readonly code: string }

/** A consent in order, of the municipality of the leader's. */
export async function aConsent(request: APIRequestContext): Promise<Consent> {
  const { docs } = (await send(request, 'editor', 'GET', '/municipalities?where[code][equals]=2582')).body
  const [boden] = docs as { id: string }[]
  const { body } = await send(request, 'safeguarding', 'POST', '/consents', {
    municipality: boden?.id,
    ...consentInOrder,
  })
  return body.doc as Consent
}

/** Id of a new picture of nobody, unless told otherwise. */
export async function aPicture(
  request: APIRequestContext,
  who: Who,
  change: Record<string, unknown> = {},
  buffer?: Buffer,
): Promise<string> {
  const answer = await request.post('/api/media', {
    headers: { ...fromHere, authorization: `JWT ${await tokenOf(request, who)}` },
    multipart: {
      _payload: JSON.stringify({ alt: 'Papper i rött', depicts: 'nobody', ...change }),
      file: { name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: buffer ?? (await aPhotograph()) },
    },
  })
  if (answer.status() !== 201) throw new Error(`No picture: ${await answer.text()}`)
  return idOf((await answer.json()) as Record<string, unknown>)
}
