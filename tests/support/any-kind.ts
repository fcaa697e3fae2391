/** A live document of any reviewed kind, put there by the right to publish past review: the shortest lawful way. */
import { sql } from '@payloadcms/db-postgres'
import { getTableName } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq } from 'payload'
import { query } from '@/cms/db/transaction'
import { readVersion } from '@/cms/document/copies'
import { isGlobal, type Reference } from '@/cms/document/reference'
import { tablesOf } from '@/cms/payload/version-rows'
import { performTransition } from '@/cms/review/transition'
import type { ReviewedKind } from '@/domain/kinds'
import { requiredConsentTexts } from '@/domain/safeguarding/consent-texts'
import { openCms } from './cms'
import { municipalityId, people, projectId } from './people'
import { rest } from './rest'
import { paragraph } from './story'

let count = 0

/** What each kind cannot be published without, beside what all have. */
const needs: Record<ReviewedKind, () => Promise<object>> = {
  projects: async () => ({ shortName: 'P' }),
  'training-modules': async () => ({ number: ++count, project: await projectId() }),
  municipalities: async () => ({
    code: String(1000 + ++count),
    officialName: 'Ö kommun',
    county: 'Ö',
    countyCode: '10',
  }),
  contacts: async () => ({ role: 'Samordnare' }),
  stories: async () => ({ municipality: await municipalityId('boden'), project: await projectId() }),
  pages: async () => ({}),
  documents: async () => ({ kind: 'report', language: 'sv', currentFile: await fileId() }),
  research: async () => ({ institution: 'Ett universitet' }),
  organisations: async () => ({ kind: 'university' }),
  'site-settings': async () => ({ organisationName: 'Föreningen', siteName: 'Berätta' }),
  home: async () => ({
    blocks: ['projects', 'stories', 'map', 'training', 'contacts'].map((blockType) => ({ blockType })),
  }),
  navigation: async () => ({}),
  'standing-texts': async () => ({}),
  'consent-texts': async () =>
    Object.fromEntries(requiredConsentTexts.map((field) => [field, 'Vi ber om lov.'])),
  brand: async () => ({
    accent: `#0a58${(0x40 + (++count % 0x80)).toString(16)}`,
    calm: '#0b2545',
    ground: '#f7fafc',
  }),
  vocabularies: async () => ({
    themes: ['leisure', 'school', 'health'].map((key) => ({ key, label: key })),
  }),
  'accessibility-statement': async () => ({
    actorName: 'Föreningen',
    assessedOn: '2026-01-02',
    updatedOn: '2026-01-02',
    serviceName: 'Berätta',
    authorityUrl: 'https://www.digg.se/tdosanmalan',
  }),
}

/** Puts a new document, or the global, before readers. */
export async function aLive(kind: ReviewedKind, more: object = {}): Promise<Reference> {
  const payload = await openCms()
  const user = await people.forcer()
  const name = `Live ${++count}`
  const data = {
    title: name,
    name,
    summary: 'Kort.',
    body: paragraph('Text.'),
    ...(await needs[kind]()),
    ...more,
  } as never
  const common = { data, draft: true, user, overrideAccess: false } as const
  const id = isGlobal(kind)
    ? await payload.updateGlobal({ ...common, slug: kind as 'navigation' }).then(() => kind)
    : String((await payload.create({ ...common, collection: kind as 'pages' })).id)
  return putBefore({ kind, id })
}

/** Puts a document that is written already before readers. */
export async function putBefore(reference: Reference): Promise<Reference> {
  const payload = await openCms()
  const latest = await readVersion(await createLocalReq({}, payload), reference)
  await performTransition({
    payload,
    reference,
    name: 'forcePublish',
    user: await people.forcer(),
    expected: String(latest?.id),
    note: 'Behövs för att prova allt annat.',
  })
  return reference
}

/** Path of the document's own API. */
export const apiOf = ({ kind, id }: Reference) => (isGlobal(kind) ? `/globals/${kind}` : `/${kind}/${id}`)

/** What the public can get of a document, and the stored row with its texts and relations, as one text. */
export async function publicBytes(reference: Reference): Promise<string> {
  const { kind, id } = reference
  const payload = await openCms()
  const table = getTableName(tablesOf(kind).main)
  const ofRow = isGlobal(kind) ? sql`true` : sql`m.id = ${id}`
  const parts = await query(
    { payload },
    sql`select table_name from information_schema.tables where table_schema = 'public'
        and table_name in (${`${table}_locales`}, ${`${table}_rels`}) order by 1`,
  )
  const texts = []
  for (const { table_name: part } of parts) {
    const parent = String(part).endsWith('_locales') ? sql.raw('_parent_id') : sql.raw('parent_id')
    texts.push(
      await query(
        { payload },
        sql`select to_jsonb(t) as text from ${sql.raw(String(part))} t join ${sql.raw(table)} m on t.${parent} = m.id
            where ${ofRow} order by t.id`,
      ),
    )
  }
  const rows = await query(
    { payload },
    sql`select to_jsonb(m) as row from ${sql.raw(table)} m where ${ofRow}`,
  )
  const { status, text } = await rest('GET', `${apiOf(reference)}?locale=all&depth=0&draft=true`)
  return JSON.stringify([status, text, rows, texts])
}

async function fileId(): Promise<string> {
  const rows = await query(
    { payload: await openCms() },
    sql`insert into files (name, filename, mime_type, filesize, scan_state)
        values ('Fil', ${`fil-${++count}.pdf`}, 'application/pdf', 1, 'clean') returning id`,
  )
  return String(rows[0]?.id)
}
