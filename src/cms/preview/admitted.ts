/**
 * Which of a version's pictures and files its preview shows: to a person here what she may see anyway; outside only
 * what the gate lets pass at this moment, whatever it said when the link was made.
 */
import type { PayloadRequest } from 'payload'
import { childrenInCareOf } from '@/cms/safeguarding/children-in-care'
import { pictureFindings } from '@/cms/safeguarding/picture-findings'
import { type Shown, shownBy } from '@/cms/safeguarding/shown'
import type { ChildrenInCare } from '@/domain/safeguarding/children-in-care'
import type { Version } from '../document/copies'
import type { Admitted } from '../document/pass'
import type { Reference } from '../document/reference'

export async function admittedForPerson(
  req: PayloadRequest,
  { kind }: Reference,
  { id, content }: Version,
): Promise<Admitted> {
  const { pictureIds, fileIds } = await shownBy(req, kind, content)
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
  return { versions: [id], media, files }
}

export async function admittedOutside(
  req: PayloadRequest,
  { kind, id: document }: Reference,
  { id, content }: Version,
): Promise<Admitted> {
  const shown = await shownBy(req, kind, content)
  const stopped = stoppedBy(shown, await childrenInCareOf(req, kind, document, content))
  const admitted = (shelf: 'media' | 'files', ids: readonly string[]) =>
    ids.filter((one) => !stopped.has(`${shelf}:${one}`))
  return {
    versions: [id],
    media: admitted('media', shown.pictureIds),
    files: admitted('files', shown.fileIds),
  }
}

/** Those that the gate stops at this moment, as `media:<id>` and `files:<id>`. */
export function stoppedBy(shown: Shown, childrenInCare: ChildrenInCare): ReadonlySet<string> {
  const findings = pictureFindings(shown, childrenInCare)
  return new Set(findings.map(({ field }) => field.split('/').slice(0, 2).join(':')))
}
