/** What has come from readers and waits for an answer, as far as the person may read it: her first page, and her bell. */
import type { PayloadRequest } from 'payload'
import type { Inbox } from '@/domain/review/inbox'
import type { News } from '@/domain/review/news'

/** With the person's own rights: safeguarding's cases, or the one she was asked to handle; the messages to her. */
const asHerself = { depth: 0, overrideAccess: false } as const

/** @returns both lists empty for whoever has nothing to do with readers' letters */
export async function readInbox(req: PayloadRequest): Promise<Inbox> {
  const { user } = req
  const [cases, messages] = await Promise.all([
    req.payload.find({
      ...asHerself,
      collection: 'cases',
      where: { state: { not_equals: 'closed' } },
      select: { number: true, kind: true, state: true, dueAt: true },
      sort: 'dueAt',
      pagination: false,
      user,
      req,
    }),
    req.payload.find({
      ...asHerself,
      collection: 'contact-messages',
      where: { state: { equals: 'new' } },
      select: { at: true },
      sort: 'at',
      limit: 1,
      user,
      req,
    }),
  ])
  return {
    cases: cases.docs.map(({ id, number, kind, state, dueAt }) => ({
      id,
      number: number ?? '',
      kind,
      isNew: state === 'new',
      dueAt: dueAt ?? null,
    })),
    messages: { count: messages.totalDocs, since: messages.docs[0]?.at ?? null },
  }
}

/** What readers have written lately. A page that staff took down has a case too, but tells of itself as news of the page. */
export async function readInboxNews(req: PayloadRequest, since: Date, most: number): Promise<News[]> {
  const { user } = req
  const asked = { ...asHerself, limit: most, pagination: false, user, req } as const
  const [cases, messages] = await Promise.all([
    req.payload.find({
      ...asked,
      collection: 'cases',
      where: { kind: { not_equals: 'takedown' }, openedAt: { greater_than: since.toISOString() } },
      select: { number: true, openedAt: true },
      sort: '-openedAt',
    }),
    req.payload.find({
      ...asked,
      collection: 'contact-messages',
      where: { at: { greater_than: since.toISOString() } },
      select: { at: true },
      sort: '-at',
    }),
  ])
  return [
    ...cases.docs.map(({ id, number, openedAt }) => told('cases', id, openedAt, number ?? null)),
    ...messages.docs.map(({ id, at }) => told('contact-messages', id, at, null)),
  ]
}

const told = (kind: 'cases' | 'contact-messages', id: string, at: string, title: string | null): News => ({
  id,
  at,
  what: kind === 'cases' ? 'case' : 'message',
  who: null,
  kind,
  subjectId: id,
  title,
})
