/** What machines hand in: whole and once, and theirs to mend until somebody else's turn has come (ADR 147). */
import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'
import { expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { sweepAccounts } from '@/cms/retention/sweep-accounts'
import type { ReviewedKind } from '@/domain/kinds'
import { refusalIn, statement } from '../support/accounts'
import { asOwner, ownersAddress } from '../support/as-owner'
import { openCms } from '../support/cms'
import { aMachine, draftOf, type TestMachine } from '../support/machine'
import { municipalityId, people } from '../support/people'
import { aPicture, pixels } from '../support/picture'
import { type Answer, rest, tokenOf } from '../support/rest'
import { look, transition } from '../support/story'

const handsIn = async (who = people.editor, kinds: ReviewedKind[] = ['stories']) =>
  aMachine({ scopes: ['handInDrafts'], kinds, responsible: String((await who()).id) })

const docIn = ({ body, text }: Answer): string => {
  if (!body.doc) throw new Error(`Nothing was handed in: ${text}`)
  return (body.doc as { id: string }).id
}

/** Hands in a story; with a key of the request, repeatably. */
const hand = async ({ headers }: TestMachine, key?: string, change: object = {}) =>
  rest('POST', '/stories', {
    headers: { ...headers, ...(key && { 'idempotency-key': key }) },
    body: { ...(await draftOf()), ...change },
  })

const mend = ({ headers }: TestMachine, id: string, body: object) =>
  rest('PATCH', `/stories/${id}`, { headers, body })

const titled = async (title: string) =>
  (
    await statement(sql`select distinct parent_id as id from _stories_v v join _stories_v_locales l
          on l._parent_id = v.id where l.version_title = ${title}`)
  ).map(({ id }) => String(id))

const act = async (id: string, name: Parameters<typeof transition>[1], who: () => Promise<never> | unknown) =>
  transition(id, name, (await who()) as never, (await look(id)).version)

test('who sends the same request again gets the first answer again, and there is one draft', async () => {
  const machine = await handsIn()
  const title = 'Skickad två gånger'
  const first = await hand(machine, '"tva-ganger"', { title })
  const again = await hand(machine, 'tva-ganger', { title })
  expect([first.status, again.status]).toEqual([201, 201])
  expect(again.body).toEqual(first.body)
  expect([first, again].map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([null, 'true'])
  expect(await titled(title)).toEqual([docIn(first)])
  const other = await handsIn()
  expect(docIn(await hand(other, 'tva-ganger', { title })), 'a key is one machine’s').not.toBe(docIn(first))
})

test.each([
  ['another text', '/stories', { title: 'En annan' }],
  ['another language', '/stories?locale=en', {}],
  ['another kind', '/pages', {}],
])('a key that is used again for %s is refused, and nothing is made', async (_, path, change) => {
  const machine = await handsIn(people.editor, ['stories', 'pages'])
  const key = 'en-gang'
  const id = docIn(await hand(machine, key))
  const body = { ...(await draftOf()), ...change }
  const answer = await rest('POST', path, { headers: { ...machine.headers, 'idempotency-key': key }, body })
  expect(answer.status).toBe(422)
  expect(refusalIn(answer).because).toBe('handInKeyUsed')
  expect(await titled('En annan')).toEqual([])
  expect(docIn(await hand(machine, key))).toBe(id)
})

test.each([
  ['nothing', ''],
  ['an empty string', '""'],
  ['an unended string', '"a'],
  ['a letter that is not in ASCII', 'två'],
  ['a list', 'a, b'],
  ['300 characters', 'x'.repeat(300)],
])('%s is no Idempotency-Key', async (_, key) => {
  const machine = await handsIn()
  const headers = { ...machine.headers, 'idempotency-key': key }
  const answer = await rest('POST', '/stories', { headers, body: await draftOf() })
  expect(answer.status).toBe(400)
  expect(refusalIn(answer).because).toBe('badRequest')
})

test('what was refused is tried anew under the same key', async () => {
  const machine = await handsIn(people.leaderOfBoden)
  const refused = await hand(machine, 'igen', { municipality: await municipalityId('kalmar') })
  expect(refused.status).toBe(403)
  expect((await hand(machine, 'igen')).status).toBe(201)
})

/** Stops hand-ins in their middle, with everything written and nothing committed. */
async function inTheMiddle<T>(begin: () => Promise<Answer>, meanwhile: (pid: number) => Promise<T>) {
  const client = new pg.Client({ connectionString: ownersAddress() })
  await client.connect()
  try {
    await client.query('begin; lock table app.account_events in exclusive mode')
    const begun = begin()
    let pid: number | undefined
    while (pid === undefined) {
      const [row] = await asOwner(
        `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
           and query like 'insert into "app"."account_events"%'`,
      )
      pid = row?.pid as number | undefined
    }
    const result = await meanwhile(pid)
    await client.query('commit')
    return [await begun, result] as const
  } finally {
    await client.end()
  }
}

test('while the first is under way the second is told so, and there is one draft', async () => {
  const machine = await handsIn()
  const title = 'Två på en gång'
  const send = () => hand(machine, 'samtidigt', { title })
  const [first, second] = await inTheMiddle(send, send)
  expect([first.status, second.status]).toEqual([201, 409])
  expect(refusalIn(second).because).toBe('handInUnderWay')
  expect(await titled(title)).toEqual([docIn(first)])
  expect(docIn(await send())).toBe(docIn(first))
})

test('of many at once exactly one makes the draft', async () => {
  const machine = await handsIn()
  const title = 'Åtta på en gång'
  const answers = await Promise.all(Array.from({ length: 8 }, () => hand(machine, 'manga', { title })))
  expect(await titled(title)).toHaveLength(1)
  expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([])
})

test('a hand-in that died in the middle has left nothing, and the next try makes it', async () => {
  const machine = await handsIn()
  const title = 'Dog på vägen'
  const send = () => hand(machine, 'dog', { title })
  const [died] = await inTheMiddle(send, (pid) => asOwner(`select pg_terminate_backend(${pid})`))
  expect(died.status).toBeGreaterThanOrEqual(500)
  expect(await titled(title)).toEqual([])
  const again = await send()
  expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, null])
  expect(await titled(title)).toEqual([docIn(again)])
})

test('of a request that may be repeated only fingerprints are kept, for a day; whose draft it is stays', async () => {
  const machine = await handsIn()
  const key = 'en-nyckel-som-ingen-ska-finna'
  const title = 'En text som inte står där'
  const id = docIn(await hand(machine, key, { title }))
  const kept = async () => await statement(sql`select * from app.hand_ins where document = ${id}`)
  expect(JSON.stringify(await statement(sql`select h::text from app.hand_ins h`))).not.toMatch(
    new RegExp(`${key}|${Buffer.from(key).toString('hex')}|${title}`),
  )
  const payload = await openCms()
  const sweepAfter = async (hours: number) => {
    shiftClock(hours * 3_600_000)
    await sweepAccounts(payload)
    shiftClock(0)
  }
  await sweepAfter(23)
  expect(docIn(await hand(machine, key, { title }))).toBe(id)
  await sweepAfter(25)
  expect(await kept()).toMatchObject([{ machine: machine.id, key: null, asked: null }])
  expect((await mend(machine, id, { title: 'Än är den min' })).status).toBe(200)
  expect(docIn(await hand(machine, key, { title }))).not.toBe(id)
})

test('of a draft or picture that is deleted nothing stays', async () => {
  const machine = await handsIn()
  const [text, kept] = [docIn(await hand(machine)), docIn(await hand(machine))]
  const [picture, shown] = [docIn(await sendPicture(machine, {})), docIn(await sendPicture(machine, {}))]
  const as = await people.editor()
  for (const path of [`/stories/${text}`, `/media/${picture}`])
    expect((await rest('DELETE', path, { as })).status, path).toBe(200)
  await sweepAccounts(await openCms())
  const rows = await statement(sql`select document from app.hand_ins where machine = ${machine.id}`)
  expect(rows.map(({ document }) => document).sort()).toEqual([kept, shown].sort())
})

test('a machine mends its own draft, and whoever stands behind it stands behind that', async () => {
  const machine = await handsIn(people.editorAndReviewer)
  const id = docIn(await hand(machine))
  const before = await look(id)
  const answer = await mend(machine, id, { title: 'Rättad', _status: 'published', expectedVersion: 'x' })
  expect([answer.status, answer.body]).toEqual([200, { doc: { id } }])
  const after = await look(id)
  expect(after).toMatchObject({ working: 'draft', live: 'never', contributors: before.contributors })
  expect(await titled('Rättad')).toEqual([id])
  const events = await statement(
    sql`select name, origin, machine, answering from workflow_events where subject_id = ${id} order by at, id`,
  )
  expect(events.map(({ name, origin }) => `${name} ${origin}`)).toEqual(['create machine', 'save machine'])
  expect(events[1]).toMatchObject({ machine: events[0]?.machine, answering: events[0]?.answering })
  expect((await mend(machine, id, { title: 'Och igen' })).status).toBe(200)
})

test('a machine mends what was sent back to it, and nothing while somebody reviews it', async () => {
  const machine = await handsIn()
  const id = docIn(await hand(machine))
  const refused = async () => {
    const answer = await mend(machine, id, { title: 'För sent' })
    expect([answer.status, refusalIn(answer).because]).toEqual([403, 'wrongState'])
  }
  await act(id, 'submit', people.editor)
  await refused()
  await act(id, 'claim', people.reviewer)
  await refused()
  const { version } = await look(id)
  const back = { expected: version, reasons: ['Skriv om slutet.'] }
  const sent = await rest('POST', `/stories/${id}/transitions/requestChanges`, {
    as: await people.reviewer(),
    body: back,
  })
  expect(sent.status, sent.text).toBe(200)
  expect((await mend(machine, id, { title: 'Omskriven' })).status).toBe(200)
  await act(id, 'submit', people.editor)
  await act(id, 'claim', people.reviewer)
  await act(id, 'approve', people.reviewer)
  await refused()
  await act(id, 'publish', people.reviewer)
  await refused()
  expect((await rest('GET', `/v1/stories/${id}`)).body.data).toMatchObject({ title: { text: 'Omskriven' } })
  await act(id, 'takeDown', people.safeguarding)
  await refused()
  expect(await titled('För sent')).toEqual([])
})

test('what was taken down is not made anew by who repeats the request, and not told of', async () => {
  const machine = await handsIn()
  const first = await hand(machine, 'nedtagen')
  const id = docIn(first)
  await act(id, 'submit', people.editor)
  await act(id, 'claim', people.reviewer)
  await act(id, 'approve', people.reviewer)
  await act(id, 'publish', people.reviewer)
  await act(id, 'takeDown', people.safeguarding)
  const again = await hand(machine, 'nedtagen')
  expect([again.status, again.text]).toEqual([201, first.text])
  expect((await rest('GET', `/stories/${id}?draft=true`, { headers: machine.headers })).status).toBe(404)
})

test('once somebody has written in a draft it is hers, and the machine is told so', async () => {
  const machine = await handsIn()
  const id = docIn(await hand(machine))
  const saved = await rest('PATCH', `/stories/${id}?draft=true`, {
    as: await people.otherEditor(),
    body: { title: 'Hennes ord' },
  })
  expect(saved.status, saved.text).toBe(200)
  const answer = await mend(machine, id, { title: 'Över hennes ord' })
  expect([answer.status, refusalIn(answer).because]).toEqual([409, 'staleVersion'])
  expect(await titled('Över hennes ord')).toEqual([])
})

test('another machine’s draft, a person’s, and one that there is not are the same to a key', async () => {
  const [machine, other] = [await handsIn(), await handsIn()]
  const id = docIn(await hand(machine))
  const persons = await rest('POST', '/stories?draft=true', {
    as: await people.editor(),
    body: await draftOf(),
  })
  for (const target of [id, docIn(persons), '00000000-0000-4000-8000-000000000000', 'x']) {
    const answer = await mend(other, target, { title: 'Främmande' })
    expect(answer.status, target).toBe(404)
    expect(answer.text, target).not.toContain('because')
  }
  expect(await titled('Främmande')).toEqual([])
})

test.each([
  ['expired', sql`update machines set expires_at = now() - interval '1 second' where id = `, 'keyNotValid'],
  ['stopped', sql`update machines set is_stopped = true where id = `, 'keyNotValid'],
  ['without its answerer’s yes', sql`delete from app.machine_answers where machine = `, 'notAnsweredFor'],
  ['of another kind', sql`update machines_kinds set value = 'pages' where parent_id = `, 'kindNotAllowed'],
] as const)('a key that is %s hands in, repeats and mends nothing', async (_, end, because) => {
  const machine = await handsIn()
  const id = docIn(await hand(machine, 'fore'))
  await statement(sql`${end}${machine.id}`)
  for (const answer of [
    await hand(machine, 'fore'),
    await hand(machine),
    await mend(machine, id, { title: 'Efteråt' }),
  ])
    expect(refusalIn(answer).because).toBe(because)
  expect(await titled('Efteråt')).toEqual([])
})

test('a session beside a key adds nothing to it', async () => {
  const { headers } = await aMachine({ scopes: ['read'], kinds: ['stories'] })
  const cookie = `payload-token=${await tokenOf(await people.everything())}`
  const both = { ...headers, cookie, 'sec-fetch-site': 'same-origin' }
  const me = await rest('GET', '/users/me', { headers: both })
  expect(me.body.user, 'the key alone is asked').toBeNull()
  const answer = await rest('POST', '/stories', { headers: both, body: await draftOf() })
  expect(refusalIn(answer).because).toBe('kindNotAllowed')
  const machine = await handsIn()
  const handed = await rest('POST', '/stories', {
    headers: { ...both, ...machine.headers },
    body: await draftOf(),
  })
  const everything = String((await people.everything()).id)
  expect((await look(docIn(handed))).contributors).not.toContain(everything)
})

/** As a form with a file, which is how programs send pictures. */
async function sendPicture(
  { headers }: Pick<TestMachine, 'headers'>,
  data: object,
  key?: string,
  bytes?: Buffer,
) {
  const raw = new FormData()
  const picture = new Uint8Array(bytes ?? (await pixels()))
  raw.set('file', new Blob([picture], { type: 'image/jpeg' }), 'bild.jpg')
  raw.set('_payload', JSON.stringify({ alt: 'Papper i rött', depicts: 'nobody', ...data }))
  return rest('POST', '/media', { headers: { ...headers, ...(key && { 'idempotency-key': key }) }, raw })
}

test('a machine sends pictures for its drafts, as closed as everybody’s, in the names of who stands behind it', async () => {
  const machine = await handsIn()
  const sent = await sendPicture(machine, { depicts: 'childrenIdentifiable', peopleShown: 1 })
  expect(sent.status, sent.text).toBe(201)
  const cover = docIn(sent)
  for (const query of ['', '?draft=true'])
    expect((await rest('GET', `/media/${cover}${query}`, { headers: machine.headers })).status).toBe(404)
  const id = docIn(await hand(machine, undefined, { cover }))
  const [editor, admin] = [String((await people.editor()).id), String((await people.admin()).id)]
  const signed = await statement(
    sql`select person from app.file_words where reference = ${`media:${cover}`} order by person`,
  )
  expect(signed.map(({ person }) => person)).toEqual([editor, admin].sort())
  await act(id, 'submit', people.editor).then(
    () => expect.unreachable('a child without a consent went to review'),
    ({ because }) => expect(because).toBe('gateIsRed'),
  )
})

test('a machine gives nobody’s word that no one in a picture lives under protected identity', async () => {
  const machine = await handsIn()
  const id = docIn(await sendPicture(machine, { protectedIdentityDeclaration: { isDeclared: true } }))
  const { body } = await rest('GET', `/media/${id}?depth=0`, { as: await people.safeguarding() })
  expect(body.protectedIdentityDeclaration).not.toMatchObject({ isDeclared: true })
  expect(body.protectedIdentityDeclaration).not.toMatchObject({ declaredBy: expect.any(String) })
})

test('a picture that is sent again is one picture', async () => {
  const machine = await handsIn()
  const bytes = await pixels()
  const first = await sendPicture(machine, {}, 'bild', bytes)
  const again = await sendPicture(machine, {}, 'bild', bytes)
  expect([again.status, again.text]).toEqual([201, first.text])
  expect((await sendPicture(machine, {}, 'bild', await pixels())).status).toBe(422)
})

/** As a telephone sends, between two masts. */
const asPerson = async (who: Parameters<typeof tokenOf>[0], headers: Record<string, string> = {}) => ({
  headers: { authorization: `JWT ${await tokenOf(who)}`, ...headers },
})

test('a picture that a person’s telephone sends again is one picture, hers, with her word for it', async () => {
  const leader = await people.leaderOfBoden()
  const bytes = await pixels()
  const said = {
    depicts: 'childrenIdentifiable',
    peopleShown: 1,
    protectedIdentityDeclaration: { isDeclared: true },
  }
  const send = async (change = {}, picture = bytes) =>
    sendPicture(await asPerson(leader), { ...said, ...change }, 'telefonens-bild', picture)
  const first = await send()
  expect(first.status, first.text).toBe(201)
  const again = await send()
  expect([again.status, again.text]).toEqual([201, first.text])
  expect(again.headers.get('idempotent-replayed')).toBe('true')
  const { body } = await rest('GET', `/media/${docIn(first)}?depth=0`, { as: leader })
  expect(body).toMatchObject({
    uploadedBy: String(leader.id),
    protectedIdentityDeclaration: { isDeclared: true, declaredBy: String(leader.id) },
  })
  for (const answer of [await send({ alt: 'En annan' }), await send({}, await pixels())])
    expect([answer.status, refusalIn(answer).because]).toEqual([422, 'handInKeyUsed'])
  const others = await sendPicture(await asPerson(await people.editor()), said, 'telefonens-bild', bytes)
  expect(docIn(others), 'a key is one person’s').not.toBe(docIn(first))
})

test('who sends pictures needs the right to, and a name of her request that is one', async () => {
  const reviewer = await asPerson(await people.reviewer())
  expect((await sendPicture(reviewer, {}, 'utan-ratt')).status).toBe(403)
  const leader = await asPerson(await people.leaderOfBoden())
  expect(refusalIn(await sendPicture(leader, {}, '"')).because).toBe('badRequest')
})

test('what is sent under a session that has ended is nobody’s, whoever’s cookie goes along', async () => {
  const cookie = `payload-token=${await tokenOf(await people.editor())}`
  const headers = { authorization: 'JWT avslutad', cookie, 'sec-fetch-site': 'same-origin' }
  expect((await sendPicture({ headers }, {}, 'avslutad')).status).toBe(401)
})

test('a key that may not hand in sends no picture, and no key changes or deletes one', async () => {
  const reader = await aMachine({ scopes: ['read', 'readDrafts'], kinds: ['stories'] })
  expect(refusalIn(await sendPicture(reader, {})).because).toBe('kindNotAllowed')
  const machine = await handsIn()
  const id = docIn(await sendPicture(machine, {}))
  const { headers } = machine
  expect((await rest('PATCH', `/media/${id}`, { headers, body: { alt: 'x' } })).status).toBe(403)
  expect((await rest('DELETE', `/media/${id}`, { headers })).status).toBe(403)
})

test('a key does not come to read somebody’s closed picture by naming it in a draft of its own', async () => {
  const responsible = String((await people.editor()).id)
  const machine = await aMachine({ scopes: ['handInDrafts', 'readDrafts'], kinds: ['stories'], responsible })
  const cover = await aPicture()
  const read = () => rest('GET', `/media/${cover}?draft=true`, { headers: machine.headers })
  const handed = await hand(machine, undefined, { title: 'Med en annans bild', cover })
  expect([handed.status, refusalIn(handed).because]).toEqual([403, 'fileNotYours'])
  expect(await titled('Med en annans bild')).toEqual([])
  const id = docIn(await hand(machine))
  expect(refusalIn(await mend(machine, id, { cover })).because).toBe('fileNotYours')
  expect((await read()).status).toBe(404)
})

/** Hands in a story from a leader's phone. */
const fromPhone = async (key: string, change: object = {}, who = people.leaderOfBoden) =>
  rest('POST', '/stories', {
    as: await who(),
    headers: { 'idempotency-key': key },
    body: { ...(await draftOf()), ...change },
  })

test('a leader whose phone sends the same story again has one story, even weeks later, and writes on in it', async () => {
  const title = 'Skickad tre gånger från en telefon'
  await tokenOf(await people.leaderOfBoden())
  const [one, two] = await Promise.all([fromPhone('tre', { title }), fromPhone('tre', { title })])
  const first = [one, two].find(({ status }) => status === 201) as Answer
  for (const { status } of [one, two]) expect([201, 409]).toContain(status)
  const payload = await openCms()
  shiftClock(40 * 24 * 3_600_000)
  await sweepAccounts(payload)
  shiftClock(0)
  const later = await fromPhone('tre', { title })
  expect([later.status, later.body, later.headers.get('idempotent-replayed')]).toEqual([
    201,
    { doc: { id: docIn(first) } },
    'true',
  ])
  expect(await titled(title)).toEqual([docIn(first)])
  const as = await people.leaderOfBoden()
  expect(
    (await rest('PATCH', `/stories/${docIn(first)}`, { as, body: { title: 'Vidare' } })).status,
    'it is hers like any other',
  ).toBe(200)
})

test('a key is one person’s, means one story, and is forgotten with it', async () => {
  const title = 'Samma nyckel, två ledare'
  const mine = docIn(await fromPhone('samma', { title }))
  const hers = docIn(
    await fromPhone('samma', { title, municipality: await municipalityId('kalmar') }, people.leaderOfKalmar),
  )
  expect(hers).not.toBe(mine)
  expect(refusalIn(await fromPhone('samma', { title: 'En annan' })).because).toBe('handInKeyUsed')
  const as = await people.leaderOfBoden()
  expect((await rest('DELETE', `/stories/${mine}`, { as })).status).toBe(200)
  shiftClock(25 * 3_600_000)
  await sweepAccounts(await openCms())
  shiftClock(0)
  const rows = await statement(sql`select document from app.hand_ins where document in (${mine}, ${hers})`)
  expect(rows.map(({ document }) => document)).toEqual([hers])
})

test('whoever is not signed in hands in nothing under any key', async () => {
  const answer = await rest('POST', '/stories', {
    headers: { 'idempotency-key': 'ingen' },
    body: { ...(await draftOf()), title: 'Från ingen' },
  })
  expect(answer.status).toBeGreaterThanOrEqual(401)
  expect(await titled('Från ingen')).toEqual([])
})
