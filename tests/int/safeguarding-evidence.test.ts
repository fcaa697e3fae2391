import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, handleEndpoints, type TypedUser } from 'payload'
import { expect, test } from 'vitest'
import { query } from '@/cms/db/transaction'
import { openCms } from '../support/cms'
import { password } from '../support/password'
import { people } from '../support/people'
import { aConsent } from '../support/picture'
import { rest } from '../support/rest'

const form = Buffer.from('%PDF-1.7 a signed form with Påhittsnamn in it')

async function send(
  method: 'PUT' | 'GET',
  consent: string,
  as: TypedUser | null,
  body?: Buffer,
  below = '',
): Promise<Response> {
  const payload = await openCms()
  const { default: config } = await import('@payload-config')
  const login =
    as && (await payload.login({ collection: 'users', data: { email: String(as.email), password } }))
  const request = new Request(`http://localhost:3000/api/consents/${consent}/evidence${below}`, {
    method,
    headers: login ? { authorization: `JWT ${login.token}` } : {},
    ...(body && { body: new Uint8Array(body) }),
  })
  return handleEndpoints({ config, request })
}

const rows = async (statement: ReturnType<typeof sql>) =>
  query(await createLocalReq({}, await openCms()), statement)

test('a leader hands in a form, only safeguarding reads it, and the log says who', async () => {
  const consent = await aConsent()
  const safeguarding = await people.safeguarding()
  expect((await send('PUT', consent, await people.leaderOfBoden(), form)).status).toBe(200)

  for (const who of [people.leaderOfBoden, people.editor, people.reviewer, people.admin])
    expect((await send('GET', consent, await who())).status).toBe(404)
  expect((await send('GET', consent, null)).status).toBe(404)
  expect(await rows(sql`select 1 from app.evidence_reads where consent = ${consent}`)).toHaveLength(0)

  const answer = await send('GET', consent, safeguarding)
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(form)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const reads = await rows(sql`select reader from app.evidence_reads where consent = ${consent}`)
  expect(reads).toEqual([{ reader: String(safeguarding.id) }])
})

test('nothing of it can be read in the database, and its own name is not kept', async () => {
  const consent = await aConsent()
  await send('PUT', consent, await people.safeguarding(), form)
  const [row = {}] = await rows(sql`select sealed from app.evidence where consent = ${consent}`)
  expect((row.sealed as Buffer).includes('signed form')).toBe(false)
  const { body } = await rest('GET', `/consents/${consent}`, { as: await people.safeguarding() })
  expect(body.evidence).toMatchObject({
    name: `${body.code}.pdf`,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

test('the log of reads cannot be changed', async () => {
  const consent = await aConsent()
  await send('PUT', consent, await people.safeguarding(), form)
  await send('GET', consent, await people.safeguarding())
  await expect(rows(sql`delete from app.evidence_reads where consent = ${consent}`)).rejects.toThrow()
  await expect(rows(sql`update app.evidence_reads set reader = 'nobody'`)).rejects.toThrow()
})

const another = Buffer.from('%PDF-1.7 another form')
type Listed = { id: string; by: string; sha256: string; erasedAt: string | null }
const editionsOf = async (consent: string) => {
  const answer = await send('GET', consent, await people.safeguarding(), undefined, '/editions')
  return ((await answer.json()) as { editions: Listed[] }).editions
}

test('a form that was filed stays: the next is an edition of its own, and each is read by itself and logged', async () => {
  const consent = await aConsent()
  const safeguarding = await people.safeguarding()
  await send('PUT', consent, await people.leaderOfBoden(), form)
  await send('PUT', consent, await people.leaderOfBoden(), another)
  const [newest, first] = await editionsOf(consent)
  expect([newest?.by, first?.by]).toEqual(['leaderOfBoden', 'leaderOfBoden'])
  const read = async (below?: string) =>
    Buffer.from(await (await send('GET', consent, safeguarding, undefined, below)).arrayBuffer())
  expect(await read()).toEqual(another)
  expect(await read(`/${first?.id}`)).toEqual(form)
  const reads = await rows(sql`select edition from app.evidence_reads where consent = ${consent} order by id`)
  expect(reads.map(({ edition }) => String(edition))).toEqual([newest?.id, first?.id])
  for (const who of [people.leaderOfBoden, people.editor, people.admin])
    for (const below of ['/editions', `/${first?.id}`])
      expect((await send('GET', consent, await who(), undefined, below)).status).toBe(404)
  const other = await aConsent()
  expect((await send('GET', other, safeguarding, undefined, `/${first?.id}`)).status).toBe(404)
  expect((await send('GET', consent, safeguarding, undefined, '/1 or 1=1')).status).toBe(404)
})

test('after what safeguarding has filed, only safeguarding files a newer one', async () => {
  const consent = await aConsent()
  expect((await send('PUT', consent, await people.safeguarding(), form)).status).toBe(200)
  const answer = await send('PUT', consent, await people.leaderOfBoden(), another)
  expect([answer.status, await answer.json()]).toEqual([403, { because: 'evidenceIsSafeguardings' }])
  expect(await editionsOf(consent)).toHaveLength(1)
  expect((await send('PUT', consent, await people.otherSafeguarding(), another)).status).toBe(200)
  expect(await editionsOf(consent)).toHaveLength(2)
})

test('the database keeps it, whoever asks: nothing overwrites, deletes or backdates a form', async () => {
  const consent = await aConsent()
  await send('PUT', consent, await people.safeguarding(), form)
  const one = sql`where consent = ${consent}`
  await expect(rows(sql`delete from app.evidence ${one}`)).rejects.toThrow()
  await expect(rows(sql`update app.evidence set sealed = 'x' ${one}`)).rejects.toThrow()
  await expect(rows(sql`update app.evidence set added_by = 'nobody' ${one}`)).rejects.toThrow()
  await expect(
    rows(sql`update app.evidence set sealed = null, erased_at = now() ${one}`),
    'erased by anybody but the service',
  ).rejects.toThrow()
  await expect(rows(sql`truncate app.evidence`)).rejects.toThrow()
  const removed = await rest('DELETE', `/consents/${consent}`, { as: await people.safeguarding() })
  expect(removed.status, 'a consent whose form is filed').toBe(409)
})

test('what is no form is refused, and nothing of it kept', async () => {
  const consent = await aConsent()
  const safeguarding = await people.safeguarding()
  expect((await send('PUT', consent, safeguarding, Buffer.from('<svg>'))).status).toBe(415)
  expect((await send('PUT', consent, safeguarding, Buffer.alloc(11 * 1024 * 1024, '%PDF-'))).status).toBe(413)
  expect((await send('PUT', consent, await people.leaderOfKalmar(), form)).status).toBe(404)
  expect((await send('PUT', consent, await people.editor(), form)).status).toBe(404)
  expect((await send('GET', consent, safeguarding)).status).toBe(404)
})
