/** Pictures and consents, as safeguarding would keep them. */
import type { TypedUser } from 'payload'
import sharp from 'sharp'
import { makeSizes } from '@/cms/media/make-sizes'
import { namesOf } from '@/cms/media/names-of'
import { openCms } from './cms'
import { municipalityId, people } from './people'

/** Id of a new picture; of nobody, unless told otherwise. */
export async function aPicture(change: Record<string, unknown> = {}, by?: TypedUser): Promise<string> {
  const payload = await openCms()
  const data = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#a33' } })
    .jpeg()
    .toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    user: by ?? (await people.safeguarding()),
    data: { alt: 'Papper i rött', depicts: 'nobody', ...change } as never,
    file: { data, mimetype: 'image/jpeg', name: 'picture.jpg', size: data.length },
  })
  return String(id)
}

/** Does what the worker does after an upload. @returns all names under which the picture then lies in the store */
export async function withItsSizes(id: string): Promise<string[]> {
  const payload = await openCms()
  await makeSizes(payload, { id })
  return namesOf(await payload.findByID({ collection: 'media', id, depth: 0 }))
}

/** Id of a new consent for a child in Boden, in order unless told otherwise. */
export async function aConsent(change: Record<string, unknown> = {}): Promise<string> {
  const payload = await openCms()
  const { id } = await payload.create({
    collection: 'consents',
    user: await people.safeguarding(),
    data: {
      municipality: await municipalityId('boden'),
      ageBand: 'from7',
      legalBasis: 'explicitConsent',
      signatures: [{ role: 'guardian', date: '2026-01-01T12:00:00.000Z' }],
      childAsked: 'conversation',
      childAnswer: 'yes',
      purposes: ['information'],
      channels: ['web'],
      ...change,
    } as never,
  })
  return String(id)
}

/** Id of a picture of one child who can be recognised. */
export const aPictureOfAChild = (consents: string[], change: Record<string, unknown> = {}) =>
  aPicture({
    depicts: 'childrenIdentifiable',
    peopleShown: 1,
    consents,
    protectedIdentityDeclaration: { isDeclared: true },
    ...change,
  })
