/** `GET /api/consents/{id or code}/uses` and `…/uses/csv`: the report to hand over. Safeguarding alone may ask. */
import { createLocalReq, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { hasRole } from '@/domain/roles'
import type { UsesReport } from '@/domain/safeguarding/uses'
import { reviewTexts } from '@/messages/review/texts'
import { safeguardingTexts } from '@/messages/safeguarding/texts'
import { workflowTexts } from '@/messages/workflow/texts'
import { csvAnswer } from '../http/csv'
import { personOf } from '../people/actor'
import { languageOf } from '../people/language'
import { readUses } from './read-uses'

export const usesEndpoints: Endpoint[] = [
  { path: '/:id/uses', method: 'get', handler: async (req) => Response.json(await ask(req), noStore) },
  { path: '/:id/uses/csv', method: 'get', handler: async (req) => asTable(req, await ask(req)) },
]

const noStore = { headers: { 'Cache-Control': 'private, no-store' } }

async function ask(req: PayloadRequest): Promise<UsesReport> {
  if (!hasRole(personOf(req), 'safeguarding')) throw new NotFound(req.t)
  // A request of its own: Payload leaves the name of an ended transaction on the one that signed the user in.
  const own = await createLocalReq({ ...(req.user && { user: req.user }) }, req.payload)
  const report = await readUses(own, String(req.routeParams?.id))
  if (!report) throw new NotFound(req.t)
  return report
}

function asTable(req: PayloadRequest, { code, uses }: UsesReport): Response {
  const language = languageOf(req)
  const texts = safeguardingTexts(language).uses
  const { working, live } = workflowTexts(language)
  const { kinds } = reviewTexts(language)
  const rows = uses.map(({ picture, document }) => [
    picture.isBlurred ? `${picture.filename} (${texts.isBlurred})` : picture.filename,
    picture.addedAt,
    picture.isOpen ? texts.yes : texts.no,
    document ? document.title : texts.onlyInLibrary,
    document && kinds[document.kind],
    document && working[document.working],
    document && live[document.live],
    document?.url,
    document?.firstPublishedAt,
    document?.publishedAt,
  ])
  const { columns } = texts
  const header = [
    columns.picture,
    columns.takenIn,
    columns.isOpen,
    columns.document,
    columns.kind,
    columns.state,
    columns.live,
    columns.link,
    columns.since,
    columns.until,
  ]
  return csvAnswer(`${code}-uses`, header, rows)
}
