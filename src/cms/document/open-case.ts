/** Cases are opened here, whoever is the cause: a reader, or a takedown; and a takedown's own is closed here (ADR 93). */
import type { PayloadRequest, Where } from 'payload'
import { now } from '@/cms/clock'
import { isReviewedGlobal, type ReviewedKind } from '@/domain/kinds'
import { dueDate } from './deadlines'
import type { Reference } from './reference'

type Given = {
  readonly kind: 'removal' | 'takedown'
  /** An address as the reader gave it. */
  readonly about?: string | undefined
  readonly text?: string | undefined
  readonly replyTo?: string | undefined
  readonly document?: { readonly relationTo: ReviewedKind; readonly value: string } | null
}

/** Part of the caller's transaction. */
export async function openCase(req: PayloadRequest, given: Given): Promise<{ id: string; number: string }> {
  const { id, number } = await req.payload.create({
    collection: 'cases',
    data: {
      ...given,
      state: 'new',
      openedAt: now().toISOString(),
      dueAt: (await dueDate(req, 'caseDays')).toISOString(),
    } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { id: String(id), number: number ?? '' }
}

/** What is taken down is safeguarding's to look into, unless somebody is at it already. */
export async function openCaseOfTakedown(
  req: PayloadRequest,
  reference: Reference,
  note?: string,
): Promise<void> {
  const open = await openCasesOf(req, reference)
  if (open.length === 0)
    await openCase(req, { kind: 'takedown', ...subjectIn(reference), ...(note && { text: note }) })
}

/** Whether a reader's case about the document still waits for its decision. */
export async function hasOpenCase(req: PayloadRequest, reference: Reference): Promise<boolean> {
  return (await openCasesOf(req, reference)).some(({ kind }) => kind !== 'takedown')
}

/** What comes up again has safeguarding's yes: that was the decision. */
export async function closeCaseOfTakedown(
  req: PayloadRequest,
  reference: Reference,
  decision: 'kept' | 'changed',
): Promise<void> {
  for (const { id } of await openCasesOf(req, reference))
    await req.payload.update({
      collection: 'cases',
      id,
      data: { state: 'closed', decision },
      depth: 0,
      overrideAccess: true,
      req,
    })
}

/** The one that was opened last about it, open or closed. */
export async function newestCaseOf(req: PayloadRequest, reference: Reference): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: isAbout(reference),
    sort: '-openedAt',
    select: { number: true },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.id
}

const isAbout = (reference: Reference): Where => {
  const { about, document } = subjectIn(reference)
  return document ? { 'document.value': { equals: document.value } } : { about: { equals: about } }
}

async function openCasesOf(req: PayloadRequest, reference: Reference) {
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { state: { not_equals: 'closed' }, ...isAbout(reference) },
    select: { kind: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/** A case points at documents; menus and settings are known by their name. */
const subjectIn = ({ kind, id }: Reference) =>
  isReviewedGlobal(kind)
    ? { about: kind, document: null }
    : { about: undefined, document: { relationTo: kind, value: id } }
