/** Who gets on the list of the newsletter, and every way round that we could think of. */
import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { leaveToken } from '@/cms/newsletter/list-keys'
import {
  aReader,
  confirmLinkTo,
  emptyList,
  mailsTo,
  newAddress,
  onThursdays,
  open,
  press,
  sendAll,
  signUp,
  sqlOf,
  subscribers,
} from '../support/newsletter'

const day = 24 * 3_600_000
onThursdays()

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
    expect((await subscribers()).filter(({ confirmed_at }) => confirmed_at)).toEqual([])
    const page = await (await open(link)).text()
    expect(page.match(/<form/g)).toHaveLength(1)
    expect(page).toContain('noindex')
    const pressed = await press(link)
    expect(pressed.status).toBe(200)
    expect(pressed.headers.get('cache-control')).toBe('no-store')
    expect(await pressed.text()).toContain('You are on the list')
    expect(await subscribers()).toMatchObject([{ language: 'en', confirmed_at: expect.anything() }])
  })

  test('twice by the same link says the same, and does nothing', async () => {
    await emptyList()
    const address = newAddress()
    await aReader(address)
    const before = await subscribers()
    const again = await press(confirmLinkTo(address))
    expect(again.status).toBe(200)
    expect(await again.text()).toContain('Du är med på listan')
    expect(await (await open(confirmLinkTo(address))).text()).toContain('Du är med på listan')
    expect(await subscribers()).toEqual(before)
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
    expect(await subscribers()).toHaveLength(1)
    shiftClock(8 * day)
    await aReader(address)
    expect(mailsTo(address)).toHaveLength(1)
    expect(await subscribers()).toMatchObject([{ confirmed_at: expect.anything() }])
  })

  test('with capitals and spaces is signing up once', async () => {
    await emptyList()
    const address = newAddress()
    await signUp(address)
    await signUp(` ${address.toUpperCase()} `)
    expect(await subscribers()).toHaveLength(1)
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
    expect(await subscribers()).toEqual([])
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
    expect(await subscribers()).toEqual([])
  })

  test('with a language that there is not takes the page’s', async () => {
    await emptyList()
    await signUp(newAddress(), { page: 'uk', language: '__proto__' })
    expect(await subscribers()).toMatchObject([{ language: 'uk' }])
  })
})

describe('a link to confirm', () => {
  test('of seven days ago, forged, cut off, of another kind or empty is told to be none, and confirms nobody', async () => {
    await emptyList()
    const address = newAddress()
    await signUp(address)
    await sendAll()
    const link = confirmLinkTo(address)
    const [row] = await subscribers()
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
    expect(await subscribers()).toMatchObject([{ confirmed_at: null }])
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
    const [row] = await subscribers()
    await press(`http://localhost:3000/nyhetsbrev/lamna?token=${leaveToken(String(row?.id))}`)
    expect((await press(newer)).status).toBe(404)
    expect(await subscribers()).toEqual([])
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
