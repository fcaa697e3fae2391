/** The example comes only where nothing is, and goes again whole, as if it had never been. */
import { existsSync } from 'node:fs'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { query } from '@/cms/db/transaction'
import { verifyHistory } from '@/cms/entry/verify-history'
import { silently } from '@/cms/progress'
import { env } from '@/env'
import { accountsFile } from '../../example/demo-accounts'
import { removeExample } from '../../example/remove'
import { seed } from '../../example/seed'
import { notePerson, refuseBesideTexts } from '../../example/standing'
import { asOwner } from '../support/as-owner'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { readAt } from '../support/public-surfaces'
import { seeded } from '../support/seeded'

await seeded()
const payload = await openCms()
const load = () => seed({ payload, dataDir: env.DATA_DIR, isDemo: true, progress: silently })
const remove = () => removeExample(payload, env.DATA_DIR)

/** Every table that holds a row, but for the logs, what is only counted, and what the queue keeps for itself. */
async function filled(): Promise<string[]> {
  const tables = await query<{ name: string }>(
    { payload },
    sql`select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'app', 'search', 'published') and c.relkind = 'r' order by 1`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await query({ payload }, sql`select 1 from ${sql.raw(name)} limit 1`)
    if (rows.length > 0) found.push(name)
  }
  return found
}

const kept = [
  'app.account_events',
  'app.attempts',
  'app.chain',
  'app.epoch',
  'app.file_words',
  'app.rights',
  'app.touched',
  'app.unchained',
  'public.approvals',
  'public.payload_migrations',
  'public.workflow_events',
  'published.changes',
  'published.signing_keys',
]

/** Of the one colleague who has made herself an account. */
const ofPeople = ['public.users', 'public.users_roles', 'public.users_sessions']

const addresses = [
  '/',
  '/berattelser/hostlov-tillsammans-i-boden',
  '/ar',
  '/en/contact',
  '/anmal',
  '/finns-inte',
]

test('every page says that it is an example, in the reader’s language', async () => {
  for (const address of addresses)
    expect((await readAt(address)).text, address).toMatch(
      address === '/ar' ? /مثال:/ : address.startsWith('/en') ? /Example:/ : /Exempel:/,
    )
})

test('a text of the organisation’s own that shows a picture of the example stops it, by name', async () => {
  const { id: media } = (await payload.find({ collection: 'media', limit: 1, depth: 0 })).docs[0] ?? {
    id: '',
  }
  const story = await payload.create({
    collection: 'stories',
    draft: true,
    user: await people.editor(),
    data: { title: 'Vår egen', slug: 'var-egen', cover: media } as never,
  })
  const before = await filled()
  await expect(remove()).rejects.toThrow('stories “Vår egen” names something of the example')
  expect(await filled()).toEqual(before)
  await payload.update({
    collection: 'stories',
    id: story.id,
    draft: true,
    user: await people.editor(),
    data: { cover: null } as never,
  })
  await payload.delete({ collection: 'stories', id: story.id, user: await people.editor() })
})

test('gone whole it leaves only the logs, which hold, and might come again', async () => {
  const gone = async () =>
    (await query({ payload }, sql`select from published.changes where what = 'deleted'`)).length
  const shown = await payload.count({
    collection: 'workflow-items',
    where: { live: { not_equals: 'never' } },
  })
  expect(await remove()).toBeGreaterThan(50)
  const left = await filled()
  expect(left.filter((name) => !kept.includes(name) && !ofPeople.includes(name))).toEqual([])
  expect((await payload.find({ collection: 'users', depth: 0 })).docs.map(({ name }) => name)).toEqual([
    'editor',
  ])
  expect(existsSync(accountsFile(env.DATA_DIR))).toBe(false)
  // Who keeps a copy elsewhere is told of each that went and that readers ever had.
  expect(await gone()).toBe(shown.totalDocs)
  expect((await verifyHistory([], () => {})).faults).toEqual([])

  for (const address of addresses) expect((await readAt(address)).text).not.toMatch(/Exempel:|Example:|مثال:/)
  expect((await readAt('/berattelser/hostlov-tillsammans-i-boden')).status).toBe(404)
  expect(await remove(), 'twice is once').toBe(0)
  await refuseBesideTexts({ payload })
}, 120_000)

test('what others have written on is theirs, and stops it', async () => {
  const ofTheExample = await people.editor()
  await notePerson({ payload }, ofTheExample.id)
  const { id } = await payload.create({
    collection: 'organisations',
    draft: true,
    user: ofTheExample,
    data: { name: 'Vänföreningen' },
  })
  await payload.update({
    collection: 'organisations',
    id,
    draft: true,
    user: await people.otherEditor(),
    data: { url: 'https://www.example.org' },
  })
  await expect(remove()).rejects.toThrow(
    'organisations “Vänföreningen” was the example’s and is written on by others',
  )
})

test('beside texts of somebody’s own it is not loaded', async () => {
  await asOwner('delete from published.example')
  await expect(load()).rejects.toThrow('The example is loaded into an installation without texts')
})
