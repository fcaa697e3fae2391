/** Whether a document belongs to a project about children in care: as safeguarding has answered, the stricter of two. */
import type { PayloadRequest } from 'payload'
import { idOf } from '@/domain/id-of'
import { type ChildrenInCare, strictest } from '@/domain/safeguarding/children-in-care'
import { isUuid } from '@/domain/uuid'
import { readOnce } from '../db/read-once'
import { readPublicRow, readVersion } from '../document/copies'

type Content = Readonly<Record<string, unknown>>

/** @returns the strictest answer among its projects, each as readers see it and as it is written now; no project is a no */
export async function childrenInCareOf(
  req: PayloadRequest,
  kind: string,
  id: string,
  doc: Content,
): Promise<ChildrenInCare> {
  const named = [doc.project, ...(Array.isArray(doc.projects) ? doc.projects : [])]
  const ids = kind === 'projects' ? [id] : [...new Set(named.flatMap((one) => idOf(one) ?? []))]
  const answers: unknown[] = kind === 'projects' ? [doc.childrenInCare] : []
  for (const project of ids)
    answers.push(...(await readOnce(req, `childrenInCare:${project}`, () => answersOf(req, project))))
  return strictest(answers)
}

async function answersOf(req: PayloadRequest, id: string): Promise<unknown[]> {
  if (!isUuid(id)) return ['unknown']
  const reference = { kind: 'projects', id } as const
  const live = await readPublicRow(req, reference)
  const latest = await readVersion(req, reference)
  return [
    ...(live?._status === 'published' ? [live.childrenInCare] : []),
    ...(latest ? [latest.content.childrenInCare] : []),
  ]
}
