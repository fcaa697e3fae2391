/**
 * `GET /api/consents/texts?lang=ar`: the live words for whoever asks for a yes, on her own phone or anywhere. Version
 * and hash go back with the yes: it was given to these words and no others.
 */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { defaultLocale, type Locale, localeFrom, locales } from '@/domain/locales'
import { hasRole } from '@/domain/roles'
import { type ConsentTexts, consentTextFields } from '@/domain/safeguarding/consent-texts'
import type { Life } from '@/domain/safeguarding/sealed-consent'
import type { EventName } from '@/domain/workflow/events'
import { publicLiveStates } from '@/domain/workflow/states'
import { published, type RowOf, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import { readPublicRow } from '../document/copies'
import { personOf } from '../people/actor'

const reference = { kind: 'consent-texts', id: 'consent-texts' } as const

export const textsEndpoints: Endpoint[] = [{ path: '/texts', method: 'get', handler: answer }]

async function answer({ payload, user, searchParams, t }: PayloadRequest): Promise<Response> {
  if (!user || !hasRole(personOf({ user }), 'leader', 'safeguarding')) throw new NotFound(t)
  const req = await createLocalReq({ user }, payload)
  const texts = await readTexts(req, localeFrom(searchParams.get('lang')))
  if (!texts) throw new NotFound(t)
  return Response.json(texts, { headers: { 'Cache-Control': 'private, no-store' } })
}

type Live = { readonly version: string; readonly hash: string }

/** What is live now, by what it was approved as; null while nothing is. */
async function readLive(queryable: Queryable): Promise<Live | null> {
  const [row] = await query<RowOf<typeof published.documents, 'version' | 'hash'>>(
    queryable,
    sql`select version, hash from ${published.documents} where kind = ${reference.kind} and id = ${reference.id}`,
  )
  return row?.version && row.hash ? { version: row.version, hash: row.hash } : null
}

async function readTexts(req: PayloadRequest, locale: Locale): Promise<ConsentTexts | null> {
  const live = await readLive(req)
  const row = live && (await readPublicRow(req, reference))
  if (!row) return null
  const saying = (field: string, language: Locale): string =>
    String((row[field] as Partial<Record<Locale, string | null>> | null | undefined)?.[language] ?? '').trim()
  const said = consentTextFields.filter((field) => saying(field, defaultLocale))
  const texts = said.map((field) => {
    const language = saying(field, locale) ? locale : defaultLocale
    return [field, { text: saying(field, language), language }] as const
  })
  return {
    ...live,
    languages: locales.filter((language) => said.every((field) => saying(field, language))),
    texts: Object.fromEntries(texts),
  }
}

/** What brings a version before readers. */
const bringing = ['publish', 'goLive', 'forcePublish', 'reinstate'] as const satisfies readonly EventName[]

/** @returns when the words of this version and hash were live, as the log has it; nothing where they never were */
export async function livesOfTexts(queryable: Queryable, version: string, hash: string): Promise<Life[]> {
  const isBringing = sql`name in ${[...bringing]} and to_live in ${publicLiveStates}`
  const rows = await query<{ from: Date; until: Date | null }>(
    queryable,
    sql`select * from (
          select version, hash, at as from, lead(at) over (order by at, id) as until, ${isBringing} as is_live
          from ${stored.workflow_events}
          where subject_collection = ${reference.kind} and not is_refused
            and ((${isBringing}) or to_live not in ${publicLiveStates})
        ) spells where is_live and version = ${version} and hash = ${hash}`,
  )
  return rows.map(({ from, until }) => ({ from: new Date(from), until: until && new Date(until) }))
}
