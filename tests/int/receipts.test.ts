/** Whoever keeps copies says that they are gone, by the feed's entry, and nobody else says it for her (ADR 153). */
import { sql } from '@payloadcms/db-postgres'
import { afterEach, describe, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { remindHolders } from '@/cms/machines/remind-holders'
import { beginning, changeCursor, standingOf } from '@/domain/change-cursor'
import type { Copy } from '@/domain/safeguarding/copies'
import { statement } from '../support/accounts'
import { openCms } from '../support/cms'
import { aMachine, type TestMachine } from '../support/machine'
import { people } from '../support/people'
import { rest } from '../support/rest'
import { aStory, type Story, transition } from '../support/story'

const payload = await openCms()
afterEach(() => shiftClock(0))

async function confirm(cursor: string, headers: Record<string, string> = {}) {
  const answer = await rest('POST', `/v1/changes/${cursor}/receipt`, { headers })
  return { status: answer.status, type: answer.headers.get('content-type'), body: answer.body }
}

/** A machine of somebody who keeps copies. */
async function aKeeper(contact: string): Promise<TestMachine> {
  const machine = await aMachine()
  const body = { keepsCopies: true, contact }
  const saved = await rest('PATCH', `/machines/${machine.id}`, { as: await people.admin(), body })
  expect(saved.status, saved.text).toBe(200)
  return machine
}

const takeDown = async ({ id }: Story) =>
  transition(id, 'takeDown', await people.safeguarding(), undefined, { note: 'Barnet känns igen.' })

async function putBack({ id }: Story) {
  await transition(id, 'reinstate', await people.safeguarding())
  await transition(id, 'reinstate', await people.reviewer())
}

/** Where the newest act on it stands in the feed. */
async function lastCursor({ id }: Story): Promise<string> {
  const [row] = await statement(
    sql`select position, at from published.changes where id = ${id} order by position desc limit 1`,
  )
  return changeCursor({ position: Number(row?.position), at: new Date(row?.at as string) })
}

async function caseOf({ id }: Story): Promise<string> {
  const { docs } = await payload.find({ collection: 'cases', where: { 'document.value': { equals: id } } })
  return String(docs[0]?.id)
}

const copies = async (story: Story) =>
  (await rest('GET', `/cases/${await caseOf(story)}/subject`, { as: await people.safeguarding() })).body
    .copies as Copy[]

describe('whoever keeps copies of what was taken down', () => {
  test('confirms with any key that hers is gone, once, and hears the same again', async () => {
    const keeper = await aKeeper('kopior@portalen.example')
    const story = await aStory().live()
    await takeDown(story)
    const cursor = await lastCursor(story)
    const first = await confirm(cursor, keeper.headers)
    expect(first).toMatchObject({ status: 201, body: { cursor, confirmedAt: expect.any(String) } })
    expect(await confirm(cursor, keeper.headers)).toMatchObject({ status: 200, body: first.body })
  })

  test('confirms it once, also when two of her servers say so at the same moment', async () => {
    const { headers } = await aMachine()
    const story = await aStory().live()
    await takeDown(story)
    const cursor = await lastCursor(story)
    const answers = await Promise.all(Array.from({ length: 6 }, () => confirm(cursor, headers)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201])
    expect(new Set(answers.map(({ body }) => body.confirmedAt)).size).toBe(1)
  })

  test('confirms what was withdrawn too', async () => {
    const { headers } = await aMachine()
    const story = await aStory().live()
    await transition(story.id, 'withdraw', await people.editor(), undefined, { reason: 'outdated' })
    expect((await confirm(await lastCursor(story), headers)).status).toBe(201)
  })

  test('has nothing to confirm while readers have it, or of an older takedown', async () => {
    const { headers } = await aMachine()
    const refused = { status: 409, type: 'application/problem+json', body: { code: 'nothing-to-confirm' } }
    const story = await aStory().live()
    expect(await confirm(await lastCursor(story), headers)).toMatchObject(refused)
    await takeDown(story)
    const first = await lastCursor(story)
    await putBack(story)
    expect(await confirm(first, headers)).toMatchObject(refused)
    expect(await confirm(await lastCursor(story), headers)).toMatchObject(refused)
    await takeDown(story)
    expect(await confirm(first, headers)).toMatchObject(refused)
    expect((await confirm(await lastCursor(story), headers)).status).toBe(201)
  })

  test('is asked anew when it came back and was taken down again: the first yes says nothing of it', async () => {
    const keeper = await aKeeper('igen@portalen.example')
    const story = await aStory().live()
    await takeDown(story)
    expect((await confirm(await lastCursor(story), keeper.headers)).status).toBe(201)
    expect((await copies(story)).every(({ confirmedAt }) => confirmedAt === null)).toBe(false)
    await putBack(story)
    await takeDown(story)
    const name = await nameOf(keeper)
    expect((await copies(story)).find((copy) => copy.name === name)).toMatchObject({ confirmedAt: null })
  })

  test.each([
    ['nobody', {}, 'key-needed'],
    ['an unknown key', { authorization: 'Bearer beratta_inventedinventedinvented' }, 'key-not-valid'],
  ])('is not %s', async (_, headers, code) => {
    const story = await aStory().live()
    await takeDown(story)
    expect(await confirm(await lastCursor(story), headers)).toMatchObject({ status: 401, body: { code } })
  })

  test.each([
    ['has expired', sql`update machines set expires_at = now() - interval '1 second' where id = `],
    ['was stopped', sql`update machines set is_stopped = true where id = `],
  ])('is no machine whose key %s, and stays silent on the case', async (_, end) => {
    const keeper = await aKeeper('slut@portalen.example')
    const story = await aStory().live()
    await statement(sql`${end}${keeper.id}`)
    await takeDown(story)
    const answer = await confirm(await lastCursor(story), { ...keeper.headers, 'accept-language': 'sv' })
    expect(answer).toMatchObject({
      status: 401,
      body: { code: 'key-not-valid', title: expect.stringMatching(/^Nyckeln/) },
    })
    const name = await nameOf(keeper)
    expect((await copies(story)).find((copy) => copy.name === name)).toMatchObject({ confirmedAt: null })
  })

  test('confirms nothing of an entry that another stands for since a restore', async () => {
    const { headers } = await aMachine()
    const story = await aStory().live()
    await takeDown(story)
    const { position, at } = standingOf(await lastCursor(story)) ?? beginning
    const answer = await confirm(changeCursor({ position, at: new Date(at.getTime() - 1000) }), headers)
    expect(answer).toMatchObject({ status: 409, body: { code: 'nothing-to-confirm' } })
  })

  test.each(['x', 'c1', 'd1.5', 'ZDEuNQ=', 'Yy0x', '%00'])('gives back no cursor as %s', async (cursor) => {
    const { headers } = await aMachine()
    expect(await confirm(cursor, headers)).toMatchObject({ status: 400, body: { code: 'cursor-not-ours' } })
  })

  test('confirms nothing of an entry that is not there yet', async () => {
    const { headers } = await aMachine()
    const answer = await confirm(changeCursor({ position: 999_999, at: new Date() }), headers)
    expect(answer).toMatchObject({ status: 409, body: { code: 'nothing-to-confirm' } })
  })

  test('confirms for herself: another’s copy stays unconfirmed', async () => {
    const [keeper, other] = [await aKeeper('ena@portalen.example'), await aKeeper('andra@portalen.example')]
    const story = await aStory().live()
    await takeDown(story)
    await confirm(await lastCursor(story), other.headers)
    const found = await copies(story)
    const confirmed = async (machine: TestMachine) => {
      const name = await nameOf(machine)
      return found.find((copy) => copy.name === name)?.confirmedAt
    }
    expect([await confirmed(keeper), await confirmed(other)]).toEqual([null, expect.any(String)])
  })

  test('takes no confirmation back, and nobody can for her: not with any SQL', async () => {
    const { id, headers } = await aKeeper('kvar@portalen.example')
    const story = await aStory().live()
    await takeDown(story)
    await confirm(await lastCursor(story), headers)
    for (const log of [sql`app.receipts`, sql`app.recalls`])
      for (const act of [
        sql`delete from ${log} where machine = ${id}`,
        sql`update ${log} set at = now() where machine = ${id}`,
      ])
        await expect(statement(act)).rejects.toThrow()
  })
})

const nameOf = async ({ id }: TestMachine) =>
  String((await statement(sql`select name from machines where id = ${id}`))[0]?.name)

describe('mail about a copy', () => {
  const mailsTo = (address: string) =>
    statement(sql`select key, content from app.mails where to_address = ${address} order by created_at, key`)

  test('goes to whoever keeps it at the takedown, with id, cursor and how, and without a word of the text', async () => {
    await aKeeper('brev@portalen.example')
    const story = await aStory({ title: 'Alvas dag vid sjön' }).live()
    await takeDown(story)
    const [mail, ...more] = await mailsTo('brev@portalen.example')
    expect(more).toEqual([])
    const text = JSON.stringify(mail?.content)
    for (const said of [story.id, 'stories', `/api/v1/changes/${await lastCursor(story)}/receipt`])
      expect(text).toContain(said)
    for (const kept of ['Alva', 'känns igen', story.slug]) expect(text).not.toContain(kept)
  })

  test('reminds after a day, tells safeguarding after three, once each, and ends with the confirmation', async () => {
    const address = 'tyst@portalen.example'
    const keeper = await aKeeper(address)
    const story = await aStory().live()
    await takeDown(story)
    const position = sql`(select max(position) from published.changes where id = ${story.id})`
    const silent = () =>
      statement(sql`select key from app.mails where key like 'copies-silent:' || ${position} || ':%'`)
    const heard = async (hours: number) => {
      shiftClock(hours * 60 * 60 * 1000)
      await remindHolders(payload)
      await remindHolders(payload)
      return [(await mailsTo(address)).length, (await silent()).length > 0]
    }
    expect(await heard(23)).toEqual([1, false])
    expect(await heard(25)).toEqual([2, false])
    expect(await heard(73)).toEqual([2, true])
    const told = (await silent()).length
    await confirm(await lastCursor(story), keeper.headers)
    expect(await heard(100)).toEqual([2, true])
    expect((await silent()).length).toBe(told)
  })

  test('asks nothing of whoever keeps no copies, and wants an address of whoever does', async () => {
    const { id } = await aMachine()
    const as = await people.admin()
    const refused = await rest('PATCH', `/machines/${id}`, { as, body: { keepsCopies: true } })
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('contact')])
    const story = await aStory().live()
    await takeDown(story)
    expect(await statement(sql`select 1 from app.recalls where machine = ${id}`)).toEqual([])
  })
})

describe('a case whose copies are not confirmed', () => {
  test('is closed with words about them, and without when all are confirmed', async () => {
    const keeper = await aKeeper('stang@portalen.example')
    const as = await people.safeguarding()
    // Others keep copies in this installation too; here it is about one.
    await statement(sql`update machines set keeps_copies = id = ${keeper.id}`)
    const [story, other] = [await aStory().live(), await aStory().live()]
    for (const one of [story, other]) await takeDown(one)
    const close = async (one: Story, more: object = {}) =>
      rest('PATCH', `/cases/${await caseOf(one)}`, {
        as,
        body: { state: 'closed', decision: 'removed', answer: 'Borta.', ...more },
      })
    const refused = await close(story)
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('copiesNote')])
    expect((await close(story, { copiesNote: '   ' })).status).toBe(400)
    expect((await close(story, { copiesNote: 'Jag har ringt dem.' })).status).toBe(200)
    // Old words say nothing of what came after them.
    await rest('PATCH', `/cases/${await caseOf(story)}`, { as, body: { state: 'open' } })
    expect((await close(story)).status).toBe(400)
    await confirm(await lastCursor(other), keeper.headers)
    expect((await close(other)).status).toBe(200)
  })
})
