/** Who gets off the list of the newsletter, and what is kept of her. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'
import { backUp } from '@/cms/backup/back-up'
import { shiftClock } from '@/cms/clock'
import { throughTheDoor } from '@/cms/db/transaction'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import { leaveToken } from '@/cms/newsletter/list-keys'
import { writeLetter } from '@/cms/newsletter/write-letter'
import { sweepRetention } from '@/cms/retention/sweep-retention'
import { env } from '@/env'
import { writeRefusal } from '@/serve/front/write-refusal'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import {
  aReader,
  confirmLinkTo,
  emptyList,
  lettersWaiting,
  mailsTo,
  newAddress,
  onThursdays,
  open,
  press,
  sendAll,
  signUp,
  sqlOf,
  subscribers,
  toLetterDay,
} from '../support/newsletter'
import { people } from '../support/people'
import { rest } from '../support/rest'
import { aStory } from '../support/story'

const day = 24 * 3_600_000
const editorial = asking(editorialEndpoints)
onThursdays()

describe('leaving', () => {
  /** On the list, with a letter that waits to be sent. */
  async function withLetterWaiting(): Promise<{ address: string; id: string; link: string }> {
    await emptyList()
    const address = newAddress()
    await aReader(address)
    await aStory().live()
    await toLetterDay()
    await writeLetter(await openCms())
    const id = String((await subscribers())[0]?.id)
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
    expect(await subscribers()).toHaveLength(1)
  })

  test('works by the link of an old letter, also after leaving and signing up again', async () => {
    const { address, id, link } = await withLetterWaiting()
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    await press(link)
    shiftClock(0)
    await aReader(address)
    await aReader(newAddress())
    expect(await subscribers()).toHaveLength(2)
    expect(await (await open(link)).text()).not.toContain('Du står inte längre på listan')
    expect(await (await press(link)).text()).toContain('Du står inte längre på listan')
    const left = (await subscribers()).map((row) => String(row.id))
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
    const [row] = await lettersWaiting()
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
    expect(await subscribers()).toEqual([])
    await sendAll()
    expect(await lettersWaiting()).toEqual([])
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
    expect(await subscribers()).toMatchObject([{ confirmed_at: expect.anything() }])
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
    const [letter] = await lettersWaiting()
    const jobs = () => sqlOf(sql`select from graphile_worker.jobs where key = ${`mail:${letter?.key}`}`)
    expect(await jobs()).toHaveLength(1)
    shiftClock(89 * day)
    await sweepRetention(payload)
    expect(await lettersWaiting()).toHaveLength(1)
    shiftClock(91 * day)
    await sweepRetention(payload)
    expect(await lettersWaiting()).toEqual([])
    expect(await jobs()).toEqual([])
    const { body } = await editorial.get('/newsletter', await people.editor())
    expect(body).toMatchObject({ last: { waiting: 0 } })
    expect(await subscribers()).toHaveLength(1)
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
    expect(await subscribers()).toEqual([])
    expect((await editorial.post('/newsletter/erase', admin, { address })).status).toBe(404)
  })
})
