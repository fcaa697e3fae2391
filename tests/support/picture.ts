/** Pictures and consents, as safeguarding would keep them. */
import { randomBytes } from 'node:crypto'
import type { TypedUser } from 'payload'
import sharp from 'sharp'
import { makeSizes } from '@/cms/media/make-sizes'
import { namesOf } from '@/domain/stored-file'
import { openCms } from './cms'
import { consentInOrder } from './consent-in-order'
import { municipalityId, people } from './people'
import { rest } from './rest'

/** A JPEG that no other test has uploaded: the same picture twice would be known again. */
export const pixels = () =>
  sharp(randomBytes(6 * 4 * 3), { raw: { width: 6, height: 4, channels: 3 } })
    .resize(900, 600, { kernel: 'nearest' })
    .jpeg()
    .toBuffer()

/** Id of a new picture; of nobody, unless told otherwise. */
export async function aPicture(change: Record<string, unknown> = {}, by?: TypedUser): Promise<string> {
  const payload = await openCms()
  const data = await pixels()
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

/** Id of a new consent for a child in Boden, in order and made by safeguarding unless told otherwise. */
export async function aConsent(change: Record<string, unknown> = {}, by?: TypedUser): Promise<string> {
  const payload = await openCms()
  const { id } = await payload.create({
    collection: 'consents',
    user: by ?? (await people.safeguarding()),
    data: {
      municipality: await municipalityId('boden'),
      ...consentInOrder,
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

/** Opens a closed picture as it is to be done: somebody asks, and somebody else from safeguarding says yes. */
export async function openAgain(id: string): Promise<void> {
  const look = async (as: TypedUser) => (await rest('GET', `/media/${id}/closing`, { as })).body
  for (const [act, who] of [
    ['ask', people.editor],
    ['confirm', people.otherSafeguarding],
  ] as const) {
    const as = await who()
    const { expected } = await look(as)
    const answer = await rest('POST', `/media/${id}/closing/${act}`, { as, body: { expected } })
    if (answer.status !== 200) throw new Error(`The picture is not opened: ${answer.text}`)
  }
}
