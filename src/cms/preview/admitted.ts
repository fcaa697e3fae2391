/** Which of a version's pictures and files its preview shows: to a person here what she may see, outside what the gate lets pass. */
import type { PayloadRequest } from 'payload'
import type { Version } from '@/cms/review/copies'
import { shownBy } from '@/cms/safeguarding/shown'
import type { Admitted } from './pass'

export async function admittedForPerson(req: PayloadRequest, { id, content }: Version): Promise<Admitted> {
  const { pictureIds, fileIds } = await shownBy(req, content)
  const mayRead = async (collection: 'media' | 'files', ids: readonly string[]) => {
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: [...ids] } },
      select: {},
      pagination: false,
      depth: 0,
      overrideAccess: false,
      ...(req.user && { user: req.user }),
    })
    return docs.map((doc) => String(doc.id))
  }
  const [media, files] = await Promise.all([mayRead('media', pictureIds), mayRead('files', fileIds)])
  return { version: id, media, files }
}
