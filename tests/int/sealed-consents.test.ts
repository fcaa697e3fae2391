/** A consent taken on the spot, sent when there is coverage: what is filed, what is refused, and what is sent again. */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { TypedUser } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { app, stored } from '@/cms/db/tables'
import { query, type Row } from '@/cms/db/transaction'
import { siteMessages } from '@/messages/site/messages'
import { newcomer, signIn, tokenIn, withToken } from '../support/accounts'
import { aLive } from '../support/any-kind'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { aConsent, aPictureOfAChild } from '../support/picture'
import { rest } from '../support/rest'
import { openSlip, showWith, takeBack } from '../support/slip'

const sqlOf = async (statement: ReturnType<typeof sql>): Promise<Row[]> =>
  query({ payload: await openCms() }, statement)

let texts: { version: string; hash: string }
let leader: TypedUser

const readTexts = async () =>
  (await rest('GET', '/consents/texts', { as: leader })).body as unknown as typeof texts

beforeAll(async () => {
  leader = await people.leaderOfBoden()
  await aLive('consent-texts', { about: 'Vi ber om lov.' })
})
beforeEach(async () => {
  texts = await readTexts()
})

const aBody = (change: Record<string, unknown> = {}) => ({
  textVersion: texts.version,
  textHash: texts.hash,
  language: 'ar',
  shownIn: { about: 'sv', information: 'ar' },
  ageBand: 'from7',
  role: 'guardian',
  purposes: ['information'],
  channels: ['web'],
  childAsked: 'conversation',
  childAnswer: 'yes',
  signature: {
    kind: 'drawn',
    strokes: [
      [
        [0, 0],
        [10, 12],
      ],
    ],
  },
  pictures: [createHash('sha256').update(randomBytes(8)).digest('hex')],
  takenAt: new Date().toISOString(),
  slip: { secret: randomBytes(20).toString('hex'), code: '12345678' },
  ...change,
})

const send = (body: unknown, { as = leader, key = randomBytes(8).toString('hex') } = {}) =>
  rest('POST', '/consents/sealed', { as, body, headers: { 'idempotency-key': key } })

const printOf = async (picture: string) =>
  (await sqlOf(sql`select sha256 from ${app.picture_prints} where picture = ${picture}`))[0]?.sha256

const countAll = async () => {
  const tables = [stored.consents, app.evidence, app.consent_slips, app.sealed_consents]
  return Promise.all(
    tables.map(async (table) => (await sqlOf(sql`select count(*)::int as n from ${table}`))[0]?.n),
  )
}

describe('what she took', () => {
  test('waits for safeguarding, with what was shown as its evidence and the slip that is at home already', async () => {
    const body = aBody()
    const { status, body: answer } = await send(body)
    expect(status).toBe(201)
    expect(answer).toEqual({ id: expect.any(String), code: expect.any(String), isTextReplaced: false })
    const as = await people.safeguarding()
    const filed = await rest('GET', `/consents/${answer.id}?depth=0`, { as })
    expect(filed.body).toMatchObject({
      status: 'waiting',
      madeBy: leader.id,
      formLanguage: 'ar',
      purposes: ['information'],
      signatures: [{ role: 'guardian' }],
      evidence: { name: `${answer.code}.json` },
    })
    const evidence = await rest('GET', `/consents/${answer.id}/evidence`, { as })
    const { slip, ...shown } = body
    expect(evidence.headers.get('content-type')).toBe('application/json')
    expect(evidence.body).toMatchObject({ ...shown, isTextReplaced: false, receivedAt: expect.any(String) })
    expect(evidence.text).not.toContain(slip.secret)
    expect(evidence.text).not.toContain(slip.code)
    const link = `http://localhost:3000/ar/consent/${slip.secret}`
    expect((await openSlip(link)).status).toBe(200)
    const agreed = await showWith(link, slip.code)
    expect(agreed.status).toBe(200)
    expect(agreed.html).toContain(siteMessages.ar.slip.words)
    expect((await takeBack(link)).status).toBe(200)
    expect((await rest('GET', `/consents/${answer.id}`, { as })).body.status).toBe('withdrawn')
  })

  test('comes from a telephone that says nothing of languages, and never with one that nobody speaks', async () => {
    const { shownIn: _, ...older } = aBody()
    expect((await send(older)).status).toBe(201)
    expect((await send(aBody({ shownIn: { about: 'xx' } }))).status).toBe(400)
    expect((await send(aBody({ shownIn: { name: 'sv' } }))).status).toBe(400)
  })

  test('counts when somebody else has confirmed it, also when the taker answers for children herself', async () => {
    const as = await people.safeguarding()
    const { body } = await send(aBody({ municipality: await municipalityId('boden') }), { as })
    expect((await rest('GET', `/consents/${body.id}`, { as })).body.status).toBe('waiting')
    const confirm = async (who: TypedUser) => {
      const { expected } = (await rest('GET', `/consents/${body.id}/confirmation`, { as: who })).body
      return rest('POST', `/consents/${body.id}/confirm`, { as: who, body: { expected } })
    }
    expect((await confirm(as)).body.because).toBe('samePerson')
    expect((await confirm(await people.otherSafeguarding())).status).toBe(200)
  })

  test('is kept and closed when the child said no', async () => {
    const unsigned = aBody({ childAnswer: 'no', signature: null })
    for (const no of [aBody({ childAnswer: 'no', purposes: [], channels: [] }), unsigned]) {
      const { body } = await send(no)
      expect((await rest('GET', `/consents/${body.id}`, { as: leader })).body.status).toBe('refused')
    }
  })

  test('sent again by the same name, also at the same moment, is filed once and answered the same', async () => {
    const body = aBody()
    const key = 'the phone’s'.replaceAll(/[^a-z]/g, '')
    const before = await countAll()
    const answers = await Promise.all([1, 2, 3].map(() => send(body, { key })))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(await countAll()).toEqual(before.map((count) => Number(count) + 1))
    const other = await send({ ...body, purposes: ['press'] }, { key })
    expect(other.status).toBe(422)
    expect((await send(aBody(), { key, as: await people.leaderOfKalmar() })).status).toBe(201)
  })
})

describe('another answer about the same picture', () => {
  const as = () => people.safeguarding()

  /** A picture of one child, with an answer tied to it. */
  async function answered(change: Record<string, unknown>) {
    const picture = await aPictureOfAChild([], { municipality: await municipalityId('boden') })
    const about = { pictures: [await printOf(picture)] }
    const { body } = await send(aBody({ ...about, ...change }))
    const tied = await rest('PATCH', `/media/${picture}?depth=0`, {
      as: leader,
      body: { consents: [body.id] },
    })
    expect(tied.status, tied.text).toBe(200)
    return { picture, about, first: String(body.id) }
  }

  test('is filed where the child was unsure, and the leader puts it in the place of that', async () => {
    const { picture, about, first } = await answered({ childAnswer: 'unsure' })
    expect((await rest('GET', `/consents/${first}`, { as: leader })).body.status).toBe('incomplete')
    const second = await send(aBody(about))
    expect(second.status, second.text).toBe(201)
    const body = { consents: [second.body.id] }
    const tied = await rest('PATCH', `/media/${picture}?depth=0`, { as: leader, body })
    expect(tied.status, tied.text).toBe(200)
    const unsure = await rest('GET', `/consents/${first}/evidence`, { as: await as() })
    expect(unsure.body, 'what was said first stays').toMatchObject({ childAnswer: 'unsure' })
    expect((await send(aBody(about))).body.because, 'who has said yes is not asked twice').toBe(
      'othersPicture',
    )
  })

  test('is filed where a yes was taken back or a child said no, and opens nothing by itself', async () => {
    const taken = await answered({})
    await rest('POST', `/consents/${taken.first}/withdraw`, { as: leader, body: {} })
    const no = await answered({ childAnswer: 'no', signature: null })
    for (const { picture, about } of [taken, no]) {
      const answer = await send(aBody(about))
      expect(answer.status, answer.text).toBe(201)
      const { closing } = (await rest('GET', `/media/${picture}/closing`, { as: await as() })).body
      expect(closing, 'two people open it').not.toBeNull()
    }
  })
})

describe('nothing is filed', () => {
  const expectRefused = async (body: unknown, because: string, status = 422, as = leader) => {
    const before = await countAll()
    const answer = await send(body, { as })
    expect([answer.status, answer.body.because], answer.text).toEqual([status, because])
    expect(await countAll()).toEqual(before)
  }

  test('for words that were never live, or are another version’s, or were not live yet', async () => {
    await expectRefused(aBody({ textVersion: '00000000-0000-4000-8000-000000000000' }), 'textNotLive')
    await expectRefused(aBody({ textHash: 'a'.repeat(64) }), 'textNotLive')
    await expectRefused(aBody({ takenAt: new Date(Date.now() - 86_400_000).toISOString() }), 'textNotLive')
    const as = await people.editor()
    await rest('POST', '/globals/consent-texts?draft=true', { as, body: { about: `Utkast ${Date.now()}` } })
    const [draft] = await sqlOf(sql`select latest_version as version, latest_hash as hash from workflow_items
      where subject_collection = 'consent-texts'`)
    expect(draft?.version).not.toBe(texts.version)
    await expectRefused(aBody({ textVersion: draft?.version, textHash: draft?.hash }), 'textNotLive')
  })

  test('that was taken tomorrow, or too long ago to be believed', async () => {
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    await expectRefused(aBody({ takenAt: inDays(1) }), 'takenInFuture')
    await expectRefused(aBody({ takenAt: inDays(-31) }), 'takenTooLongAgo')
  })

  test('with a slip that is another’s', async () => {
    const { slip } = aBody()
    await send(aBody({ slip }))
    await expectRefused(aBody({ slip }), 'slipTaken', 409)
    const both = { secret: randomBytes(20).toString('hex'), code: '87654321' }
    const answers = await Promise.all([send(aBody({ slip: both })), send(aBody({ slip: both }))])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
  })

  test('about a picture of another municipality, or in which everybody has a consent already', async () => {
    const kalmar = await municipalityId('kalmar')
    const boden = await municipalityId('boden')
    const foreign = await printOf(await aPictureOfAChild([], { municipality: kalmar }))
    await expectRefused(aBody({ pictures: [foreign] }), 'foreignPicture')
    const others = await printOf(await aPictureOfAChild([await aConsent()], { municipality: boden }))
    await expectRefused(aBody({ pictures: [others] }), 'othersPicture')
  })

  test('that nobody has signed, as long as the child has not said no', async () => {
    for (const childAnswer of ['yes', 'unsure', 'notApplicable'])
      await expectRefused(aBody({ childAnswer, signature: null }), 'notSigned')
  })

  test('by whoever may not take it', async () => {
    const before = await countAll()
    const kalmar = await municipalityId('kalmar')
    expect((await send(aBody({ municipality: kalmar, pictures: [] }))).status).toBe(404)
    for (const who of [people.editor, people.reviewer, people.admin])
      expect((await send(aBody(), { as: await who() })).status).toBe(404)
    const body = aBody()
    const headers = { 'idempotency-key': 'x' }
    expect((await rest('POST', '/consents/sealed', { body, headers })).status).toBe(404)
    const gone = await newcomer(['leader'], { municipality: await municipalityId('boden') })
    const session = withToken(tokenIn(await signIn(String(gone.email))))
    await rest('POST', `/users/${gone.id}/goodbye`, { as: await people.admin(), body: {} })
    const late = await rest('POST', '/consents/sealed', { body, headers: { ...headers, ...session } })
    expect(late.status).toBe(404)
    expect(await countAll()).toEqual(before)
  })

  test('of what no phone of ours sends', async () => {
    const spoken = (note: unknown) => ({ signature: { kind: 'spoken', note } })
    const drawn = (strokes: unknown) => ({ signature: { kind: 'drawn', strokes } })
    const junk: Record<string, unknown>[] = [
      { name: 'Ali' },
      { language: 'xx' },
      { purposes: ['marketing'] },
      { pictures: ['x'] },
      { pictures: Array.from({ length: 51 }, () => 'a'.repeat(64)) },
      { slip: { secret: 'a'.repeat(39), code: '12345678' } },
      { slip: { secret: 'a'.repeat(40), code: '1234' } },
      { takenAt: 'yesterday' },
      spoken(''),
      spoken('x'.repeat(501)),
      drawn([]),
      drawn([['<svg onload=alert(1)>']]),
      drawn([[[0, 0.5]]]),
      drawn([[[-1, 0]]]),
      drawn([Array.from({ length: 1001 }, () => [0, 0])]),
    ]
    for (const change of junk) await expectRefused(aBody(change), 'badRequest', 400)
    const nameless = await rest('POST', '/consents/sealed', { as: leader, body: aBody() })
    expect(nameless.status).toBe(400)
  })
})

test('words that changed between showing and sending count, and the answer and the evidence say so', async () => {
  const before = texts
  const takenAt = new Date().toISOString()
  await aLive('consent-texts', { about: `Vi ber om lov igen. ${Date.now()}` })
  const { status, body } = await send(aBody({ textVersion: before.version, textHash: before.hash, takenAt }))
  expect([status, body.isTextReplaced]).toEqual([201, true])
  const evidence = await rest('GET', `/consents/${body.id}/evidence`, { as: await people.safeguarding() })
  expect(evidence.body).toMatchObject({ textVersion: before.version, isTextReplaced: true })
  const later = aBody({
    textVersion: before.version,
    textHash: before.hash,
    takenAt: new Date().toISOString(),
  })
  expect((await send(later)).body.because).toBe('textNotLive')
})
