/** Where documents stand in the newsroom, for keys that read drafts and for people who are signed in. */
import { z } from 'zod'
import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { locales } from '@/domain/locales'
import { translationStates } from '@/domain/translations/state'
import { liveStates, turns, workingStates } from '@/domain/workflow/states'
import type { WhereItStands, WhereTheyStand } from '@/domain/workflow/where-it-stands'
import type { Rest } from '../rest'
import { readCursor, writeCursor } from './cursor'
import { problem } from './problem'
import { portion, readQuery } from './question'
import { instant } from './wire'
import { answerWithKey } from './with-a-key'

const kind = z.enum([...reviewedKinds, ...reviewedGlobals])
const version = z.string().nullable()

export const whereItStandsSchema = z
  .object({
    kind: kind.describe('Also of those that have no resource here, such as menus.'),
    id: z.string(),
    working: z.enum(workingStates).describe('Of the working copy; `none` when nobody works on it.'),
    live: z.enum(liveStates).describe('Of what readers see.'),
    turn: z.enum(turns).nullable().describe('Whose turn it is; null for nobody’s, or the clock’s.'),
    since: instant.describe('When it came to stand there.'),
    dueAt: instant.nullable().describe('By when it is to be reviewed, or looked at a second time.'),
    scheduledFor: instant.nullable().describe('When it goes live by itself.'),
    release: z.uuid().nullable().describe('The release that it goes live with.'),
    versions: z.object({ latest: version, approved: version, live: version }),
    languages: z
      .partialRecord(z.enum(locales), z.enum(translationStates))
      .describe('How its latest version stands in each language but the original’s.'),
  })
  .meta({ id: 'WhereItStands', description: 'Where a document stands: no word of it, and nobody’s name.' })

export const workflowQuery = z.strictObject({
  kind: kind.optional().describe('Only of this kind.'),
  ...portion,
})

export async function answerWorkflow(request: Request, rest: Rest): Promise<Response> {
  const url = new URL(request.url)
  const read = readQuery(workflowQuery, url.searchParams)
  if ('code' in read) return problem(request, read.code, read.more)
  const { after, limit, kind } = read.asked
  const place = after === undefined ? undefined : readCursor(after, 'id')
  if (after !== undefined && place?.sort !== 'id')
    return problem(request, 'cursor-not-ours', { parameter: 'after' })
  const asked = {
    limit: String(limit),
    ...(kind && { kind }),
    ...(place?.sort === 'id' && { after: place.id }),
  }
  const there = new URL(`${url.pathname}?${new URLSearchParams(asked)}`, url)
  const answer = await answerWithKey(new Request(there, request), ['workflow'], rest)
  if (!answer.ok) return answer
  const { data, next } = (await answer.json()) as WhereTheyStand
  if (next !== null) url.searchParams.set('after', writeCursor({ sort: 'id', id: next }))
  return Response.json(
    { data: data satisfies readonly WhereItStands[], next: next && `${url.pathname}${url.search}` },
    { headers: { 'cache-control': 'private, no-store' } },
  )
}
