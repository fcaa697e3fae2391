/**
 * One language at a time (ADR 167): a change in some languages is reviewed by whoever reads them, and the others stay, to
 * the byte, as they were approved.
 */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type TypedUser } from 'payload'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { query } from '@/cms/db/transaction'
import { hashOf } from '@/cms/document/content-hash'
import { loadSubject } from '@/cms/document/subject'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import { type Locale, locales } from '@/domain/locales'
import type { Queue } from '@/domain/review/queue-item'
import type { ReviewPage } from '@/domain/review/review-page'
import type { Standing } from '@/domain/review/standing'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import { password } from '../support/password'
import { people } from '../support/people'
import { aPicture } from '../support/picture'
import { rest } from '../support/rest'
import { blocks } from '../support/rich-text'
import { aStory, look, paragraph, transition } from '../support/story'

const { get } = asking(editorialEndpoints)

/** Reviewers by what they have said that they read, and an editor who reviews too. */
const readers = {} as Record<'tigrinya' | 'swedish' | 'both' | 'hasNotSaid' | 'writesTigrinya', TypedUser>

beforeAll(async () => {
  readers.tigrinya = await make('Selam', ['ti'])
  readers.swedish = await make('Bo', ['sv'])
  readers.both = await make('Saba', ['ti', 'sv'])
  readers.hasNotSaid = await make('Mute', [])
  readers.writesTigrinya = await make('Almaz', ['ti', 'sv'], ['editor', 'reviewer'])
})

/** What somebody has said is hers alone to say in these tests: afterwards it is as it was. */
afterEach(async () => {
  await say(readers.tigrinya, ['ti'])
  await say(readers.swedish, ['sv'])
  await say(readers.both, ['ti', 'sv'])
  await say(readers.writesTigrinya, ['ti', 'sv'])
})

async function make(name: string, reads: readonly Locale[], roles = ['reviewer']): Promise<TypedUser> {
  const payload = await openCms()
  const data = { name, email: `${name.toLowerCase()}@beratta.example`, password, roles, reads } as never
  return { ...(await payload.create({ collection: 'users', data })), collection: 'users' } as TypedUser
}

async function say(who: TypedUser, reads: readonly Locale[]): Promise<void> {
  const payload = await openCms()
  await payload.update({ collection: 'users', id: who.id, data: { reads: [...reads] } })
}

type Written = Readonly<Partial<Record<Locale, Readonly<Record<string, unknown>>>>>

async function write(id: string, who: TypedUser, texts: Written): Promise<string> {
  const payload = await openCms()
  for (const [locale, data] of Object.entries(texts)) {
    await payload.update({
      collection: 'stories',
      id,
      locale: locale as Locale,
      draft: true,
      overrideAccess: false,
      user: who,
      data,
    })
  }
  return (await look(id)).version
}

const inTigrinya = { title: 'መዓልቲ ቀውዒ', summary: 'ኣብ ቀውዒ ብሓባር ዝገበርናዮ።', body: paragraph('ብሓባር ኣንቢብና።') }
const inEnglish = { title: 'An autumn day', summary: 'What we did together.', body: paragraph('We read.') }

/** Live in three languages, each of them approved. */
async function liveStory(): Promise<string> {
  const { id } = await aStory({ by: people.editor }).draft()
  const version = await write(id, await people.editor(), { ti: inTigrinya, en: inEnglish })
  await transition(id, 'submit', await people.editor(), version)
  await transition(id, 'claim', await people.reviewer(), version)
  await transition(id, 'approve', await people.reviewer(), version)
  await transition(id, 'publish', await people.reviewer(), version)
  return id
}

/** Handed in: what somebody has written in a live story. */
async function submitted(texts: Written, by = people.editor): Promise<{ id: string; version: string }> {
  const id = await liveStory()
  const version = await write(id, await by(), texts)
  await transition(id, 'submit', await by(), version)
  return { id, version }
}

const tigrinya: Written = { ti: { summary: 'ዝተኣረመ ሓጺር ጽሑፍ።' } }
const swedish: Written = { sv: { summary: 'En rättad ingress.' } }
const lesson: Written = { sv: { lessons: [{ did: 'Vi läste högt.', can: 'Läs högt du också.' }] } }

/** What readers get of it in each language, but for which approval it is and of when. */
const readIn = async (id: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      locales.map(async (lang) => [
        lang,
        (await rest('GET', `/v1/stories/${id}?lang=${lang}&richText=lexical`)).text.replace(
          /"updatedAt".*"approval":\{[^}]*\}/,
          '',
        ),
      ]),
    ),
  )

const answerOf = async (id: string, act: 'claim' | 'approve', who: TypedUser): Promise<string> => {
  const { transitions } = (await rest('GET', `/stories/${id}/workflow`, { as: who })).body as Standing
  const answer = transitions[act]
  return answer.allowed ? 'yes' : answer.because
}

type ReaderName = keyof typeof readers
const table: readonly [string, Written, Record<ReaderName, string>][] = [
  [
    'a Tigrinya correction',
    tigrinya,
    { tigrinya: 'yes', both: 'yes', writesTigrinya: 'yes', swedish: 'cannotRead', hasNotSaid: 'cannotRead' },
  ],
  [
    'a Swedish correction',
    swedish,
    { tigrinya: 'cannotRead', both: 'yes', writesTigrinya: 'yes', swedish: 'yes', hasNotSaid: 'cannotRead' },
  ],
  [
    'a correction in both',
    { ...tigrinya, ...swedish },
    {
      ...{ tigrinya: 'cannotRead', swedish: 'cannotRead', hasNotSaid: 'cannotRead' },
      ...{ both: 'yes', writesTigrinya: 'yes' },
    },
  ],
  [
    'a correction in English, which nobody has said she reads',
    { en: { summary: 'A corrected summary.' } },
    { tigrinya: 'yes', both: 'yes', writesTigrinya: 'yes', swedish: 'yes', hasNotSaid: 'yes' },
  ],
  [
    'one lesson more, which is in the list of every language',
    lesson,
    { tigrinya: 'yes', both: 'yes', writesTigrinya: 'yes', swedish: 'yes', hasNotSaid: 'yes' },
  ],
]

describe.each(table)('%s', (_, texts, answers) => {
  test('is claimed and approved by those who read it', async () => {
    const { id, version } = await submitted(texts)
    const asked = async (act: 'claim' | 'approve') =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(readers).map(async ([name, who]) => [name, await answerOf(id, act, who)]),
        ),
      )
    expect(await asked('claim')).toEqual(answers)
    expect(await answerOf(id, 'claim', await people.editor())).toBe('wrongRole')
    // Those who are told no are told it by the service as well.
    for (const [name, answer] of Object.entries(answers)) {
      const attempt = transition(id, 'claim', readers[name as ReaderName], version)
      if (answer !== 'yes') await expect(attempt).rejects.toMatchObject({ because: answer })
      else {
        await attempt
        await transition(id, 'release', readers[name as ReaderName], version)
      }
    }
    await transition(id, 'claim', readers.both, version)
    expect(await asked('approve')).toEqual(answers)
    for (const [name, answer] of Object.entries(answers))
      if (answer !== 'yes')
        await expect(transition(id, 'approve', readers[name as ReaderName], version)).rejects.toMatchObject({
          because: answer,
        })
    expect((await transition(id, 'approve', readers.both, version)).state).toBe('approved')
  })
})

describe('a Tigrinya correction', () => {
  test('goes live after its reader’s yes, and every other language is what it was, byte for byte', async () => {
    const { id, version } = await submitted(tigrinya)
    const before = await readIn(id)
    await transition(id, 'claim', readers.tigrinya, version)
    await transition(id, 'approve', readers.tigrinya, version)
    await transition(id, 'publish', await people.editor(), version)
    const { ti: then, ...othersThen } = before
    const { ti: now, ...othersNow } = await readIn(id)
    expect(then).not.toContain('ዝተኣረመ')
    expect(now).toContain('ዝተኣረመ')
    expect(othersNow).toEqual(othersThen)
  })

  test('is approved over the whole hash, and its event and approval say what was asked for', async () => {
    const { id, version } = await submitted(tigrinya)
    await transition(id, 'claim', readers.tigrinya, version)
    await transition(id, 'approve', readers.tigrinya, version)
    const payload = await openCms()
    const [event] = await query(
      { payload },
      sql`select reviewed, hash from workflow_events where subject_id = ${id} and name = 'approve' order by at desc limit 1`,
    )
    const [approval] = await query(
      { payload },
      sql`select reviewed, hash, snapshot from approvals where subject_id = ${id} order by at desc limit 1`,
    )
    expect(event?.reviewed).toEqual({ languages: ['ti'], unread: [] })
    expect(approval?.reviewed).toEqual({ languages: ['ti'], unread: [] })
    expect(approval?.hash).toBe(event?.hash)
    expect(hashOf(approval?.snapshot)).toBe(approval?.hash)
    expect(approval?.snapshot).toHaveProperty('title.sv')
  })

  test('of which she who reads it is the writer may be anybody’s, and the history says so', async () => {
    await say(readers.tigrinya, [])
    await say(readers.both, [])
    const { id, version } = await submitted(tigrinya, async () => readers.writesTigrinya)
    expect(await answerOf(id, 'claim', readers.writesTigrinya)).toBe('hasContributed')
    await transition(id, 'claim', readers.swedish, version)
    await transition(id, 'approve', readers.swedish, version)
    const { history } = (await rest('GET', `/stories/${id}/workflow`, { as: readers.swedish }))
      .body as Standing
    expect(history[0]).toMatchObject({ name: 'approve', reviewed: { languages: ['ti'], unread: ['ti'] } })
  })

  test('waits for nobody who has left, and asks nothing of an installation in which nobody has said anything', async () => {
    for (const who of Object.values(readers)) await say(who, [])
    const { id } = await submitted(tigrinya)
    for (const who of [readers.swedish, readers.hasNotSaid])
      expect(await answerOf(id, 'claim', who)).toBe('yes')
    const { asks } = (await rest('GET', `/stories/${id}/workflow`, { as: readers.swedish })).body as Standing
    expect(asks).toEqual({ languages: ['ti'], unread: [], readBy: [] })
    const leaving = await make('Leila', ['ti'])
    expect(await answerOf(id, 'claim', readers.swedish)).toBe('cannotRead')
    const admin = await people.admin()
    expect((await rest('POST', `/users/${leaving.id}/goodbye`, { as: admin, body: {} })).status).toBe(200)
    expect(await answerOf(id, 'claim', readers.swedish)).toBe('yes')
    const kept = sql`select from users_reads where parent_id = ${leaving.id}`
    expect(await query({ payload: await openCms() }, kept)).toEqual([])
  })

  test('is not her reader’s alone any more when something else is saved before the yes', async () => {
    const { id, version } = await submitted(tigrinya)
    await transition(id, 'claim', readers.tigrinya, version)
    const newer = await write(id, await people.editor(), swedish)
    await expect(transition(id, 'approve', readers.tigrinya, newer)).rejects.toMatchObject({
      because: 'cannotRead',
    })
    await transition(id, 'approve', readers.both, newer)
  })

  test('is what comes next for those who read it, and for nobody else', async () => {
    const [{ id }, here] = [await submitted(tigrinya), await submitted(swedish)]
    const next = async (who: TypedUser) => {
      const series = { series: `stories:${here.id},stories:${id}` }
      return ((await get('/document', who, { kind: 'stories', id: here.id, ...series })).body as ReviewPage)
        .next
    }
    expect(await next(readers.tigrinya)).toMatchObject({ id })
    expect((await next(readers.swedish))?.id).not.toBe(id)
  })

  test('tells whoever is refused over the API who can, in her language', async () => {
    const { id, version } = await submitted(tigrinya)
    const { status, text } = await rest('POST', `/stories/${id}/transitions/claim`, {
      as: readers.swedish,
      body: { expected: version },
    })
    expect(status).toBe(403)
    expect(text).toMatch(/Den kan granskas av Almaz, Saba och Selam\./)
  })

  test('is mail to those who read it; where nobody has said so, to every reviewer', async () => {
    const told = async (id: string) => {
      const rows = await query(
        { payload: await openCms() },
        sql`select u.name from app.mails m join users u on u.id::text = m.to_user
            where m.kind = 'toReview' and m.topic = ${`stories:${id}`} and m.key like
              (select e.id || '%' from workflow_events e where e.subject_id = ${id} and e.name = 'submit'
               order by e.at desc limit 1)
            order by u.name`,
      )
      return rows.map(({ name }) => name)
    }
    const { id } = await submitted(tigrinya)
    expect(await told(id)).toEqual(['Almaz', 'Saba', 'Selam'])
    const { id: english } = await submitted({ en: { summary: 'A corrected summary.' } })
    expect(await told(english)).toEqual(expect.arrayContaining(['Bo', 'Mute', 'Selam', 'reviewer']))
  })
})

describe('any reviewer may, as before', () => {
  test('what was put live past review, whatever has changed since: nobody has read the rest', async () => {
    const { id, version } = await submitted(swedish)
    await transition(id, 'forcePublish', await people.forcer(), version, {
      note: 'Det här kan verkligen inte vänta.',
    })
    const newer = await write(id, await people.editor(), tigrinya)
    await transition(id, 'submit', await people.editor(), newer)
    expect(await answerOf(id, 'claim', readers.swedish)).toBe('yes')
    const page = await pageOf(id, readers.swedish)
    expect(page.standing.asks).toMatchObject({ languages: 'all' })
  })

  test('a new text', async () => {
    const { id } = await aStory().submitted()
    expect(await answerOf(id, 'claim', readers.tigrinya)).toBe('yes')
    expect((await pageOf(id, readers.tigrinya)).standing.asks).toMatchObject({ languages: 'all' })
  })
})

const pageOf = async (id: string, who: TypedUser) =>
  (await get('/document', who, { kind: 'stories', id })).body as ReviewPage

describe('the queue', () => {
  const queueOf = async (who: TypedUser, filter = {}) => (await get('/queue', who, filter)).body as Queue

  test('says in which languages each change is, and narrows to what one reads', async () => {
    const [one, other] = [await submitted(tigrinya), await submitted(swedish)]
    const fresh = await aStory().submitted()
    const seen = await queueOf(readers.tigrinya, { page: '1' })
    const all = [...seen.items, ...(await queueOf(readers.tigrinya, { page: '2' })).items]
    const changed = (id: string) => all.find((item) => item.id === id)?.changed
    expect([changed(one.id), changed(other.id), changed(fresh.id)]).toEqual([['ti'], ['sv'], 'all'])

    const idsFor = async (who: TypedUser) => {
      const pages = await Promise.all(['1', '2'].map((page) => queueOf(who, { readable: '1', page })))
      return pages.flatMap(({ items }) => items.map(({ id }) => id))
    }
    const hers = await idsFor(await signedIn(readers.tigrinya))
    expect(hers).toContain(one.id)
    expect(hers).not.toContain(other.id)
    expect(hers).not.toContain(fresh.id)
    // What is new in all languages is for whoever reads the original.
    const his = await idsFor(await signedIn(readers.swedish))
    expect(his).not.toContain(one.id)
    expect(his).toEqual(expect.arrayContaining([other.id, fresh.id]))
    // Who has said nothing loses nothing.
    expect(await idsFor(await signedIn(readers.hasNotSaid))).toEqual(
      expect.arrayContaining([one.id, other.id, fresh.id]),
    )
  })
})

/** As her next request brings her: with what she has said by now. */
const signedIn = async ({ id }: TypedUser) =>
  ({ ...(await (await openCms()).findByID({ collection: 'users', id })), collection: 'users' }) as TypedUser

describe('what somebody reads', () => {
  test('is hers and an administrator’s to write, is told in her account’s log, and gives no right', async () => {
    const patch = (who: TypedUser, of: TypedUser, reads: readonly string[]) =>
      rest('PATCH', `/users/${of.id}`, { as: who, body: { reads } })
    expect((await patch(readers.swedish, readers.swedish, ['sv', 'ti'])).status).toBe(200)
    expect((await patch(readers.swedish, readers.tigrinya, [])).status).toBe(403)
    expect((await patch(await people.leaderOfBoden(), readers.tigrinya, [])).status).toBe(403)
    expect((await patch(await people.admin(), readers.swedish, ['sv'])).status).toBe(200)
    expect((await patch(readers.swedish, readers.swedish, ['no such language'])).status).toBe(400)
    const log = await query(
      { payload: await openCms() },
      sql`select actor from app.account_events where person = ${readers.swedish.id} and name = 'languagesChanged'
          order by id`,
    )
    expect(log.map(({ actor }) => actor)).toEqual(
      expect.arrayContaining([String(readers.swedish.id), String((await people.admin()).id)]),
    )
    // A leader who says that she reads Tigrinya reviews nothing.
    const leader = await people.leaderOfBoden()
    await say(leader, ['ti'])
    const { id } = await submitted(tigrinya)
    expect(await answerOf(id, 'claim', leader)).not.toBe('yes')
    await say(leader, [])
  })
})

describe('everybody’s is', () => {
  const changed = async (id: string) => {
    const req = await createLocalReq({}, await openCms())
    return (await loadSubject(req, { kind: 'stories', id }))?.changed
  }

  test('a picture in the text of one language: it is hashed with what it shows, and all are told of it', async () => {
    const id = await liveStory()
    const body = blocks({ blockType: 'picture', media: await aPicture() })
    await write(id, await people.editor(), { ti: { body } })
    expect(await changed(id)).toBe('all')
  })

  test('a text that readers do not have as it was approved', async () => {
    const id = await liveStory()
    await write(id, await people.editor(), tigrinya)
    expect(await changed(id)).toEqual(['ti'])
    await query(
      { payload: await openCms() },
      sql`update workflow_items set live_hash = 'another' where subject_id = ${id}`,
    )
    expect(await changed(id)).toBe('all')
  })
})
