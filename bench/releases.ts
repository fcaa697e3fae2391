/**
 * A release of many documents goes live: how long the one transaction takes, how long its readers wait meanwhile,
 * and how long whoever looks at it before waits.
 * `npm run bench -- releases`; `tsx bench/releases.ts 100` for fewer.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { ask } from './support/ask'
import { copyStory } from './support/copies'
import { onOwnDatabase } from './support/own-database'
import { after, readersOf } from './support/readers'
import { type Row, report } from './support/results'
import { startSite } from './support/site'

const count = Number(process.argv[2] ?? 1000)
const mostForAll = 10_000
const mostForReaders = 20

await onOwnDatabase(async ({ ownerUrl, url }) => {
  const { aStory } = await import('../tests/support/story')
  const { people } = await import('../tests/support/people')
  const { openCms } = await import('../tests/support/cms')
  const { act } = await import('../tests/support/release')
  const { beginRelease } = await import('@/cms/releases/act-on-release')
  const { query } = await import('@/cms/db/transaction')
  const { makeReleaseLink } = await import('@/cms/releases/links')
  const { personOf } = await import('@/cms/people/actor')
  const { releasePreviewPath } = await import('@/domain/preview/preview-path')
  const { freePort } = await import('@/serve/free-port')
  const payload = await openCms()
  await aStory().live()
  const first = await aStory().approved()
  await copyStory(ownerUrl, first.id, count - 1)
  await approveEach()
  const editor = await people.editor()
  const release = await beginRelease(payload, editor, 'Tusen dokument')
  const rows = await query<{ id: string }>(
    { payload },
    sql`select subject_id as id from workflow_items where working = 'approved'`,
  )
  const documents = rows.map(({ id }) => ({ kind: 'stories' as const, id }))
  const took: Record<string, number> = {}
  const timed = async (what: string, does: () => Promise<unknown>) => {
    const began = performance.now()
    await does()
    took[what] = Math.round(performance.now() - began)
  }
  await timed('added', () => act(release, 'add', editor, { documents }))
  const at = new Date(Date.now() + 60_000)
  await timed('scheduled', () => act(release, 'schedule', editor, { at }))
  await timed('taken off the schedule', () => act(release, 'unschedule', editor))
  // Readers are answered by a process of their own, as they are beside a worker.
  const site = await startSite(await freePort(), {
    ...{ DATABASE_URL: url, WORKER: '0', DEMO: '0' },
    PAYLOAD_SECRET: 'only for benchmarks, and for nobody else',
  })
  const page = `${site.url}/berattelser`
  await readersOf(page, after(5))
  const req = await createLocalReq({ user: editor }, payload)
  const person = personOf(req)
  if (!person) throw new Error('Nobody may see it.')
  const { token } = await makeReleaseLink(req, person, release, 7)
  const ahead = site.url + releasePreviewPath(token)
  const seen = async () => {
    const { status } = await ask(`${ahead}/berattelser`)
    if (status !== 200) throw new Error(`The preview was answered ${status}.`)
  }
  await timed('seen ahead for the first time', seen)
  await timed('seen ahead once more', seen)
  const reading = fork('bench/support/readers-apart.ts', [page])
  await timed('live', () => act(release, 'publish', editor))
  reading.send('over')
  const [readers] = (await once(reading, 'message')) as [Row]
  await site.stop()
  report('releases', [
    ...Object.entries(took).map(([what, ms]) => ({ what: `${documents.length} documents ${what}`, ms })),
    ...Object.entries(readers).map(([what, ms]) => ({ what: `a page meanwhile, ${what}`, ms })),
  ])
  const isQuick = (took.live ?? Number.POSITIVE_INFINITY) <= mostForAll
  process.exitCode = isQuick && Number(readers['kept p99']) <= mostForReaders ? 0 : 1
})
process.exit()

/** Each copy has an address of its own, and so a hash of its own that somebody has approved. */
async function approveEach(): Promise<void> {
  const { openCms } = await import('../tests/support/cms')
  const { inTransaction, query } = await import('@/cms/db/transaction')
  const { readVersion } = await import('@/cms/document/copies')
  await inTransaction(await openCms(), null, async (req) => {
    const items = await query<{ id: string; version: string }>(
      req,
      sql`select subject_id as id, latest_version as version from workflow_items where working = 'approved'`,
    )
    for (const { id, version } of items) {
      const hash = (await readVersion(req, { kind: 'stories', id }, version))?.hash
      await query(
        req,
        sql`update workflow_items set latest_hash = ${hash}, approved_hash = ${hash}, approved_version = ${version}
            where subject_id = ${id}`,
      )
    }
  })
}
