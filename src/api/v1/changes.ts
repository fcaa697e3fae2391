/**
 * What became of documents for readers, for whoever keeps a copy of them: in order, without a gap, and never a word of
 * a text. src/serve/front/change-streams.ts and webhooks send the same as it happens (ADR 148, 152).
 */
import { z } from 'zod'
import { type Change, changesAfter } from '@/content/changes'
import { siteOrigin } from '@/content/published'
import { beginning, changeCursor, standingOf } from '@/domain/change-cursor'
import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { locales } from '@/domain/locales'
import { isPaged, publicRoute } from '@/domain/public-route'
import { pathTo } from '@/domain/routes'
import { publicChanges } from '@/domain/workflow/public-change'
import { withdrawalReasons } from '@/domain/workflow/withdrawal'
import { problem } from './problem'
import { readQuery, whole } from './question'
import { instant } from './wire'

const cursor = z.string().meta({
  description: 'Where a change stands in the feed. Opaque: keep it and give it back, nothing else.',
  example: 'ZDQyLjE3OTYwMjY1MDAwMDA',
})

export const changeSchema = z
  .object({
    cursor,
    at: instant.meta({
      description: 'When it was told. The order of changes is that of the feed, not of this: clocks are set.',
      example: '2026-11-30T08:15:00.000Z',
    }),
    what: z.enum(publicChanges).meta({
      description: [
        '`published`: readers have it, for the first time or again after a withdrawal.',
        '`changed`: they have another version. `moved`: and at another address.',
        '`withdrawn`: taken from readers in good order. `taken_down`: taken from readers at once; delete every copy.',
        '`reinstated`: back after it was taken down. `deleted`: gone whole, and will not come back.',
      ].join(' '),
      example: 'published',
    }),
    kind: z.enum([...reviewedKinds, ...reviewedGlobals]).meta({
      description: 'Of which kind the document is, also of those that have no resource here, such as menus.',
      example: 'stories',
    }),
    id: z.string().meta({
      description: 'The document, for ever.',
      example: '7d9f5f0e-3c0b-4a53-9d0e-0a6a4d1f6a52',
    }),
    slug: z.string().nullable().meta({
      description:
        'The last part of its address, or of the last that it had; of what was taken down or deleted none is told any more.',
      example: 'a-day-by-the-lake',
    }),
    address: z.url().nullable().meta({
      description: 'Its page in the default language, or the last that it had; null for what has no page.',
      example: 'https://www.example.org/stories/a-day-by-the-lake',
    }),
    languages: z.array(z.enum(locales)).meta({
      description: 'In which languages it can be read now; none when readers do not have it any more.',
    }),
    because: z.enum(withdrawalReasons).nullable().meta({
      description: 'Why it was withdrawn. Of what was taken down nobody is told why.',
      example: null,
    }),
    hash: z.string().nullable().meta({
      description: 'Of what readers got, as its `approval` has it; null when it was taken from them.',
      example: 'ek5Yo1mdtbbfLrSGobfIMnTH_C24GbaVPaCBdhuimJc',
    }),
    release: z.uuid().nullable().meta({
      description:
        'The release that it came or went with: all changes of one follow each other here, and became true at one moment.',
      example: null,
    }),
    isLive: z.boolean().meta({
      description:
        'Whether readers have it now, whatever became of it then: what they have not cannot be fetched.',
      example: true,
    }),
  })
  .meta({ id: 'Change', description: 'What became of one document for readers, by one act.' })

export const changesSchema = z
  .object({
    changes: z.array(changeSchema).meta({ description: 'The oldest first.' }),
    next: cursor.meta({ description: 'What to ask for `since` next, also when there is nothing new.' }),
    more: z.boolean().meta({ description: 'Whether there is more already.', example: false }),
  })
  .meta({ id: 'Changes', description: 'A part of the feed of changes.' })

export const changesQuery = z.strictObject({
  since: z.string().max(44).optional().meta({
    description:
      'The cursor of the last change that is known; `now` for where the feed ends. Left out: from the beginning.',
    example: 'ZDQyLjE3OTYwMjY1MDAwMDA',
  }),
  limit: whole(500, 100).describe('So many at once.'),
})

/** Answers `GET /api/v1/changes`. Nobody keeps the answer: whoever asks again wants to know what is new. */
export async function answerChanges(request: Request): Promise<Response> {
  const read = readQuery(changesQuery, new URL(request.url).searchParams)
  if ('code' in read) return problem(request, read.code, read.more)
  const { since, limit } = read.asked
  const standing = since === undefined ? beginning : since === 'now' ? since : standingOf(since)
  const found = standing && (await changesAfter(standing, limit))
  if (!found) return problem(request, 'cursor-not-ours', { parameter: 'since' })
  const last = found.changes.at(-1) ?? found.newest
  const answer: z.infer<typeof changesSchema> = {
    changes: found.changes.map(told),
    next: changeCursor(last),
    more: last.position < found.newest.position,
  }
  return Response.json(answer, { headers: { 'cache-control': 'no-store', vary: 'accept' } })
}

/** Where the feed ends now. */
export async function newestChange(): Promise<string> {
  const found = await changesAfter('now', 0)
  return changeCursor(found?.newest ?? beginning)
}

/** One change, as the feed tells it. */
export async function changeAt(position: number): Promise<z.infer<typeof changeSchema> | undefined> {
  const found = await changesAfter({ position: position - 1, at: null }, 1)
  return found?.changes[0] && told(found.changes[0])
}

function told({ position, at, kind, slug, ...change }: Change): z.infer<typeof changeSchema> {
  const { what, id, languages, because, hash, release, isLive } = change
  const route = isPaged(kind) && slug === null ? null : publicRoute(kind, slug)
  return {
    cursor: changeCursor({ position, at }),
    at: at.toISOString(),
    what,
    kind,
    id,
    slug,
    address: route && new URL(pathTo(route), siteOrigin()).href,
    languages: [...languages],
    because,
    hash,
    release,
    isLive,
  }
}
