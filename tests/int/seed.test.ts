/** The seed on a real database: everything live through review, nothing doubled, demo accounts that work. */
import { statSync } from 'node:fs'
import { sql } from '@payloadcms/db-postgres'
import { describe, expect, it } from 'vitest'
import { query } from '@/cms/db/transaction'
import { silently } from '@/cms/progress'
import { env } from '@/env'
import { accountsFile, demoAccounts } from '../../example/demo-accounts'
import { entriesInOrder } from '../../example/entries-in-order'
import { seed } from '../../example/seed'
import { openCms } from '../support/cms'
import { seeded } from '../support/seeded'

await seeded()
const payload = await openCms()
const run = () => seed({ payload, dataDir: env.DATA_DIR, isDemo: true, progress: silently })

const standing = () =>
  query(
    { payload },
    sql`select subject_collection, subject_id, working, live, live_version, revision from workflow_items
        order by subject_collection, subject_id`,
  )

describe('the seed', () => {
  it('brings every document to its readers, and leaves a few on their way', async () => {
    const stands = (await standing()).map(({ working, live }) => `${working}/${live}`)
    const live = stands.filter((one) => one === 'none/live')
    expect(live).toHaveLength(entriesInOrder('2026-11-22').length)
    expect(stands.filter((one) => one !== 'none/live').sort()).toEqual([
      'changes_requested/never',
      'scheduled/never',
      'submitted/never',
      'submitted/never',
    ])
  })

  it('leaves a reader’s request and a consent that ends soon', async () => {
    const { docs: requests } = await payload.find({ collection: 'cases', depth: 0 })
    expect(requests).toMatchObject([{ kind: 'removal', state: 'new', document: { relationTo: 'stories' } }])
    const { docs: consents } = await payload.find({ collection: 'consents', depth: 0 })
    expect(consents).toMatchObject([{ code: 'EXEMPEL-01', status: 'active' }])
    const days = (new Date(String(consents[0]?.validUntil)).getTime() - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(8)
    expect(days).toBeLessThan(14)
  })

  it('leaves no picture’s sizes to a worker that starts after the first reader', async () => {
    const rows = await query(
      { payload },
      sql`select 1 from media where sizes_avif400_filename is null or sizes_webp800_filename is null`,
    )
    expect(rows).toEqual([])
  })

  it('has nobody approve what she wrote', async () => {
    const rows = await query(
      { payload },
      sql`select a.subject_id from workflow_events a join workflow_events w
          on w.subject_collection = a.subject_collection and w.subject_id = a.subject_id and w.actor = a.actor
          where a.name = 'approve' and w.name in ('create', 'save', 'submit')`,
    )
    expect(rows).toEqual([])
  })

  it('shows both projects to an anonymous reader, each with its municipalities and all eight languages', async () => {
    const { docs } = await payload.find({
      collection: 'projects',
      overrideAccess: false,
      locale: 'all',
      depth: 0,
      sort: 'order',
    })
    expect(docs.map(({ slug, municipalities }) => [slug, municipalities?.length])).toEqual([
      ['impact', 1],
      ['barn-i-fokus', 9],
    ])
    for (const { title } of docs) expect(Object.keys(title as unknown as object)).toHaveLength(8)
  })

  it('leaves no mail in the outbox', async () => {
    expect(await query({ payload }, sql`select key from app.mails where sent_at is null`)).toEqual([])
  })

  it('keeps its passwords from everybody but the owner, and they open the door', async () => {
    expect(statSync(accountsFile(env.DATA_DIR)).mode & 0o777).toBe(0o600)
    const accounts = demoAccounts(env.DATA_DIR)
    expect(new Set(accounts.flatMap(({ roles }) => roles))).toEqual(
      new Set(['admin', 'editor', 'reviewer', 'safeguarding', 'leader']),
    )
    for (const { email, password, roles } of accounts) {
      const { user } = await payload.login({ collection: 'users', data: { email, password } })
      expect(user).toMatchObject({ email, roles })
    }
  })

  it('changes nothing when it is run again', async () => {
    const before = await standing()
    await run()
    expect(await standing()).toEqual(before)
    for (const [collection, count] of [
      ['media', 8],
      ['files', 13],
      ['users', 8],
      ['stories', 7],
      ['cases', 1],
      ['consents', 1],
    ] as const) {
      expect((await payload.count({ collection })).totalDocs).toBe(count)
    }
  }, 120_000)
})
