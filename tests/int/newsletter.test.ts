/** The newsletter: who gets on the list and off it, what a letter says, and every way round that we could think of. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sql } from '@payloadcms/db-postgres'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { backUp } from '@/cms/backup/back-up'
import { now, shiftClock } from '@/cms/clock'
import { throughTheDoor } from '@/cms/db/transaction'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import { sendMail } from '@/cms/entry/send-mail'
import { leaveToken } from '@/cms/newsletter/list-keys'
import { writeLetter } from '@/cms/newsletter/write-letter'
import { silently } from '@/cms/progress'
import { projectAnew } from '@/cms/published/project-anew'
import { sweepRetention } from '@/cms/retention/sweep-retention'
import { env } from '@/env'
import { writeRefusal } from '@/serve/front/write-refusal'
import { aLive } from '../support/any-kind'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import {
  aReader,
  confirmLinkTo,
  leaveLinkOf,
  mailsTo,
  open,
  press,
  sendAll,
  signUp,
  sqlOf,
  toLetterDay,
} from '../support/newsletter'
import { people } from '../support/people'
import { rest } from '../support/rest'
import { aStory, transition } from '../support/story'

const day = 24 * 3_600_000
const editorial = asking(editorialEndpoints)
let count = 0
const newAddress = () => `reader${++count}@example.org`

const rowsNow = () => sqlOf(sql`select id, language, confirmed_at from app.subscribers order by id`)
const waiting = () =>
  sqlOf(sql`select key from app.mails where to_subscriber is not null and sent_at is null`)
const emptyList = async () => {
  await sqlOf(sql`delete from app.mails where to_subscriber is not null`)
  await sqlOf(sql`delete from app.subscribers`)
}

beforeAll(async () => {
  await aLive('site-settings', { newsletterDay: 'thursday' })
  await people.admin()
})
afterEach(async () => {
  shiftClock(0)
  // What was sent was sent long ago: the next letter may go within a week.
  const days = 1001 * ++count
  await sqlOf(sql`update app.letters set day = day - ${days}::int where day > now() - interval '100 days'`)
})

describe('signing up', () => {
  test('takes a mail, a link that is opened and a button that is pressed', async () => {
    const address = newAddress()
    const answer = await signUp(address, { page: 'en' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/newsletter/sent'])
    await sendAll()
    const link = confirmLinkTo(address)
    expect(link).toContain('/en/newsletter/confirm?token=')
    const [mail] = mailsTo(address)
    expect(mail?.text).toContain('Somebody, hopefully you')
    for (const method of ['HEAD', 'GET', 'GET'] as const) expect((await open(link, method)).status).toBe(200)
    expect((await rowsNow()).filter(({ confirmed_at }) => confirmed_at)).toEqual([])
    const page = await (await open(link)).text()
    expect(page.match(/<form/g)).toHaveLength(1)
    expect(page).toContain('noindex')
    const pressed = await press(link)
    expect(pressed.status).toBe(200)
    expect(pressed.headers.get('cache-control')).toBe('no-store')
    expect(await pressed.text()).toContain('You are on the list')
    expect(await rowsNow()).toMatchObject([{ language: 'en', confirmed_at: expect.anything() }])
  })

  test('twice by the same link says the same, and does nothing', async () => {
    await emptyList()
    const address = newAddress()
    await aReader(address)
    const before = await rowsNow()
    const again = await press(confirmLinkTo(address))
    expect(again.status).toBe(200)
    expect(await again.text()).toContain('Du är med på listan')
    expect(await (await open(confirmLinkTo(address))).text()).toContain('Du är med på listan')
    expect(await rowsNow()).toEqual(before)
  })

  test('answers the same whether the address is known, waits or is new, and sends each one mail', async () => {
    const [known, asked, fresh] = [newAddress(), newAddress(), newAddress()]
    await aReader(known)
    await signUp(asked)
    await sendAll()
    const mails = () => [known, asked, fresh].map((address) => mailsTo(address).length)
    const before = mails()
    shiftClock(7 * 3_600_000)
    const answers = []
    for (const address of [known, asked, fresh]) {
      const answer = await signUp(address)
      answers.push([answer.status, [...answer.headers], await answer.text()])
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    await sendAll()
    expect(mails().map((number, at) => number - (before[at] ?? 0))).toEqual([1, 1, 1])
    expect(mailsTo(known).some(({ text }) => text.includes('Du står redan på listan'))).toBe(true)
  })

  test('again and again sends one mail in six hours, and three in a week', async () => {
    const address = newAddress()
    await Promise.all(Array.from({ length: 5 }, () => signUp(address)))
    await sendAll()
    expect(mailsTo(address)).toHaveLength(1)
    for (let hours = 1; hours < 6 * 24; hours += 4) {
      shiftClock(hours * 3_600_000)
      expect((await signUp(address)).status).toBe(303)
      await sendAll()
    }
    expect(mailsTo(address)).toHaveLength(3)
  })

  test('with another word after a plus each time sends no more mails, and goes to the address typed last', async () => {
    await emptyList()
    const address = newAddress()
    const [name, host] = address.split('@')
    const spelled = (word: string | number) => `${name}+${word}@${host}`
    for (let hours = 0; hours < 6 * 24; hours += 4) {
      shiftClock(hours * 3_600_000)
      expect((await signUp(spelled(hours))).status).toBe(303)
      await sendAll()
    }
    const everyWord = Array.from({ length: 36 }, (_, at) => mailsTo(spelled(at * 4))).flat()
    expect(everyWord).toHaveLength(3)
    expect(await rowsNow()).toHaveLength(1)
    shiftClock(8 * day)
    await aReader(address)
    expect(mailsTo(address)).toHaveLength(1)
    expect(await rowsNow()).toMatchObject([{ confirmed_at: expect.anything() }])
  })

  test('with capitals and spaces is signing up once', async () => {
    await emptyList()
    const address = newAddress()
    await signUp(address)
    await signUp(` ${address.toUpperCase()} `)
    expect(await rowsNow()).toHaveLength(1)
  })

  test.each([
    'anna@example.org\nBcc: alla@example.org',
    'anna@example.org,bo@example.org',
    'Anna <anna@example.org>',
    'anna',
    '',
  ])('%j is told to be no address, in the reader’s language, and stays in its field', async (typed) => {
    await emptyList()
    const answer = await signUp(typed, { page: 'en', language: 'ar' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Write an e-mail address')
    expect(page).toContain('href="#field-email"')
    expect(page).toContain('<option value="ar" lang="ar" selected="">')
    expect(page).toContain(`value="${typed.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`)
    expect(await rowsNow()).toEqual([])
  })

  test('from another site is refused, and a robot is thanked and forgotten', async () => {
    await emptyList()
    expect((await signUp(newAddress(), { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    const body = new FormData()
    for (const [name, value] of [
      ['email', newAddress()],
      ['website', 'x'],
    ] as const)
      body.set(name, value)
    expect((await press('http://localhost:3000/nyhetsbrev', body)).status).toBe(303)
    expect(await rowsNow()).toEqual([])
  })

  test('with a language that there is not takes the page’s', async () => {
    await emptyList()
    await signUp(newAddress(), { page: 'uk', language: '__proto__' })
    expect(await rowsNow()).toMatchObject([{ language: 'uk' }])
  })
})

describe('a link to confirm', () => {
  test('of seven days ago, forged, cut off, of another kind or empty is told to be none, and confirms nobody', async () => {
    await emptyList()
    const address = newAddress()
    await signUp(address)
    await sendAll()
    const link = confirmLinkTo(address)
    const [row] = await rowsNow()
    const base = link.slice(0, link.indexOf('=') + 1)
    for (const bad of [
      link.slice(0, -1),
      `${base}${'A'.repeat(43)}`,
      `${base}${leaveToken(String(row?.id))}`,
      base,
      `${base}%00`,
      `${base}${'x'.repeat(5000)}`,
    ])
      for (const answer of [await open(bad), await press(bad)]) {
        expect([bad.slice(0, 90), answer.status]).toEqual([bad.slice(0, 90), 404])
        expect(await answer.text()).toContain('Länken gäller inte')
      }
    shiftClock(7 * day + 60_000)
    expect((await press(link)).status).toBe(404)
    expect(await rowsNow()).toMatchObject([{ confirmed_at: null }])
  })

  test('gives way to a newer one, and does not bring back who has left', async () => {
    await emptyList()
    const address = newAddress()
    await signUp(address)
    await sendAll()
    const old = confirmLinkTo(address)
    shiftClock(7 * 3_600_000)
    await signUp(address)
    await sendAll()
    const links = mailsTo(address).map(({ text }) => /http\S+bekrafta\S+/.exec(text)?.[0] ?? '')
    const newer = links.find((link) => link !== old) ?? ''
    expect((await press(old)).status).toBe(404)
    expect((await press(newer)).status).toBe(200)
    const [row] = await rowsNow()
    await press(`http://localhost:3000/nyhetsbrev/lamna?token=${leaveToken(String(row?.id))}`)
    expect((await press(newer)).status).toBe(404)
    expect(await rowsNow()).toEqual([])
  })

  test('is not in the database: what stands there opens nothing', async () => {
    await emptyList()
    const address = newAddress()
    await signUp(address)
    await sendAll()
    const token = confirmLinkTo(address).split('=')[1] ?? 'none'
    const kept = JSON.stringify([
      await sqlOf(sql`select *, encode(token_hash, 'escape') as text from app.subscribers`),
      await sqlOf(sql`select * from app.mails where to_subscriber is not null`),
    ])
    expect(kept).not.toContain(token)
  })
})

describe('the letter of the week', () => {
  /** As its second look, or force, would leave it. */
  const becomes = async (live: 'live' | 'live_unreviewed', kind: string, id: string) =>
    throughTheDoor(await openCms(), null, (req) =>
      req.payload.db.updateOne({
        collection: 'workflow-items',
        where: { subjectCollection: { equals: kind }, subjectId: { equals: id } },
        data: { live },
        req,
      }),
    )

  test('tells each reader, in her language, of what is new, and Swedish stands in and says so', async () => {
    await emptyList()
    const [swedish, arab] = [newAddress(), newAddress()]
    await aReader(swedish)
    await aReader(arab, 'ar')
    const easy = newAddress()
    await aReader(easy, 'sv-ll')
    const story = await aStory({ title: 'Fjällvandring i oktober' }).live()
    await toLetterDay()
    expect(await writeLetter(await openCms())).toBe(3)
    await sendAll()
    const [letter] = mailsTo(swedish).filter(({ head }) => head.includes('List-Unsubscribe'))
    expect(letter?.text).toContain('Fjällvandring i oktober\nVad vi gjorde tillsammans i höst.')
    expect(letter?.text).toContain(`http://localhost:3000/berattelser/${story.slug}\n`)
    expect(letter?.text).not.toContain('(på svenska)')
    expect(mailsTo(easy).some(({ text }) => text.includes('Fjällvandring i oktober (inte lättläst)'))).toBe(
      true,
    )
    const [inArabic] = mailsTo(arab).filter(({ head }) => head.includes('List-Unsubscribe'))
    expect(inArabic?.text).toContain('Fjällvandring i oktober (بالسويدية)')
    expect(inArabic?.text).toContain(`/ar/stories/${story.slug}`)
    expect(inArabic?.html).toContain('dir="rtl"')
    expect(inArabic?.html).not.toMatch(/<img|<link|<script/)
    expect(letter?.head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m)
    expect(leaveLinkOf(arab)).toContain('/ar/newsletter/leave?token=')
  })

  test('is not made again the same day, in the week after without news, or on another weekday', async () => {
    const payload = await openCms()
    const letters = async () => (await sqlOf(sql`select day from app.letters`)).length
    const before = await letters()
    await aReader(newAddress())
    await toLetterDay()
    expect(await writeLetter(payload)).toBe(0)
    await aStory().live()
    shiftClock(now().getTime() - Date.now() + day)
    expect(await writeLetter(payload)).toBe(0)
    expect(await letters()).toBe(before)
    await toLetterDay()
    expect(await writeLetter(payload)).toBeGreaterThan(0)
    await aStory().live()
    expect(await writeLetter(payload)).toBe(0)
    expect(await letters()).toBe(before + 1)
    await sendAll()
  })

  test('is made once by two workers at the same moment, and each reader gets it once, killed or not', async () => {
    await emptyList()
    const payload = await openCms()
    const readers = Array.from({ length: 4 }, newAddress)
    for (const address of readers) await aReader(address)
    await aStory({ title: 'En gång var' }).live()
    await toLetterDay()
    const made = await Promise.all([writeLetter(payload), writeLetter(payload), writeLetter(payload)])
    expect(made.toSorted()).toEqual([0, 0, 4])
    const keys = (await waiting()).map(({ key }) => String(key))
    expect(keys).toHaveLength(4)
    const jobs = await sqlOf(
      sql`select j.key, j.priority, q.queue_name from graphile_worker.jobs j
          join graphile_worker._private_job_queues q on q.id = (
            select job_queue_id from graphile_worker._private_jobs p where p.id = j.id
          ) where j.key like 'mail:letter:%'`,
    )
    expect(jobs.filter(({ key }) => keys.includes(String(key).slice(5)))).toEqual(
      keys.map(() => expect.objectContaining({ priority: 10, queue_name: 'letters' })),
    )
    // A worker that dies before its commit leaves the row as it was; the next one sends the same Message-ID.
    await Promise.all([...keys, ...keys].map((key) => sendMail(payload, key)))
    await sendMail(payload, keys[0] ?? '')
    const before = mailsTo(readers[0] ?? '').length
    await sqlOf(sql`update app.mails set sent_at = null where key = ${keys[0]}`)
    await sendMail(payload, keys[0] ?? '')
    expect(mailsTo(readers[0] ?? '')).toHaveLength(before)
    for (const address of readers)
      expect(mailsTo(address).filter(({ text }) => text.includes('En gång var'))).toHaveLength(1)
  })

  test('holds no draft, nothing of last week, and nothing forced before its second look', async () => {
    const address = newAddress()
    await aReader(address)
    await aStory({ title: 'Bara ett utkast' }).approved()
    const forced = await aLive('stories', { title: 'Forcerad rubrik' })
    await aStory({ title: 'Den nya i brevet' }).live()
    await toLetterDay()
    expect(await writeLetter(await openCms())).toBeGreaterThan(0)
    await sendAll()
    const [letter] = mailsTo(address).filter(({ text }) => text.includes('Den nya i brevet'))
    expect(letter).toBeDefined()
    for (const hidden of ['Bara ett utkast', 'Forcerad rubrik', 'En gång var'])
      expect(letter?.text).not.toContain(hidden)
    await becomes('live', 'stories', forced.id)
    await toLetterDay()
    expect(await writeLetter(await openCms())).toBeGreaterThan(0)
    await sendAll()
    expect(mailsTo(address).some(({ text }) => text.includes('Forcerad rubrik'))).toBe(true)
  })

  test('tells of material, modules and research too, each under its own heading', async () => {
    const address = newAddress()
    await aReader(address)
    for (const kind of ['documents', 'training-modules', 'research'] as const) {
      const { id } = await aLive(kind, { title: `Nytt av slaget ${kind}` })
      await becomes('live', kind, id)
    }
    await toLetterDay()
    expect(await writeLetter(await openCms())).toBeGreaterThan(0)
    await sendAll()
    const letter = mailsTo(address).find(({ text }) => text.includes('Nytt av slaget research'))
    expect(letter?.text.match(/^(Material|Utbildning|Forskning)$/gm)).toEqual([
      'Utbildning',
      'Forskning',
      'Material',
    ])
    for (const kind of ['documents', 'training-modules']) expect(letter?.text).toContain(`slaget ${kind}`)
  })

  test('says nothing of what was taken down between queueing and sending, and is not sent when nothing is left', async () => {
    await emptyList()
    const [one, other] = [newAddress(), newAddress()]
    await aReader(one)
    await aReader(other)
    const gone = await aStory({ title: 'Nedtagen i sista stund' }).live()
    const kept = await aStory({ title: 'Kvar till slutet' }).live()
    const changed = await aStory({ title: 'Forcerad i sista stund' }).live()
    await toLetterDay()
    await writeLetter(await openCms())
    await becomes('live_unreviewed', 'stories', changed.id)
    const safeguarding = await people.safeguarding()
    await transition(gone.id, 'takeDown', safeguarding, gone.version)
    const [first, second] = (await waiting()).map(({ key }) => String(key))
    await sendMail(await openCms(), first ?? '')
    await transition(kept.id, 'takeDown', safeguarding, kept.version)
    await sendMail(await openCms(), second ?? '')
    const letters = [one, other].flatMap((address) =>
      mailsTo(address).filter(({ head }) => head.includes('List-Unsubscribe')),
    )
    expect(letters).toHaveLength(1)
    expect(letters[0]?.text).toContain('Kvar till slutet')
    expect(JSON.stringify(letters)).not.toContain('i sista stund')
    expect(await waiting()).toEqual([])
  })

  test('takes neither its day nor the site’s name from settings that are not live', async () => {
    await emptyList()
    const address = newAddress()
    await aReader(address)
    await aStory({ title: 'Medan inget är satt' }).live()
    const payload = await openCms()
    const settings = (data: object) =>
      throughTheDoor(payload, null, (req) =>
        req.payload.db.updateGlobal({ slug: 'site-settings', data, req } as never),
      )
    const next = async () =>
      ((await editorial.get('/newsletter', await people.editor())).body as { next: unknown }).next
    await toLetterDay()
    await settings({ _status: 'draft', siteName: { sv: 'Inte granskat namn' } })
    try {
      expect(await writeLetter(payload)).toBe(0)
      expect(await next()).toBeNull()
      await settings({ _status: 'published' })
      expect(await next()).not.toBeNull()
      expect(await writeLetter(payload)).toBe(1)
      await settings({ _status: 'draft' })
      await sendAll()
      const [letter] = mailsTo(address).filter(({ text }) => text.includes('Medan inget är satt'))
      expect(letter?.text).toContain('Berätta')
      expect(JSON.stringify(letter)).not.toContain('Inte granskat namn')
    } finally {
      await settings({ _status: 'published', siteName: { sv: 'Berätta' } })
    }
  })

  test('is not made while letters are turned off, when the page is gone and the way out is not', async () => {
    await emptyList()
    const address = newAddress()
    await aReader(address)
    const [row] = await rowsNow()
    const link = `http://localhost:3000/nyhetsbrev/lamna?token=${leaveToken(String(row?.id))}`
    await aStory().live()
    await sqlOf(sql`select set_config('app.workflow', 'on', false)`)
    const turn = async (to: string | null) => {
      await throughTheDoor(openedCms, null, (req) =>
        req.payload.db.updateGlobal({ slug: 'site-settings', data: { newsletterDay: to }, req } as never),
      )
      await projectAnew(openedCms, silently, true)
    }
    const openedCms = await openCms()
    await turn(null)
    try {
      await toLetterDay()
      expect(await writeLetter(openedCms)).toBe(0)
      const page = await open('http://localhost:3000/nyhetsbrev')
      expect(page.status).toBe(404)
      expect(await page.text()).not.toContain('href="/nyhetsbrev"')
      expect((await signUp(newAddress())).status).toBe(405)
      expect((await open(link)).status).toBe(200)
      expect(await (await press(link)).text()).toContain('Du står inte längre på listan')
      expect(await rowsNow()).toEqual([])
    } finally {
      await turn('thursday')
    }
    expect(await (await open('http://localhost:3000/berattelser')).text()).toContain('href="/nyhetsbrev"')
  })
})

describe('leaving', () => {
  /** On the list, with a letter that waits to be sent. */
  async function withLetterWaiting(): Promise<{ address: string; id: string; link: string }> {
    await emptyList()
    const address = newAddress()
    await aReader(address)
    await aStory().live()
    await toLetterDay()
    await writeLetter(await openCms())
    const id = String((await rowsNow())[0]?.id)
    return { address, id, link: `http://localhost:3000/nyhetsbrev/lamna?token=${leaveToken(id)}` }
  }
  const everything = async () =>
    JSON.stringify(
      await sqlOf(sql`select (select count(*) from app.subscribers)::int as readers,
        (select count(*) from app.mails where to_subscriber is not null)::int as mails`),
    )

  test('takes one press; looking, looking ahead and scanning take nobody off', async () => {
    const { link } = await withLetterWaiting()
    const before = await everything()
    for (const method of ['GET', 'HEAD'] as const) expect((await open(link, method)).status).toBe(200)
    const page = await (await open(link)).text()
    expect(page.match(/<form/g)).toHaveLength(1)
    expect(await everything()).toBe(before)
  })

  test('by a mail program works from elsewhere without cookie or page, and everything of her goes', async () => {
    const { address, link } = await withLetterWaiting()
    const sent = mailsTo(address).length
    const asked = { method: 'POST', url: new URL(link).pathname, headers: { origin: 'https://mail.example' } }
    for (const headers of [asked.headers, {}])
      expect(writeRefusal({ ...asked, headers }, 'http://localhost:3000')).toBeUndefined()
    const answer = await press(link, new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }))
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null])
    expect(await everything()).toBe('[{"readers":0,"mails":0}]')
    await sendAll()
    expect(mailsTo(address)).toHaveLength(sent)
  })

  test('as multipart, without a body and twice is answered as well, and the letter of somebody else stays', async () => {
    const { link } = await withLetterWaiting()
    const other = newAddress()
    await aReader(other)
    const form = new FormData()
    form.set('List-Unsubscribe', 'One-Click')
    for (const body of [form, null, undefined]) {
      const answer = await press(link, body as never)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('Du står inte längre på listan')
    }
    expect(await (await open(link)).text()).toContain('Du står inte längre på listan')
    expect(await rowsNow()).toHaveLength(1)
  })

  test('works by the link of an old letter, also after leaving and signing up again', async () => {
    const { address, id, link } = await withLetterWaiting()
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    await press(link)
    shiftClock(0)
    await aReader(address)
    await aReader(newAddress())
    expect(await rowsNow()).toHaveLength(2)
    expect(await (await open(link)).text()).not.toContain('Du står inte längre på listan')
    expect(await (await press(link)).text()).toContain('Du står inte längre på listan')
    const left = (await rowsNow()).map((row) => String(row.id))
    expect(left).toHaveLength(1)
    expect(left).not.toContain(id)
  })

  test('by a forged link, or by another’s name with one’s own proof, takes nobody off', async () => {
    const { id, link } = await withLetterWaiting()
    const mine = Buffer.from(leaveToken('00000000-0000-4000-8000-000000000000'), 'base64url')
    const hers = Buffer.from(leaveToken(id), 'base64url')
    const mixed = Buffer.concat([hers.subarray(0, 16), mine.subarray(16)]).toString('base64url')
    const bare = Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')
    const base = link.slice(0, link.indexOf('=') + 1)
    const before = await everything()
    for (const token of [mixed, bare, hers.subarray(0, 31).toString('base64url'), id, '', '%27%20or%201=1'])
      for (const answer of [await open(base + token), await press(base + token)])
        expect([token, answer.status]).toEqual([token, 404])
    expect(await everything()).toBe(before)
  })

  test('while her letter is on its way waits for no mail server', async () => {
    const { link } = await withLetterWaiting()
    const [row] = await waiting()
    let isLetGo: () => void = () => {}
    const held = new Promise<void>((done) => {
      isLetGo = done
    })
    const { promise: locked, resolve: isLocked } = Promise.withResolvers<void>()
    const sending = throughTheDoor(await openCms(), null, async (req) => {
      const { query } = await import('@/cms/db/transaction')
      await query(req, sql`select from app.mails where key = ${String(row?.key)} for update`)
      isLocked()
      await held
    })
    await locked
    const answer = await press(link)
    isLetGo()
    await sending
    expect(answer.status).toBe(200)
    expect(await rowsNow()).toEqual([])
    await sendAll()
    expect(await waiting()).toEqual([])
  })
})

describe('what is kept', () => {
  test('is sealed: no address stands in the database, in a backup, or in what the API gives', async () => {
    await emptyList()
    const address = 'hemlig.lasare@example.org'
    await signUp(address)
    await sendAll()
    await press(confirmLinkTo(address))
    await aStory().live()
    await toLetterDay()
    await writeLetter(await openCms())
    const archive = join(env.DATA_DIR, 'newsletter.tar.gz')
    await backUp(archive, () => {})
    const bytes = gunzipSync(await readFile(archive))
    const [row] = await sqlOf(sql`select encode(address, 'hex') as sealed from app.subscribers`)
    expect(bytes.includes(String(row?.sealed))).toBe(true)
    for (const hidden of [address, 'hemlig.lasare', Buffer.from(address).toString('hex')])
      expect(bytes.includes(hidden)).toBe(false)
    for (const path of ['/subscribers', '/newsletter', '/letters', '/globals/subscribers'])
      expect((await rest('GET', path)).status).toBe(404)
  })

  test('goes after seven days where nobody confirmed, and what mails were sent after ninety', async () => {
    await emptyList()
    const [confirmed, not] = [newAddress(), newAddress()]
    await aReader(confirmed)
    await signUp(not)
    const payload = await openCms()
    shiftClock(7 * day - 60_000)
    expect((await sweepRetention(payload)).subscribers).toBe(0)
    shiftClock(7 * day + 60_000)
    expect((await sweepRetention(payload)).subscribers).toBe(1)
    expect(await rowsNow()).toMatchObject([{ confirmed_at: expect.anything() }])
    await sendAll()
    expect(mailsTo(not)).toEqual([])
    shiftClock(91 * day)
    await sweepRetention(payload)
    expect(await sqlOf(sql`select from app.mails where to_subscriber is not null`)).toEqual([])
  })

  test('in clear goes with the mails that were written into a folder for want of a mail server', async () => {
    await emptyList()
    const address = newAddress()
    await aReader(address)
    const folder = join(env.DATA_DIR, 'mail')
    await writeFile(join(folder, 'mine.txt'), 'Not a mail of this house.')
    const payload = await openCms()
    shiftClock(89 * day)
    await sweepRetention(payload)
    expect(mailsTo(address)).toHaveLength(1)
    shiftClock(91 * day)
    await sweepRetention(payload)
    expect(await readdir(folder)).toEqual(['mine.txt'])
    await rm(folder, { recursive: true })
    await sweepRetention(payload)
  })

  test('goes after ninety days where no mail server took a letter, which then waits for nothing', async () => {
    await emptyList()
    const address = newAddress()
    await aReader(address)
    await sqlOf(sql`delete from app.mails`)
    await aStory({ title: 'Som ingen tog' }).live()
    await toLetterDay()
    const payload = await openCms()
    expect(await writeLetter(payload)).toBe(1)
    const [letter] = await waiting()
    const jobs = () => sqlOf(sql`select from graphile_worker.jobs where key = ${`mail:${letter?.key}`}`)
    expect(await jobs()).toHaveLength(1)
    shiftClock(89 * day)
    await sweepRetention(payload)
    expect(await waiting()).toHaveLength(1)
    shiftClock(91 * day)
    await sweepRetention(payload)
    expect(await waiting()).toEqual([])
    expect(await jobs()).toEqual([])
    const { body } = await editorial.get('/newsletter', await people.editor())
    expect(body).toMatchObject({ last: { waiting: 0 } })
    expect(await rowsNow()).toHaveLength(1)
  })

  test('is seen by editors as numbers, and by nobody else who signs in', async () => {
    await emptyList()
    for (const language of ['sv', 'sv', 'ar'] as const) await aReader(newAddress(), language)
    await signUp(newAddress())
    for (const who of ['editor', 'admin'] as const) {
      const { status, body, text } = await editorial.get('/newsletter', await people[who]())
      expect(status).toBe(200)
      expect(body).toMatchObject({
        counts: [
          { language: 'sv', count: 2 },
          { language: 'ar', count: 1 },
        ],
        next: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      })
      expect(text).not.toContain('@')
    }
    for (const who of ['leaderOfBoden', 'safeguarding', 'reviewer'] as const)
      expect((await editorial.get('/newsletter', await people[who]())).status).toBe(403)
    expect((await editorial.get('/newsletter', null)).status).toBe(401)
  })

  test('is nothing to a machine, whatever its key may read', async () => {
    const as = await people.admin()
    const wish = { name: 'Maskin', expiresAt: '2099-01-01', scopes: ['readDrafts'], kinds: ['stories'] }
    const { body } = await rest('POST', '/machines', { as, body: wish })
    const made = await rest('POST', `/machines/${(body.doc as { id: string }).id}/key`, { as, body: {} })
    const headers = { authorization: `Bearer ${made.body.key}` }
    expect((await rest('GET', '/review/newsletter', { headers })).status).toBe(401)
    for (const path of ['/review/newsletter/find', '/review/newsletter/erase'])
      expect((await rest('POST', path, { headers, body: { address: 'a@example.org' } })).status).toBe(401)
  })

  test('of one address is told to an administrator who knows it, and erased by her, and by nobody else', async () => {
    await emptyList()
    const address = newAddress()
    await aReader(address, 'so')
    for (const who of ['editor', 'leaderOfBoden', 'safeguarding', 'reviewer'] as const)
      for (const path of ['/newsletter/find', '/newsletter/erase'])
        expect((await editorial.post(path, await people[who](), { address })).status).toBe(404)
    for (const path of ['/newsletter/find', '/newsletter/erase'])
      expect((await editorial.post(path, null, { address })).status).toBe(401)
    const admin = await people.admin()
    const found = await editorial.post('/newsletter/find', admin, { address: ` ${address.toUpperCase()}` })
    expect(found.body).toMatchObject({ address, language: 'so', confirmedAt: expect.any(String) })
    for (const other of ['%', '@example.org', newAddress()])
      expect((await editorial.post('/newsletter/find', admin, { address: other })).status).toBe(404)
    expect((await editorial.post('/newsletter/erase', admin, { address })).status).toBe(200)
    expect(await rowsNow()).toEqual([])
    expect((await editorial.post('/newsletter/erase', admin, { address })).status).toBe(404)
  })
})
