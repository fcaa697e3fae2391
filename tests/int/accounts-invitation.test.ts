import { sql } from '@payloadcms/db-postgres'
import { afterEach, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { sendMail } from '@/cms/entry/send-mail'
import { provideEnv } from '@/env'
import { newcomer, refusalIn, signIn, statement, tokenIn, tokenInMailTo, whoHas } from '../support/accounts'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { rest } from '../support/rest'

const word = 'tre trappor upp till vänster'
const day = 24 * 60 * 60 * 1000
let made = 0

afterEach(() => {
  shiftClock(0)
  provideEnv({ SECOND_FACTOR: '0' })
})

async function invited(roles = ['editor']): Promise<{ id: string; email: string; token: string }> {
  made += 1
  const email = `inbjuden${made}@beratta.example`
  const body = { name: 'Inbjuden Kollega', email, roles }
  const answer = await rest('POST', '/users/invite', { as: await people.admin(), body })
  expect(answer.status).toBe(200)
  const { id } = answer.body.doc as { id: string }
  return { id, email, token: await tokenInMailTo(id) }
}

const choose = (token: string, password = word) =>
  rest('POST', '/users/reset-password', { body: { token, password } })
const look = (token: string) => rest('POST', '/users/ticket', { body: { token } })

test('a colleague is invited without a password, chooses hers by the link, and is in', async () => {
  const { id, email, token } = await invited()
  expect((await signIn(email, { word })).status).toBe(401)
  expect((await choose(token)).body).toEqual({ email })
  expect(await whoHas(tokenIn(await signIn(email, { word })))).toBe(id)
})

test('looking uses nothing up, however often a mail scanner looks; choosing does', async () => {
  const { token } = await invited()
  for (let times = 0; times < 5; times++) expect((await look(token)).body).toEqual({ purpose: 'invitation' })
  expect((await choose(token)).status).toBe(200)
  expect(refusalIn(await look(token)).because).toBe('linkGone')
  expect(refusalIn(await choose(token)).because).toBe('linkGone')
})

test('of two who use a link at once, one gets it', async () => {
  const { token } = await invited()
  const answers = await Promise.all([choose(token), choose(token, 'fem fingrar på var hand')])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
})

test('the link holds for seven days, and a renewed one ends it before', async () => {
  const { id, token } = await invited()
  shiftClock(6.9 * day)
  expect((await look(token)).status).toBe(200)
  shiftClock(7.1 * day)
  expect(refusalIn(await choose(token)).because).toBe('linkGone')
  shiftClock(0)
  const again = await rest('POST', `/users/${id}/invite`, { as: await people.admin(), body: {} })
  expect(again.status).toBe(200)
  expect(refusalIn(await look(token)).because).toBe('linkGone')
  const mails = await statement(
    sql`select content->>'text' as text from app.mails where to_user = ${id} order by created_at`,
  )
  const renewed = /token=([\w-]+)/.exec(String(mails.at(-1)?.text))?.[1] ?? ''
  expect((await choose(renewed)).status).toBe(200)
})

test('only administrators invite, and nobody gives herself roles by it', async () => {
  const { id } = await invited()
  for (const who of [people.editor, people.reviewer, people.safeguarding, people.leaderOfBoden]) {
    const as = await who()
    const body = { name: 'Falsk', email: 'falsk@beratta.example', roles: ['admin'] }
    for (const path of ['/users', '/users/invite'])
      expect((await rest('POST', path, { as, body })).status, path).toBe(403)
    expect((await rest('POST', `/users/${id}/invite`, { as, body: {} })).status).toBe(403)
  }
  expect((await rest('POST', `/users/${id}/invite`, { body: {} })).status).toBe(401)
})

test('no token lies anywhere in the database, and none in the mail once it is sent', async () => {
  const { id, token } = await invited()
  const tickets = await statement(sql`select encode(hash, 'escape') as hash from app.tickets`)
  expect(JSON.stringify(tickets)).not.toContain(token)
  const [mail] = await statement(sql`select key from app.mails where to_user = ${id}`)
  await sendMail(await openCms(), String(mail?.key))
  const rows = await statement(sql`select content::text as content from app.mails where to_user = ${id}`)
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('a link opens no session: who must prove more is asked for it as always', async () => {
  const { email, token } = await invited(['reviewer'])
  provideEnv({ SECOND_FACTOR: '1' })
  const answer = await choose(token)
  expect(answer.body).toEqual({ email })
  expect(refusalIn(await signIn(email, { word })).because).toBe('setUpNeeded')
})

test('a made-up link, an empty one and Payload’s own column open nothing', async () => {
  const person = await newcomer()
  await statement(
    sql`update users set reset_password_token = 'payloads-own', reset_password_expiration = now() + interval '1 hour'
        where id = ${String(person.id)}`,
  )
  for (const token of ['payloads-own', 'x'.repeat(43), '', "' or true --"])
    expect((await choose(token)).status).toBe(403)
})

test('nobody, an administrator least, makes an account with a password of her own choice', async () => {
  const as = await people.admin()
  const body = { name: 'Falsk', email: 'falsk@beratta.example', roles: ['reviewer'], password: word }
  expect((await rest('POST', '/users', { as, body })).status).toBe(403)
  const payload = await openCms()
  const made = payload.create({ collection: 'users', data: { ...body, locale: 'sv' } as never, user: as })
  await expect(made).rejects.toMatchObject({ because: 'ownDoor' })
  const invitation = await rest('POST', '/users/invite', { as, body })
  expect(JSON.stringify(invitation.body)).not.toMatch(/token|password|hash/)
  expect((await signIn(body.email, { word })).status).toBe(401)
})

test('an invitation brings roles and municipality, and asks a leader for hers', async () => {
  const as = await people.admin()
  const body = { name: 'Ledare', email: 'ledare-i-boden@beratta.example', roles: ['leader'] }
  expect((await rest('POST', '/users/invite', { as, body })).status).toBe(400)
  const municipality = await municipalityId('boden')
  const answer = await rest('POST', '/users/invite', { as, body: { ...body, municipality } })
  const { id } = answer.body.doc as { id: string }
  const user = await (await openCms()).findByID({ collection: 'users', id, depth: 0 })
  expect(user).toMatchObject({ roles: ['leader'], municipality, mayForcePublish: false })
})

test('every other administrator hears of a new colleague, and an address is invited once', async () => {
  const other = await newcomer(['admin'])
  const { email } = await invited(['reviewer'])
  const [told] = await statement(
    sql`select content from app.mails where to_user = ${String(other.id)} and kind = 'accountNews'
        order by created_at desc limit 1`,
  )
  expect(told?.content).toMatchObject({ event: 'invited', whose: 'Inbjuden Kollega', by: 'admin' })
  const again = { as: await people.admin(), body: { name: 'Samma', email } }
  expect(refusalIn(await rest('POST', '/users/invite', again)).because).toBe('addressTaken')
})
