import { describe, expect, it } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import { receiveConcern } from '@/cms/inbox/receive-concern'
import type { Inbox } from '@/domain/review/inbox'
import type { News } from '@/domain/review/news'
import type { Overview } from '@/domain/review/overview'
import type { Presence } from '@/domain/review/presence'
import type { OwnTexts, Queue, QueueDetail } from '@/domain/review/queue-item'
import type { ReviewPage } from '@/domain/review/review-page'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'

const { get, post } = asking(editorialEndpoints)
const about = (id: string) => ({ kind: 'stories', id })
const queueOf = async (query = {}, as = people.reviewer) =>
  (await get('/queue', await as(), query)).body as Queue
const ids = (queue: { items: readonly { id: string }[] }) => queue.items.map(({ id }) => id)

describe('the queue', () => {
  it('shows what waits, longest waiting first, with who holds it', async () => {
    const [first, second] = [await aStory().submitted(), await aStory().submitted()]
    await transition(second.id, 'claim', await people.reviewer(), second.version)
    const queue = await queueOf({ municipality: await municipalityId('boden') })
    const found = ids(queue)
    expect(found.indexOf(first.id)).toBeGreaterThanOrEqual(0)
    expect(found.indexOf(first.id)).toBeLessThan(found.indexOf(second.id))
    expect(queue.items.find(({ id }) => id === second.id)).toMatchObject({
      claimant: 'reviewer',
      isClaimedByMe: true,
      municipality: 'Boden',
      isOverdue: false,
    })
    expect(ids(await queueOf({ stage: 'mine' }))).toContain(second.id)
    expect(ids(await queueOf({ stage: 'mine' }, people.otherReviewer))).not.toContain(second.id)
  })

  it('is empty for a leader, and closed to whoever is not signed in', async () => {
    await aStory().submitted()
    expect(await queueOf({}, people.leaderOfBoden)).toMatchObject({ items: [], total: 0, stages: {} })
    expect((await get('/queue', null)).status).toBe(401)
  })

  it('narrows to what is overdue', async () => {
    const story = await aStory().submitted()
    expect(ids(await queueOf({ overdue: '1' }))).not.toContain(story.id)
    // Five days, and whatever holidays come in between.
    shiftClock(12 * 24 * 60 * 60 * 1000)
    try {
      const late = await queueOf({ overdue: '1' })
      expect(late.items.find(({ id }) => id === story.id)).toMatchObject({ isOverdue: true })
    } finally {
      shiftClock(0)
    }
  })

  it('counts the words that a change adds and takes away, for staff', async () => {
    const story = await aStory().live()
    await rest('PATCH', `/stories/${story.id}`, {
      as: await people.leaderOfBoden(),
      body: { summary: 'Vad vi gjorde tillsammans i vintras.' },
    })
    const refs = `stories:${story.id}`
    const details = (await get('/details', await people.reviewer(), { refs })).body as Record<
      string,
      QueueDetail
    >
    expect(details[refs]).toMatchObject({ added: 1, removed: 1 })
    const others = (await get('/details', await people.leaderOfKalmar(), { refs })).body
    expect(others).toEqual({})
  })

  it('says where many documents stand in one answer, to those who may know', async () => {
    const [mine, other] = [await aStory().draft(), await aStory().submitted()]
    const refs = [mine, other].map(({ id }) => `stories:${id}`).join(',')
    const states = (await get('/states', await people.editor(), { refs })).body
    expect(states).toEqual({
      [`stories:${mine.id}`]: { working: 'draft', live: 'never' },
      [`stories:${other.id}`]: { working: 'submitted', live: 'never' },
    })
    expect((await get('/states', await people.leaderOfKalmar(), { refs })).body).toEqual({})
  })
})

describe('a writer’s own texts', () => {
  it('come with why they were sent back, and those first', async () => {
    const story = await aStory().inReview()
    await rest('POST', `/stories/${story.id}/transitions/requestChanges`, {
      as: await people.reviewer(),
      body: { expected: story.version, reasons: [{ field: 'body', text: 'Vilken årstid?' }] },
    })
    const own = (await get('/mine', await people.leaderOfBoden())).body as OwnTexts
    expect(own.items[0]).toMatchObject({ id: story.id, reasons: [{ field: 'body', text: 'Vilken årstid?' }] })
    const other = (await get('/mine', await people.leaderOfKalmar())).body as OwnTexts
    expect(ids(other)).not.toContain(story.id)
  })

  it('lead to the page on the site once it is live', async () => {
    const story = await aStory().live()
    const own = (await get('/mine', await people.leaderOfBoden())).body as OwnTexts
    expect(own.items.find(({ id }) => id === story.id)?.publicPath).toBe(`/berattelser/${story.slug}`)
  })
})

describe('the review page', () => {
  it('gathers what a reviewer needs, and what waits next', async () => {
    const story = await aStory().live()
    await rest('PATCH', `/stories/${story.id}`, {
      as: await people.leaderOfBoden(),
      body: { title: 'En vinterdag' },
    })
    const { version } = await look(story.id)
    await transition(story.id, 'submit', await people.leaderOfBoden(), version)
    const waiting = await aStory().submitted()
    const page = (await get('/document', await people.reviewer(), about(story.id))).body as ReviewPage
    expect(page).toMatchObject({ hasLive: true, contributors: ['leaderOfBoden'], municipality: 'Boden' })
    expect(page.changes).toMatchObject([{ field: 'title', locale: 'sv', after: [{ text: 'En vinterdag' }] }])
    expect(page.standing.transitions.claim).toEqual({ allowed: true })
    expect(page.next).not.toBeNull()
    expect(page.next?.id).not.toBe(story.id)
    expect(waiting.id).toBeDefined()
  })

  it('leads on in a series of texts that were chosen, in their order, and then to the rest', async () => {
    const [longest, first, second] = [
      await aStory().submitted(),
      await aStory().submitted(),
      await aStory().submitted(),
    ]
    const series = [second, first].map(({ id }) => `stories:${id}`).join(',')
    const at = async (id: string) =>
      (await get('/document', await people.reviewer(), { ...about(id), series })).body as ReviewPage
    expect(await at(second.id)).toMatchObject({
      series: { place: 1, of: 2 },
      next: { id: first.id, isInSeries: true },
    })
    expect(await at(first.id)).toMatchObject({ series: { place: 2, of: 2 }, next: { isInSeries: false } })
    expect(await at(longest.id)).toMatchObject({ series: null })
  })

  it('is nothing to other leaders, live or not', async () => {
    const story = await aStory().live()
    expect((await get('/document', await people.leaderOfKalmar(), about(story.id))).status).toBe(404)
    expect((await get('/document', await people.reviewer(), about('1 or 1=1'))).status).toBe(400)
  })
})

describe('what the gates say', () => {
  it('is told to the writer while she writes, and to nobody of another municipality', async () => {
    const story = await aStory().draft()
    await rest('PATCH', `/stories/${story.id}`, {
      as: await people.leaderOfBoden(),
      body: { summary: 'Ring 070-123 45 67.' },
    })
    const own = await get('/findings', await people.leaderOfBoden(), about(story.id))
    expect(own.body).toMatchObject([{ rule: 'phone-number', field: 'summary', locale: 'sv' }])
    expect(own.text).not.toContain('123 45 67')
    expect((await get('/findings', await people.leaderOfKalmar(), about(story.id))).status).toBe(404)
  })
})

describe('the dashboard', () => {
  it('counts states, decisions and refusals for staff', async () => {
    const story = await aStory().live()
    await transition(story.id, 'withdraw', await people.leaderOfBoden(), undefined, { note: 'x' }).catch(
      () => null,
    )
    const overview = (await get('/overview', await people.editor())).body as Overview
    expect(overview.live.live).toBeGreaterThan(0)
    expect(overview.decisions).toBeGreaterThan(0)
    expect(overview.medianHours).not.toBeNull()
    expect(overview.refused.map(({ because }) => because)).toContain('wrongRole')
    expect(overview.weeks.at(-1)?.published).toBeGreaterThan(0)
  })

  it('is closed to leaders, in every form', async () => {
    const leader = await people.leaderOfBoden()
    expect((await get('/overview', leader)).status).toBe(403)
    expect((await get('/overview/:table/csv', leader, { table: 'states' })).status).toBe(403)
  })

  it('gives each of its tables as a file', async () => {
    await aStory().submitted()
    for (const table of ['states', 'weeks', 'overdue', 'upcoming', 'stopped', 'stale', 'refused']) {
      const answer = await get('/overview/:table/csv', await people.reviewer(), { table })
      expect(answer.status).toBe(200)
      expect(answer.text).toContain('\r\n')
    }
    expect((await get('/overview/:table/csv', await people.reviewer(), { table: 'users' })).status).toBe(404)
  })
})

describe('being at a text at the same time', () => {
  it('is seen by the other, and forgotten on leaving', async () => {
    const story = await aStory().draft()
    const [leader, editor] = [await people.leaderOfBoden(), await people.editor()]
    await post('/presence', leader, about(story.id))
    const seen = (await post('/presence', editor, about(story.id))).body as Presence
    expect(seen).toMatchObject({
      others: ['leaderOfBoden'],
      savedBy: 'leaderOfBoden',
      maySave: { allowed: true },
    })
    await post('/presence', leader, { ...about(story.id), isLeaving: true })
    const alone = (await post('/presence', editor, about(story.id))).body as Presence
    expect(alone.others).toEqual([])
    expect((await post('/presence', await people.leaderOfKalmar(), about(story.id))).status).toBe(404)
  })

  it('tells a writer that she may not save what is being reviewed', async () => {
    const story = await aStory().submitted()
    const presence = (await post('/presence', await people.leaderOfBoden(), about(story.id))).body as Presence
    expect(presence.maySave).toMatchObject({ allowed: false })
  })
})

describe('news', () => {
  it('tell a writer what others did with her text, and not what she did herself', async () => {
    const story = await aStory().live()
    await post('/comments', await people.reviewer(), { ...about(story.id), text: 'Fin berättelse!' })
    const news = (await get('/news', await people.leaderOfBoden())).body as News[]
    const about_ = news.filter(({ subjectId }) => subjectId === story.id).map(({ what, who }) => [what, who])
    expect(about_).toEqual([
      ['comment', 'reviewer'],
      ['publish', 'reviewer'],
      ['approve', 'reviewer'],
    ])
    const others = (await get('/news', await people.leaderOfKalmar())).body as News[]
    expect(others).toEqual([])
  })

  it('tell whoever is mentioned', async () => {
    const story = await aStory().submitted()
    const other = await people.otherReviewer()
    await post('/comments', await people.reviewer(), {
      ...about(story.id),
      text: `Vad tycker du @[${other.id}]?`,
    })
    const news = (await get('/news', other)).body as News[]
    expect(news[0]).toMatchObject({ what: 'mention', who: 'reviewer', subjectId: story.id })
  })
})

describe('what readers write', () => {
  const inboxOf = async (who: typeof people.safeguarding) => (await get('/inbox', await who())).body as Inbox
  const newsOf = async (who: typeof people.safeguarding) => (await get('/news', await who())).body as News[]

  it('stands on the first page of whoever answers for it, with its last day, and rings her bell', async () => {
    const { number } = await receiveConcern(await openCms(), {
      about: '/berattelser/x',
      text: 'Mitt barn syns.',
    })
    const { cases } = await inboxOf(people.safeguarding)
    const found = cases.find((one) => one.number === number)
    expect(found).toMatchObject({ kind: 'removal', isNew: true, dueAt: expect.any(String) })
    expect(await newsOf(people.safeguarding)).toContainEqual(
      expect.objectContaining({
        what: 'case',
        kind: 'cases',
        subjectId: found?.id,
        title: number,
        who: null,
      }),
    )
    for (const other of [people.editor, people.reviewer, people.admin, people.leaderOfBoden]) {
      expect((await inboxOf(other)).cases).toEqual([])
      expect((await newsOf(other)).filter(({ kind }) => kind === 'cases')).toEqual([])
    }
  })

  it('is gone from there when it is answered, and comes to whoever is asked to handle it', async () => {
    const payload = await openCms()
    const { number } = await receiveConcern(payload, { about: 'vet inte' })
    const reviewer = await people.reviewer()
    const [{ id } = { id: '' }] = (await inboxOf(people.safeguarding)).cases.filter(
      (one) => one.number === number,
    )
    await payload.update({ collection: 'cases', id, data: { assignedTo: reviewer.id, state: 'open' } })
    expect((await inboxOf(people.reviewer)).cases).toMatchObject([{ number, isNew: false }])
    await payload.update({ collection: 'cases', id, data: { state: 'closed', decision: 'kept' } })
    expect((await inboxOf(people.reviewer)).cases).toEqual([])
  })

  it('is counted, and told of without a word of it, for whom it is written to', async () => {
    const payload = await openCms()
    const before = (await inboxOf(people.editor)).messages.count
    const message = await payload.create({
      collection: 'contact-messages',
      data: {
        text: 'Hemlig fråga om mitt barn',
        kind: 'contact',
        state: 'new',
        at: new Date().toISOString(),
      },
    })
    expect(await inboxOf(people.editor)).toMatchObject({
      messages: { count: before + 1, since: expect.any(String) },
    })
    const news = await newsOf(people.editor)
    expect(news).toContainEqual(
      expect.objectContaining({ what: 'message', subjectId: message.id, title: null }),
    )
    expect(JSON.stringify(news)).not.toContain('Hemlig')
    for (const other of [people.reviewer, people.safeguarding])
      expect((await inboxOf(other)).messages).toEqual({ count: 0, since: null })
  })
})

describe('the key to what the browser keeps', () => {
  it('is the same for one person at any time, and another for everybody else', async () => {
    const keyOf = async (as: Parameters<typeof get>[1]) =>
      (await get('/kept-key', as)).body as { key: string }
    const own = await keyOf(await people.leaderOfBoden())
    expect(own.key).toHaveLength(43)
    expect(await keyOf(await people.leaderOfBoden())).toEqual(own)
    expect(await keyOf(await people.leaderOfKalmar())).not.toEqual(own)
    expect((await get('/kept-key', null)).status).toBe(401)
  })
})
