/** Many documents at once, below the CMS. */
import pg from 'pg'

/** Copies of one story with its texts, its versions, its place in the workflow and its history, below the CMS. */
export async function copyStory(url: string, id: string, copies: number): Promise<void> {
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
  const { openCms } = await import('../../tests/support/cms')
  await client.query('commit')
  await indexDraft(await openCms(), { kind: 'stories', id })
  await client.query('begin')
  await insert('search.drafts', 't.id = $1::text', `jsonb_build_object('id', c.document)`)
  await client.query('drop table copies')
  await client.query('commit')
  await client.query('vacuum analyze')
  await client.end()
}
