/**
 * `GET` and `POST /api/{kind}/{id}/comments`, for keys: a machine reads what people say of a draft that it has brought,
 * and answers them, as long as it is the last who wrote in it and somebody may still change it. It ends no thread, begins
 * none, mentions nobody, and is told no names.
 */
import { sql } from '@payloadcms/db-postgres'
import { type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ReviewedKind } from '@/domain/kinds'
import { longestComment, mentioningOnly, type ToldThread } from '@/domain/review/comments'
import { isUuid } from '@/domain/uuid'
import { goneStates, waits, workingState } from '@/domain/workflow/states'
import { stored } from '../db/tables'
import { inTransactionFor, lockSubject, query } from '../db/transaction'
import { noteShown } from '../document/read-drafts'
import type { Reference } from '../document/reference'
import { type Loaded, loadSubject } from '../document/subject'
import { AccountRefused } from '../http/account-refused'
import { bodyOf } from '../http/answering'
import { Refused } from '../http/refused'
import { findRepeated, fingerprintOf, isHandedIn, noteHandIn, versionLeft } from '../machines/hand-ins'
import { bringerOf } from '../machines/handing-in'
import { languageOf } from '../people/language'
import type { Machine } from '../people/machine'
import { boundComments } from '../review/act-bounds'
import { readInsiders } from './read-insiders'
import { commentsOn } from './read-threads'
import { tellOfComment } from './tell-of-comment'
import { threadOf } from './write-comment'

const answer = z.object({ thread: z.uuid(), text: z.string().trim().min(1).max(longestComment) })
type Answer = z.infer<typeof answer>

export const commentsForMachines = (kind: ReviewedKind): Endpoint[] => [
  { path: '/:id/comments', method: 'get', handler: (asked) => aboutOwnDraft(asked, kind, null) },
  {
    path: '/:id/comments',
    method: 'post',
    handler: async (asked) => {
      const given = answer.safeParse(await bodyOf(asked))
      if (!given.success) throw new AccountRefused(asked, 'badRequest')
      return aboutOwnDraft(asked, kind, given.data)
    },
  },
]

/** The threads, and what it answers in one: once, however often a request with a name is sent (ADR 147). */
async function aboutOwnDraft(
  asked: PayloadRequest,
  kind: ReviewedKind,
  given: Answer | null,
): Promise<Response> {
  const bringer = await bringerOf(asked, kind)
  const id = asked.routeParams?.id
  if (!bringer) throw new AccountRefused(asked, 'notSignedIn')
  const { machine } = bringer
  // Who may write and not read learns no word of what people say.
  if (!machine.may('readDrafts', kind)) throw new AccountRefused(asked, 'kindNotAllowed')
  if (!isUuid(id)) throw new NotFound(asked.t)
  const reference = { kind, id }
  const sender = { machine: machine.id }
  const fingerprint = given && fingerprintOf(asked, sender, [answers, kind, id, JSON.stringify(given)])
  const { comments, first, written } = await inTransactionFor(asked, async (req) => {
    const first = fingerprint && (await findRepeated(req, fingerprint))
    // It was taken, whoever has the draft by now; what is said there since is another's.
    const loaded = await ownDraft(req, machine, reference).catch((refusal) => {
      if (first && refusal instanceof Refused) return null
      throw refusal
    })
    const written = given && loaded && !first ? await write(req, machine, loaded, given) : null
    if (written && fingerprint) await noteHandIn(req, sender, answers, written, null, fingerprint)
    return { comments: loaded ? await told(req, machine, reference) : [], first, written }
  })
  if (written && fingerprint && !(await isHandedIn({ payload: asked.payload }, answers, written)))
    throw new Error('The answer was not committed.')
  const headers = { 'Cache-Control': 'private, no-store', ...(first && { 'Idempotent-Replayed': 'true' }) }
  return Response.json({ comments }, { headers })
}

/** What answers are called among what has been handed in. */
const answers = 'review-comments'

/** Under the document's lock, as people's comments are written. */
async function ownDraft(req: PayloadRequest, machine: Machine, reference: Reference): Promise<Loaded> {
  await lockSubject(req, `${reference.kind}:${reference.id}`)
  const left = await versionLeft(req, machine, reference)
  const loaded = await loadSubject(req, reference)
  if (!loaded) throw new NotFound(req.t)
  const { live, working, latestVersion } = loaded.subject
  if (goneStates.includes(live) || !isTalkedAbout(working)) throw new Refused('wrongState', languageOf(req))
  if (latestVersion !== left) throw new Refused('staleVersion', languageOf(req))
  return loaded
}

/** Once it is approved there is nothing left to ask. */
const isTalkedAbout = (working: Loaded['subject']['working']) =>
  working === workingState.draft || working === workingState.changes_requested || waits(working)

/** @returns the id of what was written */
async function write(
  req: PayloadRequest,
  machine: Machine,
  loaded: Loaded,
  { thread, text: typed }: Answer,
): Promise<string> {
  await boundComments(req, machine)
  const { reference, item, latest } = loaded
  await threadOf(req, reference, thread)
  const text = mentioningOnly(typed, new Set())
  const [row] = await query<{ id: string }>(
    req,
    sql`insert into ${stored.review_comments}
          (subject_collection, subject_id, municipality, version, text, machine, parent, is_blocking)
        values (${reference.kind}, ${reference.id}, ${item.municipality}, ${latest?.id ?? null}, ${text},
          ${machine.name}, ${thread}, false)
        returning id`,
  )
  const written = { id: String(row?.id), text, thread }
  await tellOfComment(req, { id: null, name: machine.name }, loaded, written, await readInsiders(req, loaded))
  return written.id
}

async function told(req: PayloadRequest, machine: Machine, reference: Reference): Promise<ToldThread[]> {
  const rows = await commentsOn(req, reference)
  await noteShown(req, machine, reference.kind, [reference.id])
  return rows
    .filter(({ parent }) => !parent)
    .map((first) => ({
      id: first.id,
      field: first.field,
      isBlocking: first.is_blocking === true,
      isResolved: first.resolved_at !== null,
      said: [first, ...rows.filter(({ parent }) => parent === first.id)].map((one) => ({
        at: new Date(one.created_at).toISOString(),
        text: mentioningOnly(one.text, new Set()),
        // Of its own draft, there is no other machine that could.
        isYours: one.machine !== null,
      })),
    }))
}
