/** What readers are answered from is written by the transition, and is what anybody may read: no more, no less. */
import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, test } from 'vitest'
import { strays } from '@/cms/chain/strays'
import { query } from '@/cms/db/transaction'
import { silently } from '@/cms/progress'
import { differences } from '@/cms/published/differences'
import { askForProjection, isProjecting, projectAnew } from '@/cms/published/project-anew'
import { openCms } from '../support/cms'
import { municipalityId, people, projectId } from '../support/people'
import { aConsent, aPictureOfAChild, withItsSizes } from '../support/picture'
import { rest } from '../support/rest'
import { blocks, paragraph } from '../support/rich-text'
import { aStory, look, transition } from '../support/story'

const payload = await openCms()
type Row = Record<string, unknown>
const ask = (statement: ReturnType<typeof sql>) => query({ payload }, statement)

const rowOf = async (id: string, kind = 'stories') =>
  (await ask(sql`select * from published.documents where kind = ${kind} and id = ${id}`))[0]
const textsOf = async (id: string) =>
  Object.fromEntries(
    (await ask(sql`select language, content from published.texts where id = ${id}`)).map((row) => [
      row.language,
      row.content,
    ]),
  )
const namesOf = async (id: string) =>
  (await ask(sql`select name from published.files where id = ${id} order by name`)).map(({ name }) => name)
const toldOf = async (id: string) =>
  (
    await ask(sql`select what, slug, because, hash from published.changes where id = ${id} order by position`)
  ).map((row) => row)
const everything = async () => [
  await ask(sql`select * from published.documents order by kind, id`),
  await ask(sql`select * from published.texts order by kind, id, language`),
  await ask(sql`select * from published.files order by shelf, name`),
  await ask(sql`select * from published.search_entries order by kind, id, locale`),
  await ask(sql`select * from published.vocabulary order by word`),
]

/** Writes past every hook, as a hole in the code would. */
const tamper = (statement: ReturnType<typeof sql>) =>
  payload.db.drizzle.transaction(async (tx: { execute: (s: typeof statement) => Promise<unknown> }) => {
    await tx.execute(sql`select set_config('app.workflow', 'on', true)`)
    await tx.execute(statement)
  })

/** What the worker does with the job once it has done it. */
const done = sql`select graphile_worker.remove_job('project-anew')`

beforeAll(async () => {
  await projectAnew(payload, silently) // what the tests' own people and places made before
  await ask(done) // what the migration leaves for what was live before it
})

describe('a document', () => {
  test('that is written and reviewed is nowhere, until somebody publishes it', async () => {
    const story = await aStory().approved()
    expect(await rowOf(story.id)).toBeUndefined()
    await transition(story.id, 'publish', await people.reviewer(), story.version)
    expect((await rowOf(story.id))?.slug).toBe(story.slug)
  })

  test('is there as anybody reads it, and under the hash that was approved', async () => {
    const story = await aStory({ title: 'En dag vid sjön' }).live()
    const row = await rowOf(story.id)
    const asked = { id: story.id, depth: 0, locale: 'all', overrideAccess: false } as const
    const { id, body, ...short } = (await payload.findByID({
      ...asked,
      collection: 'stories',
    })) as unknown as Row
    // Of its long text only in which languages there is one.
    expect({ ...(row?.content as object), _status: 'published', id }).toEqual({
      ...short,
      body: { sv: true },
      id,
    })
    expect(await textsOf(story.id)).toEqual({ sv: { body: (body as { sv: unknown }).sv } })
    const [item] = await ask(sql`select live_hash from workflow_items where subject_id = ${story.id}`)
    expect(row?.hash).toBe(item?.live_hash)
  })

  test('tells what it names, wherever in it that stands', async () => {
    const picture = await aPictureOfAChild([await aConsent()])
    const { id } = await aStory({ body: blocks({ blockType: 'picture', media: picture }) }).live()
    const [municipality, project] = [await municipalityId('boden'), await projectId()]
    expect((await rowOf(id))?.names).toEqual([
      `media:${picture}`,
      `municipalities:${municipality}`,
      `projects:${project}`,
    ])
  })

  test('stays as it is while the next version is written, and while it is thrown away', async () => {
    const story = await aStory().live()
    const before = [await rowOf(story.id), await textsOf(story.id)]
    const editor = await people.editor()
    await payload.update({
      collection: 'stories',
      id: story.id,
      draft: true,
      overrideAccess: false,
      user: editor,
      data: { title: 'Annan rubrik', body: paragraph('Andra ord.') },
    })
    expect([await rowOf(story.id), await textsOf(story.id)]).toEqual(before)
    await transition(story.id, 'discard', editor)
    expect([await rowOf(story.id), await textsOf(story.id)]).toEqual(before)
  })

  test('that is withdrawn or taken down leaves nothing, and comes back as it was', async () => {
    const story = await aStory().live()
    const before = [await rowOf(story.id), await textsOf(story.id)]
    await transition(story.id, 'takeDown', await people.safeguarding(), undefined, {
      note: 'En läsare har hört av sig.',
    })
    expect([await rowOf(story.id), await textsOf(story.id)]).toEqual([undefined, {}])
    await transition(story.id, 'reinstate', await people.safeguarding())
    await transition(story.id, 'reinstate', await people.reviewer())
    expect([await rowOf(story.id), await textsOf(story.id)]).toEqual(before)
    expect((await toldOf(story.id)).map(({ what }) => what)).toEqual([
      'published',
      'taken_down',
      'reinstated',
    ])
  })

  test('says nothing that only somebody who is signed in may read', async () => {
    const rows = await ask(sql`select content from published.documents`)
    expect(rows.length).toBeGreaterThan(0)
    for (const word of ['inbox', 'uploadedBy', 'consents', 'workflow', 'expectedVersion', 'childrenInCare'])
      expect(rows.filter(({ content }) => word in (content as object))).toEqual([])
  })

  test('is written past the service by nobody', async () => {
    const { id } = await aStory().live()
    for (const statement of [
      sql`update published.documents set content = '{}' where id = ${id}`,
      sql`delete from published.documents where id = ${id}`,
      sql`insert into published.documents (kind, id, content, names, shape) values ('stories', 'x', '{}', '{}', 1)`,
      sql`insert into published.texts (kind, id, language, content) values ('stories', ${id}, 'en', '{}')`,
      sql`update published.search_entries set title = 'Ett annat' where id = ${id}`,
      sql`delete from published.search_entries where id = ${id}`,
      sql`insert into published.vocabulary values ('smyg')`,
      sql`delete from published.vocabulary`,
    ])
      await expect(ask(statement)).rejects.toThrow()
  })
})

describe('a picture', () => {
  test('may be fetched under each of its names while something shows it, and under none when its consent ends', async () => {
    const consent = await aConsent()
    const picture = await aPictureOfAChild([consent])
    const names = (await withItsSizes(picture)).toSorted()
    expect(await namesOf(picture)).toEqual([])
    await aStory({ body: blocks({ blockType: 'picture', media: picture }) }).live()
    expect(await namesOf(picture)).toEqual(names)
    expect((await rowOf(picture, 'media'))?.content).toMatchObject({ alt: { sv: expect.any(String) } })
    await payload.update({
      collection: 'consents',
      id: consent,
      user: await people.safeguarding(),
      data: { withdrawnAt: new Date().toISOString(), withdrawnBy: 'child' } as never,
    })
    // The names stay known, as those of something that is gone.
    expect(await rowOf(picture, 'media')).toBeUndefined()
    for (const name of names) expect((await rest('GET', `/media/file/${name}`)).status).toBe(410)
  })

  test('has the names of its sizes as soon as they are made', async () => {
    const picture = await aPictureOfAChild([await aConsent()])
    await aStory({ body: blocks({ blockType: 'picture', media: picture }) }).live()
    expect((await namesOf(picture)).length).toBe(1)
    const names = await withItsSizes(picture)
    expect(names.length).toBeGreaterThan(1)
    expect(await namesOf(picture)).toEqual(names.toSorted())
  })
})

describe('the log of changes', () => {
  test('tells in order what became of a document, and never a word of it', async () => {
    const story = await aStory({ title: 'Loggad' }).live()
    const reviewer = await people.reviewer()
    await transition(story.id, 'withdraw', await people.editor(), undefined, { reason: 'outdated' })
    await payload.update({
      collection: 'stories',
      id: story.id,
      draft: true,
      user: await people.editor(),
      data: { slug: 'loggad-pa-nytt' },
    })
    for (const [name, who] of [
      ['submit', people.editor],
      ['claim', people.reviewer],
      ['approve', people.reviewer],
    ] as const)
      await transition(story.id, name, await who(), (await look(story.id)).version)
    await transition(story.id, 'publish', reviewer, (await look(story.id)).version)
    await transition(story.id, 'takeDown', await people.safeguarding())
    const told = await toldOf(story.id)
    expect(told.map(({ what, slug, because }) => [what, slug, because])).toEqual([
      ['published', story.slug, null],
      ['withdrawn', story.slug, 'outdated'],
      ['published', 'loggad-pa-nytt', null],
      ['taken_down', 'loggad-pa-nytt', null],
    ])
    expect(told.map(({ hash }) => hash !== null)).toEqual([true, false, true, false])
  })

  test('has no gap and no number twice when many publish at the same moment', async () => {
    const stories = await Promise.all(Array.from({ length: 6 }, () => aStory().approved()))
    const reviewer = await people.reviewer()
    await Promise.all(stories.map(({ id, version }) => transition(id, 'publish', reviewer, version)))
    const positions = (await ask(sql`select position::int from published.changes order by position`)).map(
      ({ position }) => position,
    )
    expect(positions).toEqual(positions.map((_, index) => index + 1))
    for (const { id } of stories) expect((await toldOf(id)).map(({ what }) => what)).toEqual(['published'])
  })

  test('is only added to', async () => {
    await aStory().live()
    await expect(ask(sql`delete from published.changes`)).rejects.toThrow()
    await expect(ask(sql`update published.changes set what = 'changed'`)).rejects.toThrow()
  })
})

describe('made anew from what is live', () => {
  test('it is the same, byte for byte', async () => {
    const before = await everything()
    const count = await projectAnew(payload, silently, true)
    expect(count).toBe((before[0] ?? []).length)
    expect(await everything()).toEqual(before)
    expect(await projectAnew(payload, silently)).toBe(0)
  })

  test('what was lost, is too much, or was made by older rules is found and mended', async () => {
    const [lost, old] = [await aStory().live(), await aStory().live()]
    const before = await everything()
    await tamper(sql`delete from published.documents where id = ${lost.id}`)
    await tamper(sql`update published.documents set shape = 0 where id = ${old.id}`)
    await tamper(
      sql`insert into published.documents (kind, id, content, names, hash, shape) values ('stories', ${crypto.randomUUID()}, '{}', '{}', 'x', 1)`,
    )
    expect((await differences(payload)).length).toBe(2)
    expect(await projectAnew(payload, silently)).toBe(3)
    expect(await everything()).toEqual(before)
    expect(await differences(payload)).toEqual([])
  })

  test('is asked for when a worker starts on rows of older rules, and no difference is told until it is done', async () => {
    const { id } = await aStory().live()
    await askForProjection(payload)
    expect(await isProjecting(payload)).toBe(false)
    await tamper(sql`update published.documents set shape = 0, content = '{}' where id = ${id}`)
    expect(await strays(payload)).toContain(`stories:${id}`)
    await askForProjection(payload)
    expect(await isProjecting(payload)).toBe(true)
    expect(await strays(payload)).not.toContain(`stories:${id}`)
    await projectAnew(payload, silently)
    await ask(done)
    expect(await strays(payload)).not.toContain(`stories:${id}`)
  })

  test('one changed word is a difference', async () => {
    const { id } = await aStory().live()
    await tamper(
      sql`update published.documents set content = jsonb_set(content, '{title,sv}', '"Ett annat"') where id = ${id}`,
    )
    expect(await differences(payload)).toEqual([`stories:${id}`])
    await projectAnew(payload, silently, true)
    expect(await differences(payload)).toEqual([])
  })

  test('what cannot be found, or is found by what it does not say, is a difference', async () => {
    const [lost, wrong] = [await aStory().live(), await aStory().live()]
    const before = await everything()
    await tamper(sql`delete from published.search_entries where id = ${lost.id}`)
    expect(await differences(payload, 0)).toEqual([`stories:${lost.id}`])
    for (const change of ['title = upper(title)', `words = words || 'smyg'::tsvector`, `since = now()`]) {
      await tamper(sql`update published.search_entries set ${sql.raw(change)} where id = ${wrong.id}`)
      expect(await differences(payload)).toEqual([`stories:${lost.id}`, `stories:${wrong.id}`].sort())
      await projectAnew(payload, silently, true)
      expect(await differences(payload)).toEqual([])
      await tamper(sql`delete from published.search_entries where id = ${lost.id}`)
    }
    await projectAnew(payload, silently)
    expect(await everything()).toEqual(before)
  })

  test('what was live before there was a log is told once', async () => {
    const place = await municipalityId('boden')
    await projectAnew(payload, silently, true)
    expect((await toldOf(place)).length).toBeLessThanOrEqual(1)
  })
})
