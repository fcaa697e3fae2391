/**
 * `POST /api/media/{id}/blur`: makes a new picture in which the given regions cannot be recognised. Pictures never
 * change, so the copy is a picture of its own; the original stays private and goes after a time (setting).
 */

import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { now } from '@/cms/clock'
import { idOf } from '@/domain/id-of'
import { defaultLocale } from '@/domain/locales'
import { isUuid } from '@/domain/uuid'
import { readStored } from '@/store/store'
import { app } from '../db/tables'
import { query, throughTheDoor } from '../db/transaction'
import { closePicture } from '../publication/recheck-pictures'
import { readClosings } from '../safeguarding/closings'
import { blurRegions } from './blur'

const share = z.number().min(0).max(1)
const body = z.object({
  regions: z
    .array(
      z.object({
        x: share,
        y: share,
        width: share.positive(),
        height: share.positive(),
        isRound: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(50),
  /** Whom the copy lets a reader recognise: the person who blurred it says so. */
  depicts: z.enum(['adults', 'childrenNotIdentifiable', 'childrenIdentifiable']).optional(),
})

export const blurEndpoint: Endpoint = { path: '/:id/blur', method: 'post', handler: blur }

async function blur(asked: PayloadRequest): Promise<Response> {
  const { payload, user, routeParams, t } = asked
  const id = routeParams?.id
  if (!isUuid(id) || !user) throw new NotFound(t)
  const given = body.safeParse(await asked.json?.().catch(() => null))
  if (!given.success) return Response.json({ because: 'badRequest' }, { status: 400 })
  // Read and made with the caller's own rights: nobody blurs what she may not see, or adds where she may not.
  const req = await createLocalReq({ user }, payload)
  const original = await payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    locale: defaultLocale,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!original?.filename) throw new NotFound(t)
  const bytes = await readStored('media', original.filename)
  if (!bytes) throw new NotFound(t)
  const data = await blurRegions(bytes, given.data.regions)
  const depicts = given.data.depicts ?? original.depicts
  const copy = await payload.create({
    collection: 'media',
    data: {
      alt: original.alt,
      caption: original.caption,
      credit: original.credit,
      depicts,
      municipality: idOf(original.municipality),
      ...(depicts === original.depicts && {
        peopleShown: original.peopleShown,
        consents: (original.consents ?? []).flatMap((one) => idOf(one) ?? []),
      }),
    } as never,
    file: { data, mimetype: 'image/png', name: 'blurred.png', size: data.length },
    locale: defaultLocale,
    overrideAccess: false,
    req,
  })
  // Blurring protects; what was closed it does not open.
  const why = (await readClosings(req, [id])).get(id)?.why
  if (why) await throughTheDoor(payload, user, (within) => closePicture(within, String(copy.id), why))
  await query(
    req,
    sql`insert into ${app.blurred} (original, copy, at) values (${id}, ${String(copy.id)}, ${now().toISOString()})`,
  )
  return Response.json({ id: copy.id }, { status: 201 })
}
