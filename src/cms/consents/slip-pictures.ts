/**
 * The pictures of a consent, for whoever has shown its code: each at an address of its own for a quarter of an hour,
 * which opens nothing from the moment that the consent is withdrawn or the picture closed, by whomever.
 */
import { timingSafeEqual } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Payload, PayloadRequest } from 'payload'
import type { Locale } from '@/domain/locales'
import type { SlipPicture } from '@/domain/safeguarding/slip'
import { partsOf, type StoredFile } from '@/domain/stored-file'
import { store } from '@/store/store'
import { now } from '../clock'
import { inTransaction } from '../db/transaction'
import { picturesWithConsent } from '../publication/recheck-pictures'
import { readClosings } from '../safeguarding/closings'
import { keyed } from '../secrets/keyed'
import { findWithdrawn } from './withdraw'

const minutes = 15

type Stored = StoredFile & { readonly id: string; readonly alt?: string | null }

/** Of a consent that is not withdrawn. What another child in the picture has closed is shown to nobody. */
export async function listSlipPictures(
  req: PayloadRequest,
  consent: string,
  locale: Locale,
): Promise<SlipPicture[]> {
  const until = Math.floor(now().getTime() / 60_000) + minutes
  const pictures = await openPictures(req, consent, locale)
  return pictures.map(({ id, alt }) => ({ token: tokenOf(consent, id, until), alt: alt ?? '' }))
}

async function openPictures(req: PayloadRequest, consent: string, locale?: Locale): Promise<Stored[]> {
  const tied = await picturesWithConsent(req, consent)
  const closed = await readClosings(req, tied)
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: tied.filter((id) => !closed.has(id)) } },
    ...(locale && { locale }),
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs as unknown as Stored[]
}

function tokenOf(consent: string, picture: string, until: number): string {
  const proof = keyed('picture of a slip', consent, picture, String(until)).toString('hex')
  return [consent, picture, until, proof].join('-').toLowerCase()
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const shape = new RegExp(`^(${uuid})-(${uuid})-(\\d{1,12})-[0-9a-f]{64}$`)

export type PictureBytes = { readonly type: string; readonly size: number; readonly bytes: ReadableStream }

/** @returns null for every address that opens nothing, whatever the reason */
export async function openSlipPicture(payload: Payload, token: string): Promise<PictureBytes | null> {
  const [, consent = '', picture = '', until = ''] = shape.exec(token) ?? []
  if (!consent || !timingSafeEqual(Buffer.from(token), Buffer.from(tokenOf(consent, picture, Number(until)))))
    return null
  if (now().getTime() > Number(until) * 60_000) return null
  const found = await inTransaction(payload, null, async (req) =>
    (await findWithdrawn(req, consent)) === false
      ? (await openPictures(req, consent)).find(({ id }) => id === picture)
      : undefined,
  )
  const part = found && (found.sizes?.webp800?.filename ? found.sizes.webp800 : partsOf(found)[0])
  const kept = part?.filename ? await store().open('media', part.filename) : undefined
  if (!kept) return null
  const bytes = Readable.toWeb(kept.bytes) as ReadableStream
  return { type: part?.mimeType ?? 'application/octet-stream', size: kept.size, bytes }
}
