/** The coming weeks in the admin and in a calendar program: what is to be done, for whom, and what an address may tell. */
import ICAL from 'ical.js'
import type { TypedUser } from 'payload'
import { describe, expect, it, test } from 'vitest'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import { dayAfter } from '@/domain/days'
import { dayOf } from '@/domain/page-views'
import { type Calendar, type CalendarEntry, mondayOf } from '@/domain/review/calendar'
import { choosePassword, newcomer } from '../support/accounts'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { aConsent } from '../support/picture'
import { rest } from '../support/rest'
import { aStory, transition } from '../support/story'

const { get } = asking(editorialEndpoints)
const payload = await openCms()
const today = dayOf(new Date())
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

async function calendarOf(as: TypedUser, from = today): Promise<readonly CalendarEntry[]> {
  const { body } = await get('/calendar', as, { from })
  return (body as Calendar).days.flatMap(({ entries }) => entries)
}
const of = (entries: readonly CalendarEntry[], id: string) => entries.filter((one) => one.id === id)

async function scheduled(days: number) {
  const story = await aStory({ title: 'Hemligt om Elsa' }).approved()
  await transition(story.id, 'schedule', await people.reviewer(), story.version, {
    at: new Date(inDays(days)),
  })
  return story
}

describe('the calendar', () => {
  it('shows what goes live, what is due and what ends, each on its day', async () => {
    const goesLive = await scheduled(9)
    const waits = await aStory().submitted()
    const consent = await aConsent({ validUntil: inDays(20), confirmedAt: inDays(-1) })
    await payload.update({
      collection: 'consents',
      id: consent,
      data: { confirmedAt: inDays(-1) },
      overrideAccess: true,
    })
    const { id: kase } = await payload.create({
      collection: 'cases',
      data: { kind: 'removal', dueAt: inDays(5) } as never,
    })
    const entries = await calendarOf(await people.everything())
    expect(of(entries, goesLive.id)).toMatchObject([{ what: 'goesLive', name: 'Hemligt om Elsa' }])
    expect(of(entries, waits.id)).toMatchObject([{ what: 'reviewDue', municipality: 'Boden' }])
    expect(of(entries, consent)).toMatchObject([{ what: 'consentEnds', municipality: 'Boden' }])
    expect(of(entries, String(kase))).toMatchObject([{ what: 'caseDue' }])
    const moments = entries.map(({ at }) => at)
    expect(moments).toEqual(moments.toSorted())
    const { body } = await get('/calendar', await people.everything(), { from: today })
    const day = (body as Calendar).days.find(({ entries }) => of(entries, goesLive.id).length > 0)?.day
    expect(day).toBe(dayOf(new Date(inDays(9))))
  })

  it('has six weeks from the Monday that is asked for, and nothing before or after', async () => {
    const story = await scheduled(9)
    const as = await people.editor()
    const monday = mondayOf(dayOf(new Date(inDays(9))))
    expect(of(await calendarOf(as, monday), story.id)).toHaveLength(1)
    expect(of(await calendarOf(as, dayAfter(monday, -35)), story.id)).toHaveLength(1)
    expect(of(await calendarOf(as, dayAfter(monday, -42)), story.id)).toHaveLength(0)
    expect(of(await calendarOf(as, dayAfter(monday, 7)), story.id)).toHaveLength(0)
  })

  it('shows a leader her own municipality alone, nobody else’s consents, and no case', async () => {
    const story = await scheduled(9)
    const consent = await aConsent({ validUntil: inDays(20) })
    await payload.update({
      collection: 'consents',
      id: consent,
      data: { confirmedAt: inDays(-1) },
      overrideAccess: true,
    })
    const [boden, kalmar] = [await people.leaderOfBoden(), await people.leaderOfKalmar()]
    const hers = await calendarOf(boden)
    expect([of(hers, story.id).length, of(hers, consent).length]).toEqual([1, 1])
    expect(hers.every(({ what, municipality }) => what !== 'caseDue' && municipality === 'Boden')).toBe(true)
    const others = await calendarOf(kalmar)
    expect([of(others, story.id).length, of(others, consent).length]).toEqual([0, 0])
    expect((await calendarOf(await people.reviewer())).some(({ what }) => what === 'consentEnds')).toBe(false)
  })

  it('is nobody’s who is not signed in', async () => {
    expect((await get('/calendar', null)).status).toBe(401)
  })
})

describe('the address for a calendar program', () => {
  const make = async (as: TypedUser) =>
    String((await rest('POST', '/users/calendar-link', { as, body: {} })).body.address).replace(
      /^.*\/api/,
      '',
    )
  const read = (address: string) => rest('GET', address)
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

  it('gives what her calendar has, and no title, code or name', async () => {
    const as = await people.leaderOfBoden()
    const story = await scheduled(9)
    const answer = await read(await make(as))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    const own = events(answer.text).find(({ uid }) => uid.includes(story.id))
    expect(own?.summary).toMatch(/^Publiceras · .* · Boden$/)
    expect(own?.startDate.toJSDate().getTime()).toBeCloseTo(Date.parse(inDays(9)), -5)
    expect(answer.text).not.toMatch(/Elsa|Hemligt|leaderOfBoden/i)
  })

  it('follows her rights of the day, and ends with a new one, when she closes it, and when she leaves', async () => {
    const user = await newcomer(['leader'], { municipality: await municipalityId('kalmar') })
    const story = await scheduled(9)
    const first = await make(user)
    const second = await make(user)
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200])
    await rest('POST', '/users/calendar-link/end', { as: user, body: {} })
    expect((await read(second)).status).toBe(404)
    const third = await make(user)
    expect((await read(third)).text).not.toContain(story.id)
    await payload.update({
      collection: 'users',
      id: user.id,
      data: { municipality: await municipalityId('boden') },
      user: await people.admin(),
      overrideAccess: false,
    })
    expect((await read(third)).text).toContain(story.id)
    await rest('POST', `/users/${user.id}/goodbye`, { as: await people.admin(), body: {} })
    expect((await read(third)).status).toBe(404)
  })

  it('ends with a new password: whoever took the old one is out', async () => {
    const user = await newcomer()
    const address = await make(user)
    expect((await read(address)).status).toBe(200)
    await choosePassword(user, 'ett alldeles nytt lösenord')
    expect((await read(address)).status).toBe(404)
  })

  test.each([
    '/calendar/x.ics',
    `/calendar/${'a'.repeat(43)}.ics`,
    `/calendar/${'a'.repeat(43)}`,
    '/calendar/%00',
  ])('%s is nobody’s', async (address) => {
    expect((await read(address)).status).toBe(404)
  })

  it('is made and told by its owner alone', async () => {
    for (const [method, path] of [
      ['GET', ''],
      ['POST', ''],
      ['POST', '/end'],
    ] as const)
      expect(
        (await rest(method, `/users/calendar-link${path}`, method === 'POST' ? { body: {} } : {})).status,
      ).toBe(401)
  })
})
