/**
 * How long the queue, the review page and searching everything take on the server with 10,000 documents of which 200 are in review, on a
 * database of its own. Run by hand: `tsx bench/review.ts`; `tsx bench/review.ts 2000` for fewer.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { onOwnDatabase } from './support/own-database'

const count = Number(process.argv[2] ?? 10_000)
const inReview = 200
const limit = 150
const rounds = 200
await onOwnDatabase(async ({ ownerUrl: url }) => {
  const { aStory, paragraph } = await import('../tests/support/story')
  const told = 'Vi träffades i biblioteket och läste om en lingonpannkaka.'
  await copy(url, (await aStory().live()).id, count - inReview)
  await copy(url, (await aStory({ body: paragraph(told) }).inReview()).id, inReview)
  await measure()
})
process.exit(0)

/** Copies of one story with its texts, its versions, its place in the workflow and its history, below the CMS. */
async function copy(url: string, id: string, copies: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('begin')
  await client.query("select set_config('app.workflow', 'on', true)")
  await client.query(`
    create temp table copies as
    select gen_random_uuid() as document, gen_random_uuid() as version, n from generate_series(1, ${copies}) n`)
  const insert = (table: string, which: string, changed: string) =>
    client.query(
      `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(t) || ${changed})).*
       from ${table} t cross join copies c where ${which}`,
      [id],
    )
  const version = `(select id from _stories_v where parent_id = $1 and latest)`
  await insert('stories', 't.id = $1', `jsonb_build_object('id', c.document, 'slug', t.slug || '-' || c.n)`)
  await insert(
    'stories_locales',
    't._parent_id = $1',
    `jsonb_build_object('id', nextval('stories_locales_id_seq'), '_parent_id', c.document)`,
  )
  await insert(
    '_stories_v',
    `t.id = ${version}`,
    `jsonb_build_object('id', c.version, 'parent_id', c.document, 'version_slug', t.version_slug || '-' || c.n)`,
  )
  await insert(
    '_stories_v_locales',
    `t._parent_id = ${version}`,
    `jsonb_build_object('id', nextval('_stories_v_locales_id_seq'), '_parent_id', c.version)`,
  )
  await insert(
    'workflow_items',
    't.subject_id = $1::text',
    `jsonb_build_object('id', gen_random_uuid(), 'subject_id', c.document, 'latest_version', c.version,
       'submitted_at', t.submitted_at - c.n * interval '1 minute', 'title', t.title || ' ' || c.n)`,
  )
  await insert(
    'workflow_events',
    't.subject_id = $1::text',
    `jsonb_build_object('id', gen_random_uuid(), 'subject_id', c.document)`,
  )
  const { indexDraft } = await import('@/cms/search/index-draft')
  const { openCms } = await import('../tests/support/cms')
  await client.query('commit')
  await indexDraft(await openCms(), { kind: 'stories', id })
  await client.query('begin')
  await insert('search.drafts', 't.id = $1::text', `jsonb_build_object('id', c.document)`)
  await client.query('drop table copies')
  await client.query('commit')
  await client.query('vacuum analyze')
  await client.end()
}

async function measure(): Promise<void> {
  const { openCms } = await import('../tests/support/cms')
  const { people } = await import('../tests/support/people')
  const { asking } = await import('../tests/support/asking')
  const { editorialEndpoints } = await import('@/cms/entry/queue-endpoints')
  const payload = await openCms()
  const reviewer = await people.reviewer()
  const leader = await people.leaderOfBoden()
  const { get, post } = asking(editorialEndpoints)
  const { docs } = await payload.find({
    collection: 'workflow-items',
    where: { working: { equals: 'in_review' } },
    limit: inReview,
  })
  const waiting = docs.map(({ subjectId }) => String(subjectId))
  const any = (round: number) => waiting[(round * 37) % waiting.length] ?? ''
  const asked: Record<string, (round: number) => Promise<{ status: number }>> = {
    'the queue': (round) => get('/queue', reviewer, { page: String(1 + (round % 8)) }),
    'what changed, for 25 rows': (round) =>
      get('/details', reviewer, {
        refs: Array.from({ length: 25 }, (_, row) => `stories:${any(round + row)}`).join(','),
      }),
    'the review page': (round) => get('/document', reviewer, { kind: 'stories', id: any(round) }),
    'a word in every title': () => post('/search', reviewer, { q: 'höstdag' }),
    'a word in every text': () => post('/search', reviewer, { q: 'biblioteket' }),
    'a word in every text, for a leader': () => post('/search', leader, { q: 'biblioteket' }),
    'a word in some texts': () => post('/search', reviewer, { q: 'lingonpannk' }),
    'a word in no text': () => post('/search', reviewer, { q: 'finnsinte' }),
    'the dashboard': () => get('/overview', reviewer, { days: '90' }),
  }
  const rows = []
  for (const [name, ask] of Object.entries(asked)) {
    const times: number[] = []
    for (let round = -20; round < rounds; round += 1) {
      const started = performance.now()
      const { status } = await ask(Math.abs(round))
      if (status !== 200) throw new Error(`${name} answered ${status}.`)
      if (round >= 0) times.push(performance.now() - started)
    }
    const { median, p95, most } = percentiles(times)
    rows.push({ asked: name, median, p95, most, within: p95 <= limit })
  }
  console.table(rows)
  console.log(rows.every(({ within }) => within) ? `within ${limit} ms` : `NOT within ${limit} ms`)
  mkdirSync('bench/results', { recursive: true })
  writeFileSync(
    'bench/results/review.json',
    `${JSON.stringify({ documents: count, inReview, rows }, null, 2)}\n`,
  )
}

function percentiles(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10
  return { median: at(0.5), p95: at(0.95), most: at(0.999) }
}
