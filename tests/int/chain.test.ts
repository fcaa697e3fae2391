/** History that was rewritten is noticed, whoever rewrote it; and nothing that may happen is taken for that. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { backUp } from '@/cms/backup/back-up'
import { verifyArchive } from '@/cms/backup/read-archive'
import { extendChain, type Head } from '@/cms/chain/head'
import { type ChainReport, verifyChain } from '@/cms/chain/verify-chain'
import { verifyLive } from '@/cms/chain/verify-live'
import { watchHistory } from '@/cms/chain/watch-history'
import { verifyHistory } from '@/cms/entry/verify-history'
import { env } from '@/env'
import { asOwner } from '../support/as-owner'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aStory, transition } from '../support/story'

async function look(ancestor?: string): Promise<ChainReport> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  try {
    await extendChain(client)
    return await verifyChain(client, { ancestor })
  } finally {
    await client.end()
  }
}

async function headNow(): Promise<Head> {
  const { head } = await look()
  if (!head) throw new Error('Nothing has happened yet.')
  return head
}

const whats = ({ faults }: ChainReport) => [...new Set(faults.map(({ what }) => what))].sort()

/** As somebody would who owns the tables and knows of every guard; and all is as it was afterwards. */
async function rewritten<T>(how: string, seen: () => Promise<T>): Promise<T> {
  const tables = ['workflow_events', 'approvals', 'app.chain', 'app.unchained']
  const kept = tables.map((table) => `create table app.kept_${table.replace('.', '_')} as table ${table}`)
  const unguarded = (act: string) =>
    asOwner(`begin; set local session_replication_role = replica; ${act}; commit`)
  await unguarded(kept.join('; '))
  try {
    await unguarded(how)
    return await seen()
  } finally {
    await unguarded(
      tables
        .map((table) => {
          const copy = `app.kept_${table.replace('.', '_')}`
          return `delete from ${table}; insert into ${table} overriding system value table ${copy}; drop table ${copy}`
        })
        .join('; '),
    )
  }
}

const anEvent = (actor: string) =>
  `insert into workflow_events (subject_collection, subject_id, name, at, actor) values ('stories', 'x', 'approve', now(), ${actor})`

beforeAll(async () => {
  const story = await aStory().live()
  await transition(story.id, 'takeDown', await people.safeguarding(), undefined, {
    note: 'Ett skäl som räcker.',
  })
  await aStory().live()
})

test('what happens becomes links, each of its own row, and all is whole', async () => {
  const { faults, head } = await look()
  expect(faults).toEqual([])
  const [counted] = await asOwner(`
    select (select count(*) from workflow_events) + (select count(*) from approvals)
      + (select count(*) from app.account_events) + (select count(*) from app.evidence_reads)
      + (select count(*) from app.machine_reads) + (select count(*) from app.file_words)
      + (select count(*) from app.recalls) + (select count(*) from app.receipts) as rows,
      (select count(*) from app.chain) as links`)
  expect(counted?.links).toBe(counted?.rows)
  expect(String(head?.seq)).toBe(counted?.links)
})

describe('whoever owns the tables and rewrites history is noticed', () => {
  test.each([
    ['another approver', `update approvals set approver = 'somebody else'`, ['changedRow']],
    ['another hash', `update approvals set hash = repeat('0', 64)`, ['changedRow']],
    ['other approved words', `update approvals set snapshot = '{"title": "x"}'`, ['changedRow']],
    ['no approved words', 'update approvals set snapshot = null', ['changedRow']],
    ['another reason', `update workflow_events set note = 'x' where note is not null`, ['changedRow']],
    ['another day', `update workflow_events set at = at + interval '1 day'`, ['changedRow']],
    ['an event less', `delete from workflow_events where name = 'takeDown'`, ['missingRow']],
    ['no events at all', 'delete from workflow_events', ['missingRow']],
    ['an event more', anEvent(`'somebody'`), ['unchainedRow']],
    [
      'a link less, with its row',
      `delete from workflow_events where name = 'takeDown'; delete from app.chain where log = 'public.workflow_events'
         and row_id not in (select id::text from workflow_events)`,
      ['brokenLink', 'missingLink'],
    ],
    [
      'a row with the digest that fits it',
      `update approvals set approver = 'somebody else'; update app.chain set kept = sha256(convert_to((select
         jsonb_object_agg(key, value)::text from approvals a, jsonb_each(to_jsonb(a) - 'snapshot')
         where a.id::text = row_id and value <> 'null'), 'UTF8')) where log = 'public.approvals'`,
      ['brokenLink'],
    ],
  ])('%s', async (_, how, expected) => {
    expect(whats(await rewritten(how, () => look()))).toEqual(expected)
    expect(whats(await look())).toEqual([])
  })

  test('the newest links cut off with their rows: the chain alone is whole, and an older head is not in it', async () => {
    const { hash } = await headNow()
    await aStory().submitted()
    const later = await headNow()
    expect((await look(hash)).faults).toEqual([])
    const cut = `delete from workflow_events where id::text in (select row_id from app.chain where seq > ${later.seq - 2});
      delete from approvals where id::text in (select row_id from app.chain where seq > ${later.seq - 2});
      delete from app.chain where seq > ${later.seq - 2}`
    const [alone, against] = await rewritten(cut, async () => [await look(), await look(later.hash)])
    expect([whats(alone as ChainReport), whats(against as ChainReport)]).toEqual([[], ['missingHead']])
  })

  test('a public row changed past the review is named', async () => {
    const story = await aStory().live()
    const payload = await openCms()
    expect(await verifyLive(payload)).toEqual([])
    const set = (slug: string) =>
      asOwner(
        `begin; set local app.workflow = 'on'; update stories set slug = ${slug} where id = '${story.id}'; commit`,
      )
    await set(`'x-' || slug`)
    expect(await verifyLive(payload)).toEqual([`stories:${story.id}`])
    await set(`substr(slug, 3)`)
  })

  test('the night’s look tells administrators in a mail, and the metrics', async () => {
    await people.admin()
    const payload = await openCms()
    await watchHistory(payload)
    expect(await asOwner('select faults from app.chain_looks')).toEqual([{ faults: 0 }])
    await rewritten(`delete from workflow_events where name = 'takeDown'`, () => watchHistory(payload))
    expect(await asOwner('select faults > 0 as found from app.chain_looks')).toEqual([{ found: true }])
    const mails = await asOwner(
      `select content->>'subject' as subject from app.mails where key like 'history:%'`,
    )
    expect(mails.length).toBeGreaterThan(0)
    await watchHistory(payload)
    expect(await asOwner('select faults from app.chain_looks')).toEqual([{ faults: 0 }])
  })

  test('the night after one on which nothing had ever happened is no alarm', async () => {
    const payload = await openCms()
    await watchHistory(payload)
    await asOwner('update app.chain_looks set hash = null') // as there was no head yet
    await watchHistory(payload)
    expect(await asOwner('select faults from app.chain_looks')).toEqual([{ faults: 0 }])
  })
})

describe('whoever has the server’s role', () => {
  const asServer = async (statement: string) => {
    const client = new pg.Client({ connectionString: env.DATABASE_URL })
    await client.connect()
    return client.query(statement).finally(() => client.end())
  }

  test.each([
    `insert into app.chain (seq, log, row_id, kept, words, hash) values (1, 'x', 'x', '', '', '')`,
    `update app.chain set hash = ''`,
    `delete from app.chain`,
    `truncate app.chain`,
    `insert into app.unchained (log, row_id, kept, salt, words) values ('x', 'x', '', '', '')`,
    `delete from app.unchained`,
    `update app.unchained set kept = ''`,
    `select app.note('public.approvals', 'x', '{}')`,
    `select app.erase_words('stories', 'x')`,
    `create or replace function app.extend_chain() returns integer language sql as 'select 0'`,
    `create or replace function app.note_row() returns trigger language plpgsql as 'begin return null; end'`,
    `alter function app.note_row() reset timezone`,
    `alter table approvals disable trigger noted`,
    `lock table app.chain in share row exclusive mode`,
  ])('makes no link of her own, and breaks none: %s', async (attack) => {
    await expect(asServer(`begin; ${attack}; commit`)).rejects.toThrow(/permission denied|must be owner/)
  })

  test('finds her row in the chain whatever her search path, time zone and formats are', async () => {
    await asServer(`set search_path = pg_temp; set timezone = 'Asia/Kathmandu'; set datestyle = 'SQL, DMY';
      ${anEvent(`'somebody'`).replace('workflow_events', 'public.workflow_events')}`)
    expect(whats(await look())).toEqual([])
  })
})

test('two instances and their workers, all at once, make one chain without a hole', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.constantFrom('event', 'extend', 'undone'), { maxLength: 6 }), { maxLength: 6 }),
      async (writers) => {
        await Promise.all(
          writers.map(async (acts) => {
            const client = new pg.Client({ connectionString: env.DATABASE_URL })
            await client.connect()
            for (const act of acts) {
              if (act === 'extend') await extendChain(client)
              else
                await client.query(
                  `begin; ${anEvent(`'${act}'`)}; ${act === 'undone' ? 'rollback' : 'commit'}`,
                )
            }
            await client.end()
          }),
        )
        const { faults, head } = await look()
        expect(faults).toEqual([])
        const [row] = await asOwner('select count(*)::int as links, max(seq)::int as last from app.chain')
        expect(row).toEqual({ links: head?.seq, last: head?.seq })
      },
    ),
    { numRuns: 15 },
  )
})

test('what one transaction has written and not committed yet holds nobody up, and becomes a link afterwards', async () => {
  const slow = new pg.Client({ connectionString: env.DATABASE_URL })
  await slow.connect()
  await slow.query('begin')
  await slow.query(anEvent(`'slow'`))
  await aStory().submitted()
  const before = await headNow()
  await slow.query('commit')
  await slow.end()
  expect((await headNow()).seq).toBe(before.seq + 1)
  expect((await look(before.hash)).faults).toEqual([])
})

test('words that are erased on a request go, and that they were there is still proven', async () => {
  const story = await aStory().live()
  await transition(story.id, 'takeDown', await people.safeguarding(), undefined, {
    note: 'Ett skäl som räcker.',
  })
  const { hash } = await headNow()
  await asOwner(`select app.erase_words('stories', '${story.id}')`)
  const left = await asOwner(`
    select 1 from workflow_events where subject_id = '${story.id}' and (note is not null or reasons is not null)
    union all select 1 from approvals where subject_id = '${story.id}' and snapshot is not null`)
  expect(left).toEqual([])
  const kept = await asOwner(`select hash from approvals where subject_id = '${story.id}'`)
  expect(kept[0]?.hash).toMatch(/^[0-9a-f]{64}$/)
  const report = await look(hash)
  expect(report.faults).toEqual([])
  expect(report.erased).toBeGreaterThan(0)
  // Nothing else of a log may go that way.
  await expect(asOwner(`update workflow_events set note = null, name = 'x'`)).rejects.toThrow('append-only')
  await expect(asOwner(`update approvals set approver = null`)).rejects.toThrow('append-only')
})

describe('npm run verify', () => {
  const quiet = () => {}

  test('proves an older head by its hash, by a file that holds it, and by a backup’s archive', async () => {
    const folder = String(process.env.DATA_DIR)
    const archive = join(folder, 'head.tar.gz')
    await backUp(archive, quiet)
    const { chain } = await verifyArchive(archive)
    expect(chain).toEqual(await headNow())
    await aStory().submitted()
    const note = join(folder, 'head.txt')
    await writeFile(note, `beratta_chain_head{hash="${chain?.hash}"} 1\n`)
    for (const given of [String(chain?.hash), note, archive]) {
      const { faults, head } = await verifyHistory(['--against', given], quiet)
      expect(faults).toEqual([])
      expect(head?.seq).toBeGreaterThan(chain?.seq ?? 0)
    }
    const { faults } = await verifyHistory(['--against', '0'.repeat(64)], quiet)
    expect(faults).toEqual([expect.stringContaining('is no link')])
  })

  test('tells whoever names no head, or half a question, what is wrong', async () => {
    await expect(verifyHistory(['--against', '/nowhere'], quiet)).rejects.toThrow('There is no file')
    await expect(verifyHistory(['--agianst', 'x'], quiet)).rejects.toThrow('see --help')
  })
})
