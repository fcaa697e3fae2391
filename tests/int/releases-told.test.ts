/** Whom a release tells what, by which way, and how much it asks of the database for it. */
import { sql } from '@payloadcms/db-postgres'
import type { TypedUser } from 'payload'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { query } from '@/cms/db/transaction'
import { beginRelease } from '@/cms/releases/act-on-release'
import type { ReleaseView } from '@/domain/releases/release'
import type { Calendar } from '@/domain/review/calendar'
import { newcomer } from '../support/accounts'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aConsent, aPictureOfAChild } from '../support/picture'
import { act, aRelease, comes, inRelease } from '../support/release'
import { beforeEachStatement } from '../support/release-statements'
import { rest } from '../support/rest'
import { aStory, look, type Story, transition } from '../support/story'

const hour = 60 * 60 * 1000
const soon = () => ({ at: new Date(Date.now() + hour) })
const payload = await openCms()
const run = (statement: ReturnType<typeof sql>) => query({ payload }, statement)

afterEach(() => {
  shiftClock(0)
  vi.restoreAllMocks()
})

async function approved(count: number): Promise<Story[]> {
  const stories: Story[] = []
  for (let n = 0; n < count; n += 1) stories.push(await aStory().approved())
  return stories
}

async function approve(id: string): Promise<Story> {
  const { version } = await look(id)
  await transition(id, 'submit', await people.leaderOfBoden(), version)
  await transition(id, 'claim', await people.reviewer(), version)
  await transition(id, 'approve', await people.reviewer(), version)
  return { id, version, slug: '' }
}

/** Green when it was approved, and red since. */
async function redStory(title: string): Promise<Story> {
  const user = await people.leaderOfBoden()
  const consent = await aConsent()
  const { id } = await aStory({ title }).draft()
  const edited = { collection: 'stories', id, draft: true, overrideAccess: false, user } as const
  await payload.update({ ...edited, data: { cover: await aPictureOfAChild([consent]) } })
  const story = await approve(id)
  expect((await rest('POST', `/consents/${consent}/withdraw`, { as: user })).status).toBe(200)
  return story
}

async function liveAndApprovedAgain(): Promise<Story> {
  const live = await aStory().live()
  const body = { summary: `Nytt ${Math.random()}.` }
  await rest('PATCH', `/stories/${live.id}`, { as: await people.leaderOfBoden(), body })
  return approve(live.id)
}

const publishesNoMore = ({ id }: TypedUser) =>
  payload.update({ collection: 'users', id, overrideAccess: true, data: { roles: ['safeguarding'] } })

const edit = async ({ id }: Story) =>
  rest('PATCH', `/stories/${id}`, { as: await people.editor(), body: { summary: `Nytt ${Math.random()}.` } })

const toldOf = async (kind: string, release: string) =>
  (
    await run(sql`select to_user from app.mails where kind = ${kind} and content ->> 'release' = ${release}`)
  ).map(({ to_user: to }) => String(to))

const editors = async () =>
  (
    await run(
      sql`select u.id from users u join users_roles r on r.parent_id = u.id
          where r.value = 'editor' and u.closed_at is null`,
    )
  ).map(({ id }) => String(id))

describe('what stops a release', () => {
  it('is said to whoever tries, text by text, and to nobody outside the newsroom', async () => {
    const red = await redStory('Den röda')
    const release = await aRelease([...(await approved(1)), red])
    const publish = `/review/releases/${release}/acts/publish`
    const { status, body } = await rest('POST', publish, { as: await people.editor(), body: {} })
    expect(status).toBe(422)
    expect(body).toMatchObject({
      because: 'releaseIsStopped',
      stops: [{ kind: 'stories', id: red.id, title: 'Den röda', because: 'gateIsRed' }],
    })
    // Not even that there is such a release.
    const leader = await people.leaderOfBoden()
    const nowhere = await rest('POST', publish.replace(release, crypto.randomUUID()), {
      as: leader,
      body: {},
    })
    for (const [method, path] of [
      ['POST', publish],
      ['GET', `/review/releases/${release}`],
    ] as const) {
      const no = await rest(method, path, { as: leader, ...(method === 'POST' && { body: {} }) })
      expect([no.status, no.text]).toEqual([404, nowhere.text])
    }
    // Staff who do not publish see why they may not, and nothing of what else would stop it.
    const other = await rest('POST', publish, { as: await people.safeguarding(), body: {} })
    expect(other.status).toBe(403)
    expect(other.body).toMatchObject({ because: 'wrongRole' })
    expect(other.text).not.toContain(red.id)
  })

  it('is said of each text that may not be added, and none is added then', async () => {
    const [free, taken, stale] = (await approved(3)) as [Story, Story, Story]
    await aRelease([taken], 'Den ena')
    await edit(stale)
    const release = await aRelease([], 'Den andra')
    const add = `/review/releases/${release}/add`
    const as = await people.editor()
    const { status, body } = await rest('POST', add, {
      as,
      body: { documents: inRelease([free, taken, stale]) },
    })
    expect(status).toBe(422)
    expect((body as { stops?: { id: string; because: string }[] }).stops).toMatchObject([
      { id: taken.id, because: 'inOtherRelease' },
      { id: stale.id, because: 'contentNotApproved' },
    ])
    const one = await rest('POST', add, { as, body: { documents: inRelease([taken]) } })
    expect([one.status, one.body]).toMatchObject([403, { because: 'inOtherRelease' }])
    const { body: view } = await rest('GET', `/review/releases/${release}`, { as })
    expect((view as unknown as ReleaseView).documents).toEqual([])
  })

  it('is told by mail to its owner and whoever scheduled it, and never to who publishes no more', async () => {
    const [owner, scheduler, other] = [
      await newcomer(['editor']),
      await newcomer(['editor']),
      await newcomer(['editor']),
    ]
    const failed = async (isOwnerGone: boolean) => {
      const red = await liveAndApprovedAgain()
      const release = await beginRelease(payload, owner, 'Till kvällen')
      await act(release, 'add', owner, { documents: inRelease([red]) })
      await act(release, 'schedule', other, soon())
      await act(release, 'unschedule', other)
      await act(release, 'schedule', scheduler, soon())
      if (isOwnerGone) await publishesNoMore(owner)
      await transition(red.id, 'takeDown', await people.safeguarding())
      shiftClock(2 * hour)
      await comes(release)
      shiftClock(0)
      const told = await toldOf('releaseFailed', release)
      return [owner, scheduler, other].map(({ id }) => told.includes(String(id)))
    }
    expect(await failed(false)).toEqual([true, true, false])
    expect(await failed(true)).toEqual([false, true, true])
  })
})

describe('a place that was lost', () => {
  it('is told to its owner alone; to every editor when her account is closed, or she publishes no more', async () => {
    const [admin, stays] = [await people.admin(), await newcomer(['reviewer'])]
    const [leaves, changes] = [await newcomer(['editor']), await newcomer(['editor'])]
    const told: string[][] = []
    const releases = []
    for (const owner of [stays, leaves, changes]) {
      const [story] = (await approved(1)) as [Story]
      const release = await beginRelease(payload, owner, 'Vårens nyheter')
      await act(release, 'add', owner, { documents: inRelease([story]) })
      releases.push({ release, story })
    }
    const closed = await rest('POST', `/users/${leaves.id}/goodbye`, { as: admin, body: {} })
    expect(closed.status).toBe(200)
    await publishesNoMore(changes)
    for (const { release, story } of releases) {
      await edit(story)
      told.push((await toldOf('placeVoided', release)).sort())
    }
    const everyEditor = (await editors()).sort()
    expect(everyEditor.length).toBeGreaterThan(1)
    expect(told).toEqual([[String(stays.id)], everyEditor, everyEditor])
  })

  it('stands in the calendar where it was scheduled: for staff and for its leader', async () => {
    const [lost, other] = [await liveAndApprovedAgain(), ...(await approved(1))] as [Story, Story]
    const release = await aRelease([lost, other], 'Kalendern')
    await act(release, 'schedule', await people.editor(), soon())
    const seen = async (who: 'editor' | 'leaderOfBoden') => {
      const { body } = await rest('GET', '/review/calendar', { as: await people[who]() })
      return (body as unknown as Calendar).days
        .flatMap(({ entries }) => entries)
        .flatMap(({ what, id }) =>
          [lost.id, other.id, release].includes(id) && what !== 'reviewAgain' ? [`${what} ${id}`] : [],
        )
        .sort()
    }
    const whole = {
      editor: [`releaseGoesLive ${release}`],
      leader: [`goesLive ${lost.id}`, `goesLive ${other.id}`],
    }
    expect([await seen('editor'), await seen('leaderOfBoden')]).toEqual([whole.editor, whole.leader.sort()])
    await transition(lost.id, 'takeDown', await people.safeguarding())
    expect(await seen('editor')).toEqual([`placeLost ${lost.id}`, `releaseGoesLive ${release}`])
    expect(await seen('leaderOfBoden')).toEqual([`goesLive ${other.id}`, `placeLost ${lost.id}`])
  })

  it('may be given anew once its text is approved again, and the page knows', async () => {
    const [story] = (await approved(1)) as [Story]
    const release = await aRelease([story])
    const again = async () => {
      const { body } = await rest('GET', `/review/releases/${release}`, { as: await people.editor() })
      return (body as unknown as ReleaseView).documents.map((place) => place.again)
    }
    expect(await again()).toEqual([undefined])
    await edit(story)
    expect(await again()).toEqual(['contentNotApproved'])
    const { version } = await look(story.id)
    await transition(story.id, 'claim', await people.reviewer(), version)
    await transition(story.id, 'approve', await people.reviewer(), version)
    expect(await again()).toEqual([null])
  })
})

describe('adding and taking out', () => {
  it('ask the database no more of many texts than of two', async () => {
    const asks = async (does: () => Promise<unknown>) => {
      let times = 0
      const undo = beforeEachStatement(() => {
        times += 1
      })
      await does().finally(undo)
      return times
    }
    const editor = await people.editor()
    const took: Record<'add' | 'remove', number[]> = { add: [], remove: [] }
    for (const count of [2, 6]) {
      const documents = inRelease(await approved(count))
      const release = await aRelease([])
      for (const name of ['add', 'remove'] as const)
        took[name].push(await asks(() => act(release, name, editor, { documents })))
      const events = await run(
        sql`select document from app.release_events where release = ${release} and name = 'remove'`,
      )
      expect(events.map(({ document }) => document).sort()).toEqual(documents.map(({ id }) => id).sort())
    }
    expect(took.add[1]).toBe(took.add[0])
    expect(took.remove[1]).toBe(took.remove[0])
    expect(took.add[0]).toBeGreaterThan(3)
  })
})
